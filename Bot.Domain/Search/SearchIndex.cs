namespace Bot.Domain.Search;

/// <summary>
/// Finds practices in memory. One thread at a time: it may be built on one thread and handed over to another. It holds what it was
/// given and nothing else; documents are put and removed in place.
/// </summary>
public sealed class SearchIndex
{
    private readonly Dictionary<string, (SearchDocument Document, string Folded)> documents = [];

    public static SearchIndex Build(IEnumerable<SearchDocument> documents)
    {
        var index = new SearchIndex();
        foreach (var document in documents) index.Put(document);
        return index;
    }

    public int Count => documents.Count;

    /// <summary>Adds a document, or replaces the one with its id.</summary>
    public void Put(SearchDocument document) =>
        documents[document.Id] = (document, Fold.Text(string.Join(' ', [document.Title, document.Theme, document.City, document.Summary, .. document.Sections, document.Results])));

    /// <summary>Takes a document out; false if there was none with this id.</summary>
    public bool Remove(string id) => documents.Remove(id);

    public SearchResults Search(SearchQuery query)
    {
        var words = Words(query);
        var found = documents.Values.Where(d => Passes(d.Document, query.Filters))
            .Select(d => (d.Document, Score: words.Count(d.Folded.Contains)))
            .Where(d => words.Count == 0 || d.Score > 0)
            .OrderByDescending(d => query.Order == SearchOrder.Fit ? d.Score : 0).ThenByDescending(d => d.Document.Published).ToList();
        return new()
        {
            Total = found.Count,
            Hits = [.. found.Skip(query.Offset).Take(query.Limit).Select(d => Hit(d.Document, d.Score, query.Language))],
            Facets = [.. Enum.GetValues<Facet>().SelectMany(f => found.SelectMany(d => Values(d.Document, f)).CountBy(v => v).OrderByDescending(v => v.Value).Select(v => new FacetCount(f, v.Key, v.Value)))],
        };
    }

    /// <summary>The practices most like one, best first, without itself; none if the id is unknown.</summary>
    public IReadOnlyList<SearchHit> Similar(string id, int count, SearchLanguage language) =>
        !documents.TryGetValue(id, out var one) ? [] :
        [.. documents.Values.Where(d => d.Document.Id != id && d.Document.Theme == one.Document.Theme).Take(count).Select(d => Hit(d.Document, 1, language))];

    /// <summary>Whether a document of this index answers a saved query in full: every word of it, and its filters. False if the id is unknown.</summary>
    public bool Matches(string id, SearchQuery query) =>
        documents.TryGetValue(id, out var one) && Passes(one.Document, query.Filters) && Words(query).TrueForAll(one.Folded.Contains);

    private static List<string> Words(SearchQuery query) =>
        [.. Fold.Text(query.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 2)];

    private static bool Passes(SearchDocument document, SearchFilters filters) =>
        Enum.GetValues<Facet>().All(f => filters[f] is not { } value || Values(document, f).Contains(value));

    private static IEnumerable<string> Values(SearchDocument document, Facet facet) =>
        facet == Facet.Beneficiary
            ? document.BeneficiaryCodes
            : new SearchFilters { Theme = document.ThemeCode, Country = document.Country, PopulationBand = document.PopulationBand, Stage = document.Stage, StartYear = document.StartYear }[facet] is { } value ? [value] : [];

    private static SearchHit Hit(SearchDocument document, double score, SearchLanguage language) => new()
    {
        Id = document.Id,
        Title = new(language == document.Language ? document.Title : document.OtherTitle ?? document.Title, []),
        Summary = language == document.Language ? document.Summary : document.OtherSummary ?? document.Summary,
        Language = document.Language,
        City = document.City,
        Country = document.Country,
        Passages = [],
        Score = score,
    };
}
