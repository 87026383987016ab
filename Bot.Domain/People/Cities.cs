using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Bot.Domain.People;

/// <summary>The cities that can be picked. The shipped list is the beginning; a coordination can add to it.</summary>
public sealed class Cities(IEnumerable<City> cities)
{
    private readonly FrozenDictionary<string, City> _byId = cities.ToFrozenDictionary(city => city.Id);

    /// <summary>The member cities seen in public sources, 37 of six countries.</summary>
    public static Cities Shipped { get; } = new(Domain.Shipped.Rows("cities.csv").Select(row => new City(row[0], row[1], Country.FromText(row[2]), row[3])));

    public ImmutableArray<City> All => [.. _byId.Values.OrderBy(city => Folding.Fold(city.Name), StringComparer.Ordinal).ThenBy(city => city.Id, StringComparer.Ordinal)];

    public City? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>
    /// Cities meant by a few typed letters, best first: every typed word begins a word of the name ("sao p"), or, beside at least one of
    /// those, a word of the country. Case, accents and signs do not matter. Nothing typed finds nothing.
    /// </summary>
    /// <param name="max">At most this many, 1 or more.</param>
    public IReadOnlyList<City> Search(string typed, int max)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(max, 1);
        var words = Folding.Words(typed);
        return
        [
            .. All.Select(city => (City: city, Distance: Distance(city, words)))
                .Where(found => found.Distance is not null)
                .OrderBy(found => found.Distance)
                .Take(max)
                .Select(found => found.City),
        ];
    }

    /// <summary>0 the whole name, 1 its beginning, 2 words of it, 3 words of it and of its country, null not meant.</summary>
    private static int? Distance(City city, IReadOnlyList<string> words)
    {
        var name = Folding.Words(city.Name);
        string[] country = [.. Folding.Words(city.Country.Spanish), .. Folding.Words(city.Country.Portuguese)];
        string[] outside = [.. words.Where(word => !Begins(name, word))];
        if (outside.Length == words.Count || !outside.All(word => Begins(country, word)))
        {
            return null;
        }

        return (outside.Length, words.SequenceEqual(name), string.Join(' ', name).StartsWith(string.Join(' ', words), StringComparison.Ordinal)) switch
        {
            ( > 0, _, _) => 3,
            (_, true, _) => 0,
            (_, _, true) => 1,
            _ => 2,
        };
    }

    private static bool Begins(IEnumerable<string> words, string typed) => words.Any(word => word.StartsWith(typed, StringComparison.Ordinal));
}
