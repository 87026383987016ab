using Bot.Domain.Storage;
using Bot.Storage.Documents;

namespace Bot.Storage.LiteDb;

/// <summary>Reads and writes documents inside the running batch.</summary>
public sealed class LiteDbWork(StoreFiles files, OpenCollections collections, SetAsideNotes notes) : IWork, IDisposable
{
    private const int LongestId = 200;

    /// <summary>Documents of one answer that will probably be asked for again soon.</summary>
    private const int ShortAnswer = 40;

    private readonly JsonBuffer _json = new();

    /// <summary>Whether a batch is running; outside of one, every call is a bug and says so.</summary>
    public bool IsRunning { get; set; }

    public T? Find<T>(Collection<T> collection, string id)
        where T : class
    {
        var open = Open(collection);
        if (files.In(collection.Name).Find(id) is not { } found)
        {
            return null;
        }

        var document = open.Read(id, found.Json, keeps: true, out var problem);
        if (problem is not null)
        {
            SetAside(open, found, problem);
        }

        return document;
    }

    public void Put<T>(Collection<T> collection, T document)
        where T : class
    {
        var open = Open(collection);
        var id = collection.IdOf(document);
        if (id.Length is 0 or > LongestId)
        {
            throw new ArgumentException($"An id has 1 to {LongestId} characters, not {id.Length}.", nameof(document));
        }

        var json = _json.Write(open, document).ToArray();
        if (json.Length > StoredDocument.LongestJson)
        {
            throw new ArgumentException($"A document has at most {StoredDocument.LongestJson} bytes, not {json.Length}.", nameof(document));
        }

        var isSound = LookBefore(open, id);
        files.Recent.Set(collection.Name, new StoredDocument(id, json, open.EntriesOf(document)));
        if (isSound)
        {
            open.Remember(id, json, document);
        }
    }

    public bool Delete<T>(Collection<T> collection, string id)
        where T : class
    {
        _ = LookBefore(Open(collection), id);
        var known = files.In(collection.Name);
        if (known.Find(id) is null)
        {
            return false;
        }

        files.Recent.Delete(collection.Name, id, known.MayBeSettled(id));
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
        where T : class
    {
        var open = Open(collection);
        var before = notes.Running;
        var answer = Read(open, files.In(collection.Name).All(ids, order), limit);
        open.IsSound = open.IsSound || (ids == KeyRange.All && answer.Count < limit && notes.Running == before);
        return answer;
    }

    public int Count<T>(Index<T> index, KeyRange keys)
        where T : class
    {
        ThrowIfOver();
        _ = collections.Of(index);
        return files.In(index.Collection).Query(index.Name, keys, Order.OldestFirst).Count();
    }

    public void Dispose() => _json.Dispose();

    private List<T> Read<T>(OpenCollection<T> collection, IEnumerable<StoredDocument> found, int limit)
        where T : class
    {
        var (answer, broken) = (new List<T>(), new List<(StoredDocument Document, string Problem)>());
        foreach (var stored in limit > 0 ? found : [])
        {
            if (collection.Read(stored.Id, stored.Json, keeps: answer.Count < ShortAnswer, out var problem) is { } document)
            {
                answer.Add(document);
            }
            else
            {
                broken.Add((stored, problem!));
            }

            if (answer.Count == limit)
            {
                break;
            }
        }

        // Only now: what is set aside changes what was being read.
        broken.ForEach(one => SetAside(collection, one.Document, one.Problem));
        return answer;
    }

    /// <summary>What cannot be read is never overwritten or deleted.</summary>
    /// <returns>Whether it could be read, or there was nothing.</returns>
    private bool LookBefore<T>(OpenCollection<T> collection, string id)
        where T : class
    {
        if (collection.IsKnownSound(id) || files.In(collection.PlainName).Find(id) is not { } found
            || collection.Read(id, found.Json, keeps: false, out var problem) is not null)
        {
            return true;
        }

        SetAside(collection, found, problem!);
        return false;
    }

    private void SetAside<T>(OpenCollection<T> collection, StoredDocument document, string problem)
        where T : class
    {
        if (collection.IsOfContents)
        {
            return;
        }

        var broken = new BrokenDocument(collection.PlainName, document, problem);
        files.Recent.SetAside(broken);
        notes.Add(broken.Note);
    }

    private OpenCollection<T> Open<T>(Collection<T> collection)
        where T : class
    {
        ThrowIfOver();
        return collections.Of(collection);
    }

    private void ThrowIfOver()
    {
        if (!IsRunning)
        {
            throw new InvalidOperationException("A work is over when its function returns; nothing can be read or written after that.");
        }
    }
}
