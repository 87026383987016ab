using System.Collections.Frozen;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Texts;

namespace Bot.Public;

/// <summary>Cities as pages name them: in Portuguese by the Portuguese name where the city has one, as dates there do.</summary>
internal static class PlaceNames
{
    /// <summary>By the id of the city.</summary>
    private static readonly FrozenDictionary<string, string> Portuguese = new Dictionary<string, string>
    {
        ["uy-montevideo"] = "Montevidéu",
        ["py-asuncion"] = "Assunção",
        ["py-ciudad-del-este"] = "Cidade do Leste",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>In both languages, without the country.</summary>
    public static Bilingual<string> Of(Place place) =>
        new(place.Name, Listing.IdOf(place) is { } id && Portuguese.TryGetValue(id, out var name) ? name : place.Name);

    /// <summary>"Canelones, Uruguai"; empty where no city is known.</summary>
    public static string Of(Place? place, Language language) => place switch
    {
        null => "",
        { Country: { } country } => $"{Of(place).In(language)}, {country.Name(language)}",
        _ => Of(place).In(language),
    };
}
