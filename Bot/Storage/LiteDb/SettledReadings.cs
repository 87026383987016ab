using Bot.Domain.Storage;
using Bot.Storage.Documents;

namespace Bot.Storage.LiteDb;

/// <summary>What was read of a collection in LiteDB, to be answered again without asking. Right as long as LiteDB stands still, or tells what it took.</summary>
public sealed class SettledReadings
{
    /// <summary>Bytes of JSON that are kept of one collection, and documents of one answer; beyond it reading starts afresh.</summary>
    private const long MostBytes = 2 * 1024 * 1024;
    private const int LongestAnswer = 40;

    /// <summary>Readings of nothing weigh little, but not nothing.</summary>
    private const int BytesOfOne = 200;

    private readonly Dictionary<string, StoredDocument?> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<(Bounds Bounds, Order Order), IReadOnlyList<Placed>> _answers = [];
    private long _bytes;

    public StoredDocument? Find(string id, Func<StoredDocument?> read)
    {
        if (_found.TryGetValue(id, out var known))
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

        _answers.Clear();
        foreach (var document in taken)
        {
            Weigh(document);
            _found[document.Id] = document.Json is null ? null : document;
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
