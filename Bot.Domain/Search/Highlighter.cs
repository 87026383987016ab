using System.Numerics;

namespace Bot.Domain.Search;

/// <summary>Shows why a document was found: the words that answer the query, and the passages where most of them stand together.</summary>
internal sealed class Highlighter(WordTable words, UnitMap map)
{
    private const int Longest = 140, Window = 18, SentenceNear = 60, WordsBefore = 30;

    /// <summary>A text with the words that answer emphasised.</summary>
    public HighlightedText Mark(string text) => Mark(text, 0, text.Length);

    /// <summary>The passages with most answers, best first.</summary>
    public List<HighlightedText> Passages(DocumentEntry entry, int count)
    {
        if (count == 0 || map.Count == 0) return [];
        var candidates = new List<(int Answers, int Token, string Text)>();
        var start = 0;
        foreach (var field in DocumentField.Of(entry.Document))
        {
            var end = Array.IndexOf(entry.Tokens, DocumentEntry.FieldEnd, start);
            if (field.Shown && Best(entry.Tokens.AsSpan(start, end - start)) is { Answers: > 0 } best) candidates.Add((best.Answers, best.Token, field.Text));
            start = end + 1;
        }
        return [.. candidates.OrderByDescending(c => c.Answers).Take(count).Select(c => Cut(c.Text, c.Token))];
    }

    /// <summary>The window that answers most units: how many, and its first answering word.</summary>
    private (int Answers, int Token) Best(ReadOnlySpan<int> field)
    {
        var (best, token) = (0, 0);
        for (var i = 0; i < field.Length; i++)
        {
            if (map.Of(field[i]) == UnitMap.None) continue;
            var answered = 0UL;
            foreach (var id in field[i..Math.Min(i + Window, field.Length)])
            {
                if (map.Of(id) is var unit and not UnitMap.None) answered |= 1UL << unit;
            }
            if (BitOperations.PopCount(answered) > best) (best, token) = (BitOperations.PopCount(answered), i);
        }
        return (best, token);
    }

    private HighlightedText Cut(string text, int token)
    {
        var reader = new TokenReader(text, stackalloc char[TokenReader.LongestToken]);
        for (var i = 0; i <= token; i++) reader.Read();
        var start = Start(text, reader.Start);
        var end = reader.Start + reader.Length;
        var more = reader.Read();
        for (; more && reader.Start + reader.Length - start <= Longest; more = reader.Read()) end = reader.Start + reader.Length;
        return Mark(text, start, more ? end : text.Length);
    }

    /// <summary>The beginning of the answer's sentence, if it is near; else of a word before the answer.</summary>
    private static int Start(string text, int answer)
    {
        var earliest = Math.Max(0, answer - SentenceNear);
        var before = text.AsSpan(earliest, answer - earliest);
        var sentence = before.LastIndexOfAny(".!?\n");
        if (sentence >= 0 && before[sentence..].IndexOfAnyExcept(" .!?\n") is var first and >= 0) return earliest + sentence + first;
        if (sentence >= 0) return answer;
        if (earliest == 0) return 0;
        var space = before[^WordsBefore..].IndexOf(' ');
        return space < 0 ? answer : answer - WordsBefore + space + 1;
    }

    private HighlightedText Mark(string text, int start, int end)
    {
        var (before, after) = (start > 0 ? "…" : "", end < text.Length ? "…" : "");
        var ranges = new List<TextRange>();
        var reader = new TokenReader(text.AsSpan(start, end - start), stackalloc char[TokenReader.LongestToken]);
        while (map.Count > 0 && reader.Read())
        {
            if (words.Find(reader.Token) is var id and not WordTable.None && map.Of(id) != UnitMap.None)
                ranges.Add(new(before.Length + reader.Start, reader.Length));
        }
        return new(before.Length + after.Length == 0 && end - start == text.Length ? text : before + text[start..end] + after, ranges);
    }
}
