namespace Bot.Domain.Storage;

/// <summary>
/// Documents on disk. One writer at a time; the caller is the only thread that runs works.
/// Asks for nothing that an embedded document database could not do.
/// </summary>
public interface IStore : IDisposable
{
    /// <summary>
    /// Runs the works in order. Each is all or nothing by itself: one that throws is undone and those behind it run on. When the call
    /// returns, all that succeeded is synced to disk (a batch that wrote nothing costs no sync).
    /// </summary>
    /// <returns>One entry a work, in order: null, or the exception that undid it.</returns>
    /// <exception cref="StoreUnavailableException">Nothing of the batch was kept: the disk is full or gone. It may be tried
    /// again.</exception>
    IReadOnlyList<Exception?> Run(IReadOnlyList<Action<IWork>> works);

    /// <summary>
    /// What was met so far, also before the last start, that could not be read: works see it no more, and it is kept. Safe from any
    /// thread; a list that was given never changes.
    /// </summary>
    IReadOnlyList<SetAside> SetAside { get; }

    /// <summary>A consistent copy of everything into a new file, while works go on; safe from any thread.</summary>
    /// <param name="file">Path of a file that does not exist yet.</param>
    void Backup(string file);
}

/// <summary>What a work may do. Sees its own writes; valid only inside <see cref="IStore.Run"/>.</summary>
public interface IWork
{
    T? Find<T>(Collection<T> collection, string id)
        where T : class;

    /// <summary>Adds the document or replaces the one with its id.</summary>
    void Put<T>(Collection<T> collection, T document)
        where T : class;

    /// <returns>Whether there was one.</returns>
    bool Delete<T>(Collection<T> collection, string id)
        where T : class;

    /// <summary>Documents with a key in the range, each once (at its first key in the order asked), by key, then id.</summary>
    IReadOnlyList<T> Query<T>(Index<T> index, KeyRange keys, Order order = Order.OldestFirst, int limit = int.MaxValue)
        where T : class;

    /// <summary>Documents whose id is in the range, by id.</summary>
    IReadOnlyList<T> All<T>(Collection<T> collection, KeyRange ids, Order order = Order.OldestFirst, int limit = int.MaxValue)
        where T : class;

    /// <summary>How many different documents have a key in the range.</summary>
    int Count<T>(Index<T> index, KeyRange keys)
        where T : class;
}

/// <summary>The engine lost a whole batch: nothing of it was kept.</summary>
public sealed class StoreUnavailableException : Exception
{
    public StoreUnavailableException()
    {
    }

    public StoreUnavailableException(string message)
        : base(message)
    {
    }

    public StoreUnavailableException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
