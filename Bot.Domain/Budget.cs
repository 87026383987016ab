using System.Globalization;
using NodaTime;

namespace Bot.Domain;

/// <summary>What something costs.</summary>
/// <param name="Amount">1 to 10^15, at most two decimals.</param>
/// <param name="Year">Of which year the money is, or null where it was not told.</param>
public sealed record Budget(decimal Amount, Currency Currency, int? Year)
{
    /// <summary>Whether that much is spent every year; otherwise it is the whole cost, or was not told.</summary>
    public bool IsYearly { get; init; }

    /// <summary>
    /// Reads «R$ 615 mil», «$ 1.200.000», «USD 10.000 (2019)», «350 mil reais por ano»: one amount, its currency, and perhaps its year,
    /// or that it is spent yearly. Refuses with Empty; NumberUnclear (none or more than one amount, or words that belong to none);
    /// CurrencyUnclear (no currency, a bare $ or pesos, which many countries have, or two); TooEarly and InFuture for the year.
    /// </summary>
    /// <param name="currency">Decides where the text leaves it open; a currency that the text names wins.</param>
    /// <param name="today">What "future" is measured from.</param>
    public static Parsed<Budget> Parse(string text, Currency? currency, LocalDate today) => Read(text, today) switch
    {
        { Refusal: { } refusal } => refusal,
        { Value: var written } when (written.Currency ?? currency) is { } known =>
            new Budget(written.Amount, known, written.Year) { IsYearly = written.IsYearly },
        _ => RefusalCode.CurrencyUnclear,
    };

    /// <summary>The same, but a currency that is left open is no reason to refuse: it can be asked.</summary>
    public static Parsed<WrittenBudget> Read(string text, LocalDate today) => WrittenMoney.Read(text) switch
    {
        { Refusal: { } refusal } => refusal,
        { Value.Currencies.Count: > 1 } => RefusalCode.CurrencyUnclear,
        { Value.Year: { } year } when BudgetYear.Check(year, today) is { } refusal => refusal,
        { Value: var money } =>
            new WrittenBudget(money.Amount, money.Currencies is [var only] ? only : null, money.Year) { IsYearly = money.IsYearly },
    };

    /// <summary>Whether the amount can be read, but not its currency.</summary>
    public static bool LeavesCurrencyOpen(string text) => WrittenMoney.Read(text) is { IsValid: true, Value.Currencies.Count: 0 };

    /// <summary>Whether the amount can be read, but not its year.</summary>
    public static bool LeavesYearOpen(string text) => WrittenMoney.Read(text) is { IsValid: true, Value.Year: null };

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture, $"{Currency.Code} {Amount:0.##}{(Year is { } year ? $" ({year})" : "")}{(IsYearly ? " yearly" : "")}");
}

/// <summary>An amount whose currency and year may still be open.</summary>
public sealed record WrittenBudget(decimal Amount, Currency? Currency, int? Year)
{
    /// <summary>As <see cref="Budget.IsYearly"/>.</summary>
    public bool IsYearly { get; init; }
}

/// <summary>The year of a budget: 1950 to the next one.</summary>
public static class BudgetYear
{
    private const int Earliest = 1950;

    /// <summary>Refuses with Empty, NeedsYear (no single year of four digits), TooEarly, InFuture.</summary>
    /// <param name="today">What "future" is measured from.</param>
    public static Parsed<int> Parse(string text, LocalDate today)
    {
        if (!Cleaning.IsReadable(text))
        {
            return RefusalCode.Empty;
        }

        var years = text.Length > Patterns.LongestShortAnswer
            ? []
            : Folding.Words(text).Where(word => word.All(char.IsAsciiDigit)).ToArray();
        if (years is not [{ Length: 4 } written])
        {
            return RefusalCode.NeedsYear;
        }

        var year = int.Parse(written, NumberStyles.None, CultureInfo.InvariantCulture);
        return Check(year, today) is { } refusal ? refusal : year;
    }

    internal static Refusal? Check(int year, LocalDate today) => year switch
    {
        < Earliest => new(RefusalCode.TooEarly, Earliest, year),
        _ when year > today.Year + 1 => new(RefusalCode.InFuture, Actual: year),
        _ => null,
    };
}
