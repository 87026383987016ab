using System.Collections.Immutable;

namespace Bot.Domain.Practices.Import;

/// <summary>
/// Takes a document apart by its headings. Nothing is left out or moved: heading and text of all sections, one after the other, are the
/// document. What stands under no heading of a field is a section without a field.
/// </summary>
public static class TextDivider
{
    /// <summary>A pasted text with so many headings of fields is offered to be distributed.</summary>
    public const int EnoughHeadings = 2;

    /// <summary>Fields whose answer is one line; what follows it belongs to nobody until a person says so.</summary>
    private static readonly ImmutableHashSet<string> OneLined =
        [PracticeFields.Title, PracticeFields.Theme, PracticeFields.Stage, PracticeFields.Start, PracticeFields.Body, PracticeFields.Population];

    /// <summary>How many different fields the headings of a text name.</summary>
    public static int CountHeadings(string text) => WrittenLine.Of(text)
        .Select(line => HeadingReader.Read(line)?.Field)
        .Where(field => field is not null)
        .Distinct()
        .Count();

    /// <summary>Sections without a single letter or digit are left out.</summary>
    public static ImmutableArray<WrittenSection> Divide(IEnumerable<WrittenLine> lines)
    {
        var sections = new List<OpenSection> { new(null, "", 0) };
        foreach (var line in lines)
        {
            Take(sections, line);
        }

        return
        [
            .. WithTitle(sections.Select(section => section.Close()))
                .Where(section => Cleaning.IsReadable(section.Text)),
        ];
    }

    private static void Take(List<OpenSection> sections, WrittenLine line)
    {
        var current = sections[^1];
        if (line.IsTitle && sections is [{ IsEmpty: true }])
        {
            sections.Add(new(PracticeFields.Title, "", 0) { Lines = { line.Text } });
        }
        else if (HeadingReader.Read(line) is { } heading && !IsSubordinate(heading, line, current))
        {
            Open(sections, heading, line);
        }
        else if (IsForeignHeading(line, current) || (current.IsFull && Cleaning.IsReadable(line.Text)))
        {
            sections.Add(new(null, "", line.HeadingLevel) { Lines = { line.Text } });
        }
        else
        {
            current.Lines.Add(line.Text);
        }
    }

    private static void Open(List<OpenSection> sections, ReadHeading heading, WrittenLine line)
    {
        var current = sections[^1];
        if (heading.Field is not null && heading.Field == current.Field)
        {
            current.Lines.Add(line.Text);
            return;
        }

        var isNamed = heading.Field is not null;
        sections.Add(new(heading.Field, isNamed ? heading.Heading : "", line.HeadingLevel) { Lines = { isNamed ? heading.Rest : line.Text }, SaysMore = heading.SaysMore });
    }

    /// <summary>A deeper heading of no field's, such as "Cronograma" within the actions, divides nothing.</summary>
    private static bool IsSubordinate(ReadHeading heading, WrittenLine line, OpenSection current) =>
        heading.Field is null && current.Field is not null && current.Level > 0 && line.HeadingLevel > current.Level;

    /// <summary>A heading of the same rank as the section's own ends it, although no field is known by its words.</summary>
    private static bool IsForeignHeading(WrittenLine line, OpenSection current) =>
        line.HeadingLevel > 0 && current.Level > 0 && line.HeadingLevel <= current.Level && Cleaning.IsReadable(line.Text);

    /// <summary>A single line before the first heading is the title, where nothing else is.</summary>
    private static IEnumerable<WrittenSection> WithTitle(IEnumerable<WrittenSection> sections)
    {
        WrittenSection[] all = [.. sections];
        return all is [{ Field: null } first, { Field: not null }, ..] && all.All(section => section.Field != PracticeFields.Title)
            && !first.Text.Contains('\n', StringComparison.Ordinal) && Title.Parse(first.Text).IsValid
            ? [first with { Field = PracticeFields.Title }, .. all.AsSpan(1)]
            : all;
    }

    /// <summary>A section while its lines come in.</summary>
    /// <param name="Level">Of its heading; 0 where its form says nothing.</param>
    private sealed record OpenSection(string? Field, string Heading, int Level)
    {
        public List<string> Lines { get; } = [];

        /// <summary>Whether the heading would be missed where nothing stands under it.</summary>
        public bool SaysMore { get; init; }

        public bool IsEmpty => !Lines.Exists(line => Cleaning.IsReadable(line)) && Heading.Length == 0;

        /// <summary>Whether its field takes no more lines.</summary>
        public bool IsFull => Field is not null && OneLined.Contains(Field) && Lines.Exists(line => Cleaning.IsReadable(line));

        public WrittenSection Close()
        {
            var text = string.Join('\n', Lines).Trim();
            return SaysMore && !Cleaning.IsReadable(text) ? new(null, "", $"{Heading}\n{text}".Trim()) : new(Field, Heading, text);
        }
    }
}
