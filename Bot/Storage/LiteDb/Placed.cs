using Bot.Domain.Storage;
using Bot.Storage.Documents;

namespace Bot.Storage.LiteDb;

/// <summary>A document at one of its places in an order.</summary>
public readonly record struct Placed(string Position, StoredDocument Document)
{
    public static int Compare(Placed one, Placed other, Order order) => Compare(one.Position, other.Position, order);

    public static int Compare(string one, string other, Order order) =>
        order == Order.OldestFirst ? string.CompareOrdinal(one, other) : string.CompareOrdinal(other, one);

    /// <summary>Two answers in one order as one.</summary>
    public static IEnumerable<Placed> Merge(IEnumerable<Placed> one, IEnumerable<Placed> other, Order order)
    {
        using var ones = one.GetEnumerator();
        using var others = other.GetEnumerator();
        var (isOne, isOther) = (ones.MoveNext(), others.MoveNext());
        while (isOne || isOther)
        {
            if (!isOther || (isOne && Compare(ones.Current, others.Current, order) < 0))
            {
                yield return ones.Current;
                isOne = ones.MoveNext();
            }
            else
            {
                yield return others.Current;
                isOther = others.MoveNext();
            }
        }
    }
}
