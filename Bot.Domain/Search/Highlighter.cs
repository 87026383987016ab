using System.Numerics;

namespace Bot.Domain.Search;

/// <summary>Shows why a document was found: the words that answer the query, and the passages where most of them stand together.</summary>
internal sealed class Highlighter(WordTable words, UnitMap map)
{
    private const int Window = 18;

    /// <summary>A text with the words that answer emphasised.</summary>
    public HighlightedText Mark(string text) => Mark(text, 0, text.Length);

    /// <summary>
    /// The passages in the reader's language with most answers, best first, then those in the other; where only title, theme or place
    /// answer, the beginning of the summary that the reader is shown.
    /// </summary>
    public List<HighlightedText> Passages(DocumentEntry entry, int count, SearchLanguage reader)
    {
        if (count == 0 || map.Count == 0)
        {
            return [];
        }

        var candidates = new List<(int Answers, int Token, string Text, bool IsReaders)>();
        var (start, number) = (0, 0);
        foreach (var field in DocumentField.Of(entry.Document))
        {
            var end = Array.IndexOf(entry.Tokens, DocumentEntry.FieldEnd, start);
            var best = field.Shown ? Best(entry.Tokens.AsSpan(start, end - start)) : default;
            if (best.Answers > 0)
            {
                candidates.Add((best.Answers, best.Token, field.Text, entry.LanguageOf(number, field.Text) == reader));
            }

            (start, number) = (end + 1, number + 1);
        }
        if (candidates.Count == 0 && entry.Document.SummaryFor(reader) is { Length: > 0 } summary)
        {
            return [Cut(summary, 0)];
        }

        return
        [
            .. candidates.OrderByDescending(c => c.IsReaders).ThenByDescending(c => c.Answers)
                .Take(count).Select(c => Cut(c.Text, c.Token)),
        ];
    }

    /// <summary>The window that answers most units: how many, and its first answering word.</summary>
    private (int Answers, int Token) Best(ReadOnlySpan<int> field)
    {
        var (best, token) = (0, 0);
        for (var i = 0; i < field.Length; i++)
        {
            if (map.Of(field[i]) == UnitMap.None)
            {
                continue;
            }

            var answered = 0UL;
            foreach (var id in field[i..Math.Min(i + Window, field.Length)])
            {
                if (map.Of(id) is var unit and not UnitMap.None)
                {
                    answered |= 1UL << unit;
                }
            }
            if (BitOperations.PopCount(answered) > best)
            {
                (best, token) = (BitOperations.PopCount(answered), i);
            }
        }
        return (best, token);
    }

    private HighlightedText Cut(string text, int token)
    {
        var (start, end) = PassageCutter.Around(text, token);
        return Mark(text, start, end);
    }

    private HighlightedText Mark(string text, int start, int end)
    {
        var (before, after) = (start > 0 ? "…" : "", end < text.Length ? "…" : "");
        var ranges = new List<TextRange>();
        var reader = new TokenReader(text.AsSpan(start, end - start), stackalloc char[TokenReader.LongestToken]);
        while (map.Count > 0 && reader.Read())
        {
            if (words.Find(reader.Token) is var id and not WordTable.None && map.Of(id) != UnitMap.None)
            {
                ranges.Add(new(before.Length + reader.Start, reader.Length));
            }
        }
        return new(before.Length + after.Length == 0 && end - start == text.Length ? text : before + text[start..end] + after, ranges);
    }
}
