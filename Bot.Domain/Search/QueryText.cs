using System.Buffers;
using System.Runtime.InteropServices;

namespace Bot.Domain.Search;

/// <summary>A word of a query as it was typed.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TypedWord(string Text, int Start, int Length, int Quote, bool Excluded);

/// <summary>Takes a query's text apart: words, "exact text", -word. A quotation mark without a partner means nothing.</summary>
internal static class QueryText
{
    /// <summary>Words that are read of a query; whoever pastes more than that is understood by its beginning.</summary>
    public const int MostWords = 64;

    public const int NoQuote = -1;

    private static readonly SearchValues<char> marks = SearchValues.Create("\"“”«»„");

    public static List<TypedWord> Read(string text)
    {
        var quotes = Quotes(text);
        var words = new List<TypedWord>();
        var reader = new TokenReader(text, stackalloc char[TokenReader.LongestToken]);
        while (words.Count < MostWords && reader.Read())
        {
            var start = reader.Start;
            var quote = quotes.FindIndex(q => q.Start <= start && start < q.End);
            words.Add(new(reader.Token.ToString(), start, reader.Length, quote, quote == NoQuote && IsExcluded(text, start)));
        }
        return words;
    }

    private static bool IsExcluded(string text, int start) =>
        start > 0 && text[start - 1] is '-' or '−' && (start == 1 || char.IsWhiteSpace(text[start - 2]));

    private static List<(int Start, int End)> Quotes(string text)
    {
        var quotes = new List<(int, int)>();
        for (var open = text.AsSpan().IndexOfAny(marks); open >= 0;)
        {
            var length = text.AsSpan(open + 1).IndexOfAny(marks);
            if (length < 0) break;
            quotes.Add((open + 1, open + 1 + length));
            var next = text.AsSpan(open + length + 2).IndexOfAny(marks);
            open = next < 0 ? next : next + open + length + 2;
        }
        return quotes;
    }
}
