using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.People;

namespace Bot.Forms.Kinds;

/// <summary>A city, found by a few letters: a <see cref="LookupKind"/> over the cities that are listed.</summary>
public static class PlaceField
{
    extension<TTexts>(Field<TTexts>)
    {
        /// <summary>
        /// A listed city, kept as its id, or another one, kept as it was typed; <see cref="CityChoices.PlaceOf"/> reads both.
        /// </summary>
        public static Field<TTexts> Place(string code, Func<TTexts, Prompt> ask, CityChoices cities) =>
            new(code, ask, new LookupKind(cities.Matches, cities.Find, typed => Domain.People.Place.Unlisted(typed).Refusal));

        /// <summary>A listed city only; its id is kept.</summary>
        public static Field<TTexts> City(string code, Func<TTexts, Prompt> ask, CityChoices cities) =>
            new(code, ask, new LookupKind(cities.Matches, cities.Find, RefuseNew: null));
    }
}

/// <summary>Cities as answers: a listed one by its id, another as it was typed.</summary>
public sealed class CityChoices(Cities cities)
{
    public IEnumerable<Choice> Matches(string typed) => cities.Search(typed, LookupKind.MostOffered).Select(Of);

    /// <summary>By id, or by a name or spelling that is only one city's.</summary>
    public Choice? Find(string typed) => CityOf(typed) is { } city ? Of(city) : null;

    public City? CityOf(string typed)
    {
        var words = Folding.Words(typed);
        var meant = cities.All.Where(
            city => city.Spellings.Append(city.Name).Append(city.NameIn(Language.Pt)).Any(
                name => Folding.Words(name).SequenceEqual(words)));
        return cities.Find(typed) ?? (meant.Take(2).ToArray() is [var only] ? only : null);
    }

    /// <summary>"Campinas, Tandil y Treinta y Tres": by commas, and by "y" only where a part is no city. Null for what is none.</summary>
    public ImmutableArray<City?> CitiesIn(string typed) => [.. PartsOf(typed).Select(CityOf)];

    /// <summary>What is written where a city was expected, and is none.</summary>
    public IReadOnlyList<string> UnknownIn(string typed) => [.. PartsOf(typed).Where(part => CityOf(part) is null)];

    public bool IsUnlisted(string answer) => answer.Length > 0 && cities.Find(answer) is null;

    /// <summary>Null where nothing was answered.</summary>
    /// <param name="country">A country's code; read only for an unlisted city.</param>
    public Place? PlaceOf(string answer, string country = "")
    {
        var known = Country.Parse(country) is { IsValid: true, Value: var read } ? read : null;
        return cities.Find(answer) is { } city ? Place.Listed(city)
            : Place.Unlisted(answer, known) is { IsValid: true, Value: var unlisted } ? unlisted
            : null;
    }

    private IEnumerable<string> PartsOf(string typed) =>
        typed.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(part => CityOf(part) is null ? Divided(part) : [part]);

    private string[] Divided(string part)
    {
        string[] words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = Enumerable.Range(0, words.Length).FirstOrDefault(
            index => words[index] is "y" or "e" && CityOf(string.Join(' ', words[..index])) is not null, -1);
        return at < 0 ? [part] : [string.Join(' ', words[..at]), .. Divided(string.Join(' ', words[(at + 1)..]))];
    }

    private static Choice Of(City city) =>
        new(city.Id, $"{city.NameIn(Language.Es)}, {city.Country.Spanish}", $"{city.NameIn(Language.Pt)}, {city.Country.Portuguese}");
}
