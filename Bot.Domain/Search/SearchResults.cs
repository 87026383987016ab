using System.Runtime.InteropServices;

namespace Bot.Domain.Search;

/// <summary>The page that was asked for, and what is known of all results.</summary>
public sealed record SearchResults
{
    /// <summary>How many documents answer the query, on all pages.</summary>
    public required int Total { get; init; }

    public required IReadOnlyList<SearchHit> Hits { get; init; }

    /// <summary>The values that can narrow the results, per facet most frequent first.</summary>
    public required IReadOnlyList<FacetCount> Facets { get; init; }

    /// <summary>The query as it was understood ("quiso decir"), where words that exist nowhere were read as others; else null.</summary>
    public string? Correction { get; init; }

    /// <summary>What the query leaves out ("-brasil", "que no sean de Brasil"), each as it was typed; mostly none.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>The query with nothing left out; empty where nothing else was asked for.</summary>
    public string Included { get; init; } = "";
}

/// <summary>One result, with title and summary in the reader's language where the document has them.</summary>
public sealed record SearchHit
{
    public required string Id { get; init; }

    /// <inheritdoc cref="SearchDocument.Kind"/>
    public required string Kind { get; init; }

    public required HighlightedText Title { get; init; }

    public required string Summary { get; init; }

    /// <summary>The language that the practice is written in, whatever the language of the shown title.</summary>
    public required SearchLanguage Language { get; init; }

    public required string City { get; init; }

    public required string Country { get; init; }

    /// <summary>Why it was found: excerpts of at most about 160 characters with the words that answer the query.</summary>
    public required IReadOnlyList<HighlightedText> Passages { get; init; }

    /// <summary>Only comparable within one search; greater fits better.</summary>
    public required double Score { get; init; }
}

/// <summary>Plain text, and which ranges of it to show emphasised: in order, apart from each other, within the text.</summary>
public sealed record HighlightedText(string Text, IReadOnlyList<TextRange> Emphasis);

/// <summary>A range of UTF-16 characters.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextRange(int Start, int Length);
