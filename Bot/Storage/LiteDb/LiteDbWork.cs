using Bot.Domain.Storage;
using Bot.Storage.Documents;

namespace Bot.Storage.LiteDb;

/// <summary>Reads and writes documents inside the running batch.</summary>
public sealed class LiteDbWork(StoreFiles files, OpenCollections collections) : IWork, IDisposable
{
    private const int LongestId = 200;

    private readonly JsonBuffer _json = new();

    /// <summary>Whether a batch is running; outside of one, every call is a bug and says so.</summary>
    public bool IsRunning { get; set; }

    public T? Find<T>(Collection<T> collection, string id)
        where T : class
    {
        var open = Open(collection);
        return files.In(collection.Name).Find(id) is { } found ? open.Read(id, found.Json) : null;
    }

    public void Put<T>(Collection<T> collection, T document)
        where T : class
    {
        var open = Open(collection);
        var id = collection.IdOf(document);
        if (id.Length is 0 or > LongestId)
            throw new ArgumentException($"An id has 1 to {LongestId} characters, not {id.Length}.", nameof(document));
        var json = _json.Write(open, document).ToArray();
        if (json.Length > StoredDocument.LongestJson)
            throw new ArgumentException($"A document has at most {StoredDocument.LongestJson} bytes, not {json.Length}.", nameof(document));
        files.Recent.Set(collection.Name, new StoredDocument(id, json, open.EntriesOf(document)));
    }

    public bool Delete<T>(Collection<T> collection, string id)
        where T : class
    {
        _ = Open(collection);
        if (files.In(collection.Name).Find(id) is null)
            return false;
        files.Recent.Set(collection.Name, StoredDocument.Deleted(id));
        return true;
    }

    public IReadOnlyList<T> Query<T>(Index<T> index, KeyRange keys, Order order = Order.OldestFirst, int limit = int.MaxValue)
        where T : class
    {
        ThrowIfOver();
        var open = collections.Of(index).Collection;
        return Read(open, files.In(index.Collection).Query(index.Name, keys, order), limit);
    }

    public IReadOnlyList<T> All<T>(Collection<T> collection, KeyRange ids, Order order = Order.OldestFirst, int limit = int.MaxValue)
        where T : class =>
        Read(Open(collection), files.In(collection.Name).All(ids, order), limit);

    public int Count<T>(Index<T> index, KeyRange keys)
        where T : class
    {
        ThrowIfOver();
        _ = collections.Of(index);
        return files.In(index.Collection).Query(index.Name, keys, Order.OldestFirst).Count();
    }

    public void Dispose() => _json.Dispose();

    private static List<T> Read<T>(OpenCollection<T> collection, IEnumerable<StoredDocument> found, int limit)
        where T : class =>
        [.. found.Take(limit).Select(document => collection.Read(document.Id, document.Json))];

    private OpenCollection<T> Open<T>(Collection<T> collection)
        where T : class
    {
        ThrowIfOver();
        return collections.Of(collection);
    }

    private void ThrowIfOver()
    {
        if (!IsRunning)
            throw new InvalidOperationException("A work is over when its function returns; nothing can be read or written after that.");
    }
}
