using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Meetings.WriteActa;

/// <summary>The acta is handed round to those who were there, and approved by the next meeting of its kind.</summary>
internal static class Circulating
{
    /// <summary>Asks before it goes out: to how many people of how many cities.</summary>
    public static Turn AskCirculate(Context context, string id)
    {
        if (ActaCase.Find(context, id) is not { } at)
        {
            return WritingActa.Moved(context);
        }

        if (Taken(context, at) is not { IsValid: true, Value: var after })
        {
            return Refused(context, at);
        }

        var (texts, sent) = (ActaTexts.All.In(context.Language), at with { Acta = after });
        var readers = Readers(context, sent);
        var decisions = DecisionBook.OfMeeting(context.Store, id)
            .Count(decision => decision is { WaitsForActa: true, State: DecisionState.Open });
        return context.Change(new Screen(Html.Lines(
            readers.Length == 0
                ? texts.GoesToNobody
                : texts.GoesTo(readers.Length, readers.DistinctBy(reader => Presence.KeyOf(reader.Place!)).Count()),
            decisions == 0 ? Html.Empty : Html.Escape(texts.TellsDecisions(decisions)),
            Html.Escape(texts.ThenRemarks(Dates.Day(sent.LastDay(context.Now), context.Language)))))
            .Row(Button.Do(at.Acta.State == ActaState.Draft ? texts.SendActa : texts.SendAgain, WritingActa.SendDoor.To(id)).AsMain())
            .Row(Button.Do(texts.BackToActa, MeetingDoors.Acta.To(id))));
    }

    public static Turn Circulate(Context context, string id)
    {
        if (ActaCase.Find(context, id) is not { } at)
        {
            return WritingActa.Moved(context);
        }

        if (Taken(context, at) is not { IsValid: true, Value: var after })
        {
            return Refused(context, at);
        }

        var (kept, texts) = (at.Kept(context, after), ActaTexts.All.In(context.Language));
        DecisionSteps.HandRound(context.Store, id);
        var readers = Readers(context, kept);
        var said = texts.WasCirculated(readers.Length);
        var screen = ActaScreens.Of(context, kept);
        return readers.Aggregate(
            context.Change(screen with { Text = Html.Paragraphs(Html.Of($"<b>{said}</b>"), screen.Text) }).WithToast(said, alert: true),
            (turn, reader) => turn.Then(Hand(context, kept, reader)));
    }

    /// <summary>Asks once: an approved acta can be changed by nobody.</summary>
    public static Turn AskApprove(Context context, string id)
    {
        if (Approvable(context, id) is not var (at, approving))
        {
            return WritingActa.Moved(context);
        }

        var texts = ActaTexts.All.In(context.Language);
        return context.Change(new Screen(
            texts.SureApproved(MeetingCard.Heading(approving.Details, context.Language), at.Heading(context.Language)))
            .Row(Button.Do(texts.YesApproved, WritingActa.ApprovedDoor.To(id)).AsMain())
            .Row(Button.Do(texts.BackToActa, MeetingDoors.Acta.To(id))));
    }

    public static Turn Approve(Context context, string id) =>
        Approvable(context, id) is var (at, approving)
        && at.Acta.Approve(
            context.Store, at.Meeting, approving, context.Person, context.Now, ActaCase.Provider) is { IsValid: true, Value: var after }
            ? context.Change(ActaScreens.Of(context, at.Kept(context, after)))
            : WritingActa.Moved(context);

    private static (ActaCase At, Meeting Approving)? Approvable(Context context, string id) =>
        ActaCase.Find(context, id) is { } at && at.May(ActaStep.Approve, context.Person) && at.ApprovingNow(context) is { } approving
            ? (at, approving)
            : null;

    private static Parsed<Acta> Taken(Context context, ActaCase at) =>
        at.Acta.Circulate(context.Store, at.Meeting, at.Present, context.Person, context.Now, ActaCase.Provider);

    private static Turn Refused(Context context, ActaCase at)
    {
        var texts = ActaTexts.All.In(context.Language);
        return Turn.Quiet.WithToast(
            Taken(context, at).Refusal!.Code == RefusalCode.Missing ? texts.NothingToCirculate : texts.HasMoved, alert: true);
    }

    private static Person[] Readers(Context context, ActaCase at) =>
        [.. ReadersOf(context, at).Where(person => person.Id != context.Person.Id)];

    /// <summary>Confirmed people of the cities that were there, as far as they can be reached.</summary>
    private static IEnumerable<Person> ReadersOf(Context context, ActaCase at) => at.Present
        .SelectMany(city => city.CityId is { } listed
            ? context.Store.Query(Persons.ByCity, KeyRange.Exactly(listed))
            : context.Store.Query(Persons.ByUnlistedPlace, KeyRange.Exactly(city.UnlistedKey!)))
        .Where(person => person is { Confirmed: true, Role: not Role.Visitor, Reachable: true })
        .DistinctBy(person => person.Id);

    private static Show Hand(Context context, ActaCase at, Person reader)
    {
        var texts = ActaTexts.All.In(reader.Language);
        var lastDay = Dates.Day(at.LastDay(context.Now), reader.Language);
        var screen = new Screen(
            Html.Paragraphs(ActaContent.Text(context, at, reader.Language), texts.IsCirculated(lastDay)))
        { Quotes = true }
            .Row(Button.Do(texts.Remark, WritingActa.RemarkDoor.To(at.Meeting.Id)))
            .Row(Button.Do(texts.AsWord, WritingActa.WordDoor.To(at.Meeting.Id)));
        return new Show(Address.Of(reader.TelegramId), null, screen, ShowMode.New) { Broadcast = true };
    }
}
