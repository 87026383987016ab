using System.Globalization;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using Field = Bot.Forms.Field<Bot.Features.Meetings.AnswerMeetings.AnswerTexts>;

namespace Bot.Features.Meetings.AnswerMeetings;

/// <summary>What somebody answered, in their own chat: with how many people they come, and what the organiser should know.</summary>
internal static class OwnAnswer
{
    private const int OfferedPeople = 5;

    public static Attendance? Find(Context context, string meetingId) =>
        context.Store.Find(Attendance.All, Attendance.IdOf(context.Person.Id, meetingId));

    /// <summary>By a link; where nothing was answered the meeting is a button away.</summary>
    public static Turn Open(Context context, string meetingId)
    {
        var texts = AnswerTexts.All.In(context.Language);
        return Find(context, meetingId) is null
            ? context.Reply(new Screen(Html.Escape(texts.Closed)).Row(Button.Do(texts.AllMeetings, MeetingDoors.Meetings.To())))
            : Show(context, meetingId);
    }

    public static Turn Show(Context context, string meetingId)
    {
        var texts = AnswerTexts.All.In(context.Language);
        if (Find(context, meetingId) is not { } own || context.Store.Find(MeetingBook.All, meetingId) is not { } meeting)
        {
            return Turn.Quiet.WithToast(texts.Closed);
        }

        if (meeting.DateBefore(own.At) is { } answered && meeting.State == MeetingState.Planned)
        {
            return AskAgain(context, meeting, own, answered);
        }

        var comes = own.Answer != Rsvp.No;
        var text = Html.Lines(
            Html.Of($"<b>{MeetingCard.Heading(meeting.Details, context.Language)}</b>"),
            MeetingCard.When(meeting.Details, context.Language),
            Html.Escape(texts.Noted(own.Answer)),
            comes ? Html.Escape(texts.People(own.People)) : Html.Empty,
            own.Remark is { } remark ? Html.Of($"{texts.Remark} {remark.Text}") : Html.Empty,
            comes ? Html.Escape(texts.HowMany) : Html.Empty);
        var people = Enumerable.Range(1, OfferedPeople);
        var screen = comes
            ? new Screen(text).Items(
                people.Select(
                    count => Button.Do(count.ToString(CultureInfo.InvariantCulture), TakingAnswers.PeopleDoor.To(meetingId, count))),
                OfferedPeople)
            : new Screen(text);
        return context.Change(screen
            .Row(Button.Do(texts.AddRemark, TakingAnswers.RemarkDoor.To(meetingId)))
            .Row(comes ? Button.Do(texts.RemindMe, MeetingDoors.RemindMe.To(meetingId)) : null)
            .Row(Button.Do(texts.BackToMeeting, MeetingDoors.Meeting.To(meetingId))));
    }

    /// <summary>What they said belongs to a date that is void: which one, and the question for the date that it has now.</summary>
    private static Turn AskAgain(Context context, Meeting meeting, Attendance own, MeetingDate answered)
    {
        var texts = AnswerTexts.All.In(context.Language);
        var text = Html.Lines(
            Html.Of($"<b>{MeetingCard.Heading(meeting.Details, context.Language)}</b>"),
            Html.Escape(texts.Noted(own.Answer)),
            texts.AnsweredOtherDate(
                MeetingDates.ShowWithin(answered, context.Language), MeetingDates.ShowWithin(meeting.Details.Date, context.Language)));
        return context.Change(new Screen(text)
            .Row(GroupMeetingCard.AnswersTo(meeting, GroupCardTexts.All.In(context.Language).Answer))
            .Row(Button.Do(texts.BackToMeeting, MeetingDoors.Meeting.To(meeting.Id))));
    }
}

/// <summary>Asks for the remark, or for more people than the buttons offer.</summary>
internal sealed class RemarkForm
{
    private const string Remark = "remark";

    public RemarkForm(Func<Context, string, Turn> done)
    {
        var form = new Form<AnswerTexts>("rsvp", version: 1, Field.Text(Remark, t => t.AskRemark, Parse).Optional());
        Asks = new(new(form, AnswerTexts.All), new()
        {
            Find = (context, id) => OwnAnswer.Find(context, id) is { } own ? FormSheet.Of(context, (Remark, own.Remark?.Text)) : null,
            Save = (context, id, answers) =>
                context.Store.Put(Attendance.All, OwnAnswer.Find(context, id)! with { Remark = Told(new Given(answers)[Remark]) }),
            Completed = done,
            Left = done,
        });
    }

    public FormConversation<AnswerTexts> Asks { get; }

    public Turn Ask(Context context, string meetingId)
    {
        _ = context.LeaveForm();
        return Asks.AskOnly(context, meetingId, Remark);
    }

    private static ShortText? Told(string text) => Parse(text) is { IsValid: true, Value: var told } ? told : null;

    private static Parsed<ShortText> Parse(string typed) => ShortText.Parse(typed, 1, Attendance.LongestRemark);
}
