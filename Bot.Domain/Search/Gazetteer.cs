namespace Bot.Domain.Search;

/// <summary>A country, or a city by its folded name (there may be several of that name).</summary>
internal sealed record Place(string? Country, string? City);

/// <summary>How countries and cities are called (Vocabulary/places.txt). Names are folded tokens joined by spaces.</summary>
internal static class Gazetteer
{
    private const int ShortestInflected = 6;
    private static readonly Dictionary<string, Place> names = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, Place> inflected = new(StringComparer.Ordinal);

    static Gazetteer()
    {
        foreach (var (key, values) in VocabularyFile.Entries("places.txt"))
        {
            var place = key is [_, _] ? new Place(key, null) : new Place(null, Name(key[..^4]));
            foreach (var value in values.Split(',')) Add(Name(value), place);
        }
    }

    public static IEnumerable<string> Names => names.Keys;

    public static string Name(string text) => string.Join(' ', TokenReader.All(text));

    /// <summary>The place that is called so, also in another number or gender; null if none.</summary>
    public static Place? Find(string name) =>
        names.TryGetValue(name, out var place) ? place
        : name.Length >= ShortestInflected && CommonWords.Of(name) == Commonness.None ? inflected.GetValueOrDefault(Cognates.Stem(name))
        : null;

    private static void Add(string name, Place place)
    {
        names.TryAdd(name, place);
        if (name.Length >= ShortestInflected && !name.Contains(' ', StringComparison.Ordinal)) inflected.TryAdd(Cognates.Stem(name), place);
    }
}
