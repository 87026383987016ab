using System.Text.RegularExpressions;

namespace Bot.Domain.Practices.Import;

/// <summary>Says of a line whether it is a heading, of which field, and what of the line is text already.</summary>
public static partial class HeadingReader
{
    /// <summary>Nobody's heading has more words.</summary>
    private const int MostWords = 12;

    private const int LabelWords = 4;

    /// <summary>Nor so many characters.</summary>
    private const int LongestHeading = 120;

    private static readonly string[] Separators = [":", " - ", " – ", " — "];

    /// <summary>Null for a line that is no heading of the list's.</summary>
    public static ReadHeading? Read(WrittenLine line) =>
        line.IsNote || TickBoxes.BeginsWithBox(line.Text) ? null : Whole(line) ?? Inline(line) ?? BeforeBoxes(line);

    /// <summary>Whether the form of a line says that a heading stands there, whatever it says.</summary>
    public static bool StandsOut(WrittenLine line) => line.HeadingLevel > 0 || IsShout(line.Text)
        || (line.IsBold && line.Text.TrimEnd() is [.., not '.'] text && WordsOf(text).Count <= MostWords);

    private static ReadHeading? Whole(WrittenLine line)
    {
        if (line.Text.Length > LongestHeading)
        {
            return null;
        }

        var bounded = Bound().Match(line.Text);
        var words = WordsOf(bounded.Success ? line.Text[..bounded.Index] : line.Text);
        if (words.Count is 0 or > MostWords)
        {
            return null;
        }

        if (HeadingNames.Whole(words) is { } whole)
        {
            return new(whole.Field, line.Text, "");
        }

        return (StandsOut(line) || IsShortLabel(line.Text, words)) && HeadingNames.Within(words) is { } within
            ? new(within.Field, line.Text, "") { SaysMore = true }
            : null;
    }

    /// <summary>"Objetivos: que sesenta familias..."</summary>
    private static ReadHeading? Inline(WrittenLine line)
    {
        foreach (var separator in Separators)
        {
            var at = line.Text.IndexOf(separator, StringComparison.Ordinal);
            if (at is <= 0 or > LongestHeading)
            {
                continue;
            }

            var end = at + separator.Length;
            if (Cleaning.IsReadable(line.Text.AsSpan(end)) && HeadingNames.Whole(WordsOf(line.Text[..at])) is { } name)
            {
                return new(name.Field, line.Text[..end].TrimEnd(), line.Text[end..].TrimStart());
            }
        }

        return null;
    }

    /// <summary>"Tema principal ☒ Empleo ☐ Turismo"</summary>
    private static ReadHeading? BeforeBoxes(WrittenLine line) =>
        TickBoxes.FirstIn(line.Text) is > 0 and <= LongestHeading and var at && HeadingNames.Whole(WordsOf(line.Text[..at])) is { } name
            ? new(name.Field, line.Text[..at].TrimEnd(), line.Text[at..])
            : null;

    /// <summary>"Resultados alcanzados hoy:"; a longer one with a colon is a sentence that leads up to a list.</summary>
    private static bool IsShortLabel(string text, IReadOnlyList<string> words) => words.Count <= LabelWords && text.TrimEnd().EndsWith(':');

    private static IReadOnlyList<string> WordsOf(string text) => Folding.Words(Numbering().Replace(text, ""));

    internal static bool IsShout(string text) => text.Length <= LongestHeading && text.Count(char.IsLetter) > 3 && !text.Any(char.IsLower);

    /// <summary>"3.", "3.1)", "IV -", "b)", and the signs that stand before list items and headings.</summary>
    [GeneratedRegex(
        @"^[\s#*_•·►➢>-]*(?:\d{1,2}(?:\.\d{1,2})+\s+|(?:\d{1,2}(?:\.\d{1,2})*|[IVXivx]{1,4}|[A-Ha-h])\s*[.)°º:–-]+\s*)?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Numbering();

    /// <summary>"(hasta 250 palabras)" at the end of a heading: a form's own limit, not what somebody wrote.</summary>
    [GeneratedRegex(
        @"\s*[(\[][^()\[\]]{0,60}(?:palabras|palavras|caracteres|líneas|linhas|obligatorio|obrigatório|opcional)[^()\[\]]{0,20}[)\]]\s*[:.]?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Bound();
}

/// <summary>A heading that was read.</summary>
/// <param name="Field">The field's code; null for a heading that no field takes.</param>
/// <param name="Heading">The heading to the letter, with what numbers and ends it.</param>
/// <param name="Rest">What of the line is text already; empty for a line of its own.</param>
public sealed record ReadHeading(string? Field, string Heading, string Rest)
{
    /// <summary>Whether it has more words than the field's name.</summary>
    public bool SaysMore { get; init; }
}
