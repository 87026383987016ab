using System.Collections.Immutable;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Forms;

/// <summary>What a feature puts around a question that it asks; the question itself stays as the form has it.</summary>
public sealed record Around
{
    /// <summary>Nothing but a message of its own, so that the one whose button was pressed can still be read.</summary>
    public static readonly Around Apart = new() { IsApart = true };

    public Html Above { get; init; } = Html.Empty;

    /// <summary>Rows of buttons over the question's own.</summary>
    public ImmutableArray<ImmutableArray<Button>> Rows { get; init; } = [];

    /// <summary>A button under the question's own; null for none.</summary>
    public Button? Below { get; init; }

    /// <summary>Whether the question gets a message of its own, also after a press.</summary>
    public bool IsApart { get; init; }

    internal Screen Put(Screen question) =>
        (question with { Text = Html.Paragraphs(Above, question.Text), Rows = [.. Rows, .. question.Rows] }).Row(Below);
}
