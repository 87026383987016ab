using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Agendas;
using Bot.Domain.People;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Meetings.SetAgenda;

/// <summary>A meeting with its temario, and how far it is.</summary>
internal sealed record AgendaCase(Meeting Meeting, Agenda Agenda, AgendaPhase Phase)
{
    private static readonly IDateTimeZoneProvider Provider = DateTimeZoneProviders.Tzdb;

    /// <summary>Null where there is no such meeting.</summary>
    public static AgendaCase? Find(Occasion occasion, string meetingId) =>
        occasion.Store.Find(MeetingBook.All, meetingId) is { } meeting
            ? new(meeting, Agenda.Of(occasion.Store, meetingId), AgendaPhases.Of(occasion.Store, meeting, occasion.Now, Provider))
            : null;

    public string Heading(Language language) => MeetingCard.Heading(Meeting.Details, language);

    /// <summary>Whether the person may take a step now; of a point, or with a new one.</summary>
    public bool May(AgendaStep step, Person person, AgendaPoint? point = null) => AgendaRules.Check(Phase, point, step, person) is null;

    /// <summary>What earlier meetings left open and nobody has taken.</summary>
    public IReadOnlyList<Leftover> Leftovers(Occasion occasion) => CarryOver.Of(occasion.Store, Meeting, occasion.Now, Provider);

    public Parsed<Agenda> Take(Context context, string origin, string id) =>
        CarryOver.Take(context.Store, Meeting, origin, id, context.Person, context.Now, Provider);

    public AgendaCase Kept(Occasion occasion, Agenda after)
    {
        occasion.Store.Put(Agenda.All, after);
        return this with { Agenda = after };
    }
}
