using NodaTime;

namespace Bot.Domain.People;

/// <summary>When a person is told what gathered: at 9:00 of their own day.</summary>
public static class Morning
{
    private static readonly LocalTime Hour = new(9, 0);

    /// <summary>The first 9:00 after a moment. Where a clock change skips it, the first moment behind the gap.</summary>
    public static Instant After(Instant now, DateTimeZone zone) => First(now, zone, isTold: _ => true);

    /// <summary>The first 9:00 of a Monday to Friday after a moment. Holidays, which differ by city, are not known.</summary>
    public static Instant OfWorkingDayAfter(Instant now, DateTimeZone zone) =>
        First(now, zone, date => date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday));

    private static Instant First(Instant now, DateTimeZone zone, Func<LocalDate, bool> isTold)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var date = now.InZone(zone).Date;
        while (!isTold(date) || zone.AtLeniently(date + Hour).ToInstant() <= now)
        {
            date = date.PlusDays(1);
        }

        return zone.AtLeniently(date + Hour).ToInstant();
    }
}
