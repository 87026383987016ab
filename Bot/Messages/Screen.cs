using System.Collections.Immutable;
using Bot.Texts;

namespace Bot.Messages;

/// <summary>
/// One message as a person sees it: a text and rows of buttons. Any length; delivery splits above Telegram's 4,096 characters.
/// </summary>
public sealed record Screen(Html Text)
{
    public ImmutableArray<ImmutableArray<Button>> Rows { get; init; } = [];

    /// <summary>Delivered without a sound.</summary>
    public bool Silent { get; init; }

    /// <summary>Message id in the same chat that it answers; 0 for none. A deleted one is no obstacle.</summary>
    public int ReplyTo { get; init; }

    /// <summary>Slot of the same chat whose message it answers, where no message id is given; null for none.</summary>
    public string? ReplyToSlot { get; init; }

    /// <summary>Let Telegram show a preview of the first link.</summary>
    public bool LinkPreview { get; init; }

    /// <summary>Adds a row; empty rows are left out.</summary>
    public Screen Row(params ReadOnlySpan<Button?> buttons)
    {
        var row = ImmutableArray.CreateBuilder<Button>();
        foreach (var button in buttons)
        {
            if (button is not null)
            {
                row.Add(button);
            }
        }

        return row.Count == 0 ? this : this with { Rows = Rows.Add(row.ToImmutable()) };
    }

    /// <summary>Adds each button as a row of its own.</summary>
    public Screen Column(IEnumerable<Button> buttons) =>
        this with { Rows = Rows.AddRange(buttons.Select(button => ImmutableArray.Create(button))) };
}

/// <summary>A button under a message: exactly one of press data, link, inline switch, or a text to copy.</summary>
/// <param name="Label">What it says; kept short, since phones cut at about 30 characters.</param>
public sealed record Button(string Label)
{
    /// <summary>Callback data, 1 to 64 bytes.</summary>
    public string? Data { get; init; }

    public string? Url { get; init; }

    /// <summary>Lets the person pick a chat and puts "@bot query" there.</summary>
    public string? SwitchInline { get; init; }

    /// <summary>Goes into the phone's clipboard, 1 to 256 characters (Bot API, CopyTextButton); the bot hears nothing of it.</summary>
    public string? CopyText { get; init; }

    /// <summary>Leads through a door, by what <c>To</c> of it made.</summary>
    public static Button Do(string label, Press press) => new(label) { Data = press.ToData() };

    /// <summary>Like <see cref="Do"/>, but only this person may press it (for personal screens in groups).</summary>
    public static Button For(long owner, string label, Press press) => new(label) { Data = (press with { Owner = owner }).ToData() };

    public static Button Link(string label, string url) => new(label) { Url = url };

    public static Button Share(string label, string query) => new(label) { SwitchInline = query };

    public static Button Copy(string label, string text) => new(label) { CopyText = text };
}
