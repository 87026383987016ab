using NodaTime;

namespace Bot.Domain.Meetings.Series;

/// <summary>When groups are told of a meeting of a series.</summary>
public static class SeriesNews
{
    private const int WeeksBefore = 4;

    /// <summary>As early as its organiser is asked for the day.</summary>
    private const int WeeksBeforeOpenDates = 8;

    private static readonly LocalTime Hour = new(10, 0);

    /// <summary>
    /// At 10:00 there, four weeks before its first possible day, eight where no day is fixed; null where they know it or it was
    /// cancelled.
    /// </summary>
    public static Instant? At(Meeting meeting, IDateTimeZoneProvider zones) =>
        !meeting.IsTold() && meeting is { State: MeetingState.Planned, Details.Date: { Earliest: { } first } date }
            ? zones[meeting.ZoneId].AtLeniently(first.PlusWeeks(date.IsFixed ? -WeeksBefore : -WeeksBeforeOpenDates) + Hour).ToInstant()
            : null;
}
