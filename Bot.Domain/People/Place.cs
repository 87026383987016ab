using System.Text.Json.Serialization;

namespace Bot.Domain.People;

/// <summary>Where a person or a practice is from: a city of the list, or one that is not in it and was written by hand.</summary>
public sealed record Place
{
    public const int NameLimit = 80;

    /// <summary>Id of the listed city, or null.</summary>
    public string? CityId { get; init; }

    /// <summary>The city's name: of the listed one, or as it was typed.</summary>
    public required string Name { get; init; }

    /// <summary>Null where an unlisted city's country was not told.</summary>
    public Country? Country { get; init; }

    /// <summary>The same for all spellings of an unlisted city that differ in case, accents and signs only; null of a listed one.</summary>
    [JsonIgnore]
    public string? UnlistedKey => CityId is null ? $"{string.Join(' ', Folding.Words(Name))}|{Country?.Code}" : null;

    /// <summary>As the reader calls it, without the country; a city that is not on the list as it was typed.</summary>
    public string NameIn(Language reader) => CityNames.Of(CityId, Name, reader);

    public static Place Listed(City city) => new() { CityId = city.Id, Name = city.Name, Country = city.Country };

    /// <summary>A city that the list does not hold; the reviewer confirms it. Refuses with Empty and TooLong (80 characters).</summary>
    public static Parsed<Place> Unlisted(string typed, Country? country = null) =>
        ShortText.Parse(typed, 1, NameLimit).Select(name => new Place { Name = name.Text, Country = country });

    /// <summary>Whether both are the same city: by id where both are listed, else by name without case and accents.</summary>
    public bool IsSameAs(Place? other)
    {
        if (other is null || (Country is not null && other.Country is not null && Country != other.Country))
        {
            return false;
        }

        return CityId is not null && other.CityId is not null
            ? CityId == other.CityId
            : Folding.Words(Name).SequenceEqual(Folding.Words(other.Name));
    }
}
