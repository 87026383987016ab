using System.Text.RegularExpressions;
using NodaTime;

namespace Bot.Domain.Registers.Posts;

/// <summary>
/// How much a post says that each may get, as it was written and with a currency that it names. What all get together, what they have to
/// add and what it costs to take part are other amounts.
/// </summary>
internal static partial class PostAmounts
{
    /// <summary>So many letters before an amount may say what it is.</summary>
    private const int Before = 45;

    /// <summary>Least and most, each null where it is not told.</summary>
    public static (string? From, string? To) In(string text, LocalDate today)
    {
        var line = Cleaning.Line(text);
        if (Span().Match(line) is { Success: true } span && !IsOther(line, span.Index) && Ends(span, today) is { } ends)
        {
            return ends;
        }

        string? from = null, to = null, bare = null;
        foreach (Match match in One().Matches(line))
        {
            if (IsOther(line, match.Index) || Read(match.Value, today) is not { } amount)
            {
                continue;
            }

            var before = WordsBefore(line, match.Index);
            if (Most().IsMatch(before))
            {
                to ??= amount;
            }
            else if (Least().IsMatch(before))
            {
                from ??= amount;
            }
            else
            {
                bare ??= amount;
            }
        }

        return (from, to ?? (from is null ? bare : null));
    }

    /// <summary>How much of the whole is covered, as it was written; null where that is not told.</summary>
    public static string? ShareIn(string text) =>
        Covered().Match(Cleaning.Line(text)) is { Success: true } covered
            && covered.Groups["share"].Value is var share && Percentage.Parse(share).IsValid
            ? share
            : null;

    /// <summary>Of «de 50 a 200 mil reales» nobody knows the first for certain; a currency may stand at one of both.</summary>
    private static (string From, string To)? Ends(Match span, LocalDate today)
    {
        var (first, last) = (span.Groups["first"].Value, span.Groups["last"].Value);
        if (Budget.Read(first, today) is not { IsValid: true, Value: var least }
            || Budget.Read(last, today) is not { IsValid: true, Value: var most }
            || (least.Currency ?? most.Currency) is not { } currency
                || (least.Currency is not null && most.Currency is not null && least.Currency != most.Currency)
            || least.Amount >= most.Amount || (!Scale().IsMatch(first) && Scale().IsMatch(last) && least.Amount < 1000))
        {
            return null;
        }

        return (Written(first, least.Currency, currency), Written(last, most.Currency, currency));
    }

    private static string Written(string amount, Currency? own, Currency shared) =>
        own is null ? $"{shared.Code} {amount.Trim()}" : amount.Trim();

    private static string? Read(string written, LocalDate today) =>
        Budget.Read(written, today) is { IsValid: true, Value.Currency: not null } ? written.Trim() : null;

    private static bool IsOther(string line, int at) => Other().IsMatch(WordsBefore(line, at));

    /// <summary>Of the same sentence only, and behind the last amount.</summary>
    private static string WordsBefore(string line, int at) =>
        SentenceEnd().Split(Folding.Fold(line[Math.Max(0, at - Before)..at]))[^1];

    private const string Signs = @"(?:R\$|US\$|U\$S|u\$s|USD|AR\$|ARS|\$U|UYU|BRL|EUR|€|₲|Gs\.?|PYG|BOB|CLP|COP)";
    private const string Figure = @"\d{1,3}(?:[., ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?";
    private const string Unit = @"(?: ?(?:mil millones|mil milhões|mil|k|millones|millón|milhões|milhão|mi)\b)?";
    private const string Named =
        @"(?: de)? (?:dólares|dolares|reais|reales|euros|pesos (?:argentinos|uruguayos|uruguaios|chilenos|colombianos)|guaraníes|guaranis|bolivianos|USD|EUR|BRL|UYU|ARS)\b";

    private const string Money = "(?:" + Signs + " ?(?:" + Figure + ")" + Unit + "|(?:" + Figure + ")" + Unit + Named + ")";

    [GeneratedRegex(
        @"(?<![\p{L}\d])" + Money, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex One();

    [GeneratedRegex(
        @"\b(?:entre|de|desde) (?<first>" + Money + "|(?:" + Figure + ")" + Unit + ") (?:y|e|a|hasta|até) (?<last>" + Money + "|(?:" + Figure + ")" + Unit + @")(?![\d/])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Span();

    [GeneratedRegex(
        @"\b(?:cubr|cobr|financi|cofinanci|subsidi|aport)(?:e|en|em|a|an|am|irá|irán|ará|arán|iremos)\b[^.;!?%\d]{0,30}?(?<share>\d{1,3} ?%)(?= (?:del?|do|da|dos|das) (?:\p{L}+ )?(?:costo|custo|total|valor|presupuesto|orçamento|proyecto|projeto|monto|inversión|investimento)s?\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Covered();

    [GeneratedRegex(@"\p{L}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Scale();

    [GeneratedRegex(@"[.;!?] |\n|\d", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(
        @"\b(?:hasta|ate|maxim[oa]s?|tope|teto|limite|no mas|no maximo)\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Most();

    [GeneratedRegex(@"\b(?:desde|a partir de|minim[oa]s?)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Least();

    [GeneratedRegex(
        @"\b(?:total|totales|totais|contrapartidas?|bolsa|dotacion|dotacao|presupuesto|orcamento|invertira|investira|arancel|taxa|cuota|costo|custo|facturacion|faturamento|ventas|destina|destinara)\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Other();
}
