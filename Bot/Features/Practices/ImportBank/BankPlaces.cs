using Bot.Domain;
using Bot.Domain.People;

namespace Bot.Features.Practices.ImportBank;

/// <summary>Reads from which city a practice of an older bank is.</summary>
internal sealed class BankPlaces(Cities cities)
{
    /// <summary>
    /// Refuses with Missing; and whether a city of that name is listed, but in another country than is told: two cities may share a name,
    /// and mostly it is a slip.
    /// </summary>
    /// <param name="city">Alone, or with its country behind a comma.</param>
    /// <param name="country">May be empty.</param>
    public (Parsed<Place> Place, bool IsElsewhere) Read(string city, string country)
    {
        if (country.Length == 0 && city.LastIndexOf(',') is > 0 and var comma)
        {
            (city, country) = (city[..comma].Trim(), city[(comma + 1)..].Trim());
        }

        var of = Country.Parse(country);
        var words = Folding.Words(city);
        City[] called =
        [
            .. cities.All.Where(one => one.Spellings.Append(one.Name).Any(name => Folding.Words(name).SequenceEqual(words))),
        ];
        City[] listed = [.. called.Where(one => !of.IsValid || of.Value == one.Country)];
        Parsed<Place> place = words.Count == 0 || (country.Length > 0 && !of.IsValid) ? RefusalCode.Missing
            : listed is [var only] ? Place.Listed(only)
            : of.IsValid ? Place.Unlisted(city, of.Value)
            : RefusalCode.Missing;
        return (place, called.Length > 0 && listed.Length == 0);
    }
}
