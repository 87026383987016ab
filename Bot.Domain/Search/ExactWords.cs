namespace Bot.Domain.Search;

/// <summary>The conditions of a query that a document either meets or not: "exact text" and -word.</summary>
internal static class ExactWords
{
    public static bool Passes(DocumentEntry entry, ReadQuery read) =>
        (read.Excluded.Count == 0 || !Array.Exists(entry.Tokens, read.Excluded.Contains))
        && read.ExactPhrases.All(phrase => entry.Tokens.AsSpan().IndexOf(phrase) >= 0 && !phrase.Contains(WordTable.None));
}
