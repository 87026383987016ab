using NodaTime;

namespace Bot.Domain.People;

/// <summary>When a person is told what gathered: at 9:00 of their own day, and nothing by itself from 20:00 on.</summary>
public static class Morning
{
    private static readonly LocalTime Hour = new(9, 0);

    private static readonly LocalTime Evening = new(20, 0);

    /// <summary>The first 9:00 after a moment. Where a clock change skips it, the first moment behind the gap.</summary>
    public static Instant After(Instant now, DateTimeZone zone) => First(now, zone, isTold: _ => true);

    /// <summary>The first 9:00 of a Monday to Friday after a moment. Holidays, which differ by city, are not known.</summary>
    public static Instant OfWorkingDayAfter(Instant now, DateTimeZone zone) =>
        First(now, zone, date => date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday));

    /// <summary>The first 9:00 of a Monday after a moment.</summary>
    public static Instant OfMondayAfter(Instant now, DateTimeZone zone) =>
        First(now, zone, date => date.DayOfWeek == IsoDayOfWeek.Monday);

    /// <summary>The first 9:00 at a moment or after it.</summary>
    public static Instant From(Instant moment, DateTimeZone zone) => After(moment - Duration.Epsilon, zone);

    /// <summary>The 9:00 of a month later.</summary>
    public static Instant OfNextMonth(Instant now, DateTimeZone zone) =>
        zone.AtLeniently(now.InZone(zone).Date.PlusMonths(1) + Hour).ToInstant();

    /// <summary>Whether nobody is written to by itself: before 9:00, and from 20:00 on.</summary>
    public static bool IsNight(Instant now, DateTimeZone zone) =>
        now.InZone(zone).TimeOfDay is var time && (time < Hour || time >= Evening);

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
