using Bot.Domain.Practices;

namespace Bot.Domain.Search;

/// <summary>A document as the index holds it.</summary>
internal sealed class DocumentEntry
{
    public required SearchDocument Document { get; init; }

    /// <summary>The words of all fields in order; each field ends with <see cref="FieldEnd"/>.</summary>
    public required int[] Tokens { get; init; }

    /// <summary>The distinct groups of the thesaurus in it.</summary>
    public required int[] Groups { get; init; }

    /// <summary>The folded title, words joined by spaces.</summary>
    public required string TitleName { get; init; }

    /// <summary>The folded title in the other language; empty if there is none.</summary>
    public required string OtherTitleName { get; init; }

    /// <summary>The folded name of the city.</summary>
    public required string CityName { get; init; }

    /// <summary>The region of the city (ISO 3166-2); null if it is not known.</summary>
    public required string? Region { get; init; }

    public const int FieldEnd = -1;

    private SearchLanguage?[] languages = [];

    /// <summary>
    /// In which language one of its texts is written: as its words say, else as the document is. Worked out when it is first asked for.
    /// </summary>
    /// <param name="field">Its number among the texts of the document (<see cref="DocumentField"/>).</param>
    public SearchLanguage LanguageOf(int field, string text)
    {
        if (languages.Length == 0)
        {
            languages = new SearchLanguage?[DocumentField.Of(Document).Count()];
        }

        return languages[field] ??= LanguageGuess.Of(text) is { } guessed ? SearchCatalogue.LanguageOf(guessed)
            : text != Document.OtherSummary ? Document.Language
            : Document.Language == SearchLanguage.Spanish ? SearchLanguage.Portuguese
            : SearchLanguage.Spanish;
    }

    public bool IsCalled(string name) => name.Length > 0 && (TitleName == name || OtherTitleName == name);

    public bool IsIn(Place place) =>
        (place.City is { } city && CityName == city) || (place.Region is { } region && Region == region)
        || (place.Country is { } country && Document.Country == country);
}
