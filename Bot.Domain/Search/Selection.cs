using System.Runtime.InteropServices;

namespace Bot.Domain.Search;

/// <summary>A found document and what it has earned.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Ranked(int Slot, float Score);

/// <summary>Keeps the best of many without sorting all of them.</summary>
/// <param name="size">How many are kept, at least 1.</param>
/// <param name="order">Negative where the first is better.</param>
internal sealed class Selection(int size, Comparison<Ranked> order)
{
    /// <summary>The worst that is kept comes out first.</summary>
    private readonly PriorityQueue<Ranked, Ranked> kept = new(Comparer<Ranked>.Create((one, other) => order(other, one)));

    /// <summary>
    /// Whether one that earned so much could still be among the best; most are passed over without a look at what they are.
    /// </summary>
    public bool Takes(float score) => kept.Count < size || score >= kept.Peek().Score;

    public void Offer(Ranked one)
    {
        if (kept.Count < size)
        {
            kept.Enqueue(one, one);
        }
        else if (order(one, kept.Peek()) < 0)
        {
            kept.DequeueEnqueue(one, one);
        }
    }

    /// <summary>The best in order.</summary>
    public List<Ranked> Best()
    {
        List<Ranked> best = [.. kept.UnorderedItems.Select(item => item.Element)];
        best.Sort(order);
        return best;
    }
}
