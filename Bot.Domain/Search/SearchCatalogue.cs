using Bot.Domain.Practices;
using Fields = Bot.Domain.Practices.PracticeFields;

namespace Bot.Domain.Search;

/// <summary>
/// The published practices as the search holds them, and what else is found beside them: follows the documents after each commit. Used by
/// one thread; a large bank is indexed on another one first, and until then <see cref="IsReady"/> is false and nothing may be searched.
/// </summary>
/// <param name="build">Runs the building of the index; without it a small bank is built at once, a large one on a pool thread.</param>
public sealed class SearchCatalogue(Func<Func<SearchIndex>, Task<SearchIndex>>? build = null)
{
    /// <summary>Up to this many practices are indexed at once, which takes about a tenth of a second.</summary>
    private const int BuiltAtOnce = 500;

    private readonly List<Action<SearchIndex>> _waiting = [];

    /// <summary>Of the practices that no city has confirmed, by id: few, and none in most banks.</summary>
    private readonly Dictionary<string, Practice> _fromArchive = new(StringComparer.Ordinal);
    /// <summary>Without documents: its vocabulary takes the longest, and is read on a pool thread while the program starts.</summary>
    private Task<SearchIndex>? _empty = Task.Run(() => new SearchIndex());
    private Task<SearchIndex>? _building;
    private List<SearchDocument>? _taken;

    /// <summary>Whether searches can be answered; an index that could not be built is told by the first search as an exception.</summary>
    public bool IsReady => _taken is null && _building is not { IsCompleted: false };

    /// <summary>The index with every change that was made up to now.</summary>
    /// <exception cref="InvalidOperationException">It is not ready.</exception>
    private SearchIndex Index
    {
        get
        {
            var index = IsReady
                ? (_building ??= Empty()).GetAwaiter().GetResult()
                : throw new InvalidOperationException("The index is still being built.");
            foreach (var change in _waiting)
            {
                change(index);
            }

            _waiting.Clear();
            return index;
        }
    }

    /// <summary>Begins anew with these; those that are not published are left out.</summary>
    public void Fill(IEnumerable<Practice> practices)
    {
        Begin();
        Take(practices);
        Complete();
    }

    /// <summary>Begins anew: what <see cref="Take"/> is given until <see cref="Complete"/>, in parts, and every change since.</summary>
    public void Begin()
    {
        _waiting.Clear();
        _fromArchive.Clear();
        _taken = [];
    }

    /// <summary>Those that are not published are left out.</summary>
    public void Take(IEnumerable<Practice> practices) => _taken!.AddRange(practices.Where(IsPublic).Select(practice =>
    {
        Note(practice);
        return ToDocument(practice);
    }));

    public void Complete()
    {
        var (documents, empty) = (_taken!, Empty());
        _taken = null;
        _building = Run(documents.Count, () => empty.GetAwaiter().GetResult().With(documents));
    }

    /// <summary>Follows one practice: in while it is published, out from the moment on at which it is not.</summary>
    public void Put(Practice practice)
    {
        if (IsPublic(practice))
        {
            var document = ToDocument(practice);
            Note(practice);
            Change(index => index.Put(document));
        }
        else
        {
            Remove(practice.Id);
        }
    }

    /// <summary>Something beside the practices, whose id is none of theirs; after <see cref="Begin"/>.</summary>
    public void Put(SearchDocument document) => Change(index => index.Put(document));

    /// <param name="id">Of a practice, or of something else that was put.</param>
    public void Remove(string id)
    {
        _ = _fromArchive.Remove(id);
        Change(index => index.Remove(id));
    }

    public SearchResults Search(SearchQuery query) => Index.Search(query);

    /// <summary>What is called so; null where nothing has this id.</summary>
    public string? TitleOf(string id) => Index.Find(id)?.Title;

    /// <summary>The practices most like one, best first, without itself.</summary>
    public IReadOnlyList<SearchHit> Similar(string practiceId, int count, Language reader) =>
        Index.Similar(practiceId, count, LanguageOf(reader));

    /// <summary>Whether a published practice answers a saved query in full.</summary>
    public bool Matches(string practiceId, SearchQuery query) => Index.Matches(practiceId, query);

    /// <summary>How many practices were brought in from an older bank and wait for their city; they are counted apart.</summary>
    public int FromArchive => _fromArchive.Count;

    /// <summary>How many of <see cref="FromArchive"/> have a theme, or a country.</summary>
    /// <param name="facet">Theme or Country.</param>
    public IReadOnlyDictionary<string, int> FromArchiveBy(Facet facet) => _fromArchive.Values
        .GroupBy(
            practice => facet == Facet.Theme ? practice.Record!.Theme.Code : practice.Place?.Country?.Code ?? "", StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    /// <summary>
    /// How many practices each value of a facet has, most frequent first, those that wait for their city among them.
    /// </summary>
    public IReadOnlyList<FacetCount> Counts(params ReadOnlySpan<Facet> facets)
    {
        var wanted = facets.ToArray();
        var all = Search(new SearchQuery("") { Limit = 0, Filters = SearchFilters.Practices });
        return [.. all.Facets.Where(count => wanted.Contains(count.Facet))];
    }

    public static SearchLanguage LanguageOf(Language language) =>
        language == Language.Pt ? SearchLanguage.Portuguese : SearchLanguage.Spanish;

    private static bool IsPublic(Practice practice) => practice is { State: PracticeState.Published, Record: not null };

    private void Note(Practice practice)
    {
        if (practice.AwaitsCity)
        {
            _fromArchive[practice.Id] = practice;
        }
        else
        {
            _ = _fromArchive.Remove(practice.Id);
        }
    }

    private Task<SearchIndex> Empty() => Interlocked.Exchange(ref _empty, null) ?? Task.FromResult(new SearchIndex());

    private void Change(Action<SearchIndex> change)
    {
        _waiting.Add(change);
        if (IsReady)
        {
            _ = Index;
        }
    }

    private Task<SearchIndex> Run(int count, Func<SearchIndex> index) => (build, count) switch
    {
        ({ } given, _) => given(index),
        (_, <= BuiltAtOnce) => Task.FromResult(index()),
        _ => Task.Run(() => Tidied(index)),
    };

    /// <summary>Reading a large bank leaves as much behind as it keeps: that goes back to the machine, once.</summary>
    private static SearchIndex Tidied(Func<SearchIndex> index)
    {
        var built = index();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return built;
    }

    private static SearchDocument ToDocument(Practice practice)
    {
        var record = practice.Record!;
        return new()
        {
            Id = practice.Id,
            Title = record.Title.Text,
            City = practice.Place?.Name ?? "",
            Country = practice.Place?.Country?.Code ?? "",
            Language = LanguageOf(practice.Language),
            Theme = InBoth(record.Theme),
            ThemeCode = record.Theme.Code,
            Summary = record.Summary.Text,
            OtherTitle = record.OtherTitle?.Text,
            OtherSummary = record.OtherSummary?.Text,
            Results = Text(record),
            Sections = [.. Sections(record)],
            Beneficiaries = string.Join(", ", record.Beneficiaries.Select(InBoth)),
            BeneficiaryCodes = [.. record.Beneficiaries.Select(beneficiary => beneficiary.Code)],
            PopulationBand = record.Population?.Code,
            Stage = record.Stage?.Code,
            StartYear = record.Start?.Month.Year,
            Published = practice.PublishedAt ?? practice.UpdatedAt,
            Uptake = practice.AppliedBy > 0 ? Uptake.Applied.Code : null,
            AppliedBy = practice.AppliedBy,
            Likes = practice.Likes.Count,
        };
    }

    private static string InBoth(Term term) => term.Spanish == term.Portuguese ? term.Spanish : $"{term.Spanish}, {term.Portuguese}";

    private static string Text(PracticeRecord record) =>
        string.Join(
            '\n', record.Indicators.Select(
                indicator => $"{indicator.Name}: {indicator.Value} {indicator.Unit}").Prepend(record.Results.Text));

    /// <summary>Every long text that is searched by no other name, the partners and the body.</summary>
    private static IEnumerable<string> Sections(PracticeRecord record) => PracticeFields.BySection
        .Where(
            field => field is { Words: > 0, Section: not Section.Private, Code: not (Fields.Summary or Fields.Results or Fields.OtherSummary) })
        .Select(field => field.In(record)).OfType<LongText>().Select(text => text.Text)
        .Concat(record.Partners.Select(partner => partner.Name))
        .Concat(record.Body is { } body ? [body.Text] : []);
}
