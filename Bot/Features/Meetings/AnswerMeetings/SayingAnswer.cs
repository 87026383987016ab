using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Meetings.AnswerMeetings;

/// <summary>
/// What somebody types in their own chat about coming, while the bot asks it of a meeting, or after they answered one that has not been
/// yet: it is the answer where it can only mean one, else the bot asks which.
/// </summary>
internal static class SayingAnswer
{
    private static readonly IDateTimeZoneProvider Provider = DateTimeZoneProviders.Tzdb;

    /// <summary>Null where it is no such answer, or nothing is asked.</summary>
    /// <param name="answer">Takes the answer to a meeting.</param>
    public static Turn? Take(Context context, string text, Func<Context, Meeting, Rsvp, Turn> answer)
    {
        if (SpokenAnswer.Read(text) is not { } spoken)
        {
            return null;
        }

        var asked = Open(
            context, context.Store.All(OpenQuestion.All, KeyRange.Under(context.Person.Id)).Select(question => question.MeetingId));
        if (asked is [var only])
        {
            return answer(context, only, spoken.Answer).Then(Question.Answered(context, only, spoken.Answer));
        }

        Meeting[] answered = asked.Length > 0 || !spoken.SaysGoing
            ? []
            : Open(context, context.Store.All(Attendance.All, KeyRange.Under(context.Person.Id)).Select(own => own.MeetingId));
        return (asked, answered) switch
        {
            ([], []) => null,
            ([], [var one]) => answer(context, one, spoken.Answer),
            _ => context.Reply(Which(context, [.. asked, .. answered], spoken.Answer)),
        };
    }

    private static Meeting[] Open(Context context, IEnumerable<string> meetings) =>
    [
        .. meetings.Select(id => context.Store.Find(MeetingBook.All, id))
            .OfType<Meeting>()
            .Where(meeting => meeting.State == MeetingState.Planned && !meeting.IsOver(context.Now, Provider))
            .OrderBy(meeting => meeting.Details.Date.Earliest ?? LocalDate.MaxIsoValue),
    ];

    private static Screen Which(Context context, Meeting[] open, Rsvp answer)
    {
        var label = GroupCardTexts.All.In(context.Language).Answer(answer);
        return new Screen(Html.Escape(AnswerTexts.All.In(context.Language).WhichMeeting(label))).Items(open.Select(meeting => Button.Do(
            Shortening.Cut(
                $"{MeetingDates.Within(meeting.Details.Date, context.Language)}: {MeetingCard.Heading(meeting.Details, context.Language)}", Shortening.WholeRow),
            MeetingDoors.AnswerMeeting.To(meeting.Id, answer, meeting.DateChanges))));
    }
}
