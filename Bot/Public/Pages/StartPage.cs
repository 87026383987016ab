using Bot.Domain;
using Bot.Features.Network.SeeFigures;
using Bot.Texts;

namespace Bot.Public.Pages;

/// <summary>The way in: the search, what is newest, and all by which practices are listed.</summary>
internal static class StartPage
{
    private const int NewestShown = 6;

    public static SiteFile Of(Edition edition, Language language)
    {
        var texts = SiteTexts.All.In(language);
        var head = new PageHead(SitePaths.Start, "", texts.About)
        {
            LinkedData = LinkedData.OfStart(edition, language),
            Feed = edition.Listings[Listing.AllPath].FeedPath,
        };
        return Layout.Page(
            edition,
            language,
            head,
            Opening(edition, language),
            Markup.Section(texts.Newest,
            Html.Lines(PracticeItems.Of(edition.Newest.Take(NewestShown), language),
                Markup.Paragraph(Layout.Link(language, Listing.AllPath, texts.AllPractices)))),
            Html.Of($"""
                <div class="grid half"><div>
                {Html.Lines(
                    Tags(edition, language, texts.Themes, ListingKind.Theme),
                    Tags(edition, language, texts.Countries, ListingKind.Country),
                    Tags(edition, language, texts.Sizes, ListingKind.Size),
                    Applied(edition, language))}
                </div><div>{CityMap.Of(edition, language)}</div></div>
                """),
            ListPages.Script);
    }

    /// <summary>
    /// Works without a script: it leads to the page of what was found, at its results, by which a page that holds no answer can tell that
    /// one was asked for.
    /// </summary>
    public static Html SearchForm(Language language, string text)
    {
        var texts = SiteTexts.All.In(language);
        return Html.Of($"""
            <form class="search" role="search" action="{SitePaths.In(language, SitePaths.Search)}#{ListPages.Results}" method="get">
            <label for="q">{texts.SearchLabel}</label>
            <input id="q" name="q" type="search" value="{text}" placeholder="{texts.SearchExample}" autocomplete="off" maxlength="200">
            <button>{texts.Search}</button></form>
            """);
    }

    private static Html Opening(Edition edition, Language language)
    {
        var texts = SiteTexts.All.In(language);
        var all = edition.Listings[Listing.AllPath];
        var cities = edition.Listings.Values.Count(listing => listing is { Kind: ListingKind.City, Confirmed: > 0 });
        return Html.Of($"""
            <div class="hero">{Markup.Title(texts.Name, texts.About)}
            {SearchForm(language, "")}
            {ListPages.RegionForScript(language)}
            <p class="soft">{texts.PracticesOfCities(all.Confirmed, cities)}{Apart(all, texts)}.</p></div>
            """);
    }

    /// <summary>How many are counted apart, and by which sign in the lists below.</summary>
    private static string Apart(Listing all, SiteTexts texts) =>
        all.FromArchive == 0 ? "" : $" {texts.AndFromArchive(all.FromArchive)} ({texts.FromArchiveSign})";

    /// <summary>With how many are in none of them, so that they add up.</summary>
    private static Html Tags(Edition edition, Language language, string heading, ListingKind kind)
    {
        Listing[] listings = [.. edition.Listings.Values.Where(listing => listing.Kind == kind)];
        var all = edition.Listings[Listing.AllPath];
        var (confirmed, archived) =
            (all.Confirmed - listings.Sum(one => one.Confirmed), all.FromArchive - listings.Sum(one => one.FromArchive));
        var untold = Shortening.Counted(FigureTexts.All.In(language).NotTold, confirmed, archived, int.MaxValue);
        return Markup.Section(heading,
        Markup.Tags([
            .. listings.Select(listing => Markup.Link(language, listing)),
            .. listings.Length > 0 && confirmed + archived > 0 ? [Html.Of($"<span class=\"soft\">{untold}</span>")] : Array.Empty<Html>(),
        ]));
    }

    private static Html Applied(Edition edition, Language language) =>
        edition.Listings.GetValueOrDefault(Listing.AppliedPath) is not { } applied ? default : Markup.Paragraph(
            Layout.Link(language, applied.Path, Markup.Counted(SiteTexts.All.In(language).Applied, applied)));
}
