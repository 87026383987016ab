using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Search;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.FindPractices;

/// <summary>One page of a search's results, and what is shown where there are none.</summary>
internal sealed class ResultScreens(PracticeCatalogue catalogue)
{
    public const int PageSize = 5;

    private const int ThemesOffered = 5;

    /// <summary>How many practices the search finds.</summary>
    public int Count(SearchSession session) => catalogue.Search(session.ToQuery(default) with { Limit = 0, CountFacets = false }).Total;

    /// <summary>The page that the session stands on; one behind the last is drawn as the last.</summary>
    public Screen Draw(IWork work, SearchSession session, Audience audience) => DrawNew(work, session, audience).Screen;

    /// <summary>The same, and how many practices the search finds.</summary>
    public (Screen Screen, int Found) DrawNew(IWork work, SearchSession session, Audience audience)
    {
        var results = Find(session, audience.Language);
        if (results.Total == 0)
        {
            return (Nothing(session, results, audience), 0);
        }

        if (results.Hits.Count == 0)
        {
            return DrawNew(work, session with { Page = (results.Total - 1) / PageSize }, audience);
        }

        var texts = FindTexts.All.In(audience.Language);
        var first = (session.Page * PageSize) + 1;
        List<(int Number, SearchHit Hit, Practice Practice)> shown =
        [
            .. from hit in results.Hits.Select((hit, index) => (Number: first + index, Hit: hit))
            let practice = work.Find(PracticeBank.All, hit.Hit.Id)
            where practice?.State == PracticeState.Published
            select (hit.Number, hit.Hit, practice),
        ];
        var text = Html.Lines(
        [
            Head(session, results, texts, audience.Language),
            .. shown.Select(one => Entry(one.Number, one.Hit, one.Practice, audience.Language)),
        ]);
        return (Below(
            new Screen(text) { Quotes = true }.Items(shown.Select(one =>
                audience.Button($"{one.Number}. {one.Hit.Title.Text}", PracticeDoors.Card.To(one.Practice.Id, session.Id)))),
            session, results, texts, audience), results.Total);
    }

    private SearchResults Find(SearchSession session, Language language) => catalogue.Search(
        session.ToQuery(PracticeCatalogue.LanguageOf(language)) with { Offset = session.Page * PageSize, Limit = PageSize, CountFacets = false });

    private static Html Head(SearchSession session, SearchResults results, FindTexts texts, Language language)
    {
        var first = (session.Page * PageSize) + 1;
        var count = texts.Practices(results.Total);
        var range = results.Total > PageSize ? ", " + texts.Range(first, first + results.Hits.Count - 1) : "";
        var filters = string.Join(", ", Facets.Set(session.Filters, language).Select(one => one.Name));
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
    private static string Name(SearchSession session, FindTexts texts, Language language)
    {
        var filters = string.Join(", ", Facets.Set(session.Filters, language).Select(one => one.Name));
        return session.Text.Length > 0 ? Shortening.Cut(session.Text, Shortening.Query) : filters.Length > 0 ? filters : texts.Newest;
    }

    private static Html Entry(int number, SearchHit hit, Practice practice, Language language)
    {
        var place = PracticeCard.Place(practice, language);
        var written = PracticeCard.WrittenIn(practice, language);
        return Html.Lines(
            Html.Of($"<b>{number}. {hit.Title.Text}</b>"),
            Html.Escape(place.Length > 0 ? $"{place}. {written}." : $"{written}."),
            hit.Passages is [var passage, ..] ? Emphasised(passage) : default);
    }

    private static Html Emphasised(HighlightedText passage)
    {
        var parts = new List<Html>();
        var end = 0;
        foreach (var range in passage.Emphasis)
        {
            parts.Add(Html.Escape(passage.Text[end..range.Start]));
            end = range.Start + range.Length;
            parts.Add(Html.Of($"<b>{passage.Text[range.Start..end]}</b>"));
        }

        return Html.Join("", [.. parts, Html.Escape(passage.Text[end..])]);
    }

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
                audience.Button(texts.Follow, PracticeDoors.Follow.To(session.Id)))
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
            ? Facets.Set(session.Filters, audience.Language).Select(set =>
                audience.Button(texts.RemoveFilter(set.Name), Finding.DropDoor.To(session.Id, Facets.Letter(set.Facet))))
            : catalogue.Counts(Facet.Theme).Take(ThemesOffered).Select(theme => audience.Button(
                Shortening.Counted(Facets.Name(Facet.Theme, theme.Value, audience.Language) ?? theme.Value, theme.Count),
                PracticeDoors.ListBy.To(Facets.Letter(Facet.Theme), theme.Value)));
        return new Screen(text)
            .Row(
                results.Correction is { } meant ? audience.Button(texts.DidYouMeanButton(meant), Finding.CorrectDoor.To(session.Id)) : null)
            .Row(IncludeAgain(session, results, audience))
            .Items(ways)
            .Row(audience.Button(texts.ThemesAndCountries, PracticeDoors.Browse.To()), audience.Button(texts.Follow, PracticeDoors.Follow.To(session.Id)));
    }

    private static string Page(int page) => page.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
