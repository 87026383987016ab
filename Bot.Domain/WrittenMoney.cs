using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Domain;

/// <summary>What a text says of an amount of money, before the currency is decided.</summary>
/// <param name="Currencies">Every currency that is named for certain, each once.</param>
/// <param name="IsYearly">Whether it is spent every year: «por ano», «anuales».</param>
internal sealed partial record WrittenMoney(decimal Amount, IReadOnlyList<Currency> Currencies, int? Year, bool IsYearly)
{
    private const decimal Least = 1;

    private const decimal Most = 1_000_000_000_000_000;

    /// <summary>What names a currency, longest first where one holds another. A null currency is one of several countries'.</summary>
    private static readonly (Regex Pattern, string? Currency)[] Names =
    [
        .. new (string Pattern, string? Currency)[]
        {
            (@"(?<![a-z])r\$|\bbrl\b|\breais\b|\breales\b|\breal\b", "BRL"),
            (@"\bu\$[sd]|\bus\$|\busd\b|\bdolar(?:es)?\b(?: (?:estadounidenses|norteamericanos|americanos|dos eua))?", "USD"),
            (@"€|\beur\b|\beuros?\b", "EUR"),
            (@"\bar\$|\bars\b|\bpesos? argentinos?\b", "ARS"),
            (@"\$u\b|\buyu\b|\bpesos? urugua(?:yos?|ios?)\b", "UYU"),
            (@"\bclp\b\$?|\bpesos? chilenos?\b", "CLP"),
            (@"\bcop\b\$?|\bpesos? colombianos?\b", "COP"),
            (@"₲|\bgs\b\.?|\bpyg\b|\bguarani(?:e?s)?\b", "PYG"),
            (@"\bbob\b|\bbolivianos?\b", "BOB"),
            (@"\bs/\.?|\bpen\b|\bsoles\b", "PEN"),
            (@"\bves\b|\bbolivares?\b", "VES"),
            (@"\$|\bpesos?\b|\bbs\b\.?", null),
        }.Select(
            name => (new Regex(name.Pattern, RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(Patterns.TimeLimit)), name.Currency)),
    ];

    /// <summary>Refuses with Empty, and NumberUnclear as <see cref="Budget.Parse"/> says.</summary>
    public static Parsed<WrittenMoney> Read(string text)
    {
        if (!Cleaning.IsReadable(text))
        {
            return RefusalCode.Empty;
        }

        var rest = text.Length > Patterns.LongestShortAnswer ? "" : Cleaning.Line(Folding.Fold(text));
        var isYearly = TakeYearly(ref rest);
        var year = TakeYear(ref rest);
        var currencies = TakeCurrencies(ref rest);
        var match = Written().Match(rest.Trim(' ', '.', ',', ';', ':'));
        if (!match.Success || Figure(match.Groups["figure"].Value, match.Groups["unit"].Value) is not { } amount)
        {
            return RefusalCode.NumberUnclear;
        }

        return amount is >= Least and <= Most ? new WrittenMoney(amount, currencies, year, isYearly) : RefusalCode.NumberUnclear;
    }

    private static bool TakeYearly(ref string rest)
    {
        var without = Cleaning.Line(Yearly().Replace(rest, " "));
        var isYearly = without != rest;
        rest = without;
        return isYearly;
    }

    private static int? TakeYear(ref string rest)
    {
        if (YearAtEnd().Match(rest) is not { Success: true } match)
        {
            return null;
        }

        rest = rest[..match.Index];
        return int.Parse(match.Groups["year"].Value, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static List<Currency> TakeCurrencies(ref string rest)
    {
        var found = new List<Currency>();
        foreach (var (pattern, code) in Names)
        {
            var without = pattern.Replace(rest, " ");
            if (code is not null && without != rest)
            {
                found.Add(Currency.FromText(code));
            }

            rest = without;
        }

        rest = Cleaning.Line(rest);
        return found;
    }

    private static decimal? Figure(string figure, string unit)
    {
        var scale = ScaleOf(unit);
        if (Grouped().IsMatch(figure))
        {
            var isOneComma = figure.Count(sign => sign == ',') == 1 && !figure.AsSpan().ContainsAny('.', ' ');
            return isOneComma && scale > 1 ? null : decimal.Parse(Separators().Replace(figure, ""), CultureInfo.InvariantCulture) * scale;
        }

        if (!WithDecimals().IsMatch(figure))
        {
            return null;
        }

        var point = figure.LastIndexOfAny([',', '.']);
        return decimal.Parse($"{Separators().Replace(figure[..point], "")}.{figure[(point + 1)..]}", CultureInfo.InvariantCulture) * scale;
    }

    private static decimal ScaleOf(string unit) => unit switch
    {
        "" => 1,
        "mil" or "k" => 1_000,
        "bilhao" or "bilhoes" => 1_000_000_000,
        _ when unit.StartsWith("mil ", StringComparison.Ordinal) => 1_000_000_000,
        _ => 1_000_000,
    };

    /// <summary>«Por ano», «al año», «/año», «anuales»; but «por el año 2019» is of one year.</summary>
    [GeneratedRegex(
        @"(?: |^)(?:por|al|ao|a cada|cada|todos (?:los|os)) anos?\b(?! (?:de )?[12][0-9]{3})|(?<=[a-z0-9]) ?/ ?ano\b|(?: |^)(?:anua(?:l|les|is)|anualmente)\b:?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Yearly();

    /// <summary>A year counts as one only behind a bracket, a comma or a word, since a bare «2019» may be the amount.</summary>
    [GeneratedRegex(
        @"(?:\(|, ?| (?:en|em|de|del|ano|ano de|en el ano|no ano de)) ?(?<year>[0-9]{4})\)?\.?$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex YearAtEnd();

    [GeneratedRegex(
        "^(?:(?:unos|cerca|de|aprox|aproximadamente|mas|mais|o|ou|menos|casi|quase|un|um|total|presupuesto|orcamento|monto|valor|custo|costo)[.:]? )*"
        + "(?<figure>[0-9][0-9., ]{0,24}?) ?"
        + "(?<unit>mil millones|mil milhoes|mil|k|millon|millones|milhao|milhoes|mi|m|mm|bilhao|bilhoes)?(?: de)?(?: (?:en|em|no|de) total)?\\.?$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Written();

    [GeneratedRegex(
        @"^(?:[0-9]{1,16}|[0-9]{1,3}(?:\.[0-9]{3}){1,5}|[0-9]{1,3}(?:,[0-9]{3}){1,5}|[0-9]{1,3}(?: [0-9]{3}){1,5})$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Grouped();

    [GeneratedRegex(
        @"^(?:[0-9]{1,16}[.,][0-9]{1,2}|[0-9]{1,3}(?:\.[0-9]{3}){1,5},[0-9]{1,2}|[0-9]{1,3}(?:,[0-9]{3}){1,5}\.[0-9]{1,2}|[0-9]{1,3}(?: [0-9]{3}){1,5}[.,][0-9]{1,2})$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex WithDecimals();

    [GeneratedRegex("[., ]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Separators();
}
