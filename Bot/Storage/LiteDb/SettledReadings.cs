using Bot.Domain.Storage;
using Bot.Storage.Documents;

namespace Bot.Storage.LiteDb;

/// <summary>What was read of a collection in LiteDB, to be answered again without asking. Right as long as LiteDB stands still, or tells what it took.</summary>
public sealed class SettledReadings
{
    /// <summary>Bytes of JSON that are kept of one collection, and documents of one answer; beyond it reading starts afresh.</summary>
    private const long MostBytes = 2 * 1024 * 1024;
    private const int LongestAnswer = 40;

    /// <summary>Ids of a collection that are known all; about 100 bytes each.</summary>
    private const int MostIds = 20_000;

    /// <summary>Readings of nothing weigh little, but not nothing.</summary>
    private const int BytesOfOne = 200;

    private readonly Dictionary<string, StoredDocument?> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<(Bounds Bounds, Order Order), IReadOnlyList<Placed>> _answers = [];
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

    /// <summary>LiteDB took these over: what was read of them is what they are now; answers may have changed.</summary>
    public void Learn(IReadOnlyCollection<StoredDocument> taken)
    {
        if (taken.Count == 0)
        {
            return;
        }

        _learned++;
        _answers.Clear();
        foreach (var document in taken)
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

    /// <summary>Answers that are short and were read to their end are kept.</summary>
    public IEnumerable<Placed> Query(Bounds bounds, Order order, Func<IEnumerable<Placed>> read) =>
        _answers.TryGetValue((bounds, order), out var known) ? known : Keep(bounds, order, read());

    private IEnumerable<Placed> Keep(Bounds bounds, Order order, IEnumerable<Placed> answer)
    {
        var kept = new List<Placed>();
        foreach (var placed in answer)
        {
            if (kept.Count <= LongestAnswer)
            {
                kept.Add(placed);
            }

            yield return placed;
        }

        if (kept.Count > LongestAnswer)
        {
            yield break;
        }

        Weigh(null);
        kept.ForEach(placed => Weigh(placed.Document));
        _answers[(bounds, order)] = kept;
    }

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
