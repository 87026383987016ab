using System.Buffers;
using System.Text;
using Bot.Domain.Storage;
using Bot.Storage.Documents;

namespace Bot.Storage.Sqlite;

/// <summary>Reads and writes documents inside the running transaction; made once for a database and lent to each work.</summary>
public sealed class SqliteWork(Database database, OpenCollections collections, SetAsideNotes notes) : IWork, IDisposable
{
    private const int LongestId = 200;

    /// <summary>Documents of one answer that will probably be asked for again soon.</summary>
    private const int ShortAnswer = 40;

    private readonly DocumentTable _documents = new(database);
    private readonly Statement _find = database.Prepare("SELECT json FROM documents WHERE collection = ?1 AND id = ?2");
    private readonly RangeQuery _all = new(
        database, "SELECT json, id FROM documents WHERE collection = ?1", "id", "ORDER BY id", "ORDER BY id DESC");
    private readonly RangeQuery _query = new(
        database,
        "SELECT d.json, e.id FROM entries e CROSS JOIN documents d WHERE e.\"index\" = ?1 AND d.collection = ?4 AND d.id = e.id",
        "e.key",
        "ORDER BY e.key, e.id",
        "ORDER BY e.key DESC, e.id DESC");
    private readonly RangeQuery _count = new(database, "SELECT count(DISTINCT id) FROM entries WHERE \"index\" = ?1", "key");
    private readonly RangeQuery _countOfOneKey = new(database, "SELECT count(*) FROM entries WHERE \"index\" = ?1", "key");
    private readonly JsonBuffer _json = new();
    private readonly ArrayBufferWriter<byte> _entries = new(1024);
    private readonly byte[] _id = new byte[LongestId * 3];

    /// <summary>Whether a batch is running; outside of one, every call is a bug and says so.</summary>
    public bool IsRunning { get; set; }

    public T? Find<T>(Collection<T> collection, string id)
        where T : class
    {
        var open = Open(collection);
        var document = Find(open, id, keeps: true);
        open.LastFound = document is null ? open.LastFound : id;
        return document;
    }

    public void Put<T>(Collection<T> collection, T document)
        where T : class
    {
        var open = Open(collection);
        var id = collection.IdOf(document);
        LookBefore(open, id);
        var isKnown = string.Equals(open.LastFound, id, StringComparison.Ordinal);
        _entries.ResetWrittenCount();
        open.WriteEntries(document, _entries);
        _documents.Put(open.Name.Span, Id(id), _json.Write(open, document), _entries.WrittenSpan, isKnown);
    }

    public bool Delete<T>(Collection<T> collection, string id)
        where T : class
    {
        var open = Open(collection);
        LookBefore(open, id);
        return _documents.Delete(open.Name.Span, Id(id));
    }

    public IReadOnlyList<T> Query<T>(Index<T> index, KeyRange keys, Order order = Order.OldestFirst, int limit = int.MaxValue)
        where T : class
    {
        ThrowIfOver();
        var (open, name) = collections.Of(index);
        var seen = IsOneKey(keys) ? null : new HashSet<string>(StringComparer.Ordinal);
        var statement = _query.For(name, keys, order).Text(4, open.Name.Span);
        return Read(open, statement, limit, () => seen?.Add(Encoding.Latin1.GetString(statement.Bytes(1))) ?? true);
    }

    public IReadOnlyList<T> All<T>(Collection<T> collection, KeyRange ids, Order order = Order.OldestFirst, int limit = int.MaxValue)
        where T : class
    {
        var open = Open(collection);
        var before = notes.Running;
        var answer = Read(open, _all.For(open.Name.Span, ids, order), limit, () => true);
        open.IsSound = open.IsSound || (ids == KeyRange.All && answer.Count < limit && notes.Running == before);
        return answer;
    }

    public int Count<T>(Index<T> index, KeyRange keys)
        where T : class
    {
        ThrowIfOver();
        var statement = (IsOneKey(keys) ? _countOfOneKey : _count).For(collections.Of(index).Name, keys);
        try
        {
            return statement.Step() ? statement.Number(0) : 0;
        }
        finally
        {
            statement.Reset();
        }
    }

    public void Dispose() => _json.Dispose();

    /// <summary>Only a range of several keys can meet a document twice.</summary>
    private static bool IsOneKey(KeyRange keys) => keys.From is not null && string.Equals(keys.From, keys.To, StringComparison.Ordinal);

    private T? Find<T>(OpenCollection<T> collection, string id, bool keeps)
        where T : class
    {
        StoredDocument broken;
        string? problem;
        try
        {
            if (!_find.Text(1, collection.Name.Span).Ordinal(2, id).Step())
            {
                return null;
            }

            if (collection.Read(id, _find.Bytes(0), keeps, out problem) is { } document)
            {
                return document;
            }

            broken = new(id, _find.Bytes(0).ToArray(), []);
        }
        finally
        {
            _find.Reset();
        }

        SetAside(collection, broken, problem!);
        return null;
    }

    /// <summary>What cannot be read is never overwritten or deleted.</summary>
    private void LookBefore<T>(OpenCollection<T> collection, string id)
        where T : class
    {
        if (!collection.IsKnownSound(id))
        {
            _ = Find(collection, id, keeps: false);
        }
    }

    private void SetAside<T>(OpenCollection<T> collection, StoredDocument document, string problem)
        where T : class
    {
        if (collection.IsOfContents)
        {
            return;
        }

        var broken = new BrokenDocument(collection.PlainName, document, problem);
        _documents.SetAside(broken);
        notes.Add(broken.Note);
    }

    private List<T> Read<T>(OpenCollection<T> collection, Statement statement, int limit, Func<bool> isNew)
        where T : class
    {
        var (answer, broken) = (new List<T>(), new List<(StoredDocument Document, string Problem)>());
        try
        {
            while (answer.Count < limit && statement.Step())
            {
                if (!isNew())
                {
                    continue;
                }

                var id = OrdinalBytes.Read(statement.Bytes(1));
                if (collection.Read(id, statement.Bytes(0), keeps: answer.Count < ShortAnswer, out var problem) is { } document)
                {
                    answer.Add(document);
                }
                else
                {
                    broken.Add((new(id, statement.Bytes(0).ToArray(), []), problem!));
                }
            }
        }
        finally
        {
            statement.Reset();
        }

        // Only now: what is set aside changes what was being read.
        broken.ForEach(one => SetAside(collection, one.Document, one.Problem));
        return answer;
    }

    private OpenCollection<T> Open<T>(Collection<T> collection)
        where T : class
    {
        ThrowIfOver();
        return collections.Of(collection);
    }

    private ReadOnlySpan<byte> Id(string id)
    {
        if (id.Length is 0 or > LongestId)
        {
            throw new ArgumentException($"An id has 1 to {LongestId} characters, not {id.Length}.", nameof(id));
        }

        return _id.AsSpan(0, OrdinalBytes.Write(id, _id));
    }

    private void ThrowIfOver()
    {
        if (!IsRunning)
        {
            throw new InvalidOperationException("A work is over when its function returns; nothing can be read or written after that.");
        }
    }
}
