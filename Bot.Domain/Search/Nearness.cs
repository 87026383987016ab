using System.Numerics;

namespace Bot.Domain.Search;

/// <summary>What words standing together are worth: neighbours in the query that are neighbours in a text, and titles that are mostly asked for.</summary>
internal sealed class Nearness(SearchCollection collection, UnitMap map, int[] sequence)
{
    private const int Together = 3;
    private const float OfNeighbours = 0.2f, OfTitle = 0.35f, OfSequence = 0.3f, OfSequenceInTitle = 1;

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
            if (unit == UnitMap.None) continue;
            if (last != UnitMap.None && last != unit && i - at <= Together) pairs++;
            (last, at) = (unit, i);
        }
        var neighbours = map.Count < 2 ? 0 : Math.Min(1, best / (float)(map.Count - 1));
        return 1 + (OfNeighbours * neighbours) + (OfTitle * TitleShare(entry)) + Sequence(entry);
    }

    /// <summary>For a text that has the query word for word.</summary>
    private float Sequence(DocumentEntry entry)
    {
        if (sequence.Length < 2) return 0;
        var at = entry.Tokens.AsSpan().IndexOf(sequence);
        return at < 0 ? 0 : at < Array.IndexOf(entry.Tokens, DocumentEntry.FieldEnd) ? OfSequenceInTitle : OfSequence;
    }

    /// <summary>The part of the title that the query asks for times the part of the query that the title answers.</summary>
    private float TitleShare(DocumentEntry entry)
    {
        var (length, asked, answered) = (0, 0, 0UL);
        for (var i = 0; entry.Tokens[i] != DocumentEntry.FieldEnd; i++)
        {
            if (collection.Words[entry.Tokens[i]].Commonness >= Commonness.Stop) continue;
            length++;
            var unit = map.Of(entry.Tokens[i]);
            if (unit == UnitMap.None) continue;
            asked++;
            answered |= 1UL << unit;
        }
        return length == 0 || map.Count == 0 ? 0 : (float)asked / length * BitOperations.PopCount(answered) / map.Count;
    }
}
