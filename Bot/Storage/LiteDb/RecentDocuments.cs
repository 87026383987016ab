using Bot.Storage.Documents;

namespace Bot.Storage.LiteDb;

/// <summary>
/// What was put or deleted since the last checkpoint: the journal holds it, LiteDB does not know it yet. Remembers how to undo what was
/// done since the last batch was kept.
/// </summary>
public sealed class RecentDocuments
{
    private readonly Dictionary<string, RecentCollection> _collections = new(StringComparer.Ordinal);
    private readonly List<(string Collection, string Id, StoredDocument? Before)> _done = [];

    /// <summary>Documents, deleted ones too.</summary>
    public int Count { get; private set; }

    /// <summary>Bytes of JSON.</summary>
    public long Bytes { get; private set; }

    /// <summary>How much was done since the last batch was kept; to be given to <see cref="UndoTo"/>.</summary>
    public int Done => _done.Count;

    public IEnumerable<KeyValuePair<string, IReadOnlyCollection<StoredDocument>>> All =>
        _collections.Where(pair => pair.Value.Documents.Count > 0).Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Documents));

    public RecentCollection Of(string collection)
    {
        if (!_collections.TryGetValue(collection, out var recent))
        {
            _collections[collection] = recent = new RecentCollection();
        }

        return recent;
    }

    public void Set(string collection, StoredDocument document) =>
        _done.Add((collection, document.Id, Replace(collection, document.Id, document)));

    /// <param name="collection">Its name.</param>
    /// <param name="id">What is deleted.</param>
    /// <param name="isSettled">Whether LiteDB may hold it; what it never learned of it needs not forget.</param>
    public void Delete(string collection, string id, bool isSettled) =>
        _done.Add((collection, id, Replace(collection, id, isSettled ? StoredDocument.Deleted(id) : null)));

    /// <summary>Moves what cannot be read to where nothing overwrites it.</summary>
    public void SetAside(BrokenDocument broken)
    {
        Set(broken.Note.Collection, StoredDocument.Deleted(broken.Note.DocumentId));
        foreach (var (collection, document) in broken.Kept)
        {
            Set(collection, document);
        }
    }

    /// <summary>What the batch changed, each document once, as it is now.</summary>
    public IReadOnlyList<(string Collection, StoredDocument Document)> Changes()
    {
        var ids = new HashSet<(string, string)>();
        return [.. _done.Where(done => ids.Add((done.Collection, done.Id)))
            .Select(done => (done.Collection, _collections[done.Collection].Find(done.Id) ?? StoredDocument.Deleted(done.Id)))];
    }

    /// <summary>Takes back what was done last, newest first, until so much is left.</summary>
    public void UndoTo(int done)
    {
        for (; _done.Count > done; _done.RemoveAt(_done.Count - 1))
        {
            var (collection, id, before) = _done[^1];
            Replace(collection, id, before);
        }
    }

    /// <summary>The batch is kept.</summary>
    public void Keep() => _done.Clear();

    /// <summary>LiteDB knows all of it.</summary>
    public void Clear()
    {
        foreach (var collection in _collections.Values)
        {
            collection.Clear();
        }

        _done.Clear();
        (Count, Bytes) = (0, 0);
    }

    private StoredDocument? Replace(string collection, string id, StoredDocument? document)
    {
        var before = Of(collection).Set(id, document);
        Count += (document is null ? 0 : 1) - (before is null ? 0 : 1);
        Bytes += (document?.Json?.Length ?? 0) - (before?.Json?.Length ?? 0);
        return before;
    }
}
