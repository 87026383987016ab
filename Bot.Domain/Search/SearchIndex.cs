namespace Bot.Domain.Search;

/// <summary>
/// Finds practices, and what else is searched beside them, in memory. One thread at a time: it may be built on one thread and handed over
/// to another. It holds what it was given and nothing else; documents are put and removed in place.
/// </summary>
public sealed class SearchIndex
{
    private readonly SearchCollection collection = new();
    private readonly WordReading reading;
    private readonly QueryReader reader;
    private readonly Ranking ranking;
    private readonly Likeness likeness;
    private readonly UnitMap map;
    private readonly Highlighter highlighter;

    public SearchIndex()
    {
        reading = new(collection.Words, collection.Support);
        reader = new(
            collection.Words, reading, collection.FindPlace, group => collection.Group(group).Count, name => collection.Called(name).Count > 0);
        map = new(collection.Words);
        ranking = new(collection, map);
        likeness = new(collection);
        highlighter = new(collection.Words, map);
    }

    public static SearchIndex Build(IEnumerable<SearchDocument> documents) => new SearchIndex().With(documents);

    /// <summary>This index, with these documents put into it.</summary>
    public SearchIndex With(IEnumerable<SearchDocument> documents)
    {
        foreach (var document in documents)
        {
            Put(document);
        }

        return this;
    }

    public int Count => collection.Count;

    /// <summary>Adds a document, or replaces the one with its id.</summary>
    public void Put(SearchDocument document)
    {
        reading.Forget();
        collection.Put(document);
    }

    /// <summary>Takes a document out; false if there was none with this id.</summary>
    public bool Remove(string id)
    {
        reading.Forget();
        return collection.Remove(id);
    }

    /// <summary>Null where there is none with this id.</summary>
    public SearchDocument? Find(string id) => collection.Slot(id) is { } slot ? collection.Entry(slot).Document : null;

    /// <summary>Answers a query. Throws for a negative offset, limit or number of passages.</summary>
    public SearchResults Search(SearchQuery query)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(query.Offset, nameof(query));
        ArgumentOutOfRangeException.ThrowIfNegative(query.Limit, nameof(query));
        ArgumentOutOfRangeException.ThrowIfNegative(query.Passages, nameof(query));
        var read = reader.Read(query);
        map.Begin(read.Units);
        var answers = ranking.Rank(read, query);
        return new()
        {
            Total = answers.Total,
            Hits = [.. answers.First.Skip(query.Offset).Take(query.Limit).Select(
                r => Hit(r.Slot, r.Score, query.Language, query.Passages))],
            Facets = answers.Facets,
            Correction = read.Correction,
            LeftOut = read.LeftOut,
            Included = read.Included,
        };
    }

    /// <summary>Those of its kind that are most like one, best first, without itself; none if the id is unknown.</summary>
    public IReadOnlyList<SearchHit> Similar(string id, int count, SearchLanguage language)
    {
        if (collection.Slot(id) is not { } slot)
        {
            return [];
        }

        map.Begin([]);
        return [.. likeness.Of(slot, count).Select(alike => Hit(alike.Slot, alike.Score, language, 0))];
    }

    /// <summary>
    /// Whether a document of this index answers a saved query in full: every word of it, and its filters. False if the id is unknown.
    /// </summary>
    public bool Matches(string id, SearchQuery query)
    {
        if (collection.Slot(id) is not { } slot)
        {
            return false;
        }

        var entry = collection.Entry(slot);
        var read = reader.Read(query with { LastWordUnfinished = false });
        if (collection.Facets.Failed(slot, query.Filters) != 0 || !ExactWords.Passes(entry, read))
        {
            return false;
        }

        return entry.IsCalled(read.Name) || read.IsEmpty || SavedQuery.IsAnswered(collection, read, slot);
    }

    private SearchHit Hit(int slot, double score, SearchLanguage language, int passages)
    {
        var document = collection.Entry(slot).Document;
        var title = language == document.Language ? document.Title : document.OtherTitle ?? document.Title;
        return new()
        {
            Id = document.Id,
            Kind = document.Kind,
            Title = highlighter.Mark(title),
            Summary = document.SummaryFor(language),
            Language = document.Language,
            City = document.City,
            Country = document.Country,
            Passages = highlighter.Passages(collection.Entry(slot), passages, language),
            Score = score,
        };
    }
}
