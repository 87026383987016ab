using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings.Actas;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using Field = Bot.Forms.Field<Bot.Features.Meetings.WriteActa.ActaTexts>;

namespace Bot.Features.Meetings.WriteActa;

/// <summary>What somebody who was there wants to be different. The subject is the meeting's id.</summary>
internal static class RemarkForm
{
    private const string Text = "text";

    public static readonly FormConversation<ActaTexts> Asks = new(
        new(
            new Form<ActaTexts>("actanote", version: 1,
                Field.LongText(Text, t => t.AskRemark, Acta.MostRemarkWords),
                Field.Summary(t => t.BeforeRemark, t => t.SendRemark)),
            ActaTexts.All),
        new()
        {
            Find = (context, id) => Open(context, id) is { } at ? new() { About = at.Heading(context.Language) } : null,
            WhyClosed = (context, id) => new(Html.Escape(Closed(context, id) ?? ActaTexts.All.In(context.Language).HasMoved)),
            Completed = Send,
        });

    public static Turn Begin(Context context, string id)
    {
        if (Open(context, id) is null)
        {
            return Closed(context, id) is { } ended && context.Incoming is Pressed
                ? Turn.Quiet.WithToast(ended)
                : WritingActa.Moved(context);
        }

        _ = context.LeaveForm();
        return Asks.Start(context, id, Around.Apart);
    }

    private static Turn Send(Context context, string id)
    {
        var draft = Asks.Drafts.Take(context, id);
        if (Open(context, id) is not { } at || LongText.Parse(draft[Text], Acta.MostRemarkWords) is not { IsValid: true, Value: var text }
            || at.Acta.Remark(text, context.Person, context.Now) is not { IsValid: true, Value: var after })
        {
            return WritingActa.Moved(context);
        }

        _ = at.Kept(context, after);
        var texts = ActaTexts.All.In(context.Language);
        var done = context.Change(new Screen(texts.WasRemarked).Row(Button.Do(texts.ReadActa, MeetingDoors.Acta.To(id))));
        return Organisers.Of(context, at.Meeting).Aggregate(done, (turn, organiser) => turn.Then(Occasion.Tell(
            organiser,
            new Screen(ActaTexts.All.In(organiser.Language).SomebodyRemarks(
                context.Person.Place?.NameIn(organiser.Language) ?? "", at.Heading(organiser.Language), text.Text))
            { Quotes = true, Silent = true }
                .Row(Button.Do(ActaTexts.All.In(organiser.Language).ReadActa, MeetingDoors.Acta.To(id))))));
    }

    /// <summary>That it is too late, to who could have remarked.</summary>
    private static string? Closed(Context context, string id) =>
        ActaCase.Find(context, id) is { Acta: { CirculatedAt: { } since, State: ActaState.Circulated } } at
            && at.May(ActaStep.Remark, context.Person)
            ? ActaTexts.All.In(context.Language).RemarksEnded(Dates.Day(at.LastDay(since), context.Language))
            : null;

    private static ActaCase? Open(Context context, string id) =>
        ActaCase.Find(context, id) is { } at && at.May(ActaStep.Remark, context.Person) && at.Acta.TakesRemarks(context.Now) ? at : null;
}
