using Bot.Conversation.Forms;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Messages;

namespace Bot.Features;

/// <summary>Cities as the answer of a lookup: a listed one by its id, another as it was typed.</summary>
internal sealed class CityChoices(Cities cities)
{
    private const int MostOffered = 8;

    public IEnumerable<Choice> Matches(string typed) => cities.Search(typed, MostOffered).Select(Of);

    /// <summary>By id, or by a name or spelling that is only one city's.</summary>
    public Choice? Find(string typed) => CityOf(typed) is { } city ? Of(city) : null;

    public City? CityOf(string typed)
    {
        var words = Folding.Words(typed);
        return cities.Find(typed) ?? (cities.All.Where(city => city.Spellings.Append(city.Name).Any(name => Folding.Words(name).SequenceEqual(words))).ToArray() is [var only] ? only : null);
    }

    public bool IsUnlisted(string answer) => answer.Length > 0 && cities.Find(answer) is null;

    /// <summary>Why what was typed cannot be an unlisted city's name; null where it can.</summary>
    public static Refusal? RefuseNew(string typed) => Place.Unlisted(typed).Refusal;

    /// <summary>Null where nothing was answered.</summary>
    /// <param name="country">A country's code; read only for an unlisted city.</param>
    public Place? PlaceOf(string answer, string country = "") => cities.Find(answer) is { } city
        ? Place.Listed(city)
        : Place.Unlisted(answer, Country.Parse(country) is { IsValid: true } known ? known.Value : null) is { IsValid: true } unlisted ? unlisted.Value : null;

    private static Choice Of(City city) =>
        new(city.Id, $"{city.Name}, {city.Country.Spanish}", $"{city.Name}, {city.Country.Portuguese}");
}
