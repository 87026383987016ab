using Bot.Messages;

namespace Bot.Conversation;

/// <content>Who listens to what, as the dispatcher asks.</content>
public sealed partial class Routes
{
    public (Command Command, Func<Context, CommandCall, Turn> Handler)? FindCommand(string name) =>
        _commands.TryGetValue(name, out var route) ? route : null;

    public Func<Context, Press, Turn?>? FindPress(string code) => _presses.GetValueOrDefault(code);

    /// <summary>Null where a button is its owner's alone.</summary>
    public Func<Context, Press, Turn?>? FindPressOfOthers(string code) => _pressesOfOthers.GetValueOrDefault(code);

    public Func<Occasion, Due, Turn>? FindDue(string code) => _dues.GetValueOrDefault(code);

    /// <summary>Null where nobody wants to know.</summary>
    public Func<Occasion, IForFeature, Turn>? FindListener(IForFeature answer) =>
        answer.Feature is { } feature ? _answers.GetValueOrDefault((answer.GetType(), feature)) : null;

    public IFormOwner? FindForm(string code) => _forms.GetValueOrDefault(code);

    /// <summary>The handler of a start parameter, with the part behind its prefix.</summary>
    public (Func<Context, string, Turn> Handler, string Argument)? FindDeepLink(string parameter)
    {
        if (_deepLinks.TryGetValue(parameter, out var whole))
        {
            return (whole, "");
        }

        var end = parameter.IndexOf('_', StringComparison.Ordinal) + 1;
        return end > 0 && _deepLinks.TryGetValue(parameter[..end], out var handler) ? (handler, parameter[end..]) : null;
    }
}
