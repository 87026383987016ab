using Bot.Domain.Storage;

namespace Bot.Conversation;

/// <summary>Something kept in memory that follows a collection: filled at the start, changed only after a commit.</summary>
public interface IProjection
{
    /// <summary>Reads everything, or what the first batch needs; called once, before it.</summary>
    void Fill(IWork work);

    /// <summary>Reads a bounded part of what is left to be read between the first batches.</summary>
    /// <returns>Whether there is more.</returns>
    bool FillMore(IWork work) => false;

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
