using System.Collections.Concurrent;
using System.Collections.Immutable;
using Bot.Domain.Storage;

namespace Bot.Public;

/// <summary>The public documents of one collection; never changes, so that any thread reads it.</summary>
/// <param name="byId">In the order of their ids.</param>
internal sealed class PublicDocuments<T>(Collection<T> collection, ImmutableSortedDictionary<string, T> byId)
    where T : class
{
    private readonly ConcurrentDictionary<string, (string Key, T Document)[]> _tables = new(StringComparer.Ordinal);

    public static PublicDocuments<T> NoneOf(Collection<T> collection) =>
        new(collection, ImmutableSortedDictionary.Create<string, T>(StringComparer.Ordinal));

    public IEnumerable<T> All => byId.Values;

    public int Count => byId.Count;

    public T? Find(string id) => byId.GetValueOrDefault(id);

    public PublicDocuments<T> With(T document) => new(collection, byId.SetItem(collection.IdOf(document), document));

    /// <summary>This one itself where there is nothing of that id.</summary>
    public PublicDocuments<T> Without(string id) => byId.ContainsKey(id) ? new(collection, byId.Remove(id)) : this;

    /// <summary>As <see cref="IWork.All"/>.</summary>
    public IReadOnlyList<T> Between(KeyRange ids, Order order, int limit) =>
        Cut([.. byId.Select(pair => (pair.Key, pair.Value))], ids, order, limit);

    /// <summary>As <see cref="IWork.Query"/>; an index is put in order when it is first asked.</summary>
    public IReadOnlyList<T> Query(Index<T> index, KeyRange keys, Order order, int limit) =>
    [
        .. Cut(_tables.GetOrAdd(index.Name, _ => TableOf(index)), keys, order, int.MaxValue)
            .DistinctBy(collection.IdOf, StringComparer.Ordinal)
            .Take(limit),
    ];

    private (string Key, T Document)[] TableOf(Index<T> index) =>
    [
        .. byId.Values.SelectMany(document => index.KeysOf(document).Select(key => (Key: key, Document: document)))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal).ThenBy(pair => collection.IdOf(pair.Document), StringComparer.Ordinal),
    ];

    private static List<T> Cut((string Key, T Document)[] table, KeyRange keys, Order order, int limit)
    {
        var first = keys.From is { } from ? FirstAt(table, key => string.CompareOrdinal(key, from) >= 0) : 0;
        var end = keys.To is { } to ? FirstAt(table, key => string.CompareOrdinal(key, to) > 0) : table.Length;
        var found = table[first..Math.Max(first, end)].Select(pair => pair.Document);
        return [.. (order == Order.NewestFirst ? found.Reverse() : found).Take(limit)];
    }

    /// <summary>The first place from which on a condition holds, in a table where it does not hold again before.</summary>
    private static int FirstAt((string Key, T Document)[] table, Func<string, bool> holds)
    {
        var (low, high) = (0, table.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(table[middle].Key) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
