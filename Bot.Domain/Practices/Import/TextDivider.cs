using System.Collections.Immutable;

namespace Bot.Domain.Practices.Import;

/// <summary>
/// Takes a document apart by its headings. Nothing is left out or moved: heading and text of all sections, one after the other, are the
/// document, but for the options of a form that were not ticked. What stands under no heading of a field is a section without a field.
/// </summary>
public static class TextDivider
{
    /// <summary>A pasted text with so many headings of fields is offered to be distributed.</summary>
    public const int EnoughHeadings = 2;

    /// <summary>Lines in which the next one with a word in it is looked for.</summary>
    private const int Ahead = 10;

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
        WrittenLine[] all = [.. lines];
        var sections = new List<OpenSection> { new(null, "", HeadingForm.None) };
        for (var at = 0; at < all.Length; at++)
        {
            Take(sections, all[at], Array.Find(all[(at + 1)..Math.Min(all.Length, at + Ahead)], line => Cleaning.IsReadable(line.Text)));
        }

        return
        [
            .. WithTitle(sections.Select(section => section.Close()))
                .Where(section => Cleaning.IsReadable(section.Text)),
        ];
    }

    private static void Take(List<OpenSection> sections, WrittenLine line, WrittenLine? next)
    {
        var current = sections[^1];
        if (line.IsTitle && sections is [{ IsEmpty: true }])
        {
            sections.Add(new OpenSection(PracticeFields.Title, "", HeadingForm.None).With(line.Text));
        }
        else if (HeadingReader.Read(line) is { } heading && !IsSubordinate(heading, line, current))
        {
            Open(sections, heading, line);
        }
        else if (current.Form.IsEndedBy(line, next) || (!current.GoesOnWith(line) && current.IsFull))
        {
            sections.Add(new OpenSection(null, "", HeadingForm.Of(line)).With(line.Text));
        }
        else
        {
            _ = current.With(line.Text);
        }
    }

    private static void Open(List<OpenSection> sections, ReadHeading heading, WrittenLine line)
    {
        var current = sections[^1];
        if (heading.Field is not null && heading.Field == current.Field)
        {
            _ = current.With(line.Text);
            return;
        }

        var isNamed = heading.Field is not null;
        sections.Add(new OpenSection(heading.Field, isNamed ? heading.Heading : "", HeadingForm.Of(line)) { SaysMore = heading.SaysMore }
            .With(isNamed ? heading.Rest : line.Text));
    }

    /// <summary>A deeper heading of no field's, such as "Cronograma" within the actions, divides nothing.</summary>
    private static bool IsSubordinate(ReadHeading heading, WrittenLine line, OpenSection current) =>
        heading.Field is null && current.Field is not null && current.Form.Level > 0 && line.HeadingLevel > current.Form.Level;

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
    /// <param name="Form">How its heading looks.</param>
    private sealed record OpenSection(string? Field, string Heading, HeadingForm Form)
    {
        private readonly List<string> _lines = [];
        private bool _hasWords;

        /// <summary>Whether the heading would be missed where nothing stands under it.</summary>
        public bool SaysMore { get; init; }

        public bool IsEmpty => !_lines.Exists(line => Cleaning.IsReadable(line)) && Heading.Length == 0;

        /// <summary>Whether its field takes no more lines.</summary>
        public bool IsFull =>
            Field is not null && OneLined.Contains(Field) && TickBoxes.Chosen(_lines).Any(line => Cleaning.IsReadable(line));

        /// <summary>Blank lines, and further options of the form to which the lines so far belong.</summary>
        public bool GoesOnWith(WrittenLine line) => !Cleaning.IsReadable(line.Text)
            || (!_hasWords && TickBoxes.MayBeOption(line.Text));

        public OpenSection With(string line)
        {
            _lines.Add(line);
            _hasWords |= Cleaning.IsReadable(line) && !TickBoxes.MayBeOption(line);
            return this;
        }

        public WrittenSection Close()
        {
            var text = string.Join('\n', TickBoxes.Chosen(_lines)).Trim();
            return SaysMore && !Cleaning.IsReadable(text) ? new(null, "", $"{Heading}\n{text}".Trim()) : new(Field, Heading, text);
        }
    }
}
