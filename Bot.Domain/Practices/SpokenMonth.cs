using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Bot.Domain.Practices;

/// <summary>
/// Months that are told from the day on which they are told («marzo del año pasado», «há dois anos»), or by a part of a year («a mediados
/// de 2023»): what is kept of them must say the same on every later day.
/// </summary>
public static partial class SpokenMonth
{
    private const int MonthsOfYear = 12, HalfYear = 6, MonthsOfQuarter = 3;

    private const string Numbers =
        "[0-9]{1,2}|una?|uno|uma?|dos|dois|duas|tres|cuatro|quatro|cinco|seis|siete|sete|ocho|oito|nueve|nove|diez|dez|once|onze"
        + "|doce|doze|quince|quinze|veinte|vinte";

    private const string Months = WrittenMonth.Months;

    private static readonly FrozenDictionary<string, int> NumberOf = new (int Number, string Words)[]
    {
        (1, "un una uno um uma primer primero primeiro 1er 1o 1"),
        (2, "dos dois duas segundo 2do 2o 2"),
        (3, "tres tercer tercero terceiro 3er 3o 3"),
        (4, "cuatro quatro cuarto quarto 4to 4o 4"), (5, "cinco"), (6, "seis"), (7, "siete sete"), (8, "ocho oito"), (9, "nueve nove"),
        (10, "diez dez"), (11, "once onze"), (12, "doce doze"), (15, "quince quinze"), (20, "veinte vinte"),
    }.SelectMany(line => line.Words.Split(' ').Select(word => (word, line.Number)))
        .ToFrozenDictionary(pair => pair.word, pair => pair.Number);

    /// <summary>
    /// The same told by the calendar ("06/2023", "marzo del 2025", "2025" where only a year is told); null where nothing of it hangs on the
    /// day or is a part of a year, so that it is read as it stands. At most <see cref="Patterns.LongestShortAnswer"/> characters are read.
    /// </summary>
    public static string? ByCalendar(string text, LocalDate today)
    {
        if (text.Length > Patterns.LongestShortAnswer)
        {
            return null;
        }

        var said = Spaces().Replace(Folding.Fold(text), " ").Trim();
        var hasMonth = Named().IsMatch(said);
        var told = Ago().Replace(said, match => hasMonth && IsYears(match)
            ? Year(today.Year - NumberIn(match, "n"))
            : Month(today.ToYearMonth().PlusMonths(-MonthsIn(match))));
        told = YearBeforeLast().Replace(told, Year(today.Year - 2));
        told = LastYear().Replace(told, Year(today.Year - 1));
        told = ThisYear().Replace(told, Year(today.Year));
        told = LastMonth().Replace(told, Month(today.ToYearMonth().PlusMonths(-1)));
        told = ThisMonth().Replace(told, Month(today.ToYearMonth()));
        told = PastNamed().Replace(told, match => Month(Latest(match, today)));
        told = hasMonth ? told : PartOfYear().Replace(told, match => FirstOf(match) + "/" + match.Groups["year"].Value);
        return told == said ? null : told;
    }

    private static bool IsYears(Match ago) => ago.Groups["unit"].Value.StartsWith("ano", StringComparison.Ordinal);

    private static int MonthsIn(Match ago) =>
        ago.Groups["half"].Success ? HalfYear
        : !IsYears(ago) ? NumberIn(ago, "n")
        : (NumberIn(ago, "n") * MonthsOfYear) + (ago.Groups["more"].Success ? HalfYear : 0);

    /// <summary>Of a month's name the last one that is over, or that has begun.</summary>
    private static YearMonth Latest(Match named, LocalDate today)
    {
        var month = WrittenMonth.Names[named.Groups["name"].Value];
        return new YearMonth(month < today.Month ? today.Year : today.Year - 1, month);
    }

    /// <summary>
    /// The first month of a half or a quarter; of the beginning, the middle and the end of a year its first, sixth and last.
    /// </summary>
    private static string FirstOf(Match part)
    {
        var nth = part.Groups["nth"].Success ? NumberIn(part, "nth") : 0;
        var month = part.Groups["half"].Success ? ((nth - 1) * HalfYear) + 1
            : part.Groups["quarter"].Success ? ((nth - 1) * MonthsOfQuarter) + 1
            : part.Groups["middle"].Success ? HalfYear
            : part.Groups["end"].Success ? MonthsOfYear
            : 1;
        return Math.Clamp(month, 1, MonthsOfYear).ToString("D2", CultureInfo.InvariantCulture);
    }

    private static int NumberIn(Match match, string group) =>
        NumberOf.TryGetValue(match.Groups[group].Value, out var number) ? number
        : int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var figure) ? figure
        : match.Groups["pair"].Success ? 2
        : 1;

    private static string Year(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    private static string Month(YearMonth month) => string.Create(CultureInfo.InvariantCulture, $"{month.Month:D2}/{month.Year:D4}");

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\b(?:" + Months + @")\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Named();

    /// <summary>«hace dos años», «há um ano e meio», «desde hace unos seis meses», «2 anos atrás», «hace medio año».</summary>
    [GeneratedRegex(
        @"(?<=^| )(?:(?:hace|ha|faz) (?:ya |ja )?(?:unos |unas |uns |umas |casi |quase |mas o menos |mais ou menos |cerca de |como |aproximadamente )*"
        + @"(?:(?<half>medio|meio) ano|(?:(?<n>" + Numbers + @")|(?<pair>un par de|um par de)) (?<unit>anos?|mes(?:es)?)"
        + @"(?<more> y medio| e meio)?)(?: atras)?|(?:(?<half>medio|meio) ano|(?<n>" + Numbers + @") (?<unit>anos?|mes(?:es)?)(?<more> y medio| e meio)?) atras)(?= |[.,;!]|$)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Ago();

    [GeneratedRegex(
        @"\b(?:ano antepasado|antepasado ano|ano retrasado|ano antes del pasado|ano anterior al pasado)\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex YearBeforeLast();

    [GeneratedRegex(
        @"\b(?:ano (?:que paso|pasado|passado|anterior)|(?:pasado|passado|ultimo) ano)\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex LastYear();

    [GeneratedRegex(
        @"\b(?:(?:en |de )?(?:este|neste|deste|presente|mismo|mesmo|corriente|corrente) ano"
        + @"|ano (?:en curso|em curso|corriente|corrente|actual|atual))\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex ThisYear();

    [GeneratedRegex(
        @"\b(?:mes (?:que paso|pasado|passado|anterior)|(?:pasado|passado|ultimo) mes(?! de))\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex LastMonth();

    [GeneratedRegex(
        @"\b(?:(?:en |de )?(?:este|neste|deste|presente|mismo|mesmo|corriente|corrente) mes(?! de)"
        + @"|mes (?:en curso|em curso|corriente|corrente|actual|atual))\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex ThisMonth();

    /// <summary>«marzo pasado», «el pasado mes de marzo», «março último».</summary>
    [GeneratedRegex(
        @"\b(?:(?<name>" + Months + @") (?:pasado|passado|ultimo)"
        + @"|(?:pasado|passado|ultimo) (?:mes de )?(?<name>" + Months + @"))\b(?! (?:de|del|do) )",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex PastNamed();

    /// <summary>«a principios de 2023», «em meados do ano de 2023», «segundo semestre de 2022».</summary>
    [GeneratedRegex(
        @"\b(?:(?<begin>principios?|comienzos?|inicios?|comeco)|(?<middle>mediados|meados|mitad|metade|meio)"
        + @"|(?<end>fines|finales|finais|final|fin|fim)"
        + @"|(?<nth>primer|primero|primeiro|segundo|1er|2do|[12]o?) (?<half>semestre)"
        + @"|(?<nth>primer|primero|primeiro|segundo|tercer|tercero|terceiro|cuarto|quarto|1er|2do|3er|4to|[1-4]o?) (?<quarter>trimestre))"
        + @" (?:(?:de|del|do) )?(?:ano )?(?:de )?(?<year>[12][0-9]{3})\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex PartOfYear();
}
