namespace Bot.Domain.Search;

/// <summary>A country, a city by its folded name (there may be several of it), a region, or a city with the region of its name.</summary>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="City">Folded tokens joined by spaces.</param>
/// <param name="Region">ISO 3166-2; what is only in the region answers less well than what is in the city.</param>
internal sealed record Place(string? Country, string? City, string? Region = null);

/// <summary>How countries, regions and cities are called (Vocabulary/places.txt). Names are folded tokens joined by spaces.</summary>
internal static class Gazetteer
{
    private const int ShortestInflected = 6, CountryCode = 2;
    private static readonly Dictionary<string, Place> names = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, Place> inflected = new(StringComparer.Ordinal);
    private static readonly Dictionary<(string Country, string City), string> regions = [];
    private static readonly Dictionary<string, string> together = new(StringComparer.Ordinal);
    private static readonly HashSet<string> cities = new(StringComparer.Ordinal);

    static Gazetteer()
    {
        foreach (var (key, values) in VocabularyFile.Entries("places.txt"))
        {
            var place = key.EndsWith(')') ? City(key) : key.Length == CountryCode ? new Place(key, null) : new Place(null, null, key);
            foreach (var value in values.Split(',', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(value.Trim(), place);
            }
        }
    }

    public static IEnumerable<string> Names => names.Keys.Concat(cities);

    public static string Name(string text) => string.Join(' ', TokenReader.All(text));

    /// <summary>The place that is called so, also in another number or gender; null if none.</summary>
    public static Place? Find(string name) =>
        names.TryGetValue(name, out var place) ? place
        : name.Length >= ShortestInflected && CommonWords.Of(name) == Commonness.None ? inflected.GetValueOrDefault(Cognates.Stem(name))
        : null;

    /// <summary>The region (ISO 3166-2) of a city by its folded name; null if it is not known.</summary>
    public static string? Region(string country, string city) => regions.GetValueOrDefault((country, city));

    /// <summary>The name of several words that this is, written together; null if it is none.</summary>
    public static string? Together(string text) => together.GetValueOrDefault(text);

    /// <summary>Reads "City (CC)" or "City (CC-REGION)".</summary>
    private static Place City(string key)
    {
        var open = key.LastIndexOf('(');
        var (name, code) = (Name(key[..open]), key[(open + 1)..^1]);
        if (code.Length > CountryCode)
        {
            regions[(code[..CountryCode], name)] = code;
        }

        cities.Add(name);
        Keep(name);
        return new(null, name);
    }

    /// <summary>Adds a name; "name + XX-YY" is the city together with its region.</summary>
    private static void Add(string value, Place place)
    {
        var parts = value.Split(" + ");
        var name = Name(parts[0]);
        if (parts.Length > 1)
        {
            place = place with { Region = parts[1] };
        }

        names.TryAdd(name, place);
        Keep(name);
        if (name.Length >= ShortestInflected && !name.Contains(' ', StringComparison.Ordinal))
        {
            inflected.TryAdd(Cognates.Stem(name), place);
        }
    }

    private static void Keep(string name)
    {
        if (name.Contains(' ', StringComparison.Ordinal))
        {
            together.TryAdd(name.Replace(" ", "", StringComparison.Ordinal), name);
        }
    }
}
