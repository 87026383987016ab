
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

    public bool IsCalled(string name) => name.Length > 0 && (TitleName == name || OtherTitleName == name);

    public bool IsIn(Place place) =>
        (place.City is { } city && CityName == city) || (place.Region is { } region && Region == region)
        || (place.Country is { } country && Document.Country == country);
}
