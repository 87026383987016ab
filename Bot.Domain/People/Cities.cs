using System.Collections.Immutable;

namespace Bot.Domain.People;

/// <summary>The cities that can be picked. The shipped list is the beginning; a coordination can add to it.</summary>
public sealed class Cities(IEnumerable<City> cities)
{
    private readonly ImmutableArray<NamedCity> _named =
    [
        .. cities.Select(city => new NamedCity(city)).OrderBy(named => string.Join(' ', named.Words), StringComparer.Ordinal)
            .ThenBy(named => named.City.Id, StringComparer.Ordinal),
    ];

    /// <summary>The member cities seen in public sources, 37 of six countries.</summary>
    public static Cities Shipped { get; } = new(Domain.Shipped.Rows("cities.csv")
        .Select(row => new City(row[0], row[1], Country.FromText(row[2]), row[3])));

    /// <summary>All of them, by name.</summary>
    public IEnumerable<City> All => _named.Select(named => named.City);

    public City? Find(string id) => _named.FirstOrDefault(named => named.City.Id == id)?.City;

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
            .. _named.Select(named => (named.City, Distance: named.DistanceTo(words)))
                .Where(found => found.Distance is not null)
                .OrderBy(found => found.Distance)
                .Take(max)
                .Select(found => found.City),
        ];
    }

    private sealed class NamedCity(City city)
    {
        private readonly string[] _country = [.. Folding.Words(city.Country.Spanish), .. Folding.Words(city.Country.Portuguese)];

        public City City => city;

        public IReadOnlyList<string> Words { get; } = Folding.Words(city.Name);

        /// <summary>0 the whole name, 1 its beginning, 2 words of it, 3 words of it and of its country, null not meant.</summary>
        public int? DistanceTo(IReadOnlyList<string> typed)
        {
            string[] outside = [.. typed.Where(word => !Begins(Words, word))];
            if (outside.Length == typed.Count || !outside.All(word => Begins(_country, word)))
            {
                return null;
            }

            var isBeginning = string.Join(' ', Words).StartsWith(string.Join(' ', typed), StringComparison.Ordinal);
            return (outside.Length, isBeginning) switch
            {
                ( > 0, _) => 3,
                (_, false) => 2,
                _ => typed.SequenceEqual(Words) ? 0 : 1,
            };
        }

        private static bool Begins(IEnumerable<string> words, string typed) =>
            words.Any(word => word.StartsWith(typed, StringComparison.Ordinal));
    }
}
