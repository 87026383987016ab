namespace Bot.Domain.Practices.Import;

/// <summary>One line or paragraph of somebody's document.</summary>
/// <param name="Text">Without line ends; may be empty.</param>
/// <param name="HeadingLevel">1 to 9 where its form says that it is a heading of that level, else 0.</param>
/// <param name="IsBold">Whether all of it is bold.</param>
/// <param name="IsTitle">Whether its form says that it is the title of the whole.</param>
public sealed record WrittenLine(string Text, int HeadingLevel = 0, bool IsBold = false, bool IsTitle = false)
{
    /// <summary>Whether it is a note to what stands before it, and so never a heading.</summary>
    public bool IsNote { get; init; }

    /// <summary>The lines of a text without form, such as a pasted one.</summary>
    public static IEnumerable<WrittenLine> Of(string text) =>
        text.ReplaceLineEndings("\n").Split('\n').Select(line => new WrittenLine(line));
}

/// <summary>A part of a document as it was written.</summary>
/// <param name="Field">Code of the field that its heading names; null where no heading says.</param>
/// <param name="Heading">The heading to the letter; empty where the part has none, or where it stands in <paramref name="Text"/>.</param>
/// <param name="Text">What follows it, every word in its order.</param>
public sealed record WrittenSection(string? Field, string Heading, string Text);
