using Bot.Conversation;
using Bot.Domain.Meetings.Agendas;
using Bot.Domain.People;
using Bot.Features.People;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Meetings.SetAgenda;

/// <summary>A point on its way between who proposes it and who organises the meeting.</summary>
internal static class Proposing
{
    /// <summary>The form is filled in: an organiser's own point is in the temario, another one waits.</summary>
    public static Turn Complete(Context context, string meetingId)
    {
        var texts = AgendaTexts.All.In(context.Language);
        if (AgendaCase.Find(context, meetingId) is not { } at || PointForm.Take(context, meetingId) is not { } content)
        {
            return context.Change(new(Html.Escape(texts.HasMoved)));
        }

        var (id, organises) = (RandomId.New(), at.May(AgendaStep.Add, context.Person));
        var taken = organises
            ? at.Agenda.Add(at.Phase, id, content, origin: null, context.Person, context.Now)
            : at.Agenda.Propose(at.Phase, id, content, context.Person, context.Now);
        if (taken is not { IsValid: true, Value: var after })
        {
            return context.Change(new(Html.Escape(Refusals.Say(context.Language, taken.Refusal!))));
        }

        var (kept, title) = (at.Kept(context, after), content.Title.Text);
        var done = context.Change(new Screen(organises ? texts.WasAdded(title) : texts.WasProposed(title)) { Quotes = true }
            .Row(Button.Do(texts.OpenAgenda, MeetingDoors.Agenda.To(meetingId))));
        var whole = done.Then(SentToPoint.Fetch(context, meetingId, content));
        return organises ? whole : whole.Then(TellOrganisers(context, kept, kept.Agenda.Find(id)!));
    }

    /// <summary>Whoever proposed it hears what came of it; not of what they decided themselves.</summary>
    public static Turn TellProposer(Context context, AgendaCase at, AgendaPoint point)
    {
        if (point.ProposedBy == context.Person.Id || context.FindPerson(point.ProposedBy) is not { Reachable: true } proposer)
        {
            return Turn.Quiet;
        }

        var texts = AgendaTexts.All.In(proposer.Language);
        var (title, meeting) = (point.Content.Title.Text, at.Heading(proposer.Language));
        return Occasion.Tell(proposer, new Screen(point.State == PointState.Declined
                ? texts.IsDeclined(title, meeting, point.Reason!.Text)
                : texts.IsAccepted(title, meeting))
        { Quotes = true }
            .Row(Button.Do(texts.OpenAgenda, MeetingDoors.Agenda.To(at.Meeting.Id))));
    }

    /// <summary>At once or in the morning, as each wants to hear of what comes in.</summary>
    private static Turn TellOrganisers(Context context, AgendaCase at, AgendaPoint point)
    {
        var turn = Turn.Quiet;
        foreach (var organiser in Organisers.Of(context, at.Meeting))
        {
            context.Store.Put(PointMention.All, new PointMention
            {
                PersonId = organiser.Id,
                MeetingId = at.Meeting.Id,
                At = organiser.HearsAtOnce ? context.Now : null,
            });
            context.Raise(PeopleDoors.WaitsForMorning, organiser.Id);
            turn = organiser.HearsAtOnce ? turn.Then(Occasion.Tell(organiser, Asked(context, at, point, organiser))) : turn;
        }

        return turn;
    }

    private static Screen Asked(Context context, AgendaCase at, AgendaPoint point, Person organiser)
    {
        var texts = AgendaTexts.All.In(organiser.Language);
        var who = context.Person.Name.Length > 0 ? context.Person.Name : texts.Somebody;
        return new Screen(
            texts.SomebodyProposes(
                who,
                point.City?.NameIn(organiser.Language) ?? "",
                point.Content.Title.Text,
                at.Heading(organiser.Language)))
        { Quotes = true }
            .Row(Button.Do(texts.SeePoint, MeetingDoors.Point.To(at.Meeting.Id, point.Id)));
    }
}
