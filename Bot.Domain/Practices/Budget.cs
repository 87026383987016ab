using System.Globalization;

namespace Bot.Domain.Practices;

/// <summary>What a practice costs.</summary>
/// <param name="Amount">1 to 10^15, at most two decimals.</param>
/// <param name="Year">Of which year the money is, or null where it was not told.</param>
public sealed record Budget(decimal Amount, Currency Currency, int? Year)
{
    /// <summary>
    /// Reads «R$ 615 mil», «$ 1.200.000», «USD 10.000 (2019)», «1,5 millón de pesos uruguayos»: one amount, its currency, and perhaps its year.
    /// Refuses with Empty; NumberUnclear (none or more than one amount, or words that belong to none); CurrencyUnclear (no currency, a bare $ or
    /// pesos, which many countries have, or two); TooEarly and InFuture for the year.
    /// </summary>
    /// <param name="currency">Decides where the text leaves it open; a currency that the text names wins.</param>
    /// <param name="today">What "future" is measured from.</param>
    public static Parsed<Budget> Parse(string text, Currency? currency, NodaTime.LocalDate today) => WrittenMoney.Read(text) switch
    {
        { Refusal: { } refusal } => refusal,
        { Value: { Year: { } year } } when BudgetYear.Check(year, today) is { } refusal => refusal,
        { Value: { Currencies: [], Amount: var amount, Year: var year } } when currency is not null => new Budget(amount, currency, year),
        { Value: { Currencies: [var only], Amount: var amount, Year: var year } } => new Budget(amount, only, year),
        _ => RefusalCode.CurrencyUnclear,
    };

    /// <summary>Whether the amount and the year can be read, but not the currency: then it is to be asked.</summary>
    public static bool NeedsCurrency(string text, NodaTime.LocalDate today) => Parse(text, null, today).Refusal?.Code == RefusalCode.CurrencyUnclear;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Currency.Code} {Amount:0.##}{(Year is { } year ? $" ({year})" : "")}");
}

/// <summary>The year of a budget: 1950 to the next one.</summary>
public static class BudgetYear
{
    /// <summary>Refuses with Empty, NeedsYear (no single year of four digits), TooEarly, InFuture.</summary>
    /// <param name="today">What "future" is measured from.</param>
    public static Parsed<int> Parse(string text, NodaTime.LocalDate today)
    {
        if (!Cleaning.IsReadable(text))
        {
            return RefusalCode.Empty;
        }

        var years = text.Length > Patterns.LongestShortAnswer ? [] : Folding.Words(text).Where(word => word.All(char.IsAsciiDigit)).ToArray();
        if (years is not [{ Length: 4 } written])
        {
            return RefusalCode.NeedsYear;
        }

        var year = int.Parse(written, NumberStyles.None, CultureInfo.InvariantCulture);
        return Check(year, today) is { } refusal ? refusal : year;
    }

    internal static Refusal? Check(int year, NodaTime.LocalDate today) => year switch
    {
        < StartMonth.EarliestYear => new(RefusalCode.TooEarly, StartMonth.EarliestYear, year),
        _ when year > today.Year + 1 => new(RefusalCode.InFuture, Actual: year),
        _ => null,
    };
}
