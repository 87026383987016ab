using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Domain.Practices.Import;

/// <summary>How a heading looks, by which another one of its rank is known although nobody knows its words.</summary>
/// <param name="Level">1 to 9 where a style says it, else 0.</param>
/// <param name="IsBold">Whether all of its line is bold.</param>
/// <param name="IsShout">Whether it is in capitals.</param>
/// <param name="Number">The last figure of the number before it, "3" of "2.3.", with how many figures there are; null where there is
/// none.</param>
internal sealed partial record HeadingForm(int Level, bool IsBold, bool IsShout, (int Figures, int Last)? Number)
{
    /// <summary>Before the first heading.</summary>
    public static readonly HeadingForm None = new(0, false, false, null) { IsHeading = false };

    /// <summary>Words of a heading that nothing but its form makes one.</summary>
    private const int MostWords = 8;

    /// <summary>Words of a heading of which only a colon says that it is one.</summary>
    private const int LabelWords = 4;

    private bool IsHeading { get; init; } = true;

    /// <summary>Whether it has more than one word; one in capitals is more often the name of an organization.</summary>
    private bool IsPhrase { get; init; }

    private bool HasColon { get; init; }

    public static HeadingForm Of(WrittenLine line) =>
        new(line.HeadingLevel, line.IsBold, HeadingReader.IsShout(line.Text), NumberOf(line.Text))
        {
            IsPhrase = Folding.Words(line.Text).Count > 1,
            HasColon = line.Text.TrimEnd().EndsWith(':'),
        };

    /// <summary>
    /// Whether a line is a heading of this one's rank, or of a higher one. Where styles make the headings only these do; else it looks
    /// the same: bold, in capitals, with the next number, with a colon. A line that is followed by another of its kind is one of a list.
    /// </summary>
    /// <param name="next">The next line with a word in it; null at the end.</param>
    public bool IsEndedBy(WrittenLine line, WrittenLine? next)
    {
        if (!IsHeading || line.IsNote || !Cleaning.IsReadable(line.Text) || TickBoxes.FirstIn(line.Text) >= 0)
        {
            return false;
        }

        if (Level > 0 || line.HeadingLevel > 0)
        {
            return line.HeadingLevel > 0 && (Level == 0 || line.HeadingLevel <= Level);
        }

        return next is not null && IsShort(line) && IsAlike(Of(line), Of(next), line, next);
    }

    private bool IsAlike(HeadingForm form, HeadingForm nextForm, WrittenLine line, WrittenLine next) =>
        (LooksAlike(form) && !LooksAlike(nextForm))
        || (IsPlain && IsBefore(form) && !form.IsBefore(nextForm))
        || (IsPlain && HasColon && form.HasColon && !nextForm.HasColon && IsLabel(line, next));

    private bool IsPlain => !IsBold && !IsShout;

    private bool LooksAlike(HeadingForm other) =>
        (other.IsBold || (other.IsShout && (IsShout || other.IsPhrase))) && (other.IsBold || !IsBold) && (other.IsShout || !IsShout);

    private bool IsBefore(HeadingForm other) =>
        Number is { } own && other.Number is { } behind && behind.Figures == own.Figures && behind.Last == own.Last + 1;

    /// <summary>A line with a colon before a list leads up to it.</summary>
    private static bool IsLabel(WrittenLine line, WrittenLine next) => Folding.Words(line.Text).Count <= LabelWords
        && char.IsLetterOrDigit(next.Text.TrimStart()[0]) && NumberOf(next.Text) is null;

    private static bool IsShort(WrittenLine line) =>
        line.Text.TrimEnd() is [.., not ('.' or ';' or ',')] && Folding.Words(line.Text).Count <= MostWords;

    private static (int Figures, int Last)? NumberOf(string text) => Numbered().Match(text) is { Success: true } found
        ? (found.Groups["figure"].Captures.Count, int.Parse(found.Groups["figure"].Captures[^1].ValueSpan, CultureInfo.InvariantCulture))
        : null;

    /// <summary>"3. ", "3) ", "3.1 ", "3 - "; not "3 ferias".</summary>
    [GeneratedRegex(@"^\s*(?:(?<figure>\d{1,2})(?:[.)°º]|\s[-–])\s*(?=\p{L})|(?:(?<figure>\d{1,2})\.)+(?<figure>\d{1,2})[.)]?\s+(?=\p{L}))",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Numbered();
}
