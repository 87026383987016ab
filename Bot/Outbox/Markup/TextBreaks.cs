using System.Globalization;

namespace Bot.Outbox.Markup;

/// <summary>Where a text that is too long for one message is cut.</summary>
internal static class TextBreaks
{
    /// <summary>
    /// Ends of the parts, rising; the last is the text's own end. Each part is at most <paramref name="limit"/> UTF-16 units long and ends
    /// behind a paragraph, else a line, else a word, else between two characters as people see them (grapheme clusters).
    /// A place in the first quarter of a part is not taken, so that a heading alone does not become a message.
    /// </summary>
    /// <param name="whole">Stretches that stay together where they are no longer than a part.</param>
    public static List<int> Find(string text, int limit, List<(int Start, int End)> whole)
    {
        var clusters = StringInfo.ParseCombiningCharacters(text);
        var ends = new List<int>();
        var start = 0;
        while (text.Length - start > limit)
        {
            start = Before(whole, Next(text, start, limit, clusters), start);
            ends.Add(start);
        }

        ends.Add(text.Length);
        return ends;
    }

    /// <summary>The place itself, or where it lies within a stretch, the beginning of that, unless nothing would be left.</summary>
    private static int Before(List<(int Start, int End)> whole, int place, int start)
    {
        var around = whole.FindIndex(stretch => stretch.Start < place && place < stretch.End);
        return around >= 0 && whole[around].Start > start ? whole[around].Start : place;
    }

    private static int Next(string text, int start, int limit, int[] clusters)
    {
        var end = start + limit;
        var least = start + (limit / 4);
        for (var rank = 3; rank > 0; rank--)
        {
            for (var place = end; place > least; place--)
            {
                if (RankOf(text, place) >= rank && Array.BinarySearch(clusters, place) >= 0)
                {
                    return place;
                }
            }
        }

        return BetweenClusters(text, start, end, clusters);
    }

    /// <summary>3 behind a paragraph, 2 behind a line, 1 behind a word, 0 elsewhere.</summary>
    private static int RankOf(string text, int place) => text[place - 1] switch
    {
        '\n' => place > 1 && text[place - 2] == '\n' ? 3 : 2,
        '\u00a0' or '\u2007' or '\u202f' => 0,
        var last => char.IsWhiteSpace(last) ? 1 : 0,
    };

    /// <summary>A cluster that alone is longer than a message is cut too, but never inside a surrogate pair.</summary>
    private static int BetweenClusters(string text, int start, int end, int[] clusters)
    {
        var found = Array.BinarySearch(clusters, end);
        var place = clusters[found >= 0 ? found : ~found - 1];
        return place > start ? place : char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
    }
}
