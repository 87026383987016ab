using NodaTime;

namespace Bot.Domain.Search;

/// <summary>
/// What the search knows of one published practice, or of something else that is found beside practices. Texts are plain (no markup) and
/// of any length; an empty text is not searched.
/// </summary>
public sealed record SearchDocument
{
    /// <summary>The kind of practices.</summary>
    public const string Practice = "practice";

    /// <summary>Unique and stable; putting a document with a known id replaces the former one.</summary>
    public required string Id { get; init; }

    /// <summary>What it is, as the filter knows it.</summary>
    public string Kind { get; init; } = Practice;

    public required string Title { get; init; }

    /// <summary>The city's name as its inhabitants write it.</summary>
    public required string City { get; init; }

    /// <summary>ISO 3166-1 alpha-2, upper case; empty where it is in no country.</summary>
    public required string Country { get; init; }

    /// <summary>The language that the practice is written in.</summary>
    public required SearchLanguage Language { get; init; }

    /// <summary>The theme in words, searched; in one language or in both.</summary>
    public string Theme { get; init; } = "";

    /// <summary>The theme as the filter knows it; null is in no theme.</summary>
    public string? ThemeCode { get; init; }

    public string Summary { get; init; } = "";

    /// <summary>The long texts (situation before, actions, lessons, how to copy it, ...), one per section.</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];

    public string Results { get; init; } = "";

    /// <summary>Who benefits, in words, searched.</summary>
    public string Beneficiaries { get; init; } = "";

    /// <summary>Who benefits, as the filter knows it. At most 64 different codes in all documents of an index.</summary>
    public IReadOnlyList<string> BeneficiaryCodes { get; init; } = [];

    /// <summary>Title and summary in the other language, where the author or a reviewer wrote them.</summary>
    public string? OtherTitle { get; init; }

    public string? OtherSummary { get; init; }

    /// <summary>The one in the reader's language, where there is one.</summary>
    public string SummaryFor(SearchLanguage reader) => reader == Language ? Summary : OtherSummary ?? Summary;

    public string? PopulationBand { get; init; }

    public string? Stage { get; init; }

    public int? StartYear { get; init; }

    /// <summary>What became of it beyond its own city, as the filter knows it; null for nothing yet.</summary>
    public string? Uptake { get; init; }

    public Instant Published { get; init; }

    /// <summary>From when on it is over, as a call that has closed is; null where it does not end.</summary>
    public Instant? Ends { get; init; }

    /// <summary>After this it is not to be seen any more, so that it is no result either; null where it stays.</summary>
    public Instant? SeenUntil { get; init; }

    /// <summary>Whether nobody who may has said that it is true: what is said to be true is found before it.</summary>
    public bool IsUnverified { get; init; }

    /// <summary>How many other cities apply it; zero or more.</summary>
    public int AppliedBy { get; init; }

    /// <summary>How many people pressed "me sirve"; zero or more.</summary>
    public int Likes { get; init; }
}
