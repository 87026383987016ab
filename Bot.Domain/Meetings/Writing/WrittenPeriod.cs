using System.Text.RegularExpressions;
using NodaTime;

namespace Bot.Domain.Meetings.Writing;

/// <summary>Quarters, and what comes from today: tomorrow, in two weeks, next month.</summary>
internal static partial class WrittenPeriod
{
    private const int HalfMonth = 15;

    private const int DaysInWeek = 7;

    private const string NextWeek = "(?:proxima semana|semana (?:que (?:viene|vem)|proxima|entrante))";

    /// <summary>A date that is counted from today; null where none is written.</summary>
    public static DateReading? TakeFromToday(Rest rest, DateScene scene)
    {
        if (rest.Take(Near()) is { } near)
        {
            return DateReading.Of(new MeetingDate.Day(scene.Today.PlusDays(DistanceOf(near))));
        }

        if (rest.Take(OfWeek()) is { } ofWeek)
        {
            return DateReading.Of(new MeetingDate.Day(scene.Today.PlusDays(1).Previous(IsoDayOfWeek.Monday)
                .PlusWeeks(ofWeek.Groups["now"].Success ? 0 : 1)
                .PlusDays(DateWords.WeekdayOf(ofWeek.Groups["weekday"].Value) - IsoDayOfWeek.Monday)));
        }

        if (rest.Take(MonthsAhead()) is { } months)
        {
            return DateReading.Ask(
                DateQuestionCode.Vague,
                new MeetingDate.InMonth(scene.Today.ToYearMonth().PlusMonths(DateWords.CountOf(months.Groups["count"].Value))));
        }

        if (rest.Takes(AboutTwoWeeks()))
        {
            return DateReading.Ask(DateQuestionCode.Vague, Day(scene, HalfMonth - 1), Day(scene, HalfMonth));
        }

        return rest.Take(Ahead()) is { } ahead
            ? DateReading.Of(Day(scene, DateWords.CountOf(ahead.Groups["count"].Value) * (ahead.Groups["weeks"].Success ? DaysInWeek : 1)))
            : null;
    }

    /// <summary>"Este mes", "el mes que viene"; null where neither is written.</summary>
    public static YearMonth? TakeMonth(Rest rest, DateScene scene) =>
        rest.Takes(NextMonth()) ? scene.Today.ToYearMonth().PlusMonths(1)
        : rest.Takes(ThisMonth()) ? scene.Today.ToYearMonth()
        : null;

    /// <summary>"Este año", "el año que viene"; null where neither is written.</summary>
    public static int? TakeYear(Rest rest, DateScene scene) =>
        rest.Takes(NextYear()) ? scene.Today.Year + 1
        : rest.Takes(ThisYear()) ? scene.Today.Year
        : null;

    /// <summary>A quarter, or the question that another part of the year raises; null where neither is written.</summary>
    public static DateReading? TakeQuarter(Rest rest, DateScene scene, int? year)
    {
        if (WrittenHalves.TakeFrom(rest, scene, year) is { } half)
        {
            return half;
        }

        if (rest.Take(NearQuarter()) is { } near)
        {
            var current = Quarter.Of(scene.Today);
            return DateReading.Of(new MeetingDate.InQuarter(near.Groups["now"].Success ? current : current.Next()));
        }

        if (rest.Take(Numbered()) is not { } numbered)
        {
            return null;
        }

        var number = NumberOf(numbered);
        return number is < 1 or > 4
            ? DateReading.Ask(DateQuestionCode.Unclear)
            : Settling.In(year ?? YearIn(rest), scene, written => DateReading.Of(new MeetingDate.InQuarter(new(written, number))));
    }

    private static int NumberOf(Match numbered) => numbered.Groups["figure"] is { Success: true, Value: var figure }
        ? figure[0] - '0'
        : DateWords.OrdinalOf(numbered.Groups["number"].Value) switch { DateWords.Last => 4, var number => number };

    /// <summary>A year of four digits beside a period; null where none is written.</summary>
    internal static int? YearIn(Rest rest) => rest.Take(Year()) is { } year ? DateWords.Number(year.Groups["year"].Value) : null;

    private static MeetingDate.Day Day(DateScene scene, int ahead) => new(scene.Today.PlusDays(ahead));

    private static int DistanceOf(Match near) =>
        near.Groups["after"].Success ? 2
            : near.Groups["tomorrow"].Success ? 1
            : near.Groups["today"].Success ? 0
            : near.Groups["yesterday"].Success ? -1
            : -2;

    [GeneratedRegex(
        @"\b(?:(?<after>pasado manana|depois de amanha)|(?<before>anteayer|antes de ayer|anteontem)|(?<tomorrow>manana|amanha)|(?<today>hoy|hoje)|(?<yesterday>ayer|ontem))\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Near();

    /// <summary>"El viernes de la semana que viene", "na próxima semana, quinta-feira".</summary>
    [GeneratedRegex(
        @"\b(?<weekday>" + DateWords.Weekday + @")\b,? (?:de |en |da |na |d)?(?:(?:la |a )?" + NextWeek + @"|(?<now>(?:n|d)?esta semana))\b|"
        + @"\b(?:(?:en |na )?(?:la |a )?" + NextWeek + @"|(?<now>(?:n|d)?esta semana)),? (?:el |na |no )?(?<weekday>" + DateWords.Weekday + @")\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex OfWeek();

    [GeneratedRegex(
        @"\b(?:en|dentro de|em|daqui a) (?<count>" + DateWords.Count + @") mes(?:es)?\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex MonthsAhead();

    [GeneratedRegex(
        @"\b(?:en|dentro de|em|daqui a) (?:15|quince|quinze) dias\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex AboutTwoWeeks();

    [GeneratedRegex(
        @"\b(?:en|dentro de|em|daqui a) (?<count>" + DateWords.Count + @") (?:dias?|(?<weeks>semanas?))\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Ahead();

    [GeneratedRegex(
        @"\b(?:mes que (?:viene|vem)|proximo mes|mes proximo|mes entrante)\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex NextMonth();

    [GeneratedRegex(@"\b(?:de |deste |d)?(?:este|esse|neste) mes\b|\bdeste mes\b|(?<=\b(?:de|del|do) )(?:mes\b(?! (?:de|que|proximo|entrante)\b)|(?:mes )?(?:corriente|corrente)\b)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex ThisMonth();

    [GeneratedRegex(
        @"\b(?:del? |do )?(?:ano que (?:viene|vem)|proximo ano|ano proximo)\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex NextYear();

    [GeneratedRegex(
        @"\b(?:de este|deste|neste|este|del|do) (?:mismo |mesmo )?ano\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex ThisYear();

    [GeneratedRegex(
        @"\b(?:(?<now>este|neste|actual|atual) trimestre|proximo trimestre|trimestre que (?:viene|vem)|trimestre proximo)\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex NearQuarter();

    [GeneratedRegex(
        @"\b(?:(?<number>" + DateWords.Ordinal + @") (?:trimestre|trim\b\.?)|[tq](?<figure>[0-9])\b|(?<figure>[0-9])t\b)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Numbered();

    [GeneratedRegex(
        @"(?:\b(?:de|do|del) )?\b(?<year>[12][0-9]{3})\b-?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Year();
}
