using System.Text.RegularExpressions;
using NodaTime;

namespace Bot.Domain.Meetings.Writing;

/// <summary>One of the dates of a text, as far as it is written; figures are not checked against the calendar yet.</summary>
/// <param name="Year">With four digits.</param>
/// <param name="DayMayBeYear">"Oct 26": the figure behind the month's name.</param>
internal sealed partial record DatePart(int? Day, int? Month, int? Year, bool DayMayBeYear = false)
{
    private const int Century = 2000;

    private const string Before = @"(?<![0-9/.\-])";

    private const string After = @"(?![0-9]|[/.\-][0-9])";

    private const string YearBehind = @"(?:[,/ \-] ?(?:de |do |del )?(?<year>[12][0-9]{3}))?";

    public static MatchCollection In(string text) => Written().Matches(text);

    public static DatePart Of(Match match) => new(
        match.Groups["day"] is { Success: true, Value: var day } ? DateWords.Number(day) : null,
        match.Groups["month"] is { Success: true, Value: var month } ? DateWords.Number(month)
            : match.Groups["name"] is { Success: true, Value: var name } ? DateWords.MonthOf(name)
            : null,
        match.Groups["year"] is { Success: true, Value: var year } ? YearOf(year) : null,
        match.Groups["behind"].Success);

    /// <summary>Null where the calendar has no such day.</summary>
    public LocalDate? ToDate(int year) =>
        Month is >= 1 and <= 12 and var month && Day >= 1 && Day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new(year, month, Day.Value)
            : null;

    /// <summary>The same figures as month and year.</summary>
    public YearMonth WithDayAsYear() => new(Century + Day!.Value, Month!.Value);

    private static int YearOf(string figures) => figures.Length == 2 ? Century + DateWords.Number(figures) : DateWords.Number(figures);

    [GeneratedRegex(
        Before + "(?<year>[12][0-9]{3})[-/.](?<month>[0-9]{1,2})[-/.](?<day>[0-9]{1,2})" + After + "|"
        + Before + @"(?<day>[0-9]{1,2})(?<sign>[-/.])(?<month>[0-9]{1,2})\k<sign>(?<year>[12][0-9]{3}|[0-9]{2})" + After + "|"
        + Before + "(?<day>[0-9]{1,2})[-/.](?<month>[0-9]{1,2})" + After + "|"
        + Before + "(?<year>[12][0-9]{3})[-/.](?<month>[0-9]{1,2})" + After + "|"
        + Before + "(?<month>[0-9]{1,2})[-/.](?<year>[12][0-9]{3})" + After + "|"
        + Before + @"(?<day>[0-9]{1,2})(?:\.?o|ero|ro|er)?[ /\-](?:de |do |del )?(?<name>" + DateWords.Month + @")\b\.?(?:[,/ \-] ?(?:de |del |do )?(?<year>[12][0-9]{3}|(?:2[6-9]|3[0-9])(?! de)))?" + After + "|"
        + @"\b(?<name>" + DateWords.Month + @")\b\.?[ /](?<day>(?<behind>[0-9]{1,2}))" + After + YearBehind + "|"
        + @"\b(?<name>" + DateWords.Month + @")\b\.?" + YearBehind + "|"
        + Before + @"(?<day>[0-9]{1,2})(?:\.?o\b|ro\b|er\b)?(?![a-z])" + After + "|"
        + Before + "(?<year>[12][0-9]{3})" + After,
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Written();
}
