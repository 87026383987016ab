using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Bot.Domain.Practices;

/// <summary>The public number of a practice, BBP-2026-0012: the year of its first publication and its place in it.</summary>
[JsonConverter(typeof(KeptAsTextConverter<PracticeNumber>))]
public sealed partial record PracticeNumber : IKeptAsText<PracticeNumber>
{
    public const int FirstYear = 2010;

    public const int LastYear = 2999;

    public const int Most = 99_999;

    /// <param name="year">2010 to 2999.</param>
    /// <param name="sequence">1 to 99,999; at least four digits are shown.</param>
    public PracticeNumber(int year, int sequence)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(sequence, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sequence, Most);
        (Year, Sequence) = (year, sequence);
    }

    public int Year { get; }

    public int Sequence { get; }

    /// <summary>"BBP-2026-0012"; holds only what a deep link may hold.</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"BBP-{Year:D4}-{Sequence:D4}");

    /// <summary>
    /// Reads "BBP-2026-0012", "bbp 2026 12", "2026/12", "n.º 12" (of the current year). Refuses with Empty, NumberUnclear.
    /// </summary>
    public static Parsed<PracticeNumber> Parse(string text, int currentYear)
    {
        if (!Cleaning.IsReadable(text))
        {
            return RefusalCode.Empty;
        }

        var match = Written().Match(text.Length > Patterns.LongestShortAnswer ? "" : Cleaning.Line(Folding.Fold(text)));
        return match.Success
            && YearOf(match.Groups["year"], currentYear) is >= FirstYear and <= LastYear and var year
            && int.Parse(match.Groups["sequence"].ValueSpan, CultureInfo.InvariantCulture) is >= 1 and var sequence
                ? new PracticeNumber(year, sequence)
                : RefusalCode.NumberUnclear;
    }

    public static PracticeNumber FromText(string text) =>
        Parse(text, 0) is { IsValid: true, Value: var number } ? number : throw new FormatException($"'{text}' is no practice number.");

    public override string ToString() => Text;

    private static int YearOf(Group year, int currentYear) =>
        year.Success ? int.Parse(year.ValueSpan, CultureInfo.InvariantCulture) : currentYear;

    [GeneratedRegex(
        @"^(?:bbp)?[ .\-]*(?:(?:n[.\u00BAo°]{0,2}|numero|#) ?)?(?:(?<year>[0-9]{4})[ \-/]+)?(?<sequence>[0-9]{1,5})$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Written();
}
