using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Meetings.PlanMeetings;

/// <summary>Asks the organiser, week by week, for the date of a meeting that has none yet.</summary>
internal static class Nudging
{
    /// <summary>Subject: a meeting.</summary>
    public static readonly Recurring<Meeting> Weekly = new(new("e.nudge"))
    {
        First = Next,
        Still = (occasion, id) =>
            occasion.Store.Find(MeetingBook.All, id) is { State: not MeetingState.Cancelled, Details.Date.IsFixed: false } meeting
                ? meeting
                : null,
        Tell = (occasion, meeting) => Organisers.Of(occasion, meeting)
            .Aggregate(Turn.Quiet, (turn, person) => turn.Then(Occasion.Tell(person, Question(meeting, occasion.Now, person.Language)))),
        Again = Next,
    };

    /// <summary>Whoever planned, moved or cancelled it.</summary>
    public static void Follow(Occasion occasion, Meeting? before, Meeting? after)
    {
        if ((after ?? before) is { } meeting && (before?.Details.Date != after?.Details.Date || before?.State != after?.State))
        {
            Weekly.Plan(occasion, meeting.Id);
        }
    }

    private static Instant? Next(Occasion occasion, string meetingId) =>
        occasion.Store.Find(MeetingBook.All, meetingId) is { } meeting
            ? Nudges.Next(meeting, occasion.Now, DateTimeZoneProviders.Tzdb)
            : null;

    private static Screen Question(Meeting meeting, Instant now, Language language)
    {
        var texts = PlanTexts.All.In(language);
        var (known, isOver) = (MeetingDates.Within(meeting.Details.Date, language), meeting.IsOver(now, DateTimeZoneProviders.Tzdb));
        var asked = isOver ? texts.PassedWithoutDate(known)
            : meeting.Details.IsOnline ? texts.StillNoDateOnline(known)
            : texts.StillNoDate(known);
        return new Screen(Html.Lines(
                Html.Of($"<b>{MeetingCard.Heading(meeting.Details, language)}</b>"),
                Html.Escape(asked)))
            .Row(Button.Do(texts.SetDate, Planning.DateDoor.To(meeting.Id)).AsMain())
            .Row(Button.Do(texts.AskDays, MeetingDoors.AskDays.To(meeting.Id)))
            .Row(Button.Do(texts.SeeMeeting, MeetingDoors.Meeting.To(meeting.Id)))
            .Row(isOver ? Button.Do(texts.CancelIt, Planning.CancelDoor.To(meeting.Id)).AsDanger() : null);
    }
}
