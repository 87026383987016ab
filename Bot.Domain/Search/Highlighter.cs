namespace Bot.Domain.Search;

/// <summary>Shows why a document was found: the words that answer the query, and the passages where most of them stand together.</summary>
internal sealed class Highlighter
{
    private const int Longest = 140, Window = 18;
    private const float Answers = 0.5f;

    private readonly WordTable words;
    private readonly HashSet<int> found = [];
    private readonly HashSet<int> groups = [];

    public Highlighter(WordTable words, IReadOnlyList<QueryUnit> units)
    {
        this.words = words;
        foreach (var unit in units)
        {
            found.UnionWith(unit.Words.Where(w => w.Grade >= Answers).Select(w => w.Word));
            groups.UnionWith(unit.Groups.Where(g => g.Weight >= Answers).Select(g => g.Group));
        }
    }

    /// <summary>A text with the words that answer emphasised.</summary>
    public HighlightedText Mark(string text) => Mark(text, 0, text.Length);

    /// <summary>The passages with most answers, best first.</summary>
    public List<HighlightedText> Passages(DocumentEntry entry, int count)
    {
        if (count == 0) return [];
        var fields = DocumentField.Of(entry.Document).ToArray();
        var candidates = new List<(int Answers, int Field, int Token)>();
        var (field, start) = (0, 0);
        for (var i = 0; i < entry.Tokens.Length; i++)
        {
            if (entry.Tokens[i] != DocumentEntry.FieldEnd) continue;
            if (fields[field].Shown && Best(entry.Tokens.AsSpan(start, i - start)) is { Answers: > 0 } best) candidates.Add((best.Answers, field, best.Token));
            (field, start) = (field + 1, i + 1);
        }
        return [.. candidates.OrderByDescending(c => c.Answers).ThenBy(c => c.Field).Take(count).Select(c => Cut(fields[c.Field].Text, c.Token))];
    }

    /// <summary>The window with most different answers: how many, and its first answering word.</summary>
    private (int Answers, int Token) Best(ReadOnlySpan<int> field)
    {
        var (best, token) = (0, 0);
        for (var i = 0; i < field.Length; i++)
        {
            if (!IsAnswer(field[i])) continue;
            var different = new HashSet<int>();
            foreach (var id in field[i..Math.Min(i + Window, field.Length)])
            {
                if (IsAnswer(id)) different.Add(id);
            }
            if (different.Count > best) (best, token) = (different.Count, i);
        }
        return (best, token);
    }

    private HighlightedText Cut(string text, int token)
    {
        var reader = new TokenReader(text, stackalloc char[TokenReader.LongestToken]);
        for (var i = 0; i <= token; i++) reader.Read();
        var start = Start(text, reader.Start);
        var end = reader.Start + reader.Length;
        while (reader.Read() && reader.Start + reader.Length - start <= Longest) end = reader.Start + reader.Length;
        if (reader.Token.IsEmpty || end >= text.Length - 1) end = text.Length;
        return Mark(text, start, Math.Min(end, text.Length));
    }

    /// <summary>The beginning of the sentence, if it is near; else of a word before the answer.</summary>
    private static int Start(string text, int answer)
    {
        var earliest = Math.Max(0, answer - 60);
        var sentence = answer == 0 ? -1 : text.LastIndexOfAny(['.', '!', '?', '\n'], answer - 1, answer - earliest);
        if (sentence >= 0) return sentence + text.AsSpan(sentence).IndexOfAnyExcept(" .!?\n");
        if (earliest == 0) return 0;
        var space = text.IndexOf(' ', Math.Max(0, answer - 30));
        return space < 0 || space > answer ? answer : space + 1;
    }

    private HighlightedText Mark(string text, int start, int end)
    {
        var (before, after) = (start > 0 ? "…" : "", end < text.Length ? "…" : "");
        var ranges = new List<TextRange>();
        var reader = new TokenReader(text.AsSpan(start, end - start), stackalloc char[TokenReader.LongestToken]);
        while (reader.Read())
        {
            if (words.Find(reader.Token) is var id and >= 0 && IsAnswer(id)) ranges.Add(new(before.Length + reader.Start, reader.Length));
        }
        return new(before + text[start..end] + after, ranges);
    }

    private bool IsAnswer(int id)
    {
        if (id == DocumentEntry.FieldEnd) return false;
        if (found.Contains(id)) return true;
        foreach (var meaning in words[id].Meanings)
        {
            if (meaning.Weight >= Answers && groups.Contains(meaning.Group)) return true;
        }
        return false;
    }
}
