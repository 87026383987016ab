using System.Globalization;
using Bot.Messages;

namespace Bot.Features;

/// <summary>One page of a list.</summary>
/// <param name="Shown">From 0.</param>
/// <param name="Last">The last page, 0 or more.</param>
/// <param name="Size">Entries a page.</param>
internal sealed record Paging(int Shown, int Last, int Size)
{
    public int First => Shown * Size;

    /// <summary>How many entries have to be read to see the page.</summary>
    public int Limit => First + Size;

    /// <summary>The page as a button's argument.</summary>
    public string Argument => Number(Shown);

    /// <param name="argument">Of a button; a forged or outdated one leads to the nearest page that exists.</param>
    /// <param name="count">Entries in all, 0 or more.</param>
    public static Paging Of(string argument, int count, int size)
    {
        var last = Math.Max(0, (count - 1) / size);
        return new(int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Min(page, last) : 0, last, size);
    }

    /// <param name="before">Arguments that stand before the page.</param>
    public Button? Earlier(string label, string code, params ReadOnlySpan<string> before) => Shown > 0 ? Button.Do(label, code, [.. before, Number(Shown - 1)]) : null;

    /// <param name="before">Arguments that stand before the page.</param>
    public Button? Later(string label, string code, params ReadOnlySpan<string> before) => Shown < Last ? Button.Do(label, code, [.. before, Number(Shown + 1)]) : null;

    /// <summary>Two pages back or more.</summary>
    public Button? Beginning(string label, string code, params ReadOnlySpan<string> before) => Shown > 1 ? Button.Do(label, code, [.. before, Number(0)]) : null;

    /// <summary>Two pages on or more.</summary>
    public Button? End(string label, string code, params ReadOnlySpan<string> before) => Shown < Last - 1 ? Button.Do(label, code, [.. before, Number(Last)]) : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
