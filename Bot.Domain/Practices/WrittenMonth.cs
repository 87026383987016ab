using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Domain.Practices;

/// <summary>What a text says of a month and a year, before anything is decided.</summary>
/// <param name="Years">Numbers of four digits from 1000 to 2999, in order.</param>
/// <param name="Month">1 to 12, or null where none or none for certain is said.</param>
/// <param name="HasMonth">Whether something stands where a month would, readable or not.</param>
/// <param name="HasUnknownWords">Whether words remain that belong to no date.</param>
internal sealed partial record WrittenMonth(IReadOnlyList<int> Years, int? Month, bool HasMonth, bool HasUnknownWords)
{
    private const int Century = 100;

    /// <summary>The words of <see cref="Names"/>.</summary>
    internal const string Months =
        "enero|ene|janeiro|jan|febrero|feb|fevereiro|fev|marzo|mar|marco|abril|abr|mayo|may|maio|mai|junio|jun|junho|julio|jul|julho|agosto|ago|"
        + "septiembre|setiembre|sep|sept|set|setembro|octubre|oct|outubro|out|noviembre|nov|novembro|diciembre|dic|dezembro|dez";

    internal static readonly FrozenDictionary<string, int> Names = new (int Month, string Words)[]
    {
        (1, "enero ene janeiro jan"),
        (2, "febrero feb fevereiro fev"),
        (3, "marzo mar marco"),
        (4, "abril abr"),
        (5, "mayo may maio mai"),
        (6, "junio jun junho"),
        (7, "julio jul julho"),
        (8, "agosto ago"),
        (9, "septiembre setiembre sep sept set setembro"),
        (10, "octubre oct outubro out"),
        (11, "noviembre nov novembro"),
        (12, "diciembre dic dezembro dez"),
    }.SelectMany(line => line.Words.Split(' ').Select(word => (word, line.Month)))
        .ToFrozenDictionary(pair => pair.word, pair => pair.Month);

    /// <summary>Folded names and short names in both languages, 1 to 12.</summary>
    public static FrozenDictionary<string, int> MonthNames => Names;

    private static readonly FrozenSet<string> Fillers = FrozenSet.ToFrozenSet(
        ("de del do da desde a al partir en em no na el la o mes ano dia inicio inicios comienzo comienzos comeco fines fin final finais "
        + "principio principios mediados meados aprox aproximadamente mas mais menos cerca hacia por volta empezo comenzo arranco inicio "
        + "comecou iniciou se fue foi hasta hoy ate hoje actualidad").Split(' '));

    public static WrittenMonth Read(string text)
    {
        var words = Folding.Words(WithWholeYears(Folding.Fold(text)));
        int[] named = [.. words.Where(Names.ContainsKey).Select(word => Names[word])];
        string[] figures = [.. words.Where(word => char.IsAsciiDigit(word[0]))];
        int[] years = [.. figures.Where(IsYear).Select(Number)];
        string[] others = [.. figures.Where(figure => !IsYear(figure))];
        var unknown = words.Any(word => !char.IsAsciiDigit(word[0]) && !Names.ContainsKey(word) && !Fillers.Contains(word));
        var month = named switch
        {
            [var only] when others.Length == 0 || (others is [var day] && IsDay(day)) => only,
            [] => FromFigures(others, years.Length == 0 ? null : IsYear(figures[0])),
            _ => (int?)null,
        };
        return new(years, month, HasMonth: named.Length > 0 || others.Length > 0, unknown);
    }

    /// <summary>
    /// "3/22", "15/03/22", "marzo del 22": a year of two digits, where nothing else can be meant, with all four. "3/09" may be a day and
    /// stays.
    /// </summary>
    private static string WithWholeYears(string text)
    {
        var full = DayMonthYear().Replace(text, match => $"{match.Groups["day"].Value}/{match.Groups["month"].Value}/{FullYear(match)}");
        full = MonthYear().Replace(full, match => $"{match.Groups["month"].Value}/{FullYear(match)}");
        return NameYear().Replace(full, match => $"{match.Groups["name"].Value} {FullYear(match)}");
    }

    /// <summary>1950 to 2049: what came before is no practice of today (<see cref="StartMonth.EarliestYear"/>).</summary>
    private static int FullYear(Match match)
    {
        var year = Number(match.Groups["year"].Value);
        return year + (year < StartMonth.EarliestYear % Century ? Century * 20 : Century * 19);
    }

    [GeneratedRegex(
        @"(?<![0-9/.\-])(?<day>[0-9]{1,2}) ?(?<sign>[/.\-]) ?(?<month>[0-9]{1,2}) ?\k<sign> ?(?<year>[0-9]{2})(?![0-9/.\-])",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(
        @"(?<![0-9/.\-])(?<month>0?[1-9]|1[0-2]) ?[/.\-] ?(?<year>1[3-9]|[2-9][0-9])(?![0-9/.\-])",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex MonthYear();

    /// <summary>"Marzo 22" and "mar/22" may be a day; behind "de" or an apostrophe, or above 31, it is the year.</summary>
    [GeneratedRegex(
        @"\b(?<name>[a-z]{3,10})(?:(?<=\b(?:" + Months + @"))\.?(?: (?:de |del |do )['\u2019]?| ?['\u2019])(?<year>[0-9]{2})|(?<=\b(?:" + Months + @"))\.?[ /\-](?<year>3[2-9]|[4-9][0-9]))(?![0-9])",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex NameYear();

    /// <summary>
    /// One figure is the month; of two, the day comes first, but last after a leading year. Two without a year (null) say nothing.
    /// </summary>
    private static int? FromFigures(string[] figures, bool? yearFirst) => figures switch
    {
        [var month] when IsMonth(month) => Number(month),
        [var first, var second] when yearFirst == true && IsMonth(first) && IsDay(second) => Number(first),
        [var first, var second] when yearFirst == false && IsDay(first) && IsMonth(second) => Number(second),
        _ => null,
    };

    private static bool IsYear(string figure) => figure.Length == 4 && figure.All(char.IsAsciiDigit) && figure[0] is '1' or '2';

    private static bool IsMonth(string figure) => IsShort(figure) && Number(figure) is >= 1 and <= 12;

    private static bool IsDay(string figure) => IsShort(figure) && Number(figure) is >= 1 and <= 31;

    private static bool IsShort(string figure) => figure.Length <= 2 && figure.All(char.IsAsciiDigit);

    private static int Number(string figure) => int.Parse(figure, NumberStyles.None, CultureInfo.InvariantCulture);
}
