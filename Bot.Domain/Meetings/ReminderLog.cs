using System.Collections.Immutable;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Meetings;

/// <summary>What a group was reminded of, as <see cref="RemindersDone"/> keeps it.</summary>
public sealed record ReminderLog
{
    public required string MeetingId { get; init; }

    public required string GroupId { get; init; }

    /// <summary><see cref="RemindersDone.Last"/>.</summary>
    public ImmutableDictionary<string, ReminderKind> Done { get; init; } = ImmutableDictionary<string, ReminderKind>.Empty;

    public static readonly Collection<ReminderLog> All = new("reminderlogs", log => IdOf(log.MeetingId, log.GroupId));

    public static string IdOf(string meetingId, string groupId) => Key.Of(meetingId, groupId);

    /// <inheritdoc cref="RemindersDone.Told"/>
    public ReminderLog Told(Meeting meeting, ImmutableArray<Reminder> plan, Instant now) =>
        With(new RemindersDone(Done).Told(meeting, plan, now));

    /// <inheritdoc cref="RemindersDone.Look"/>
    public ReminderStep Look(Meeting meeting, ImmutableArray<Reminder> plan, Instant now, IDateTimeZoneProvider zones)
    {
        var look = new RemindersDone(Done).Look(meeting, plan, now, zones);
        return new(With(look.Done), look.Send, look.Again);
    }

    /// <inheritdoc cref="RemindersDone.Unsent"/>
    public ReminderLog Unsent(string date, ReminderKind kind) => With(new RemindersDone(Done).Unsent(date, kind));

    private ReminderLog With(RemindersDone done) => ReferenceEquals(done.Last, Done) ? this : this with { Done = done.Last };
}

/// <summary>What came of a look at a meeting's reminders.</summary>
/// <param name="Log">To be kept, in the work in which the reminder is queued.</param>
/// <param name="Send">Null where nothing is to be sent now.</param>
/// <param name="Again">When to look again; null where nothing is left.</param>
public sealed record ReminderStep(ReminderLog Log, Reminder? Send, Instant? Again);
