using System.Collections.Immutable;

namespace Bot.Domain.People;

/// <summary>
/// The cities that can be picked. The shipped list is the beginning; what the coordination adds and mends follows by <see cref="Put"/>,
/// on the thread that reads.
/// </summary>
public sealed class Cities
{
    private readonly Dictionary<string, City> _byId;
    private ImmutableArray<NamedCity> _named;

    public Cities(IEnumerable<City> cities)
    {
        _byId = cities.ToDictionary(city => city.Id, StringComparer.Ordinal);
        _named = Sorted();
    }

    /// <summary>The member cities seen in public sources, 37 of six countries. Shared by everybody, so never put anything here.</summary>
    public static Cities Shipped { get; } = new(Domain.Shipped.Rows("cities.csv")
        .Select(row => new City(row[0], row[1], Country.FromText(row[2]), row[3])));

    /// <summary>All that can be picked, by name.</summary>
    public IEnumerable<City> All => _named.Select(named => named.City);

    /// <summary>The city with this id, or the one that it turned out to be.</summary>
    public City? Find(string id)
    {
        var found = _byId.GetValueOrDefault(id);
        while (found?.SameAs is { } other)
        {
            found = _byId.GetValueOrDefault(other);
        }

        return found;
    }

    /// <summary>Adds a city, or replaces the one with its id.</summary>
    public void Put(City city)
    {
        _byId[city.Id] = city;
        _named = Sorted();
    }

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

    /// <summary>
    /// The city that a text names in whole words of either language, of several the one with the longest name; else null.
    /// </summary>
    public City? NamedIn(string text)
    {
        var words = Folding.Spaced(text);
        return All
            .SelectMany(city => Enum.GetValues<Language>()
                .Select(reader => (City: city, Name: Folding.Spaced(CityNames.Of(city.Id, city.Name, reader)))))
            .Where(named => words.Contains(named.Name, StringComparison.Ordinal))
            .OrderByDescending(named => named.Name.Length)
            .Select(named => named.City)
            .FirstOrDefault();
    }

    private ImmutableArray<NamedCity> Sorted() =>
    [
        .. _byId.Values.Where(city => city.SameAs is null).Select(city => new NamedCity(city))
            .OrderBy(named => string.Join(' ', named.Words), StringComparer.Ordinal)
            .ThenBy(named => named.City.Id, StringComparer.Ordinal),
    ];

    private sealed class NamedCity(City city)
    {
        private readonly ImmutableArray<IReadOnlyList<string>> _spellings =
            [.. city.Spellings.Append(CityNames.InPortuguese(city.Id) ?? city.Name).Select(Folding.Words)];
        private readonly string[] _country = [.. Folding.Words(city.Country.Spanish), .. Folding.Words(city.Country.Portuguese)];

        public City City => city;

        public IReadOnlyList<string> Words { get; } = Folding.Words(city.Name);

        /// <summary>
        /// 0 the whole name, 1 its beginning, 2 words of it, 3 words of it and of its country, null not meant; by its best spelling.
        /// </summary>
        public int? DistanceTo(IReadOnlyList<string> typed) =>
            _spellings.Select(spelling => Distance(spelling, typed)).Append(Distance(Words, typed)).Min();

        private int? Distance(IReadOnlyList<string> name, IReadOnlyList<string> typed)
        {
            string[] outside = [.. typed.Where(word => !Begins(name, word))];
            if (outside.Length == typed.Count || !outside.All(word => Begins(_country, word)))
            {
                return null;
            }

            var isBeginning = string.Join(' ', name).StartsWith(string.Join(' ', typed), StringComparison.Ordinal);
            return (outside.Length, isBeginning) switch
            {
                ( > 0, _) => 3,
                (_, false) => 2,
                _ => typed.SequenceEqual(name) ? 0 : 1,
            };
        }

        private static bool Begins(IEnumerable<string> words, string typed) =>
            words.Any(word => word.StartsWith(typed, StringComparison.Ordinal));
    }
}
