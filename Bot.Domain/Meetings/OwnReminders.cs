using System.Collections.Immutable;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Meetings;

/// <summary>
/// When somebody wants to be reminded of a meeting in their own chat, as long as they come or may come. It follows the meeting's date.
/// </summary>
public sealed record OwnReminders
{
    /// <summary>What people can wish for, longest first.</summary>
    public static readonly ImmutableArray<ReminderKind> Offered = [ReminderKind.Week, ReminderKind.Day, ReminderKind.Hour];

    public required string PersonId { get; init; }

    public required string MeetingId { get; init; }

    /// <summary>Of <see cref="Offered"/>, in order; empty where nothing is wanted any more.</summary>
    public ImmutableArray<ReminderKind> Wanted { get; init; } = [];

    /// <summary><see cref="RemindersDone.Last"/>.</summary>
    public ImmutableDictionary<string, ReminderKind> Done { get; init; } = ImmutableDictionary<string, ReminderKind>.Empty;

    public static readonly Index<OwnReminders> ByMeeting = new("meeting", reminders => [reminders.MeetingId]);

    public static readonly Collection<OwnReminders> All = new(
        "ownreminders", reminders => IdOf(reminders.PersonId, reminders.MeetingId), ByMeeting);

    public static string IdOf(string personId, string meetingId) => Key.Of(personId, meetingId);

    /// <summary>Wishes for one, or not any more; what would have come before is not made up for.</summary>
    public OwnReminders Toggle(ReminderKind kind, Meeting meeting, Instant now, IDateTimeZoneProvider zones)
    {
        var wanted = Wanted.Contains(kind) ? Wanted.Remove(kind) : Offered.Contains(kind) ? Wanted.Add(kind) : Wanted;
        return (this with { Wanted = [.. wanted.Order()] }).Told(meeting, now, zones);
    }

    /// <inheritdoc cref="RemindersDone.Told"/>
    public OwnReminders Told(Meeting meeting, Instant now, IDateTimeZoneProvider zones) =>
        With(new RemindersDone(Done).Told(meeting, Plan(meeting, zones), now));

    /// <inheritdoc cref="RemindersDone.Look"/>
    public ReminderLook Look(Meeting meeting, Instant now, IDateTimeZoneProvider zones) =>
        new RemindersDone(Done).Look(meeting, Plan(meeting, zones), now, zones);

    /// <inheritdoc cref="RemindersDone.Unsent"/>
    public OwnReminders Unsent(string date, ReminderKind kind) => With(new RemindersDone(Done).Unsent(date, kind));

    public OwnReminders With(RemindersDone done) => ReferenceEquals(done.Last, Done) ? this : this with { Done = done.Last };

    private ImmutableArray<Reminder> Plan(Meeting meeting, IDateTimeZoneProvider zones) => Reminders.Of(meeting, Wanted, zones);
}
