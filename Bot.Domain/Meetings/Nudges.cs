using NodaTime;

namespace Bot.Domain.Meetings;

/// <summary>
/// When the organiser of a meeting without a day is asked for one: weekly, from eight weeks before its earliest possible day.
/// </summary>
public static class Nudges
{
    private const int WeeksBefore = 8;

    /// <summary>So long behind a last possible day nobody means the meeting any more.</summary>
    private const int WeeksBehind = 8;

    private static readonly LocalTime Hour = new(10, 0);

    /// <summary>
    /// The first such moment after <paramref name="after"/>, at 10:00 of the meeting's zone; a week or more after it was planned. Null
    /// once the day is fixed or the meeting is cancelled. Null eight weeks behind its last possible day. A meeting of which nothing is
    /// known could be any day.
    /// </summary>
    public static Instant? Next(Meeting meeting, Instant after, IDateTimeZoneProvider zones)
    {
        if (meeting.Details.Date.IsFixed || meeting.State == MeetingState.Cancelled)
        {
            return null;
        }

        var zone = zones[meeting.ZoneId];
        var planned = meeting.PlannedAt.InZone(zone).Date.PlusWeeks(1);
        var first = meeting.Details.Date.Earliest is { } earliest ? LocalDate.Max(planned, earliest.PlusWeeks(-WeeksBefore)) : planned;
        var weeks = Math.Max(0, Period.DaysBetween(first, after.InZone(zone).Date) / 7);
        var next = Enumerable.Range(weeks, 2).Select(week => zone.AtLeniently(first.PlusWeeks(week) + Hour))
            .First(moment => moment.ToInstant() > after);
        return next.Date > meeting.Details.Date.Latest?.PlusWeeks(WeeksBehind) ? null : next.ToInstant();
    }
}
