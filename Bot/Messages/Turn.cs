using System.Collections.Immutable;
using Bot.Texts;

namespace Bot.Messages;

/// <summary>What a handler wants to happen: screens to show, files to send, a toast or an inline answer. It sends nothing itself.</summary>
public sealed record Turn
{
    public static readonly Turn Quiet = new();

    public ImmutableList<Effect> Effects { get; init; } = [];

    /// <summary>Shown over the pressed button; not stored.</summary>
    public Toast? Toast { get; init; }

    /// <summary>The answer to an inline query; not stored.</summary>
    public InlineAnswer? Inline { get; init; }

    public static Turn Of(Effect effect) => new() { Effects = [effect] };

    /// <summary>This turn, and then the other; its toast and inline answer win where both have one.</summary>
    public Turn Then(Turn other) => new()
    {
        Effects = Effects.AddRange(other.Effects),
        Toast = other.Toast ?? Toast,
        Inline = other.Inline ?? Inline,
    };

    public Turn Then(Effect effect) => this with { Effects = Effects.Add(effect) };

    public Turn WithToast(string text, bool alert = false) => this with { Toast = new(text, alert) };

    /// <summary>The same with a sentence above each screen that it shows.</summary>
    public Turn Under(Html sentence) => this with
    {
        Effects = [.. Effects.Select(effect => effect is Show show
            ? show with { Screen = show.Screen with { Text = Html.Paragraphs(sentence, show.Screen.Text) } }
            : effect)],
    };

    /// <summary>The press opens the private chat, where start is pressed with the link's parameter.</summary>
    public Turn Opening(string startLink) => this with { Toast = new("") { Opens = startLink } };
}

/// <param name="Text">At most 200 characters (answerCallbackQuery); longer is cut with an ellipsis.</param>
/// <param name="Alert">Must be closed by the person: for what they should not miss.</param>
public sealed record Toast(string Text, bool Alert = false)
{
    /// <summary>
    /// A start link of the bot (<c>https://t.me/bot?start=...</c>), opened in place of the text: apps that are given both only show the
    /// text (answerCallbackQuery takes no other links outside of games).
    /// </summary>
    public string? Opens { get; init; }
}
