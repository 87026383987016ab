using System.Globalization;
using NodaTime;

namespace Bot.Domain.Registers;

/// <summary>January to June, or July to December: for so long a country presides over Mercosur.</summary>
/// <param name="Number">1 or 2.</param>
public sealed record HalfYear(int Year, int Number)
{
    private const int Months = 6;

    public static HalfYear Of(LocalDate day) => new(day.Year, day.Month <= Months ? 1 : 2);

    /// <summary>"2026-2".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Number}");
}
