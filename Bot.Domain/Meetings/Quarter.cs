using System.Globalization;
using NodaTime;

namespace Bot.Domain.Meetings;

/// <summary>Three months of a year, from January on.</summary>
/// <param name="Number">1 to 4.</param>
public sealed record Quarter(int Year, int Number)
{
    private const int Months = 3;

    public LocalDate FirstDay => new(Year, ((Number - 1) * Months) + 1, 1);

    public LocalDate LastDay => FirstDay.PlusMonths(Months).PlusDays(-1);

    /// <summary>"2026-Q4".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-Q{Number}");

    public static Quarter Of(LocalDate day) => new(day.Year, ((day.Month - 1) / Months) + 1);

    public Quarter Next() => Number == 4 ? new(Year + 1, 1) : new(Year, Number + 1);
}
