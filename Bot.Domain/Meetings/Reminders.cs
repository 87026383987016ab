using System.Collections.Immutable;
using NodaTime;

namespace Bot.Domain.Meetings;

/// <summary>How long before a meeting a group is reminded, longest first: the order in which they are sent.</summary>
public enum ReminderKind
{
    TwoWeeks,
    Week,
    Day,
    Hour,
}

/// <summary>One reminder of a meeting's date.</summary>
public sealed record Reminder(ReminderKind Kind, Instant At);

/// <summary>
/// When a meeting is reminded of. Days before it a reminder goes out at the meeting's own hour, but never before 10:00 or after 18:00
/// there: the network's zones are two hours apart, so it is no one's night. Dates that are not fixed have no reminders.
/// </summary>
public static class Reminders
{
    public static readonly ImmutableArray<ReminderKind> Usual =
        [ReminderKind.TwoWeeks, ReminderKind.Week, ReminderKind.Day, ReminderKind.Hour];

    private static readonly LocalTime Earliest = new(10, 0);

    private static readonly LocalTime Latest = new(18, 0);

    /// <summary>In order of kinds, which is the order of moments.</summary>
    public static ImmutableArray<Reminder> Of(Meeting meeting, IEnumerable<ReminderKind> wanted, IDateTimeZoneProvider zones) =>
        meeting is { State: MeetingState.Planned, Details.Date: { IsFixed: true } date }
            ? [.. wanted.Distinct().Order().Select(kind => Of(kind, meeting, date, zones)).OfType<Reminder>()]
            : [];

    /// <summary>
    /// Whether nobody in the meeting's zone should be disturbed by something that is not about the next hours: 20:00 to 8:00.
    /// </summary>
    internal static bool IsNight(LocalTime time) => time < new LocalTime(8, 0) || time >= new LocalTime(20, 0);

    private static Reminder? Of(ReminderKind kind, Meeting meeting, MeetingDate date, IDateTimeZoneProvider zones)
    {
        if (kind == ReminderKind.Hour)
        {
            return date is MeetingDate.Exact exact ? new(kind, exact.In(zones) - Duration.FromHours(1)) : null;
        }

        var day = date.Earliest!.Value.PlusDays(-DaysBefore(kind));
        var hour = date is MeetingDate.Exact { Local.TimeOfDay: var begin }
            ? LocalTime.Max(Earliest, LocalTime.Min(Latest, begin))
            : Earliest;
        return new(kind, zones[meeting.ZoneId].AtLeniently(day + hour).ToInstant());
    }

    private static int DaysBefore(ReminderKind kind) => kind switch
    {
        ReminderKind.TwoWeeks => 14,
        ReminderKind.Week => 7,
        _ => 1,
    };
}
