using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.Storage;

namespace Bot.Features.Meetings.PlanMeetings;

/// <summary>
/// A meeting that somebody was given for their calendar, and how it was then: a calendar does not hear by itself of what changes.
/// </summary>
public sealed record CalendarCopy
{
    public required string PersonId { get; init; }

    public required string MeetingId { get; init; }

    /// <summary>The meeting's version that their calendar shows.</summary>
    public required int Version { get; init; }

    public static readonly Index<CalendarCopy> ByMeeting = new("meeting", copy => [copy.MeetingId]);

    public static readonly Collection<CalendarCopy> All = new("calendarcopies", copy => Key.Of(copy.PersonId, copy.MeetingId), ByMeeting);

    public static CalendarCopy? Find(Context context, string meetingId) => Find(context, context.Person.Id, meetingId);

    public static CalendarCopy? Find(Occasion occasion, string personId, string meetingId) =>
        occasion.Store.Find(All, Key.Of(personId, meetingId));

    /// <summary>Whether this calendar is wrong now: it shows a day that is void, or misses one, or day or place are others.</summary>
    public bool IsWrong(Meeting meeting)
    {
        var shown = meeting.At(Version);
        return Version < meeting.Version && (shown.Date.IsFixed, CalendarFile.CanShow(meeting)) switch
        {
            (true, true) => meeting.Details.DifferencesTo(shown).Any(MeetingDetails.IsNews),
            var (was, isNow) => was != isNow,
        };
    }
}
