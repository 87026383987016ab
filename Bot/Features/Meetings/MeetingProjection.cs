using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.Meetings.Agendas;
using Bot.Domain.Search;
using Bot.Domain.Storage;

namespace Bot.Features.Meetings;

/// <summary>Keeps the search at what is known of meetings. A temario and an acta are found under their meeting's name.</summary>
internal sealed class MeetingProjection(SearchCatalogue catalogue) : IProjection
{
    private readonly Dictionary<string, Meeting> _meetings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Agenda> _agendas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Acta> _actas = new(StringComparer.Ordinal);

    /// <summary>The ids of the documents that a meeting has in the search.</summary>
    private readonly Dictionary<string, string[]> _found = new(StringComparer.Ordinal);

    public void Fill(IWork work)
    {
        foreach (var agenda in work.All(Agenda.All, KeyRange.All))
        {
            _agendas[agenda.MeetingId] = agenda;
        }

        foreach (var acta in work.All(Acta.All, KeyRange.All))
        {
            _actas[acta.MeetingId] = acta;
        }

        foreach (var meeting in work.All(MeetingBook.All, KeyRange.All))
        {
            _meetings[meeting.Id] = meeting;
            Renew(meeting.Id);
        }

        foreach (var decision in work.All(DecisionBook.All, KeyRange.All))
        {
            Renew(decision);
        }
    }

    public Action? AfterPut(string collection, object document) => document switch
    {
        Meeting meeting => () => Keep(_meetings, meeting.Id, meeting),
        Agenda agenda => () => Keep(_agendas, agenda.MeetingId, agenda),
        Acta acta => () => Keep(_actas, acta.MeetingId, acta),
        Decision decision => () => Renew(decision),
        _ => null,
    };

    public Action? AfterDelete(string collection, string id) =>
        collection == MeetingBook.All.Name ? () => Drop(_meetings, id)
        : collection == Agenda.All.Name ? () => Drop(_agendas, id)
        : collection == Acta.All.Name ? () => Drop(_actas, id)
        : collection == DecisionBook.All.Name ? () => catalogue.Remove(FoundMeetings.DecisionId(id))
        : null;

    private void Keep<T>(Dictionary<string, T> kept, string meetingId, T document)
    {
        kept[meetingId] = document;
        Renew(meetingId);
    }

    private void Drop<T>(Dictionary<string, T> kept, string meetingId)
    {
        _ = kept.Remove(meetingId);
        Renew(meetingId);
    }

    /// <summary>One that is made with a draft is found once the acta was handed round.</summary>
    private void Renew(Decision decision)
    {
        if (!decision.WaitsForActa)
        {
            catalogue.Put(FoundMeetings.Of(decision));
        }
    }

    /// <summary>Puts what is found of a meeting now, and takes out what is not any more.</summary>
    private void Renew(string meetingId)
    {
        SearchDocument[] documents = _meetings.TryGetValue(meetingId, out var meeting)
            ? [.. FoundMeetings.Of(meeting, _agendas.GetValueOrDefault(meetingId), _actas.GetValueOrDefault(meetingId))]
            : [];
        foreach (var document in documents)
        {
            catalogue.Put(document);
        }

        string[] ids = [.. documents.Select(document => document.Id)];
        foreach (var gone in _found.GetValueOrDefault(meetingId, []).Except(ids))
        {
            catalogue.Remove(gone);
        }

        _found[meetingId] = ids;
    }
}
