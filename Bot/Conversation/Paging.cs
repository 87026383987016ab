using Bot.Messages;

namespace Bot.Conversation;

/// <summary>One page of a list.</summary>
/// <param name="Shown">From 0.</param>
/// <param name="Last">The last page, 0 or more.</param>
/// <param name="Size">Entries a page.</param>
internal sealed record Paging(int Shown, int Last, int Size)
{
    public int First => Shown * Size;

    /// <summary>How many entries have to be read to see the page.</summary>
    public int Limit => First + Size;

    /// <param name="page">From 0; an outdated one leads to the nearest page that exists.</param>
    /// <param name="count">Entries in all, 0 or more.</param>
    public static Paging Of(int page, int count, int size)
    {
        var last = Math.Max(0, (count - 1) / size);
        return new(Math.Min(page, last), last, size);
    }

    /// <param name="to">Leads to a page.</param>
    public Button? Earlier(string label, Func<int, Press> to) => Shown > 0 ? Button.Do(label, to(Shown - 1)).AsItem() : null;

    /// <param name="to">Leads to a page.</param>
    public Button? Later(string label, Func<int, Press> to) => Shown < Last ? Button.Do(label, to(Shown + 1)).AsItem() : null;

    /// <summary>Two pages back or more.</summary>
    public Button? Beginning(string label, Func<int, Press> to) => Shown > 1 ? Button.Do(label, to(0)).AsItem() : null;

    /// <summary>Two pages on or more.</summary>
    public Button? End(string label, Func<int, Press> to) => Shown < Last - 1 ? Button.Do(label, to(Last)).AsItem() : null;
}
