using Bot.Domain;
using Bot.Domain.People;

namespace Bot.Texts;

/// <summary>A person in a line, as the coordination reads it.</summary>
public static class PersonLine
{
    /// <summary>"Rosario, Argentina"; the name alone where no country is known, empty where nothing is.</summary>
    public static string PlaceOf(Place? place, Language language) => place switch
    {
        null => "",
        { Country: { } country } => $"{place.NameIn(language)}, {country.Name(language)}",
        _ => place.NameIn(language),
    };

    /// <summary>Post, agency and city, each a sentence: "Directora de Empleo. Rosario, Argentina."; may be empty.</summary>
    public static string About(Person person, Language language) => string.Join(' ',
        new[] { person.Post, person.Agency, PlaceOf(person.Place, language) }
            .Where(part => !string.IsNullOrEmpty(part))
            .Select(part => part!.TrimEnd('.') + "."));

    /// <summary>Their name; for who has none, their number at Telegram.</summary>
    public static string NameOf(Person person) => person.Name.Length > 0 ? person.Name : person.Id;
}
