using System.Runtime.InteropServices;

namespace Bot.Domain.Search;

/// <summary>Insertions, deletions, replacements and swaps of neighbours between two words; and their cost, less for likely slips.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EditDistance(int Edits, float Cost)
{
    private const float Plain = 1, Swap = 0.7f, Neighbour = 0.8f, SoundsAlike = 0.55f, Doubled = 0.6f, FirstLetter = 0.25f;
    private const int Longest = TokenReader.LongestToken + 1;
    private static readonly string[] keyboard = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
    private static readonly string[] sounds = ["bv", "scz", "gj", "yi", "ckq", "xs", "mn", "lr", "sz", "xj"];

    /// <summary>The cheapest way; as soon as more than the allowed edits are certain, edits is greater than allowed.</summary>
    public static EditDistance Between(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant, int allowed)
    {
        Span<EditDistance> rows = stackalloc EditDistance[3 * Longest];
        var before = rows[..Longest];
        var above = rows.Slice(Longest, Longest);
        var row = rows[(2 * Longest)..];
        WriteFirst(above, meant);
        for (var i = 1; i <= typed.Length; i++)
        {
            row[0] = new(i, above[0].Cost + Missing(typed, i - 1));
            var least = i;
            var (from, to) = (Math.Max(1, i - allowed), Math.Min(meant.Length, i + allowed));
            if (from > 1)
            {
                row[from - 1] = new(allowed + 1, float.MaxValue);
            }

            for (var j = from; j <= to; j++)
            {
                row[j] = Cheapest(typed, meant, i, j, before, above, row);
                least = Math.Min(least, row[j].Edits);
            }
            if (to < meant.Length)
            {
                row[to + 1] = new(allowed + 1, float.MaxValue);
            }

            if (least > allowed)
            {
                return new(allowed + 1, float.MaxValue);
            }

            var reused = before;
            before = above;
            above = row;
            row = reused;
        }

        return above[meant.Length];
    }

    /// <summary>The row of a typed word that is empty.</summary>
    private static void WriteFirst(Span<EditDistance> row, ReadOnlySpan<char> meant)
    {
        row[0] = new(0, 0);
        for (var j = 1; j <= meant.Length; j++)
        {
            row[j] = new(j, row[j - 1].Cost + Missing(meant, j - 1));
        }
    }

    private static EditDistance Cheapest(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant, int i, int j,
        ReadOnlySpan<EditDistance> before, ReadOnlySpan<EditDistance> above, ReadOnlySpan<EditDistance> row)
    {
        var best = typed[i - 1] == meant[j - 1] ? above[j - 1] : above[j - 1].Plus(Replacing(typed[i - 1], meant[j - 1], i));
        best = Less(best, above[j].Plus(Missing(typed, i - 1)));
        best = Less(best, row[j - 1].Plus(Missing(meant, j - 1)));
        return i > 1 && j > 1 && typed[i - 1] == meant[j - 2] && typed[i - 2] == meant[j - 1] && typed[i - 1] != typed[i - 2]
            ? Less(best, before[j - 2].Plus(Swap))
            : best;
    }

    private EditDistance Plus(float cost) => new(Edits + 1, Cost + cost);

    private static EditDistance Less(EditDistance one, EditDistance other) =>
        other.Edits < one.Edits || (other.Edits == one.Edits && other.Cost < one.Cost) ? other : one;

    private static float Missing(ReadOnlySpan<char> word, int at) =>
        word[at] == 'h' || (at > 0 && word[at] == word[at - 1]) ? Doubled : at == 0 ? Plain + FirstLetter : Plain;

    private static float Replacing(char typed, char meant, int position)
    {
        var first = position == 1 ? FirstLetter : 0;
        foreach (var alike in sounds)
        {
            if (alike.Contains(typed) && alike.Contains(meant))
            {
                return SoundsAlike;
            }
        }
        return first + (Neighbours(typed, meant) ? Neighbour : Plain);
    }

    private static bool Neighbours(char typed, char meant)
    {
        for (var line = 0; line < keyboard.Length; line++)
        {
            var at = keyboard[line].IndexOf(typed, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            for (var other = Math.Max(0, line - 1); other <= Math.Min(keyboard.Length - 1, line + 1); other++)
            {
                var there = keyboard[other].IndexOf(meant, StringComparison.Ordinal);
                if (there >= 0 && Math.Abs(there - at) <= 1)
                {
                    return true;
                }
            }
        }
        return false;
    }
}
