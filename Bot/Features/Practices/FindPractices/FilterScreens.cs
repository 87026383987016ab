using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain.Search;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.FindPractices;

/// <summary>Narrows a list: which filter, then which value, with how many practices each leaves.</summary>
internal sealed class FilterScreens(SearchCatalogue catalogue, ImmutableArray<SearchSource> sources)
{
    private readonly Facets _names = new(sources);

    /// <summary>Values shown of one facet: more than any has but the years.</summary>
    private const int ValuesShown = 15;

    private const int YearsInRow = 3;

    private const int FacetsInRow = 2;

    /// <summary>The facets that can still narrow the list, those that do already, and the order.</summary>
    public Screen Choose(SearchSession session, Audience audience)
    {
        var texts = FindTexts.All.In(audience.Language);
        var results = Results(session);
        var facets = Facets.All
            .Where(facet => session.Filters[facet] is null && Narrows(facet, session, results))
            .Select(facet => audience.Button(texts.FacetName(facet), Finding.FacetDoor.To(session.Id, Facets.Letter(facet))))
            .ToList();
        var newest = session.Order == SearchOrder.Newest;
        return new Screen(texts.ChooseFilter)
            .Row(audience.Button(texts.ShowResults(results.Total), Finding.PageDoor.To(session.Id, 0)).AsMain())
            .Items(facets, FacetsInRow)
            .Items(_names.Set(session.Filters, audience.Language).Select(set =>
                audience.Button(texts.RemoveFilter(set.Name), Finding.DropDoor.To(session.Id, Facets.Letter(set.Facet)))))
            .Row(session.Text.Length == 0
                ? null
                : audience.Button(
                    newest ? texts.SortByFit : texts.SortByNewest,
                    Finding.OrderDoor.To(session.Id, newest ? SearchOrder.Fit : SearchOrder.Newest)));
    }

    /// <summary>The values of one facet; years newest first, the others by how many practices they have.</summary>
    public Screen Values(SearchSession session, Facet facet, Audience audience)
    {
        var texts = FindTexts.All.In(audience.Language);
        var counts = Results(session).Facets.Where(count => count.Facet == facet);
        var ordered = facet == Facet.StartYear ? counts.OrderByDescending(count => count.Value, StringComparer.Ordinal) : counts;
        var buttons = from count in ordered.Take(ValuesShown)
                      let name = _names.Name(facet, count.Value, audience.Language)
                      where name is not null
                      select audience.Button(
                          Shortening.Counted(name, count.Count), Finding.SetDoor.To(session.Id, Facets.Letter(facet), count.Value));
        return new Screen(texts.ChooseValue(texts.FacetName(facet)))
            .Items(buttons, facet == Facet.StartYear ? YearsInRow : 1)
            .Row(audience.Button(texts.BackToFilters, Finding.FilterDoor.To(session.Id)));
    }

    /// <summary>What it is is asked only where there is more than one kind.</summary>
    private static bool Narrows(Facet facet, SearchSession session, SearchResults results) => facet == Facet.Kind
        ? !session.OnlyPractices && results.Facets.Count(count => count.Facet == facet) > 1
        : results.Facets.Any(count => count.Facet == facet);

    private SearchResults Results(SearchSession session) => catalogue.Search(session.ToQuery(default) with { Limit = 0 });
}
