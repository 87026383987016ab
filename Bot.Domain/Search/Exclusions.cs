namespace Bot.Domain.Search;

/// <summary>What a query leaves out: -word, -"exact text", -place.</summary>
internal sealed class Exclusions
{
    public static readonly Exclusions None = new();

    /// <summary>Words that must not occur.</summary>
    public HashSet<int> Words { get; } = [];

    /// <summary>Word numbers that must not follow each other in one field.</summary>
    public List<int[]> Phrases { get; } = [];

    /// <summary>Where a practice must not be from; those that only name the place stay.</summary>
    public List<Place> Places { get; } = [];

    public bool IsEmpty => Words.Count == 0 && Phrases.Count == 0 && Places.Count == 0;

    public bool Hits(DocumentEntry entry) =>
        (Words.Count > 0 && Array.Exists(entry.Tokens, Words.Contains))
        || Phrases.Exists(phrase => ExactWords.Has(entry, phrase))
        || Places.Exists(entry.IsIn);
}
