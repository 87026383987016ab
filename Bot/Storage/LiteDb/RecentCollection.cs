using Bot.Domain.Storage;
using Bot.Storage.Documents;

namespace Bot.Storage.LiteDb;

/// <summary>The documents of one collection that were put or deleted since the last checkpoint, in the order of every index.</summary>
public sealed class RecentCollection
{
    private static readonly IComparer<Place> ByPosition =
        Comparer<Place>.Create((one, other) => string.CompareOrdinal(one.Position, other.Position));

    /// <summary>So many are compared one by one.</summary>
    private const int FewEntries = 16;

    private readonly Dictionary<string, StoredDocument> _byId = new(StringComparer.Ordinal);
    private readonly SortedSet<Place> _places = new(ByPosition);

    public IReadOnlyCollection<StoredDocument> Documents => _byId.Values;

    /// <returns>The newest of an id, which may say that it was deleted; null if nothing is known here.</returns>
    public StoredDocument? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Replaces what is known of an id; null: nothing is.</summary>
    /// <returns>What was known.</returns>
    public StoredDocument? Set(string id, StoredDocument? document)
    {
        var before = _byId.GetValueOrDefault(id);
        Move(id, before?.Json is null ? null : before.Entries, document?.Json is null ? null : document.Entries);
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
        _places.Clear();
    }

    /// <summary>Every place within the bounds, in order; a document with several has several.</summary>
    public IEnumerable<Placed> Within(Bounds bounds, Order order)
    {
        var view = View(bounds);
        return (order == Order.OldestFirst ? view : view.Reverse()).Select(place => new Placed(place.Position, _byId[place.Id]));
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

    private SortedSet<Place> View(Bounds bounds) => _places.GetViewBetween(new(bounds.From, ""), new(bounds.To, ""));

    /// <summary>Most keys of a document stay when it is put again, and their places with them. Null: it is in no order.</summary>
    private void Move(string id, IReadOnlyList<IndexEntry>? before, IReadOnlyList<IndexEntry>? after)
    {
        if ((before is null) != (after is null))
        {
            Mark(EntryPosition.OfId(id), id, after is not null);
        }

        foreach (var left in Without(before, after))
        {
            Mark(EntryPosition.Of(left, id), id, isThere: false);
        }

        foreach (var reached in Without(after, before))
        {
            Mark(EntryPosition.Of(reached, id), id, isThere: true);
        }
    }

    private static IEnumerable<IndexEntry> Without(IReadOnlyList<IndexEntry>? entries, IReadOnlyList<IndexEntry>? others) => entries is null ? []
        : others is null ? entries
        : others.Count <= FewEntries ? entries.Where(entry => !others.Contains(entry))
        : entries.Except(others);

    private void Mark(string position, string id, bool isThere) =>
        _ = isThere ? _places.Add(new(position, id)) : _places.Remove(new(position, id));

    /// <summary>Where a document stands in an order.</summary>
    private readonly record struct Place(string Position, string Id);
}
