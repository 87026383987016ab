using Bot.Domain.People;
using NodaTime;

namespace Bot.Domain.Meetings;

/// <summary>
/// The steps of a meeting's way. Each returns the meeting after it, to be kept, or a refusal and then nothing has changed: NotAllowed to
/// whoever does not coordinate, NotInThisState once it is cancelled.
/// </summary>
public static class MeetingSteps
{
    public const int ShortestReason = 3;

    public const int LongestReason = 200;

    /// <summary>Whether they may plan, change and cancel meetings: the coordination.</summary>
    public static bool CanPlan(Person person) => Rights.CanCoordinate(person);

    /// <param name="id">8 characters or more that nobody can guess.</param>
    /// <param name="sessionId">The record of the session that it is; null for none.</param>
    public static Parsed<Meeting> Plan(string id, MeetingDetails details, Person by, Instant at, string? sessionId = null)
    {
        if (id.Length < Meeting.ShortestId)
        {
            throw new ArgumentException($"An id has {Meeting.ShortestId} characters or more.", nameof(id));
        }

        return CanPlan(by)
            ? new Meeting
            {
                Id = id,
                Details = details,
                Organiser = by.Id,
                SessionId = sessionId,
                Version = 1,
                PlannedAt = at,
                UpdatedAt = at,
                History = [new(MeetingStep.Plan, by.Id, at)],
            }
            : RefusalCode.NotAllowed;
    }

    /// <summary>Why a meeting is changed or cancelled: 3 to 200 characters.</summary>
    public static Parsed<ShortText> ParseReason(string typed) => ShortText.Parse(typed, ShortestReason, LongestReason);

    /// <summary>
    /// Says something else of it. Refuses with Superseded where somebody changed it since this version was read. The same details change
    /// nothing.
    /// </summary>
    /// <param name="version">The version that <paramref name="by"/> saw when they began.</param>
    /// <param name="reason">Why, for those who hear of it; null where nobody said.</param>
    public static Parsed<Meeting> Change(
        this Meeting meeting, MeetingDetails details, int version, Person by, Instant at, ShortText? reason = null) =>
        Refuse(meeting, by) is { } refusal ? refusal
        : version != meeting.Version ? RefusalCode.Superseded
        : meeting.Details.DifferencesTo(details).IsEmpty ? meeting
        : meeting.After(new(MeetingStep.Change, by.Id, at, meeting.Details, reason)) with { Details = details };

    public static Parsed<Meeting> Cancel(this Meeting meeting, ShortText reason, Person by, Instant at) =>
        Refuse(meeting, by) is { } refusal
            ? refusal
            : meeting.After(new(MeetingStep.Cancel, by.Id, at, meeting.Details, reason)) with { State = MeetingState.Cancelled };

    /// <summary>Adds or takes away one of its reminders. No new version: nothing that people were told is different.</summary>
    public static Parsed<Meeting> Remind(this Meeting meeting, ReminderKind kind, Person by, Instant at)
    {
        var wanted = meeting.Reminders ?? Reminders.Usual;
        return Refuse(meeting, by) is { } refusal
            ? refusal
            : meeting with { Reminders = [.. (wanted.Contains(kind) ? wanted.Remove(kind) : wanted.Add(kind)).Order()], RemindersSince = at };
    }

    /// <summary>The meeting without the name of somebody who asked to be forgotten; the same object where they had no part in it.</summary>
    public static Meeting Without(this Meeting meeting, string personId) =>
        meeting.Organiser != personId && meeting.History.All(change => change.By != personId) ? meeting : meeting with
        {
            Organiser = meeting.Organiser == personId ? Person.Nobody : meeting.Organiser,
            History = [.. meeting.History.Select(change => change.By == personId ? change with { By = Person.Nobody } : change)],
        };

    private static Refusal? Refuse(Meeting meeting, Person by) =>
        !CanPlan(by) ? new(RefusalCode.NotAllowed)
        : meeting.State == MeetingState.Cancelled ? new(RefusalCode.NotInThisState)
        : null;

    private static Meeting After(this Meeting meeting, MeetingChange change) => meeting with
    {
        Version = meeting.Version + 1,
        UpdatedAt = change.At,
        History = meeting.History.Add(change),
    };
}
