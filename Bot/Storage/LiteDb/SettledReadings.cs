using Bot.Domain.Storage;
using Bot.Storage.Documents;

namespace Bot.Storage.LiteDb;

/// <summary>
/// What was read of a collection in LiteDB, to be answered again without asking. Right as long as LiteDB stands still, or tells what it
/// took.
/// </summary>
public sealed class SettledReadings
{
    /// <summary>Bytes of JSON that are kept of one collection; beyond it reading starts afresh.</summary>
    private const long MostBytes = 2 * 1024 * 1024;

    /// <summary>Ids of a collection that are known all; about 100 bytes each.</summary>
    private const int MostIds = 20_000;

    /// <summary>Readings of nothing weigh little, but not nothing.</summary>
    private const int BytesOfOne = 200;

    private readonly Dictionary<string, StoredDocument?> _found = new(StringComparer.Ordinal);
    private readonly SettledAnswers _answers = new();
    private HashSet<string>? _ids;
    private int _learned;
    private long _bytes;

    /// <summary>Whether LiteDB is known not to hold it.</summary>
    public bool Lacks(string id) => _found.TryGetValue(id, out var known) ? known is null : _ids is { } ids && !ids.Contains(id);

    public StoredDocument? Find(string id, Func<StoredDocument?> read)
    {
        if (_found.TryGetValue(id, out var known) || Lacks(id))
        {
            return known;
        }

        var found = read();
        Weigh(found);
        _found[id] = found;
        return found;
    }

    /// <summary>LiteDB took these over: what was read of them is what they are now.</summary>
    public void Learn(RecentCollection taken)
    {
        if (taken.Documents.Count == 0)
        {
            return;
        }

        _learned++;
        _answers.Learn(taken);
        foreach (var document in taken.Documents)
        {
            Learn(document);
        }

        _ids = _ids is { Count: > MostIds } ? null : _ids;
    }

    /// <summary>The whole collection, in any order. Once it was read to its end, what it lacks is known without asking.</summary>
    public IEnumerable<StoredDocument> All(IEnumerable<StoredDocument> all)
    {
        var (ids, learned) = (new HashSet<string>(StringComparer.Ordinal), _learned);
        foreach (var document in all)
        {
            if (ids.Count <= MostIds)
            {
                ids.Add(document.Id);
            }

            yield return document;
        }

        if (ids.Count <= MostIds && learned == _learned)
        {
            _ids = ids;
        }
    }

    /// <summary>As LiteDB answers.</summary>
    /// <param name="bounds">What is asked for; of ranges, those that are asked for again and again.</param>
    /// <param name="order">Of the answer.</param>
    /// <param name="read">Asks LiteDB for all of it.</param>
    public IEnumerable<Placed> Query(Bounds bounds, Order order, Func<IEnumerable<Placed>> read) =>
        _answers.Read(bounds, order, read, Weigh);

    private void Learn(StoredDocument document)
    {
        var isDeleted = document.Json is null;
        if (isDeleted && _ids is not null)
        {
            _ids.Remove(document.Id);
            _found.Remove(document.Id);
            return;
        }

        _ids?.Add(document.Id);
        Weigh(document);
        _found[document.Id] = isDeleted ? null : document;
    }

    private void Weigh(StoredDocument? document)
    {
        _bytes += BytesOfOne + (document?.Json?.Length ?? 0);
        if (_bytes <= MostBytes)
        {
            return;
        }

        _found.Clear();
        _answers.Clear();
        _bytes = BytesOfOne + (document?.Json?.Length ?? 0);
    }
}
