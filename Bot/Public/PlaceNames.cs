using Bot.Domain;
using Bot.Domain.People;
using Bot.Texts;

namespace Bot.Public;

/// <summary>Cities as pages name them: in Portuguese by the Portuguese name where the city has one, as dates there do.</summary>
internal static class PlaceNames
{
    /// <summary>In both languages, without the country.</summary>
    public static Bilingual<string> Of(Place place) =>
        new(place.Name, CityNames.InPortuguese(Listing.IdOf(place)) ?? place.Name);

    /// <summary>"Canelones, Uruguai"; empty where no city is known.</summary>
    public static string Of(Place? place, Language language) => place switch
    {
        null => "",
        { Country: { } country } => $"{Of(place).In(language)}, {country.Name(language)}",
        _ => Of(place).In(language),
    };
}
