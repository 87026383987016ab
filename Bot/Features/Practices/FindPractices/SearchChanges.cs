using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Search;
using NodaTime;

namespace Bot.Features.Practices.FindPractices;

/// <summary>What a list's buttons make of its search.</summary>
/// <param name="sources">Of what is found beside practices.</param>
internal sealed class SearchChanges(SearchCatalogue catalogue, ImmutableArray<SearchSource> sources)
{
    private readonly Facets _facets = new(sources);
    private readonly ResultScreens _results = new(catalogue, sources);

    /// <summary>Turned to a page; without one, where the list stood.</summary>
    public SearchSession Turned(SearchSession session, int? to, Instant now) =>
        to is { } page
            ? session with { Page = Math.Min(page, Math.Max(0, (_results.Count(session, now) - 1) / ResultScreens.PageSize)) }
            : session;

    public SearchSession Narrowed(SearchSession session, string letter, string value, Language language) =>
        Facets.Find(letter) is { } facet && _facets.Name(facet, value, language) is not null
            ? session with { Filters = session.Filters.With(facet, value), Page = 0 }
            : session;

    public static SearchSession Widened(SearchSession session, string letter) =>
        Facets.Find(letter) is { } facet ? session with { Filters = session.Filters.Without(facet), Page = 0 } : session;

    public SearchSession Included(SearchSession session) =>
        catalogue.Search(session.ToQuery(default) with { Limit = 0, CountFacets = false }) is { LeftOut.Count: > 0, Included: var text }
            ? session with { Text = text, Page = 0 }
            : session;

    public SearchSession Corrected(SearchSession session) =>
        catalogue.Search(session.ToQuery(default) with { Limit = 0, CountFacets = false }).Correction is { } meant
            ? session with { Text = meant, Page = 0 }
            : session;
}
