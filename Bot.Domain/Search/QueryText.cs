using System.Buffers;
using System.Runtime.InteropServices;

namespace Bot.Domain.Search;

/// <summary>A word of a query as it was typed.</summary>
/// <param name="Text">Folded.</param>
/// <param name="Start">Where it stands in the query, in UTF-16 characters.</param>
/// <param name="Length">How many of them it takes.</param>
/// <param name="Quote">Shared by the words of one quotation or of one -word-with-hyphens; else <see cref="QueryText.NoQuote"/>.</param>
/// <param name="Excluded">A minus stands before it or before its quotation.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TypedWord(string Text, int Start, int Length, int Quote, bool Excluded)
{
    public int End => Start + Length;
}

/// <summary>Takes a query's text apart: words, "exact text", -word, -"exact text". A quotation mark without a partner is none.</summary>
internal static class QueryText
{
    /// <summary>Words that are read of a query; whoever pastes more than that is understood by its beginning.</summary>
    public const int MostWords = 64;

    public const int NoQuote = -1;

    private const string Marks = "\"“”«»„", Minuses = "-−–—‐‑﹣－", Before = "(,;:¿¡";

    private static readonly SearchValues<char> marks = SearchValues.Create(Marks);

    public static List<TypedWord> Read(string text)
    {
        var quotes = Quotes(text);
        var words = new List<TypedWord>();
        var reader = new TokenReader(text, stackalloc char[TokenReader.LongestToken]);
        while (words.Count < MostWords && reader.Read())
        {
            var start = reader.Start;
            var quote = quotes.FindIndex(q => q.Start <= start && start < q.End);
            var excluded = IsExcluded(text, quote == NoQuote ? start : quotes[quote].Start);
            if (quote == NoQuote && words is [.., { Excluded: true } last] && IsCompound(text, last.End, start))
            {
                quote = last.Quote == NoQuote ? quotes.Count + words.Count : last.Quote;
                (words[^1], excluded) = (last with { Quote = quote }, true);
            }
            words.Add(new(reader.Token.ToString(), start, reader.Length, quote, excluded));
        }
        return words;
    }

    /// <summary>Whether a minus that begins a word of its own stands before a position; opening marks between them do not count.</summary>
    private static bool IsExcluded(string text, int start)
    {
        var at = start - 1;
        while (at >= 0 && (marks.Contains(text[at]) || text[at] is '#' or '¿' or '¡'))
        {
            at--;
        }

        return at >= 0 && Minuses.Contains(text[at]) && (at == 0 || char.IsWhiteSpace(text[at - 1]) || Before.Contains(text[at - 1]));
    }

    private static bool IsCompound(string text, int end, int start) => start - end == 1 && Minuses.Contains(text[end]);

    private static List<(int Start, int End)> Quotes(string text)
    {
        var quotes = new List<(int, int)>();
        for (var open = text.AsSpan().IndexOfAny(marks); open >= 0;)
        {
            var length = text.AsSpan(open + 1).IndexOfAny(marks);
            if (length < 0)
            {
                break;
            }

            quotes.Add((open + 1, open + 1 + length));
            var next = text.AsSpan(open + length + 2).IndexOfAny(marks);
            open = next < 0 ? next : next + open + length + 2;
        }
        return quotes;
    }
}
