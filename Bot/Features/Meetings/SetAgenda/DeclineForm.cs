using Bot.Conversation;
using Bot.Domain.Meetings.Agendas;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using Field = Bot.Forms.Field<Bot.Features.Meetings.SetAgenda.AgendaTexts>;

namespace Bot.Features.Meetings.SetAgenda;

/// <summary>Why the organiser declines a point. The subject is the meeting's id, a space, the point's.</summary>
internal static class DeclineForm
{
    private const string Reason = "reason";

    public static readonly FormConversation<AgendaTexts> Asks = new(
        new(
            new Form<AgendaTexts>("pointno", version: 1,
                Field.Text(Reason, t => t.AskReason, AgendaSteps.ParseReason),
                Field.Summary(t => t.BeforeDeclining, t => t.TellThem)),
            AgendaTexts.All),
        new()
        {
            Find = (context, subject) => Open(context, subject) is var (_, point) && point is not null
                ? new() { About = point.Content.Title.Text }
                : null,
            WhyClosed = (context, _) => new(Html.Escape(AgendaTexts.All.In(context.Language).HasMoved)),
            Completed = Decline,
        });

    public static Turn Begin(Context context, string meetingId, string pointId)
    {
        var subject = $"{meetingId} {pointId}";
        if (Open(context, subject) is null)
        {
            return Turn.Quiet.WithToast(AgendaTexts.All.In(context.Language).HasMoved);
        }

        _ = context.LeaveForm();
        return Asks.Start(context, subject, Around.Apart);
    }

    private static Turn Decline(Context context, string subject)
    {
        var draft = Asks.Drafts.Take(context, subject);
        if (Open(context, subject) is not var (at, point)
            || at.Agenda.Decline(at.Phase, point.Id, AgendaSteps.ParseReason(draft[Reason]).Value, context.Person)
                is not { IsValid: true, Value: var after })
        {
            return context.Change(new(Html.Escape(AgendaTexts.All.In(context.Language).HasMoved)));
        }

        var kept = at.Kept(context, after);
        return context.Change(PointScreens.Of(context, kept, kept.Agenda.Find(point.Id)!))
            .Then(Proposing.TellProposer(context, kept, kept.Agenda.Find(point.Id)!));
    }

    private static (AgendaCase At, AgendaPoint Point)? Open(Context context, string subject) =>
        subject.Split(' ') is [var meetingId, var pointId] && AgendaCase.Find(context, meetingId) is { } at
        && at.Agenda.Find(pointId) is { } point && at.May(AgendaStep.Decline, context.Person, point)
            ? (at, point)
            : null;
}
