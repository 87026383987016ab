namespace Bot.Messages;

/// <summary>What a button is to its screen; apps colour it by that.</summary>
public enum ButtonRole
{
    /// <summary>What most people came for: one a screen, and the first of those that are no items.</summary>
    Main,

    /// <summary>One of a list of like things: a find, a choice of a question, a day, another page. A screen may have any number.</summary>
    Item,

    /// <summary>Deletes, withdraws or declines: the last of its screen.</summary>
    Danger,
}

/// <summary>A button under a message: exactly one of press data, link, inline switch, or text to copy.</summary>
/// <param name="Label">What it says: at most 40 characters alone in its row, 28 beside another, 20 beside two.</param>
public sealed record Button(string Label)
{
    /// <summary>Callback data, 1 to 64 bytes.</summary>
    public string? Data { get; init; }

    public string? Url { get; init; }

    /// <summary>Lets the person pick a chat and puts "@bot query" there.</summary>
    public string? SwitchInline { get; init; }

    /// <summary>Goes to the clipboard of who presses it: 1 to 256 characters (CopyTextButton).</summary>
    public string? CopyText { get; init; }

    /// <summary>Null for one way among others.</summary>
    public ButtonRole? Role { get; init; }

    /// <summary>Leads through a door, by what <c>To</c> of it made.</summary>
    public static Button Do(string label, Press press) => new(label) { Data = press.ToData() };

    /// <summary>Like <see cref="Do"/>, but only this person may press it (for personal screens in groups).</summary>
    public static Button For(long owner, string label, Press press) => new(label) { Data = (press with { Owner = owner }).ToData() };

    public static Button Link(string label, string url) => new(label) { Url = url };

    public static Button Share(string label, string query) => new(label) { SwitchInline = query };

    public static Button Copy(string label, string text) => new(label) { CopyText = text };

    public Button AsMain() => this with { Role = ButtonRole.Main };

    public Button AsItem() => this with { Role = ButtonRole.Item };

    public Button AsDanger() => this with { Role = ButtonRole.Danger };
}
