using System.Collections.Immutable;
using NodaTime;

namespace Bot.Domain.Meetings;

/// <summary>
/// What somebody, or a group, was reminded of, date by date: so that no reminder of a kind is sent twice for one date, whatever comes
/// between.
/// </summary>
/// <param name="Last">By <see cref="KeyOf"/>: the last kind that was sent, or that was over when the date was told.</param>
public sealed record RemindersDone(ImmutableDictionary<string, ReminderKind> Last)
{
    /// <summary>By which a date's reminders are kept: another hour at which it ends brings none again.</summary>
    public static string KeyOf(Meeting meeting) => meeting.Details.Date.Beginning.Text;

    /// <summary>The date is being told now: reminders that would have come before are done with.</summary>
    public RemindersDone Told(Meeting meeting, ImmutableArray<Reminder> plan, Instant now) =>
        plan.LastOrDefault(reminder => reminder.At <= now) is { } over ? With(meeting, over.Kind) : this;

    /// <summary>
    /// What is due now: at most one reminder, the most recent missed one, of a meeting that has not begun; and when to look again.
    /// </summary>
    public ReminderLook Look(Meeting meeting, ImmutableArray<Reminder> plan, Instant now, IDateTimeZoneProvider zones)
    {
        if (meeting.Begins(zones) is not { } begins || begins <= now)
        {
            return new(this, null, null);
        }

        Reminder[] open = [.. plan.Where(reminder => !Has(meeting, reminder.Kind))];
        var missed = open.LastOrDefault(reminder => reminder.At <= now);
        var next = open.FirstOrDefault(reminder => reminder.At > now)?.At;
        if (missed is null)
        {
            return new(this, null, next);
        }

        return missed.Kind != ReminderKind.Hour && Morning(now, zones[meeting.ZoneId]) is { } morning
            ? new(this, null, next is { } sooner ? Instant.Min(sooner, morning) : morning)
            : new(With(meeting, missed.Kind), missed, next);
    }

    /// <summary>A reminder was queued and could not be sent: it is open again, unless a later one was sent meanwhile.</summary>
    /// <param name="date">The date of which it reminded, by <see cref="KeyOf"/>.</param>
    public RemindersDone Unsent(string date, ReminderKind kind) => !Last.TryGetValue(date, out var last) || last != kind ? this
        : new(kind == ReminderKind.TwoWeeks ? Last.Remove(date) : Last.SetItem(date, kind - 1));

    private bool Has(Meeting meeting, ReminderKind kind) => Last.TryGetValue(KeyOf(meeting), out var last) && kind <= last;

    private RemindersDone With(Meeting meeting, ReminderKind kind) => Has(meeting, kind) ? this : new(Last.SetItem(KeyOf(meeting), kind));

    /// <summary>Null by day: then it may be sent now.</summary>
    private static Instant? Morning(Instant now, DateTimeZone zone)
    {
        var local = now.InZone(zone).LocalDateTime;
        var morning = local.Date.At(new LocalTime(8, 0));
        return Reminders.IsNight(local.TimeOfDay) ? zone.AtLeniently(morning > local ? morning : morning.PlusDays(1)).ToInstant() : null;
    }
}

/// <summary>What came of a look at a meeting's reminders.</summary>
/// <param name="Done">To be kept, in the work in which the reminder is queued.</param>
/// <param name="Send">Null where nothing is to be sent now.</param>
/// <param name="Again">When to look again; null where nothing is left.</param>
public sealed record ReminderLook(RemindersDone Done, Reminder? Send, Instant? Again);
