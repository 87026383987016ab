using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Actas;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Meetings.WriteActa;

/// <summary>The acta, and one point of it.</summary>
internal static class ActaScreens
{
    public static Screen Of(Context context, ActaCase at)
    {
        var (texts, id) = (ActaTexts.All.In(context.Language), at.Meeting.Id);
        var back = Button.Do(texts.BackToAgenda, MeetingDoors.Agenda.To(id));
        if (!at.IsReadBy(context.Person))
        {
            return new Screen(
                Html.Lines(
                    Html.Of($"<b>{ActaContent.Title(at, context.Language)}</b>"),
                    Html.Escape(at.Acta.State == ActaState.Draft ? texts.StillWritten : texts.NotApprovedYet)))
            { Quotes = true }
                .Row(back);
        }

        var writes = at.May(ActaStep.Write, context.Person);
        return new Screen(ActaContent.Text(context, at, context.Language)) { Quotes = true }
            .Row(NextStep(context, at))
            .Items(writes ? Points(context, at) : [])
            .Items(writes ? [] : Decisions(context, at))
            .Row(writes ? Button.Do(texts.WhichCities, WritingActa.CitiesDoor.To(id)) : null)
            .Row(writes ? Button.Do(texts.AddDecision, MeetingDoors.NewDecision.To(id)) : null)
            .Row(writes ? Button.Do(texts.TakeWhole, WritingActa.WholeDoor.To(id)) : null)
            .Row(
                Button.Do(texts.AsWord, WritingActa.WordDoor.To(id)),
                HasMore(context, at) ? Button.Do(texts.More, WritingActa.MoreDoor.To(id)) : null)
            .Row(back);
    }

    /// <summary>For whoever writes: what is done less often.</summary>
    public static Screen More(Context context, ActaCase at)
    {
        var (texts, id) = (ActaTexts.All.In(context.Language), at.Meeting.Id);
        return new Screen(Html.Of($"<b>{ActaContent.Title(at, context.Language)}</b>")) { Quotes = true }
            .Items(Decisions(context, at))
            .Row(at.May(ActaStep.Name, context.Person) ? Button.Do(texts.WhoWrites, WritingActa.WriterDoor.To(id)) : null)
            .Row(Button.Do(texts.BackToActa, MeetingDoors.Acta.To(id)));
    }

    private static bool HasMore(Context context, ActaCase at) => at.May(ActaStep.Write, context.Person)
        && (at.May(ActaStep.Name, context.Person) || Decisions(context, at).Any());

    /// <summary>For whoever writes: what came of one point.</summary>
    public static Screen Point(Context context, ActaCase at, AgendaEntry entry)
    {
        var (texts, id) = (ActaTexts.All.In(context.Language), at.Meeting.Id);
        var outcome = at.Acta.Outcomes.GetValueOrDefault(entry.Id);
        return new Screen(Html.Lines(
            Html.Of($"<b>{entry.Show(context.Language)}</b>"),
            ActaContent.OutcomeOf(context, at, entry, context.Language)))
        { Quotes = true }
            .Row(MayApprove(context, entry) ? Button.Do(texts.Approve, WritingActa.ApproveDoor.To(entry.Held!.Id)).AsMain() : null)
            .Row(Button.Do(outcome?.Text is null ? texts.Write : texts.ChangeIt, WritingActa.WriteDoor.To(id, entry.Id)))
            .Row(entry.Held is null
                ? Button.Do(outcome is { IsUnfinished: true } ? texts.IsFinished : texts.Leave, WritingActa.LeaveDoor.To(id, entry.Id))
                : null)
            .Row(Button.Do(texts.BackToActa, MeetingDoors.Acta.To(id)));
    }

    private static bool MayApprove(Context context, AgendaEntry entry) => entry.Held is { } held
        && ActaCase.Find(context, held.Id) is { } at && at.May(ActaStep.Approve, context.Person) && at.ApprovingNow(context) is not null;

    /// <summary>What comes next for this reader: to hand it round, to say that it was approved, or to remark.</summary>
    private static Button? NextStep(Context context, ActaCase at)
    {
        var (texts, id) = (ActaTexts.All.In(context.Language), at.Meeting.Id);
        return at is { Acta.State: ActaState.Draft }
            && at.May(ActaStep.Circulate, context.Person)
            && at.Meeting.HasBegun(context.Now, ActaCase.Provider)
                ? Circulate(texts.Circulate)
            : at.May(ActaStep.Approve, context.Person) && at.ApprovingNow(context) is not null
                ? Button.Do(texts.Approve, WritingActa.ApproveDoor.To(id)).AsMain()
            : at.Acta.IsChanged && at.May(ActaStep.Circulate, context.Person) ? Circulate(texts.SendAgain)
            : at.May(ActaStep.Remark, context.Person) && at.Acta.TakesRemarks(context.Now) && !at.May(ActaStep.Write, context.Person)
                ? Button.Do(texts.Remark, WritingActa.RemarkDoor.To(id)).AsMain()
            : null;

        Button Circulate(string label)
        {
            var button = Button.Do(label, WritingActa.CirculateDoor.To(id));
            return at.Acta.SaysSomething(context.Store, at.Meeting) ? button.AsMain() : button;
        }
    }

    private static IEnumerable<Button> Points(Context context, ActaCase at) => at.Entries(context).Select((entry, index) =>
        Button.Do(AgendaList.Numbered(entry, index, context.Language).Written, MeetingDoors.Outcome.To(at.Meeting.Id, entry.Id)));

    private static IEnumerable<Button> Decisions(Context context, ActaCase at) => DecisionBook.OfMeeting(context.Store, at.Meeting.Id)
        .Select(decision => Button.Do($"{decision.Number.Short}: {decision.Text.Text}", MeetingDoors.Decision.To(decision.Number.Text)));
}
