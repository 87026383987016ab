using System.Text.RegularExpressions;
using NodaTime;

namespace Bot.Domain.Meetings.Writing;

/// <summary>
/// Half-years, which are dates as quarters are, and pieces of two or four months, which cannot be kept as such and are asked back as their
/// months.
/// </summary>
internal static partial class WrittenHalves
{
    private const int MonthsInYear = 12;

    private const int MonthsInHalf = 6;

    /// <summary>Null where none is written.</summary>
    /// <param name="year">As it was said in words ("del año que viene"); null where it was not.</param>
    public static DateReading? TakeFrom(Rest rest, DateScene scene, int? year) =>
        rest.Take(Pieces()) is { } written ? Ask(written, year ?? WrittenPeriod.YearIn(rest), scene) : null;

    private static DateReading Ask(Match written, int? year, DateScene scene)
    {
        var months = MonthsIn(written.Groups["piece"].Value);
        var count = MonthsInYear / months;
        var isNumbered = written.Groups["number"].Success || written.Groups["sixth"].Success;
        var piece = isNumbered
            ? NumberOf(written, count) - 1
            : ((scene.Today.Month - 1) / months) + (written.Groups["now"].Success ? 0 : 1);
        if (isNumbered && piece >= count)
        {
            return DateReading.Ask(DateQuestionCode.Unclear);
        }

        var first = new YearMonth(year ?? scene.Today.Year, 1).PlusMonths((year is null ? piece : piece % count) * months);
        var isOver = year is null && first.PlusMonths(months - 1) < scene.Today.ToYearMonth();
        var begins = isOver ? first.PlusMonths(MonthsInYear) : first;
        if (months == MonthsInHalf)
        {
            var half = MeetingDate.InHalf.Of(begins.OnDayOfMonth(1));
            return scene.Refuse(half) is { } refusal ? DateReading.Ask(refusal) : DateReading.Of(half);
        }

        var parts = Enumerable.Range(0, months).Select(MeetingDate (offset) => new MeetingDate.InMonth(begins.PlusMonths(offset)));
        return DateReading.Ask(DateQuestionCode.Vague, [.. parts.Where(date => scene.Refuse(date) is null)]);
    }

    /// <summary>From 1; the last one where that is said.</summary>
    private static int NumberOf(Match written, int count) =>
        written.Groups["sixth"].Success ? 6
        : DateWords.OrdinalOf(written.Groups["number"].Value) is var number && number == DateWords.Last ? count
        : number;

    private static int MonthsIn(string piece) => piece[0] switch
    {
        'b' => 2,
        's' => MonthsInHalf,
        _ => 4,
    };

    private const string Piece = "(?<piece>semestre|bimestre|cuatrimestre|quadrimestre)";

    [GeneratedRegex(
        @"\b(?:(?:(?<number>" + DateWords.Ordinal + @")|(?<sixth>sexto|6(?:\.?o|to)?)|(?<next>proximo|siguiente)|(?<now>este|neste|deste|actual|atual)) "
        + Piece + @"\b(?: del? ano\b| do ano\b)?|"
        + Piece + @" (?:(?<next>que (?:viene|vem)|proximo|siguiente|seguinte|entrante)|(?<now>actual|atual|en curso|em curso|corriente|corrente))\b)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Pieces();
}
