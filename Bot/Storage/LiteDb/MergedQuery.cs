using Bot.Domain.Storage;
using Bot.Storage.Documents;

namespace Bot.Storage.LiteDb;

/// <summary>
/// Answers from what LiteDB holds and what was changed since, as one. LiteDB's part stands still but for checkpoints: what was read of it
/// is kept, see <see cref="SettledReadings"/>.
/// </summary>
/// <param name="collection">Its name.</param>
/// <param name="settled">As of the last checkpoint.</param>
/// <param name="recent">Hides what LiteDB has of the same id.</param>
public sealed class MergedQuery(string collection, LiteDocuments settled, RecentCollection recent)
{
    private readonly SettledReadings _readings = new();

    /// <summary>LiteDB has taken over all that is recent, which is forgotten next.</summary>
    public void Settle() => _readings.Learn(recent);

    /// <summary>Whether LiteDB may hold something of this id, as of the last checkpoint; asks nothing.</summary>
    public bool MayBeSettled(string id) => !_readings.Lacks(id);

    public StoredDocument? Find(string id) =>
        (recent.Find(id) ?? _readings.Find(id, () => settled.Find(collection, id))) is { Json: not null } found ? found : null;

    /// <summary>Documents whose id is in the range, by id.</summary>
    public IEnumerable<StoredDocument> All(KeyRange ids, Order order)
    {
        var bounds = EntryPosition.OfIds(ids);
        if (bounds.IsEmpty)
        {
            return [];
        }

        var held = settled.ByIds(collection, ids, order);
        var old = (ids == KeyRange.All ? _readings.All(held) : held)
            .Select(document => new Placed(EntryPosition.OfId(document.Id), document));
        return recent.Over(old, bounds, order).Select(placed => placed.Document);
    }

    /// <summary>Documents with a key in the range, each once, at its first key in the order, by key, then id.</summary>
    public IEnumerable<StoredDocument> Query(string index, KeyRange keys, Order order)
    {
        var bounds = EntryPosition.Of(index, keys);
        if (bounds.IsEmpty)
        {
            return [];
        }

        var isOneKey = keys.From is not null && string.Equals(keys.From, keys.To, StringComparison.Ordinal);
        var old = isOneKey || keys.IsUnder ? _readings.Query(bounds, order, () => Settled(bounds, order)) : Settled(bounds, order);
        var found = recent.Over(old, bounds, order).Select(placed => placed.Document);
        return isOneKey ? found : found.DistinctBy(document => document.Id, StringComparer.Ordinal);
    }

    /// <summary>In order. From the first document on of whose key LiteDB knows only the beginning, they are put in order here.</summary>
    private IEnumerable<Placed> Settled(Bounds bounds, Order order)
    {
        var unordered = new List<Placed>();
        var isOrdered = !bounds.AreLong;
        foreach (var document in settled.ByKeys(collection, bounds, order))
        {
            if (First(document, bounds, order) is not { } first)
            {
                continue;
            }

            isOrdered = isOrdered && !EntryPosition.IsLong(first.Entry);
            if (isOrdered)
            {
                yield return new(first.Position, document);
            }
            else
            {
                unordered.Add(new(first.Position, document));
            }
        }

        unordered.Sort((one, other) => Placed.Compare(one, other, order));
        foreach (var placed in unordered)
        {
            yield return placed;
        }
    }

    private static (IndexEntry Entry, string Position)? First(StoredDocument document, Bounds bounds, Order order)
    {
        (IndexEntry Entry, string Position)? first = null;
        foreach (var entry in document.Entries)
        {
            var position = EntryPosition.Of(entry, document.Id);
            if (bounds.Hold(position) && (first is not { } known || Placed.Compare(position, known.Position, order) < 0))
            {
                first = (entry, position);
            }
        }

        return first;
    }
}
