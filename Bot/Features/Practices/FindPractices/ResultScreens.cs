using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Search;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Practices.FindPractices;

/// <summary>One page of a search's results, and what is shown where there are none.</summary>
/// <param name="sources">What is found beside practices.</param>
internal sealed class ResultScreens(SearchCatalogue catalogue, ImmutableArray<SearchSource> sources)
{
    private readonly Facets _names = new(sources);

    public const int PageSize = 5;

    /// <summary>"10. ".</summary>
    private const int RoomForNumber = 4;

    private const int ThemesOffered = 5;

    /// <summary>How much the search finds.</summary>
    public int Count(SearchSession session, Instant now) =>
        catalogue.Search(session.ToQuery(default) with { Now = now, Limit = 0, CountFacets = false }).Total;

    /// <summary>The page that the session stands on; one behind the last is drawn as the last.</summary>
    public Screen Draw(Occasion occasion, SearchSession session, Audience audience) => DrawNew(occasion, session, audience).Screen;

    /// <summary>The same, and how many practices the search finds.</summary>
    public (Screen Screen, int Practices) DrawNew(Occasion occasion, SearchSession session, Audience audience)
    {
        var results = Find(occasion, session, audience.Language);
        if (results.Total == 0)
        {
            return (Nothing(session, results, audience), 0);
        }

        if (results.Hits.Count == 0)
        {
            return DrawNew(occasion, session with { Page = (results.Total - 1) / PageSize }, audience);
        }

        var texts = FindTexts.All.In(audience.Language);
        var first = (session.Page * PageSize) + 1;
        List<(int Number, SearchHit Hit, FoundResult Found)> shown =
        [
            .. from hit in results.Hits.Select((hit, index) => (Number: first + index, Hit: hit))
            let found = Look(occasion, hit.Hit, session, audience.Language)
            where found is not null
            select (hit.Number, hit.Hit, found),
        ];
        var text = Html.Lines(
        [
            Head(session, results, texts, audience.Language),
            .. shown.Select(one => Entry(one.Number, one.Hit, one.Found)),
        ]);
        var titles = Shortening.Apart([.. shown.Select(one => one.Hit.Title.Text)], Shortening.WholeRow - RoomForNumber);
        return (Below(
            new Screen(text) { Quotes = true }.Items(shown.Zip(titles, (one, title) =>
                audience.Button($"{one.Number}. {title}", one.Found.Opens))),
            session, results, texts, audience), PracticesIn(session, results));
    }

    /// <summary>A suggestion that only names what is not to be seen any more is left out.</summary>
    private SearchResults Find(Occasion occasion, SearchSession session, Language language)
    {
        var results = Search(occasion, session, language);
        return results.Correction is not { } meant ? results
            : session with { Text = meant, Page = 0 } is var instead
                && Search(occasion, instead, language).Hits.Any(hit => Look(occasion, hit, instead, language) is not null) ? results
            : results with { Correction = null };
    }

    private SearchResults Search(Occasion occasion, SearchSession session, Language language) => catalogue.Search(
        session.ToQuery(SearchCatalogue.LanguageOf(language)) with
        {
            Now = occasion.Now,
            Offset = session.Page * PageSize,
            Limit = PageSize,
            CountFacets = !session.OnlyPractices,
        });

    /// <summary>What is said of a result, and how it opens; null where it is not to be seen any more.</summary>
    private FoundResult? Look(Occasion occasion, SearchHit hit, SearchSession session, Language language)
    {
        if (hit.Kind != SearchDocument.Practice)
        {
            return sources.FirstOrDefault(source => source.Kinds.Any(kind => kind.Code == hit.Kind)) is { } source
                && source.Find(occasion, hit.Id, language) is { } found
                    ? found with { About = Html.Of($"{_names.Name(Facet.Kind, hit.Kind, language)}. {found.About}") }
                    : null;
        }

        return occasion.Store.Find(PracticeBank.All, hit.Id) is { State: PracticeState.Published } practice
            ? new(Html.Escape(About(practice, language)), PracticeDoors.Card.To(practice.Id, session.Id))
            : null;
    }

    private Html Head(SearchSession session, SearchResults results, FindTexts texts, Language language)
    {
        var first = (session.Page * PageSize) + 1;
        var count = !IsMixed(session, results) ? texts.Practices(results.Total)
            : session.Filters.Kind is null && PracticesIn(session, results) == 0 ? texts.NoPractice(results.Total)
            : texts.Results(results.Total);
        var range = results.Total > PageSize ? ", " + texts.Range(first, first + results.Hits.Count - 1) : "";
        var filters = string.Join(", ", _names.Set(session.Filters, language).Select(one => one.Name));
        return Html.Lines(
            Html.Of($"<b>{Name(session, texts, language)}</b>: {count}{range}"),
            results.Correction is { } correction ? texts.DidYouMean(Shortening.Cut(correction, Shortening.Query)) : default,
            results.LeftOut.Count > 0 ? texts.Without(LeftOut(results, language)) : default,
            session.Text.Length > 0 && filters.Length > 0 ? texts.FilteredBy(filters) : default,
            session is { Text.Length: > 0, Order: SearchOrder.Newest } ? Html.Escape(texts.NewestFirst) : default);
    }

    private static string LeftOut(SearchResults results, Language language) =>
        Shortening.Cut(Locale.Of(language).And(results.LeftOut), Shortening.Query);

    private static Button? IncludeAgain(SearchSession session, SearchResults results, Audience audience) =>
        results.LeftOut.Count == 0 ? null
        : audience.Button(
            FindTexts.All.In(audience.Language).IncludeAgain(LeftOut(results, audience.Language)), Finding.IncludeDoor.To(session.Id));

    /// <summary>What the list is called: what was typed, else its filters.</summary>
    private string Name(SearchSession session, FindTexts texts, Language language)
    {
        var filters = string.Join(", ", _names.Set(session.Filters, language).Select(one => one.Name));
        return session.Text.Length > 0 ? Shortening.Cut(session.Text, Shortening.Query) : filters.Length > 0 ? filters : texts.Newest;
    }

    /// <summary>Whether something else than practices is among all that is found.</summary>
    private static bool IsMixed(SearchSession session, SearchResults results) => session.Filters.Kind is { } kind
        ? kind != SearchDocument.Practice
        : results.Facets.Any(count => count.Facet == Facet.Kind && count.Value != SearchDocument.Practice);

    private static int PracticesIn(SearchSession session, SearchResults results) => !IsMixed(session, results)
        ? results.Total
        : results.Facets.Where(count => count.Facet == Facet.Kind && count.Value == SearchDocument.Practice).Sum(count => count.Count);

    private static string About(Practice practice, Language language)
    {
        var place = PracticeCard.Place(practice, language);
        var written = PracticeCard.WrittenIn(practice, language);
        var mark = practice.AwaitsCity ? " " + PracticeCardTexts.All.In(language).FromArchive : "";
        return (place.Length > 0 ? $"{place}. {written}." : $"{written}.") + mark;
    }

    private static Html Entry(int number, SearchHit hit, FoundResult found) => Html.Lines(
        Html.Of($"<b>{number}. {hit.Title.Text}</b>"),
        found.About,
        hit.Passages is [var passage, ..]
            && !found.About.Written.Contains(passage.Text, StringComparison.Ordinal) ? Emphasised(passage) : default);

    private static Html Emphasised(HighlightedText passage)
    {
        var parts = new List<Html>();
        var end = 0;
        foreach (var range in passage.Emphasis)
        {
            parts.Add(InOneLine(passage.Text[end..range.Start]));
            end = range.Start + range.Length;
            parts.Add(Html.Of($"<b>{passage.Text[range.Start..end]}</b>"));
        }

        return Html.Join("", [.. parts, InOneLine(passage.Text[end..])]);
    }

    /// <summary>An entry is one paragraph, also where its author wrote several.</summary>
    private static Html InOneLine(string part) => Html.Escape(part.Replace("\n\n", " ", StringComparison.Ordinal).Replace('\n', ' '));

    private static Screen Below(Screen screen, SearchSession session, SearchResults results, FindTexts texts, Audience audience)
    {
        var next = (session.Page + 1) * PageSize < results.Total;
        return screen
            .Row(
                session.Page > 0 ? audience.Button(texts.Earlier, Finding.PageDoor.To(session.Id, session.Page - 1)).AsItem() : null,
                next ? audience.Button(texts.Later, Finding.PageDoor.To(session.Id, session.Page + 1)).AsItem() : null)
            .Row(results.Correction is { } correction
                ? audience.Button(texts.DidYouMeanButton(correction), Finding.CorrectDoor.To(session.Id))
                : null)
            .Row(IncludeAgain(session, results, audience))
            .Row(
                results.Total > 1 || session.Filters != SearchFilters.None
                    ? audience.Button(texts.Filter, Finding.FilterDoor.To(session.Id))
                    : null,
                IsFollowed(session) ? audience.Button(texts.Follow, PracticeDoors.Follow.To(session.Id)) : null)
            .Row(session.Text.Length == 0 ? audience.Button(texts.ThemesAndCountries, PracticeDoors.Browse.To()) : null);
    }

    private Screen Nothing(SearchSession session, SearchResults results, Audience audience)
    {
        var texts = FindTexts.All.In(audience.Language);
        var filtered = session.Filters != SearchFilters.None;
        var text = Html.Lines(
            texts.NothingFound(Name(session, texts, audience.Language)),
            results.Correction is { } correction ? texts.DidYouMean(Shortening.Cut(correction, Shortening.Query)) : default,
            filtered ? texts.NothingHere : texts.MissNoted);
        var ways = filtered
            ? _names.Set(session.Filters, audience.Language).Select(set =>
                audience.Button(texts.RemoveFilter(set.Name), Finding.DropDoor.To(session.Id, Facets.Letter(set.Facet))))
            : Themes(audience);
        return new Screen(text)
            .Row(
                results.Correction is { } meant ? audience.Button(texts.DidYouMeanButton(meant), Finding.CorrectDoor.To(session.Id)) : null)
            .Row(IncludeAgain(session, results, audience))
            .Items(ways)
            .Row(
                audience.Button(texts.ThemesAndCountries, PracticeDoors.Browse.To()),
                IsFollowed(session) ? audience.Button(texts.Follow, PracticeDoors.Follow.To(session.Id)) : null);
    }

    private IEnumerable<Button> Themes(Audience audience)
    {
        var apart = catalogue.FromArchiveBy(Facet.Theme);
        return catalogue.Counts(Facet.Theme)
            .Take(ThemesOffered)
            .Select(theme => (Theme: theme, Apart: apart.GetValueOrDefault(theme.Value)))
            .Select(one => audience.Button(
                Shortening.Counted(
                    _names.Name(Facet.Theme, one.Theme.Value, audience.Language) ?? one.Theme.Value,
                    one.Theme.Count - one.Apart,
                    one.Apart,
                    Shortening.WholeRow),
                PracticeDoors.ListBy.To(Facets.Letter(Facet.Theme), one.Theme.Value)));
    }

    /// <summary>New practices are told, and nothing else.</summary>
    private static bool IsFollowed(SearchSession session) => session.Filters.Kind is null or SearchDocument.Practice;

    private static string Page(int page) => page.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
