namespace Bot.Domain.Search;

/// <summary>The conditions of a query that a document either meets or not: "exact text" and what is left out.</summary>
internal static class ExactWords
{
    public static bool Passes(DocumentEntry entry, ReadQuery read) =>
        !read.Excluded.Hits(entry) && read.ExactPhrases.All(phrase => Has(entry, phrase));

    /// <summary>Whether the words follow each other in one field; a word that no document has never does.</summary>
    public static bool Has(DocumentEntry entry, int[] phrase) =>
        !phrase.Contains(WordTable.None) && entry.Tokens.AsSpan().IndexOf(phrase) >= 0;
}
