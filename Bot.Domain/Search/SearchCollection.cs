
namespace Bot.Domain.Search;

/// <summary>The documents of an index with everything they are found by. Slots of removed documents are used again.</summary>
internal sealed class SearchCollection
{
    private static readonly PostingList empty = new();

    private readonly List<DocumentEntry?> entries = [];
    private readonly List<Freshness> fresh = [];
    private readonly Stack<int> free = [];
    private readonly Dictionary<string, int> slots = new(StringComparer.Ordinal);
    private readonly PostingList[] groups = [.. Enumerable.Range(0, Thesaurus.Instance.Groups).Select(_ => new PostingList())];
    private readonly Dictionary<string, PostingList> cities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PostingList> countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PostingList> regions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PostingList> titles = new(StringComparer.Ordinal);
    private readonly DocumentAnalyzer analyzer;

    public SearchCollection() => analyzer = new(Words);

    public WordTable Words { get; } = new();

    public FacetTable Facets { get; } = new();

    public int Count => slots.Count;

    /// <summary>Documents are numbered below this.</summary>
    public int Slots => entries.Count;

    public IEnumerable<int> All => slots.Values;

    public DocumentEntry Entry(int slot) => entries[slot] ?? throw new InvalidOperationException("There is no document in this slot.");

    /// <summary>What orders documents that fit alike; beside the entries, since most of them are looked at only for this.</summary>
    public Freshness Fresh(int slot) => fresh[slot];

    public int? Slot(string id) => slots.TryGetValue(id, out var slot) ? slot : null;

    public PostingList Group(int group) => groups[group];

    /// <summary>What is in the city, else in the country, else in the region.</summary>
    public PostingList In(Place place) =>
        place.City is { } city && cities.GetValueOrDefault(city, empty) is { Count: > 0 } there ? there
        : place.Country is { } country ? countries.GetValueOrDefault(country, empty)
        : InRegion(place);

    /// <summary>What is in the region around the city, the city included.</summary>
    public PostingList InRegion(Place place) => place.Region is { } region ? regions.GetValueOrDefault(region, empty) : empty;

    public PostingList Called(string name) => titles.GetValueOrDefault(name, empty);

    /// <summary>The place of this folded name that has documents: a city of theirs, or one of the gazetteer.</summary>
    public Place? FindPlace(string name) =>
        cities.TryGetValue(name, out var there) && there.Count > 0 ? new(null, name)
        : Gazetteer.Find(name) is { } place && In(place).Count > 0 ? place
        : null;

    /// <summary>In how many documents a word or what it means occurs.</summary>
    public int Support(Word word)
    {
        var support = word.Documents;
        foreach (var meaning in word.Meanings)
        {
            support = Math.Max(support, (int)(groups[meaning.Group].Count * meaning.Weight * 0.5f));
        }

        return support;
    }

    public void Put(SearchDocument document)
    {
        Remove(document.Id);
        var tokens = analyzer.Read(document);
        var entry = Entry(document, tokens, [.. analyzer.GroupWeights.Keys]);
        var slot = free.TryPop(out var used) ? used : entries.Count;
        if (slot == entries.Count)
        {
            entries.Add(null);
            fresh.Add(default);
        }
        (entries[slot], fresh[slot]) = (entry, new(document.Published.ToUnixTimeTicks(), document.AppliedBy, document.Likes));
        slots[document.Id] = slot;
        Facets.Set(slot, document);
        foreach (var (word, weight) in analyzer.WordWeights)
        {
            (Words[word].Postings ??= new()).Add(slot, weight);
        }

        foreach (var (group, weight) in analyzer.GroupWeights)
        {
            groups[group].Add(slot, weight);
        }

        foreach (var list in Lists(entry))
        {
            list.Add(slot, 1);
        }
    }

    public bool Remove(string id)
    {
        if (!slots.Remove(id, out var slot))
        {
            return false;
        }

        var entry = Entry(slot);
        foreach (var word in entry.Tokens.Where(t => t != DocumentEntry.FieldEnd && Words[t].Commonness < Commonness.Stop).Distinct())
        {
            Words[word].Postings!.Remove(slot);
        }

        foreach (var group in entry.Groups)
        {
            groups[group].Remove(slot);
        }

        foreach (var list in Lists(entry))
        {
            list.Remove(slot);
        }

        entries[slot] = null;
        free.Push(slot);
        return true;
    }

    private static DocumentEntry Entry(SearchDocument document, int[] tokens, int[] groupsOfIt) => new()
    {
        Document = document,
        Tokens = tokens,
        Groups = groupsOfIt,
        TitleName = Gazetteer.Name(document.Title),
        OtherTitleName = Gazetteer.Name(document.OtherTitle ?? ""),
        CityName = Gazetteer.Name(document.City),
        Region = Gazetteer.Region(document.Country, Gazetteer.Name(document.City)),
    };

    private IEnumerable<PostingList> Lists(DocumentEntry entry)
    {
        yield return ListOf(cities, entry.CityName);
        yield return ListOf(countries, entry.Document.Country);
        if (entry.Region is { } region)
        {
            yield return ListOf(regions, region);
        }

        yield return ListOf(titles, entry.TitleName);
        if (entry.OtherTitleName.Length > 0 && entry.OtherTitleName != entry.TitleName)
        {
            yield return ListOf(titles, entry.OtherTitleName);
        }
    }

    private static PostingList ListOf(Dictionary<string, PostingList> lists, string name)
    {
        if (!lists.TryGetValue(name, out var list))
        {
            lists[name] = list = new();
        }

        return list;
    }
}
