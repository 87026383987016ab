using Bot.Domain.Storage;
using Bot.Storage.Documents;

namespace Bot.Storage.LiteDb;

/// <summary>
/// Where an entry stands in the order of an index, as one text that is compared ordinally: the index, the key, the document's id. A zero
/// in a key is written as zero and one, so that the two zeros behind a key sort before everything that a longer key could have there. The
/// ids of a collection stand in an order of their own, under an index without a name.
/// </summary>
public static class EntryPosition
{
    /// <summary>
    /// Characters of index and key that LiteDB sorts by: with an id of 200 characters that is 992 bytes of the 1,023 that it takes
    /// (MAX_INDEX_KEY_LENGTH in its Constants). Of longer ones it knows the beginning, see <see cref="Cut(IndexEntry, string)"/>.
    /// </summary>
    private const int LongestHead = 130;

    private const string EndOfKey = "\0\0";
    private const string AfterEveryId = "\0\u0001";
    private const string AfterEveryKey = "\u0001";
    private const char Longer = '\uffff';

    public static string Of(IndexEntry entry, string id) => string.Concat(Head(entry.Index, entry.Key), EndOfKey, id);

    public static string OfId(string id) => string.Concat("\0", id);

    public static Bounds OfIds(KeyRange ids) => new(OfId(ids.From ?? ""), ids.To is null ? AfterEveryKey : OfId(ids.To), AreLong: false);

    public static Bounds Of(string index, KeyRange keys)
    {
        var from = Head(index, keys.From ?? "");
        var to = keys.To is null ? index : Head(index, keys.To);
        return new(from, to + (keys.To is null ? AfterEveryKey : AfterEveryId), Math.Max(from.Length, to.Length) > LongestHead);
    }

    /// <summary>Whether LiteDB knows only the beginning of this entry.</summary>
    public static bool IsLong(IndexEntry entry) => Head(entry.Index, entry.Key).Length > LongestHead;

    /// <summary>
    /// What LiteDB sorts an entry by: the position, or of a long one the beginning, behind all that are exactly that beginning.
    /// </summary>
    public static string Cut(IndexEntry entry, string id)
    {
        var head = Head(entry.Index, entry.Key);
        return head.Length > LongestHead ? head[..LongestHead] + Longer : string.Concat(head, EndOfKey, id);
    }

    /// <returns>The entry of a position with a document's id; null if it is one that was cut.</returns>
    public static IndexEntry? Entry(string position)
    {
        var key = position.IndexOf('\0', StringComparison.Ordinal) + 1;
        return position.IndexOf(EndOfKey, key, StringComparison.Ordinal) is >= 0 and var end
            ? new IndexEntry(position[..(key - 1)], position[key..end].Replace("\0\u0001", "\0", StringComparison.Ordinal))
            : null;
    }

    /// <summary>Bounds between which LiteDB has every entry that is within these.</summary>
    public static Bounds Cut(Bounds bounds) => !bounds.AreLong ? bounds : bounds with
    {
        From = bounds.From.Length > LongestHead ? bounds.From[..LongestHead] : bounds.From,
        To = bounds.To.Length > LongestHead + AfterEveryId.Length ? bounds.To[..LongestHead] + Longer + Longer : bounds.To,
    };

    private static string Head(string index, string key) =>
        string.Concat(index, "\0", key.Replace("\0", "\0\u0001", StringComparison.Ordinal));
}

/// <summary>A part of an order, both ends included.</summary>
/// <param name="AreLong">Whether LiteDB knows only the beginning of an end.</param>
public readonly record struct Bounds(string From, string To, bool AreLong)
{
    public bool IsEmpty => string.CompareOrdinal(From, To) > 0;

    public bool Hold(string position) => string.CompareOrdinal(From, position) <= 0 && string.CompareOrdinal(position, To) <= 0;
}
