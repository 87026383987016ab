using NodaTime;

namespace Bot.Domain.Search;

public enum SearchOrder
{
    /// <summary>Best fit first; equal fits by newest, then by likes.</summary>
    Fit,

    Newest,
}

/// <summary>
/// What somebody looks for. Text is what they typed, as it is: "exact text" in quotes and -word are understood. A text without any
/// character to look for (empty, spaces) finds every document, newest first, which serves for browsing by filters.
/// </summary>
public sealed record SearchQuery(string Text)
{
    /// <summary>
    /// The reader's language: titles and summaries come in it where they exist. Queries are understood in both languages.
    /// </summary>
    public SearchLanguage Language { get; init; } = SearchLanguage.Spanish;

    public SearchFilters Filters { get; init; } = SearchFilters.None;

    public SearchOrder Order { get; init; } = SearchOrder.Fit;

    /// <summary>How many results to skip; zero or more.</summary>
    public int Offset { get; init; }

    /// <summary>How many results to return at most; zero or more.</summary>
    public int Limit { get; init; } = 10;

    /// <summary>The last word may still be half typed (an inline query): it also finds the words that begin so.</summary>
    public bool LastWordUnfinished { get; init; }

    /// <summary>
    /// What is over at this moment answers less than what is not, and what is not to be seen any more does not answer; null where that
    /// does not matter.
    /// </summary>
    public Instant? Now { get; init; }

    /// <summary>Whether the results bring the counts for filter buttons.</summary>
    public bool CountFacets { get; init; } = true;

    /// <summary>How many passages to bring for each result; zero or more.</summary>
    public int Passages { get; init; } = 1;
}
