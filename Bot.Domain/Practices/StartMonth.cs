using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace Bot.Domain.Practices;

/// <summary>The month in which a practice began: 1950 to the month after the current one.</summary>
[JsonConverter(typeof(KeptAsTextConverter<StartMonth>))]
public sealed record StartMonth(YearMonth Month) : IKeptAsText<StartMonth>
{
    public const int EarliestYear = 1950;

    /// <summary>"2009-03".</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{Month.Year:D4}-{Month.Month:D2}");

    /// <summary>
    /// Reads a month and year in either language and in figures: 03/2009, 2009-03, 15/03/2009 (day first), marzo de 2009, "desde mar 2009".
    /// Refuses with Empty; NeedsMonth (a year alone), NeedsYear (a month without four digits of year), MonthUnclear; InFuture, TooEarly.
    /// </summary>
    /// <param name="today">What "future" is measured from.</param>
    public static Parsed<StartMonth> Parse(string text, LocalDate today)
    {
        if (!Cleaning.IsReadable(text))
        {
            return RefusalCode.Empty;
        }

        if (text.Length > Patterns.LongestShortAnswer)
        {
            return RefusalCode.MonthUnclear;
        }

        return WrittenMonth.Read(text) switch
        {
            { Years: [var year], HasMonth: false } => OutOfRange(year, today) ?? new Refusal(RefusalCode.NeedsMonth, Actual: year),
            { Years: [], Month: { } month } => new Refusal(RefusalCode.NeedsYear, Actual: month),
            { Years: [var year], Month: { } month, HasUnknownWords: false } => InRange(year, month, today),
            _ => RefusalCode.MonthUnclear,
        };
    }

    public static StartMonth FromText(string text) =>
        text.Length == 7
        && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
        && year > 0
        && month is >= 1 and <= 12
            ? new(new YearMonth(year, month))
            : throw new FormatException($"'{text}' is no month.");

    public override string ToString() => Text;

    private static Parsed<StartMonth> InRange(int year, int month, LocalDate today)
    {
        if (OutOfRange(year, today) is { } refusal)
        {
            return refusal;
        }

        var given = new YearMonth(year, month);
        return given > today.PlusMonths(1).ToYearMonth() ? new Refusal(RefusalCode.InFuture, Actual: year) : new StartMonth(given);
    }

    private static Refusal? OutOfRange(int year, LocalDate today) => year switch
    {
        < EarliestYear => new Refusal(RefusalCode.TooEarly, EarliestYear, year),
        _ when year > today.PlusMonths(1).Year => new Refusal(RefusalCode.InFuture, Actual: year),
        _ => null,
    };
}
