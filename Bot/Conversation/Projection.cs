using Bot.Domain.Storage;

namespace Bot.Conversation;

/// <summary>Something kept in memory that follows a collection: filled at the start, changed only after a commit.</summary>
public interface IProjection
{
    /// <summary>Reads everything; called once, before the first batch.</summary>
    void Fill(IWork work);

    /// <summary>What to do after the commit for one put document; null where it is of another collection.</summary>
    Action? AfterPut(string collection, object document);

    Action? AfterDelete(string collection, string id);
}

/// <param name="put">Called on the handling thread with each document, at the start and after each commit that wrote it.</param>
/// <param name="delete">Called with the id of a document that is gone.</param>
public sealed class Projection<T>(Collection<T> followed, Action<T> put, Action<string>? delete = null) : IProjection
    where T : class
{
    public void Fill(IWork work)
    {
        foreach (var document in work.All(followed, KeyRange.All))
        {
            put(document);
        }
    }

    public Action? AfterPut(string collection, object document) =>
        collection == followed.Name ? () => put((T)document) : null;

    public Action? AfterDelete(string collection, string id) =>
        collection == followed.Name && delete is not null ? () => delete(id) : null;
}

/// <summary>A work whose writes are noted, so that what memory holds of them follows after the commit.</summary>
public sealed class ObservedWork(IWork work, IReadOnlyList<IProjection> projections) : IWork
{
    private readonly List<Action> _afterCommit = [];

    /// <summary>To be run once the batch is on disk, in order.</summary>
    public IReadOnlyList<Action> AfterCommit => _afterCommit;

    public T? Find<T>(Collection<T> collection, string id)
        where T : class => work.Find(collection, id);

    public void Put<T>(Collection<T> collection, T document)
        where T : class
    {
        work.Put(collection, document);
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
