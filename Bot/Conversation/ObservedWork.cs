using Bot.Domain.Storage;

namespace Bot.Conversation;

/// <summary>
/// A work whose writes are noted, so that what memory holds of them follows after the commit. Within the work a document that was found or
/// put is not read from the store again: the rules of one update ask for the same practice several times.
/// </summary>
public sealed class ObservedWork(IWork work, IReadOnlyList<IProjection> projections) : IWork
{
    private readonly List<Action> _afterCommit = [];
    private readonly Dictionary<(string Collection, string Id), object> _known = [];

    /// <summary>To be run once the batch is on disk, in order.</summary>
    public IReadOnlyList<Action> AfterCommit => _afterCommit;

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

    private void Note(Action? action)
    {
        if (action is not null)
        {
            _afterCommit.Add(action);
        }
    }
}
