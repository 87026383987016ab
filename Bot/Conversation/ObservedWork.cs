using Bot.Domain.Storage;
using Bot.Messages;

namespace Bot.Conversation;

/// <summary>
/// A work whose writes are noted, so that what memory holds of them follows after the commit. Within the work a document that was found or
/// put is not read from the store again: the rules of one update ask for the same practice several times.
/// </summary>
/// <param name="work">The store's own.</param>
/// <param name="projections">What memory holds.</param>
/// <param name="consequences">What follows from changes, see <see cref="Settle"/>.</param>
public sealed class ObservedWork(IWork work, IReadOnlyList<IProjection> projections, params IReadOnlyList<Consequence> consequences) : IWork
{
    private readonly Dictionary<(string Collection, string Id), Watched> _watched = [];
    private readonly List<Action> _afterCommit = [];
    private readonly Dictionary<(string Collection, string Id), object> _known = [];

    /// <summary>To be run once the batch is on disk, in order.</summary>
    public IReadOnlyList<Action> AfterCommit => _afterCommit;

    /// <summary>Lets follow what follows from the changes so far; once, after the handler.</summary>
    /// <returns>What the consequences want to happen; what two of them want alike happens once.</returns>
    public Turn Settle(Occasion occasion)
    {
        var turn = Turn.Quiet;
        Watched[] changed = [.. _watched.Values];
        _watched.Clear();
        foreach (var (collection, before, now) in changed)
        {
            var after = now();
            foreach (var consequence in consequences.Where(one => one.Collection == collection && !ReferenceEquals(before, after)))
            {
                turn = turn.Then(consequence.Follow(occasion, before, after));
            }
        }

        return turn with { Effects = [.. turn.Effects.Distinct()] };
    }

    public T? Find<T>(Collection<T> collection, string id)
        where T : class
    {
        if (_known.TryGetValue((collection.Name, id), out var known))
        {
            return (T)known;
        }

        var found = work.Find(collection, id);
        if (found is not null)
        {
            _known[(collection.Name, id)] = found;
        }

        return found;
    }

    public void Put<T>(Collection<T> collection, T document)
        where T : class
    {
        Watch(collection, collection.IdOf(document));
        work.Put(collection, document);
        _known[(collection.Name, collection.IdOf(document))] = document;
        foreach (var projection in projections)
        {
            Note(projection.AfterPut(collection.Name, document));
        }
    }

    public bool Delete<T>(Collection<T> collection, string id)
        where T : class
    {
        Watch(collection, id);
        foreach (var projection in projections)
        {
            Note(projection.AfterDelete(collection.Name, id));
        }

        _ = _known.Remove((collection.Name, id));
        return work.Delete(collection, id);
    }

    public IReadOnlyList<T> Query<T>(Index<T> index, KeyRange keys, Order order = Order.OldestFirst, int limit = int.MaxValue)
        where T : class => work.Query(index, keys, order, limit);

    public IReadOnlyList<T> All<T>(Collection<T> collection, KeyRange ids, Order order = Order.OldestFirst, int limit = int.MaxValue)
        where T : class => work.All(collection, ids, order, limit);

    public int Count<T>(Index<T> index, KeyRange keys)
        where T : class => work.Count(index, keys);

    private void Watch<T>(Collection<T> collection, string id)
        where T : class
    {
        if (consequences.Any(one => one.Collection == collection.Name) && !_watched.ContainsKey((collection.Name, id)))
        {
            _watched[(collection.Name, id)] = new(collection.Name, Find(collection, id), () => Find(collection, id));
        }
    }

    private void Note(Action? action)
    {
        if (action is not null)
        {
            _afterCommit.Add(action);
        }
    }

    private sealed record Watched(string Collection, object? Before, Func<object?> Now);
}
