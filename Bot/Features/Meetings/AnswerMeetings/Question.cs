using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Meetings.AnswerMeetings;

/// <summary>«¿Viene?» in somebody's own chat, as long as they have not answered it.</summary>
public sealed record OpenQuestion
{
    public required string PersonId { get; init; }

    public required string MeetingId { get; init; }

    public static readonly Index<OpenQuestion> ByMeeting = new("meeting", question => [question.MeetingId]);

    public static readonly Collection<OpenQuestion> All = new(
        "comequestions", question => IdOf(question.PersonId, question.MeetingId), ByMeeting);

    public static string IdOf(string personId, string meetingId) => Key.Of(personId, meetingId);
}

/// <summary>
/// Asks people whether they come; what stands unanswered follows the meeting, so that nobody says yes to a day that is no more.
/// </summary>
internal static class Question
{
    /// <summary>Asks in the person's own chat.</summary>
    public static Show Ask(Occasion occasion, Meeting meeting, Person person)
    {
        occasion.Store.Put(OpenQuestion.All, new OpenQuestion { PersonId = person.Id, MeetingId = meeting.Id });
        return Show(meeting, person, Html.Escape(AnswerTexts.All.In(person.Language).DoYouCome), ShowMode.New);
    }

    /// <summary>They answered, here or in a group: the message may show something else.</summary>
    public static void Settle(Occasion occasion, string personId, string meetingId) =>
        _ = occasion.Store.Delete(OpenQuestion.All, OpenQuestion.IdOf(personId, meetingId));

    /// <summary>The meeting changed: open questions are about the day that it has now, or are over.</summary>
    public static Turn Follow(Occasion occasion, Meeting? before, Meeting? after)
    {
        if (before is null || after is null || (before.State == after.State && before.Details == after.Details))
        {
            return Turn.Quiet;
        }

        return occasion.Store.Query(OpenQuestion.ByMeeting, KeyRange.Exactly(after.Id))
            .Select(question => occasion.Store.Find(Persons.All, question.PersonId))
            .OfType<Person>()
            .Where(person => person.Reachable)
            .Aggregate(Turn.Quiet, (turn, person) => turn.Then(Changed(occasion, before, after, person)));
    }

    /// <summary>To a press below a date that is void: the new one, and the question for it.</summary>
    public static Turn AskAgain(Context context, Meeting meeting)
    {
        var texts = AnswerTexts.All.In(context.Language);
        var moved = texts.Moved(MeetingDates.ShowWithin(meeting.Details.Date, context.Language));
        return context.Change(ScreenOf(meeting, context.Language, moved)).WithToast(moved.Written, alert: true);
    }

    /// <summary>The meeting is over: nobody is asked any more.</summary>
    public static Turn Close(Occasion occasion, Meeting meeting)
    {
        var turn = Turn.Quiet;
        foreach (var question in occasion.Store.Query(OpenQuestion.ByMeeting, KeyRange.Exactly(meeting.Id)))
        {
            Settle(occasion, question.PersonId, meeting.Id);
            if (occasion.Store.Find(Persons.All, question.PersonId) is { Reachable: true } person)
            {
                turn = turn.Then(Turn.Of(Ended(meeting, person, AnswerTexts.All.In(person.Language).Closed, isOver: true)));
            }
        }

        return turn;
    }

    /// <summary>They answered in words: the message that asked says what.</summary>
    public static Turn Answered(Context context, Meeting meeting, Rsvp answer) => Turn.Of(
        Ended(meeting, context.Person, AnswerTexts.All.In(context.Language).Noted(answer), isOver: false));

    private static Show Ended(Meeting meeting, Person person, string sentence, bool isOver) => new(
        Address.Of(person.TelegramId),
        SlotOf(meeting.Id),
        new Screen(Html.Lines(MeetingCard.Of(meeting, person.Language, isOver), Html.Escape(sentence))),
        ShowMode.Change)
    {
        Broadcast = true,
    };

    private static Show Changed(Occasion occasion, Meeting before, Meeting after, Person person)
    {
        var texts = AnswerTexts.All.In(person.Language);
        if (after.State == MeetingState.Cancelled)
        {
            Settle(occasion, person.Id, after.Id);
            return Ended(after, person, texts.Closed, isOver: false);
        }

        var isMoved = before.Details.Date.Beginning != after.Details.Date.Beginning;
        var question = isMoved ? texts.Moved(MeetingDates.ShowWithin(after.Details.Date, person.Language)) : Html.Escape(texts.DoYouCome);
        return Show(after, person, question, ShowMode.Change);
    }

    private static Show Show(Meeting meeting, Person person, Html question, ShowMode mode) =>
        new(Address.Of(person.TelegramId), SlotOf(meeting.Id), ScreenOf(meeting, person.Language, question), mode) { Broadcast = true };

    private static Screen ScreenOf(Meeting meeting, Language language, Html question)
    {
        var card = GroupCardTexts.All.In(language);
        return new Screen(Html.Lines(MeetingCard.Of(meeting, language), question))
            .Row(GroupMeetingCard.AnswersTo(meeting, card.Answer))
            .Row(Button.Do(card.More, MeetingDoors.Meeting.To(meeting.Id)));
    }

    private static string SlotOf(string meetingId) => "come:" + meetingId;
}
