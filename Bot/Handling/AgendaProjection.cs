using Bot.Conversation;
using Bot.Domain.Storage;

namespace Bot.Handling;

/// <summary>
/// Keeps the agenda at what is planned: what is due first before the first batch, the rest of a long one part by part between batches.
/// </summary>
internal sealed class AgendaProjection(Agenda agenda) : IProjection
{
    /// <summary>Moments of one part: some hundredths of a second, which others wait at most.</summary>
    private const int Part = 500;

    /// <summary>From this id on they were not read yet; null when all were.</summary>
    private string? _next;

    public void Fill(IWork work)
    {
        var first = Put(work.Query(Schedule.ByMoment, KeyRange.All, limit: Part));
        _next = first.Count == Part ? "" : null;
        agenda.WholeUpTo = first.Count == Part ? first[^1].At : null;
    }

    public bool FillMore(IWork work)
    {
        if (_next is not null)
        {
            var part = Put(work.All(Schedule.All, KeyRange.StartingAt(_next), limit: Part));
            _next = part.Count == Part ? part[^1].Id + '\0' : null;
            agenda.WholeUpTo = _next is null ? null : agenda.WholeUpTo;
        }

        return _next is not null;
    }

    public Action? AfterPut(string collection, object document) =>
        collection == Schedule.All.Name ? () => agenda.Put((Due)document) : null;

    public Action? AfterDelete(string collection, string id) =>
        collection == Schedule.All.Name ? () => agenda.Remove(id) : null;

    private IReadOnlyList<Due> Put(IReadOnlyList<Due> dues)
    {
        foreach (var due in dues)
        {
            agenda.Put(due);
        }

        return dues;
    }
}
