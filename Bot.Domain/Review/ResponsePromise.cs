using NodaTime;

namespace Bot.Domain.Review;

/// <summary>By when an author hears from the coordination.</summary>
public static class ResponsePromise
{
    public const int WorkingDays = 15;

    /// <summary>The last day of the promise: the fifteenth working day after the day of submission, as the zone counts days.</summary>
    public static LocalDate DueDate(Instant submittedAt, DateTimeZone zone) => After(submittedAt.InZone(zone).Date, WorkingDays);

    /// <summary>
    /// The n-th Monday to Friday after the date; the date itself does not count. Holidays, which differ by city, are not known.
    /// </summary>
    /// <param name="workingDays">1 or more.</param>
    public static LocalDate After(LocalDate date, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workingDays, 1);
        var counted = 0;
        while (counted < workingDays)
        {
            date = date.PlusDays(1);
            counted += date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? 0 : 1;
        }

        return date;
    }
}
