using System.Collections.Frozen;
using System.Globalization;
using Bot.Domain;

namespace Bot.Texts;

/// <summary>
/// Amounts as people of the network write them. The sign stands before the amount, as in the Americas, and names one country only: «$»
/// alone is that of five of them, and «Bs» that of two. Where a country has no sign of its own, its ISO 4217 code stands there, with «$»
/// where the country writes one. Whatever is written here is read back as the same amount.
/// </summary>
public static class Money
{
    private static readonly FrozenDictionary<string, string> Signs = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["BRL"] = "R$",
        ["ARS"] = "AR$",
        ["UYU"] = "$U",
        ["USD"] = "US$",
        ["EUR"] = "€",
        ["PYG"] = "₲",
        ["PEN"] = "S/",
        ["CLP"] = "CLP$",
        ["COP"] = "COP$",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>"R$ 615.000 (2019)".</summary>
    public static string Of(Budget budget) => Of(new WrittenBudget(budget.Amount, budget.Currency, budget.Year));

    /// <summary>The same, and whether it is spent every year: "R$ 350.000 por año".</summary>
    public static string Of(Budget budget, Language language) => Of(budget) + Yearly(budget.IsYearly, language);

    /// <summary>The same with what is known so far.</summary>
    public static string Of(WrittenBudget budget, Language language) => Of(budget) + Yearly(budget.IsYearly, language);

    /// <summary>The same with what is known so far, without more.</summary>
    public static string Of(WrittenBudget budget) => string.Join(
        ' ',
        new[]
        {
            budget.Currency is { } currency ? SignOf(currency) : null,
            Locale.Es.Number(budget.Amount),
            budget.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"({year})") : null,
        }.Where(part => part is not null));

    /// <summary>"R$", "$U", "BOB".</summary>
    public static string SignOf(Currency currency) => Signs.GetValueOrDefault(currency.Code, currency.Code);

    private static string Yearly(bool isYearly, Language language) => (isYearly, language) switch
    {
        (false, _) => "",
        (_, Language.Pt) => " por ano",
        _ => " por año",
    };
}
