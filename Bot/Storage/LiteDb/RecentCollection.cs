using Bot.Domain.Storage;
using Bot.Storage.Documents;

namespace Bot.Storage.LiteDb;

/// <summary>The documents of one collection that were put or deleted since the last checkpoint, in the order of every index.</summary>
public sealed class RecentCollection
{
    private static readonly IComparer<Placed> ByPosition =
        Comparer<Placed>.Create((one, other) => string.CompareOrdinal(one.Position, other.Position));

    private readonly Dictionary<string, StoredDocument> _byId = new(StringComparer.Ordinal);
    private readonly SortedSet<Placed> _placed = new(ByPosition);

    public IReadOnlyCollection<StoredDocument> Documents => _byId.Values;

    /// <returns>The newest of an id, which may say that it was deleted; null if nothing is known here.</returns>
    public StoredDocument? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Replaces what is known of an id; null: nothing is.</summary>
    /// <returns>What was known.</returns>
    public StoredDocument? Set(string id, StoredDocument? document)
    {
        var before = _byId.GetValueOrDefault(id);
        foreach (var placed in Places(before))
        {
            _placed.Remove(placed);
        }

        foreach (var placed in Places(document))
        {
            _placed.Add(placed);
        }

        if (document is null)
        {
            _byId.Remove(id);
        }
        else
        {
            _byId[id] = document;
        }

        return before;
    }

    public void Clear()
    {
        _byId.Clear();
        _placed.Clear();
    }

    /// <summary>Every place within the bounds, in order; a document with several has several.</summary>
    public IEnumerable<Placed> Within(Bounds bounds, Order order)
    {
        var view = View(bounds);
        return order == Order.OldestFirst ? view : view.Reverse();
    }

    /// <summary>What these are with what is known here, which has every place of a document.</summary>
    /// <param name="settled">In the order.</param>
    /// <param name="bounds">Within which those are.</param>
    /// <param name="order">Of both.</param>
    public IEnumerable<Placed> Over(IEnumerable<Placed> settled, Bounds bounds, Order order) =>
        Placed.Merge(Within(bounds, order), settled.Where(placed => Find(placed.Document.Id) is null), order);

    public bool HasWithin(Bounds bounds)
    {
        using var places = View(bounds).GetEnumerator();
        return places.MoveNext();
    }

    private SortedSet<Placed> View(Bounds bounds) => _placed.GetViewBetween(new(bounds.From, null!), new(bounds.To, null!));

    private static IEnumerable<Placed> Places(StoredDocument? document) => document?.Json is null
        ? []
        : document.Entries.Select(entry => EntryPosition.Of(entry, document.Id))
            .Append(EntryPosition.OfId(document.Id))
            .Select(position => new Placed(position, document));
}
