using Bot.Domain.Storage;

namespace Bot.Storage.Sqlite;

/// <summary>One query over a range of keys in its four forms: both orders, with and without an upper end.</summary>
/// <param name="database">Where it is prepared.</param>
/// <param name="select">Ends in a condition for parameter 1; columns of the answer and tables.</param>
/// <param name="key">The column that the range bounds.</param>
/// <param name="ascending">ORDER BY list, oldest first; empty where the order does not matter.</param>
/// <param name="descending">ORDER BY list, newest first.</param>
public sealed class RangeQuery(Database database, string select, string key, string ascending = "", string descending = "")
{
    private readonly Statement _oldest = database.Prepare($"{select} AND {key} >= ?2 AND {key} <= ?3 {ascending}");
    private readonly Statement _oldestOpen = database.Prepare($"{select} AND {key} >= ?2 {ascending}");
    private readonly Statement _newest = database.Prepare($"{select} AND {key} >= ?2 AND {key} <= ?3 {descending}");
    private readonly Statement _newestOpen = database.Prepare($"{select} AND {key} >= ?2 {descending}");

    /// <summary>The statement, bound and ready to step; its reader resets it.</summary>
    public Statement For(ReadOnlySpan<byte> name, KeyRange keys, Order order = Order.OldestFirst)
    {
        var (bounded, open) = order == Order.OldestFirst ? (_oldest, _oldestOpen) : (_newest, _newestOpen);
        var statement = keys.To is null ? open : bounded;
        statement.Text(1, name).Ordinal(2, keys.From ?? "");
        return keys.To is null ? statement : statement.Ordinal(3, keys.To);
    }
}
