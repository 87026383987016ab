using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Domain.Practices;

/// <summary>A number of inhabitants as people write it: «120.000», «120 mil», «1,5 millones», «unos 300 mil habitantes».</summary>
public static partial class Inhabitants
{
    public const int Fewest = 500;

    public const int Most = 50_000_000;

    /// <summary>
    /// Refuses with Empty, and with NumberUnclear: nothing to count, more than one number, a decimal without a unit, or out of 500 to 50
    /// million («120» may well mean thousands).
    /// </summary>
    public static Parsed<int> Parse(string text) => Parse(text, Fewest);

    /// <summary>As <see cref="Parse(string)"/>, for people of whom there may be fewer.</summary>
    /// <param name="fewest">1 or more.</param>
    public static Parsed<int> Parse(string text, int fewest)
    {
        if (!Cleaning.IsReadable(text))
        {
            return RefusalCode.Empty;
        }

        var match = Written().Match(text.Length > Patterns.LongestShortAnswer ? "" : Cleaning.Line(Folding.Fold(text)));
        if (!match.Success || Figure(match.Groups["figure"].Value, match.Groups["unit"].Success) is not { } figure)
        {
            return RefusalCode.NumberUnclear;
        }

        var inhabitants = figure * UnitOf(match.Groups["unit"].Value);
        return inhabitants >= fewest && inhabitants <= Most ? (int)inhabitants : RefusalCode.NumberUnclear;
    }

    private static decimal? Figure(string figure, bool hasUnit)
    {
        if (Grouped().IsMatch(figure))
        {
            return decimal.Parse(Separators().Replace(figure, ""), CultureInfo.InvariantCulture);
        }

        return hasUnit && Fraction().IsMatch(figure) ? decimal.Parse(figure.Replace(',', '.'), CultureInfo.InvariantCulture) : null;
    }

    private static decimal UnitOf(string unit) => unit switch
    {
        "" => 1,
        "mil" or "k" => 1_000,
        _ => 1_000_000,
    };

    [GeneratedRegex(
        "^(?:(?:unos|cerca|de|aprox|aproximadamente|mas|mais|o|ou|menos|casi|quase)\\.? )*(?<figure>[0-9][0-9., ]{0,12}?) ?"
        + "(?<unit>mil|k|m|mi|millon|millones|milhao|milhoes)?(?: de)?(?: (?:habitantes|hab|personas?|pessoas?|vecinos))?\\.?$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Written();

    [GeneratedRegex(
        @"^(?:[0-9]{1,8}|[0-9]{1,3}(?:\.[0-9]{3}){1,2}|[0-9]{1,3}(?:,[0-9]{3}){1,2}|[0-9]{1,3}(?: [0-9]{3}){1,2})$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^[0-9]{1,3}[.,][0-9]{1,2}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Fraction();

    [GeneratedRegex("[., ]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Separators();
}
