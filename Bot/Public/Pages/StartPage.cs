using Bot.Domain;
using Bot.Texts;

namespace Bot.Public.Pages;

/// <summary>The way in: the search, what is newest, and all by which practices are listed.</summary>
internal static class StartPage
{
    private const int NewestShown = 6;

    public static SiteFile Of(Edition edition, Language language)
    {
        var texts = SiteTexts.All.In(language);
        var cities = edition.Newest.Select(practice => PracticeCard.Place(practice, language)).Where(place => place.Length > 0).Distinct(StringComparer.Ordinal).Count();
        var head = new PageHead(SitePaths.Start, "", texts.About)
        {
            LinkedData = LinkedData.OfStart(edition, language),
            Feed = edition.Listings[Listing.AllPath].FeedPath,
        };
        return Layout.Page(
            edition,
            language,
            head,
            Html.Of($"""
                <div class="hero"><h1>{texts.Name}</h1><p class="lead">{texts.About}</p>
                {SearchForm(language, "")}
                <p class="soft">{texts.Practices(edition.Newest.Count)}, {texts.Cities(cities)}.</p></div>
                """),
            Html.Of($"<section><h2>{texts.Newest}</h2>{PracticeItems.Of(edition.Newest.Take(NewestShown), language)}<p>{Layout.Link(language, Listing.AllPath, texts.AllPractices)}</p></section>"),
            Html.Of($"<div class=\"grid half\"><div>{Tags(edition, language, texts.Themes, ListingKind.Theme)}{Tags(edition, language, texts.Countries, ListingKind.Country)}{Tags(edition, language, texts.Sizes, ListingKind.Size)}{Applied(edition, language)}</div>"),
            Html.Of($"<div>{CityMap.Of(edition, language)}</div></div>"));
    }

    /// <summary>Works without a script: it leads to the page of what was found.</summary>
    public static Html SearchForm(Language language, string text)
    {
        var texts = SiteTexts.All.In(language);
        return Html.Of($"""
            <form class="search" role="search" action="{SitePaths.In(language, SitePaths.Search)}" method="get"><label for="q">{texts.SearchLabel}</label><input id="q" name="q" type="search" value="{text}" placeholder="{texts.SearchExample}" autocomplete="off" maxlength="200"><button>{texts.Search}</button></form>
            """);
    }

    private static Html Tags(Edition edition, Language language, string heading, ListingKind kind)
    {
        Html[] tags =
        [
            .. edition.Listings.Values.Where(listing => listing.Kind == kind).Select(listing =>
                Html.Of($"<li>{Layout.Link(language, listing.Path, $"{listing.Name.In(language)} ({listing.Practices.Count})")}</li>")),
        ];
        return tags.Length == 0 ? default : Html.Of($"<section><h2>{heading}</h2><ul class=\"tags\">{Html.Join("", tags)}</ul></section>");
    }

    private static Html Applied(Edition edition, Language language) => edition.Listings.GetValueOrDefault(Listing.AppliedPath) is { } applied
        ? Html.Of($"<p>{Layout.Link(language, applied.Path, $"{SiteTexts.All.In(language).Applied} ({applied.Practices.Count})")}</p>")
        : default;
}
