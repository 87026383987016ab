using Bot.Domain;
using Bot.Domain.People;
using Bot.Messages;

namespace Bot.Conversation;

/// <content>Who answers which button, and who may press it.</content>
public sealed partial class Routes
{
    private readonly Dictionary<string, Func<Context, Press, Turn?>> _presses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<Context, Press, Turn?>> _pressesOfOthers = new(StringComparer.Ordinal);
    private Func<Context, Turn?> _refusal = _ => null;

    /// <summary>Told of every press in private before it is answered.</summary>
    public List<Action<Context, Pressed>> PressWatchers { get; } = [];

    /// <summary>For what ends with whatever is pressed; it answers nothing itself.</summary>
    public Routes BeforePress(Action<Context, Pressed> watch)
    {
        PressWatchers.Add(watch);
        return this;
    }

    /// <summary>A button's handler; an old or forged press that the door cannot read is answered as such before it.</summary>
    public Routes Press(Door door, Func<Context, Turn> handler) => Press(door.Code, (context, _) => handler(context));

    /// <inheritdoc cref="Press(Door, Func{Context, Turn})"/>
    public Routes Press<T>(Door<T> door, Func<Context, T, Turn> handler) =>
        Answer(_presses, door.Code, (context, press) => door.Read(press, one => handler(context, one)));

    /// <inheritdoc cref="Press(Door, Func{Context, Turn})"/>
    public Routes Press<T1, T2>(Door<T1, T2> door, Func<Context, T1, T2, Turn> handler) =>
        Answer(_presses, door.Code, (context, press) => door.Read(press, (one, two) => handler(context, one, two)));

    /// <inheritdoc cref="Press(Door, Func{Context, Turn})"/>
    public Routes Press<T1, T2, T3>(Door<T1, T2, T3> door, Func<Context, T1, T2, T3, Turn> handler) =>
        Answer(_presses, door.Code, (context, press) => door.Read(press, (one, two, three) => handler(context, one, two, three)));

    /// <inheritdoc cref="Press(Door, Func{Context, Turn})"/>
    public Routes Press<T1, T2, T3, T4>(Door<T1, T2, T3, T4> door, Func<Context, T1, T2, T3, T4, Turn> handler) =>
        Answer(
            _presses, door.Code, (context, press) => door.Read(press, (one, two, three, four) => handler(context, one, two, three, four)));

    /// <inheritdoc cref="Press(Door, Func{Context, Turn})"/>
    public Routes Press<T1, T2, T3, T4, T5>(Door<T1, T2, T3, T4, T5> door, Func<Context, T1, T2, T3, T4, T5, Turn> handler) =>
        Answer(_presses, door.Code, (context, press) =>
            door.Read(press, (one, two, three, four, five) => handler(context, one, two, three, four, five)));

    /// <summary>A press that a form reads itself.</summary>
    public Routes Press(string code, Func<Context, Press, Turn> handler) => Answer(_presses, code, handler);

    /// <summary>
    /// What somebody else's button does for whoever presses it in a group; where nothing is registered they are told whose it is.
    /// </summary>
    public Routes PressOfOthers(Door door, Func<Context, Turn> handler) => PressOfOthers(door.Code, (context, _) => handler(context));

    /// <inheritdoc cref="PressOfOthers(Door, Func{Context, Turn})"/>
    public Routes PressOfOthers<T>(Door<T> door, Func<Context, T, Turn> handler) =>
        Answer(_pressesOfOthers, door.Code, (context, press) => door.Read(press, one => handler(context, one)));

    /// <inheritdoc cref="PressOfOthers(Door, Func{Context, Turn})"/>
    public Routes PressOfOthers<T1, T2>(Door<T1, T2> door, Func<Context, T1, T2, Turn> handler) =>
        Answer(_pressesOfOthers, door.Code, (context, press) => door.Read(press, (one, two) => handler(context, one, two)));

    /// <inheritdoc cref="PressOfOthers(Door, Func{Context, Turn})"/>
    public Routes PressOfOthers<T1, T2, T3>(Door<T1, T2, T3> door, Func<Context, T1, T2, T3, Turn> handler) =>
        Answer(_pressesOfOthers, door.Code, (context, press) => door.Read(press, (one, two, three) => handler(context, one, two, three)));

    private Routes PressOfOthers(string code, Func<Context, Press, Turn> handler) => Answer(_pressesOfOthers, code, handler);

    /// <summary>Buttons whose screens are nobody else's to read: where others look on, they only say so.</summary>
    public Routes InPrivate(Action<Routes> group) =>
        Guarded(
            context => context.IsPrivate ? null : Turn.Quiet.WithToast(DispatcherTexts.All.In(context.Language).OnlyInPrivate.ToString()), group);

    /// <summary>Buttons in private that only the coordination may press.</summary>
    public Routes ForCoordination(Action<Routes> group) => InPrivate(routes => routes.Guarded(
        context => Rights.CanCoordinate(context.Person) ? null : context.Refuse(new(RefusalCode.NotAllowed)), group));

    /// <summary>Buttons that are answered only where nothing speaks against it.</summary>
    /// <param name="refusal">Null lets the press pass.</param>
    /// <param name="group">Registers the buttons; groups may lie within groups.</param>
    public Routes Guarded(Func<Context, Turn?> refusal, Action<Routes> group)
    {
        var outer = _refusal;
        _refusal = context => outer(context) ?? refusal(context);
        group(this);
        _refusal = outer;
        return this;
    }

    private Routes Answer(Dictionary<string, Func<Context, Press, Turn?>> answers, string code, Func<Context, Press, Turn?> handler)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(code.Length, Messages.Press.MaxCodeBytes, nameof(code));
        var refusal = _refusal;
        answers.Add(code, (context, press) => refusal(context) ?? handler(context, press));
        return this;
    }
}
