using System.Numerics;

namespace Bot.Domain.Search;

/// <summary>
/// What words standing together are worth: neighbours in the query that are neighbours in a text, and titles that are mostly asked for.
/// </summary>
internal sealed class Nearness(SearchCollection collection, UnitMap map, int[] sequence)
{
    private const int Together = 3;
    private const float Deciding = 0.5f;
    private const float OfNeighbours = 0.2f, OfTitle = 0.35f, OfSequence = 0.3f, OfSequenceInTitle = 1, OfRun = 3.5f;

    private readonly bool[] decides = [.. sequence.Select(word => Decides(collection, word))];

    /// <summary>At least 1.</summary>
    public float Factor(DocumentEntry entry)
    {
        var (last, at, pairs, best) = (UnitMap.None, 0, 0, 0);
        for (var i = 0; i < entry.Tokens.Length; i++)
        {
            if (entry.Tokens[i] == DocumentEntry.FieldEnd)
            {
                (last, best, pairs) = (UnitMap.None, Math.Max(best, pairs), 0);
                continue;
            }
            var unit = map.Of(entry.Tokens[i]);
            if (unit == UnitMap.None)
            {
                continue;
            }

            if (last != UnitMap.None && last != unit && i - at <= Together)
            {
                pairs++;
            }

            (last, at) = (unit, i);
        }
        var neighbours = map.Count < 2 ? 0 : Math.Min(1, best / (float)(map.Count - 1));
        return 1 + (OfNeighbours * neighbours) + (OfTitle * TitleShare(entry)) + Sequence(entry);
    }

    /// <summary>For a text that has the query word for word.</summary>
    private float Sequence(DocumentEntry entry)
    {
        if (sequence.Length < 2)
        {
            return 0;
        }

        var title = Array.IndexOf(entry.Tokens, DocumentEntry.FieldEnd);
        var at = entry.Tokens.AsSpan().IndexOf(sequence);
        if (at >= 0)
        {
            return at < title ? OfSequenceInTitle : OfSequence;
        }

        var run = LongestRun(entry.Tokens.AsSpan(0, title));
        return run < 2 ? 0 : OfRun * run / decides.Count(d => d);
    }

    /// <summary>The most words that the query and a title have in common in a row, those that name nothing not counted.</summary>
    private int LongestRun(ReadOnlySpan<int> title)
    {
        var longest = 0;
        for (var i = 0; i < sequence.Length; i++)
        {
            for (var j = 0; j < title.Length; j++)
            {
                var shared = title[j..].CommonPrefixLength(sequence.AsSpan(i));
                longest = Math.Max(longest, decides.AsSpan(i, shared).Count(true));
            }
        }
        return longest;
    }

    /// <summary>Whether a word names something that not every practice shares; one that no document has may.</summary>
    private static bool Decides(SearchCollection collection, int id) => id == WordTable.None || collection.Words[id] is
    { Commonness: Commonness.None } word
        && (word.Meanings.Length == 0 || word.Meanings.Max(m => Thesaurus.Instance.Importance(m.Group)) >= Deciding);

    /// <summary>The part of the title that the query asks for times the part of the query that the title answers.</summary>
    private float TitleShare(DocumentEntry entry)
    {
        var (length, asked, answered) = (0, 0, 0UL);
        for (var i = 0; entry.Tokens[i] != DocumentEntry.FieldEnd; i++)
        {
            if (collection.Words[entry.Tokens[i]].Commonness >= Commonness.Stop)
            {
                continue;
            }

            length++;
            var unit = map.Of(entry.Tokens[i]);
            if (unit == UnitMap.None)
            {
                continue;
            }

            asked++;
            answered |= 1UL << unit;
        }
        return length == 0 || map.Count == 0 ? 0 : (float)asked / length * BitOperations.PopCount(answered) / map.Count;
    }
}
