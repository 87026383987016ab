using System.Runtime.InteropServices;

namespace Bot.Domain.Search;

/// <summary>A word of the documents that answers a word of the query, and how exactly (0 to 1).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordMatch(int Word, float Grade);

/// <summary>One thing that a query asks for: a word with its family and its ideas, a phrase, or a place.</summary>
internal sealed class QueryUnit
{
    public required IReadOnlyList<WordMatch> Words { get; init; }

    public IReadOnlyList<Meaning> Groups { get; init; } = [];

    /// <summary>How much it decides (0 to 1).</summary>
    public float Importance { get; init; } = 1;

    public Place? Place { get; init; }

    /// <summary>Part of a phrase that is a unit of its own already.</summary>
    public bool IsComponent { get; init; }

    /// <summary>The same, deciding a part (0 to 1) of what it did.</summary>
    public QueryUnit Less(float part, bool asComponent = false) =>
        new() { Words = Words, Groups = Groups, Importance = part * Importance, Place = Place, IsComponent = IsComponent || asComponent };
}

/// <summary>A query as it was understood.</summary>
internal sealed class ReadQuery
{
    public required IReadOnlyList<QueryUnit> Units { get; init; }

    /// <summary>
    /// Word numbers that must follow each other in one field; a word that no document has is <see cref="WordTable.None"/>.
    /// </summary>
    public required IReadOnlyList<int[]> ExactPhrases { get; init; }

    public required Exclusions Excluded { get; init; }

    /// <summary>The numbers of all understood words in order, stop words included, excluded ones not.</summary>
    public required int[] Sequence { get; init; }

    /// <summary>The whole query, but for what it excludes, as a folded title would be.</summary>
    public required string Name { get; init; }

    /// <summary>What the query leaves out, each as it was typed.</summary>
    public required IReadOnlyList<string> LeftOut { get; init; }

    /// <summary>The query without what it leaves out.</summary>
    public required string Included { get; init; }

    /// <summary>The query with mistyped words replaced, or null.</summary>
    public required string? Correction { get; init; }

    /// <summary>Nothing was asked for, at most something excluded: everything else is found.</summary>
    public required bool IsEmpty { get; init; }
}
