using System.Runtime.InteropServices;

namespace Bot.Domain.Search;

/// <summary>A found document and what it has earned.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Ranked(int Slot, float Score);

/// <summary>Keeps the best of many without sorting all of them.</summary>
internal sealed class Selection(int size, Comparison<Ranked> order)
{
    private readonly List<Ranked> kept = [];
    private Ranked last;
    private bool full;

    public void Offer(Ranked one)
    {
        if (full && order(one, last) >= 0) return;
        kept.Add(one);
        if (kept.Count >= 2 * size) Trim();
    }

    /// <summary>The best in order.</summary>
    public List<Ranked> Best()
    {
        Trim();
        return kept;
    }

    private void Trim()
    {
        kept.Sort(order);
        if (kept.Count < size) return;
        kept.RemoveRange(size, kept.Count - size);
        (last, full) = (kept[^1], true);
    }
}
