using Bot.Domain;
using Bot.Texts;

namespace Bot.Public.Pages;

/// <summary>Practices that are listed together, and those that a search finds.</summary>
internal static class ListPages
{
    /// <summary>The id of what holds the answer of a search.</summary>
    public const string Results = "resultados";

    private const int MostFound = 30;

    /// <summary>Shows what is found while somebody types.</summary>
    public static readonly Html Script = Html.Of($"<script src=\"{SitePaths.Script}\" defer></script>");

    /// <param name="page">From 1 to <see cref="Listing.Pages"/>.</param>
    public static SiteFile Of(Edition edition, Listing listing, int page, Language language)
    {
        var texts = SiteTexts.All.In(language);
        var name = NameOf(listing, language);
        var title = page == 1 ? name : $"{name}. {texts.Page(page, listing.Pages)}";
        var head = new PageHead(listing.PathOf(page), title, $"{name}: {Count(listing, language)} {texts.About}")
        {
            Feed = listing.HasFeed ? listing.FeedPath : null,
        };
        return Layout.Page(
            edition,
            language,
            head,
            Html.Of($"<p class=\"crumbs\">{Layout.Link(language, SitePaths.Start, texts.Start)}</p><h1>{name}</h1>"),
            Html.Of($"<p class=\"soft\">{Count(listing, language)} {Feed(listing, language)}</p>"),
            PracticeItems.Of(listing.On(page), language),
            Turns(listing, page, language));
    }

    /// <param name="text">As typed; empty where nothing was asked yet.</param>
    public static SiteFile Found(Edition edition, string text, Language language)
    {
        var texts = SiteTexts.All.In(language);
        var line = Cleaning.Line(text);
        return Layout.Page(
            edition,
            language,
            new(SitePaths.Search, texts.Search, texts.About) { IsListed = line.Length == 0 },
            Html.Of($"<h1>{texts.Search}</h1>"),
            StartPage.SearchForm(language, line),
            line.Length == 0 ? WithoutAnswer(edition, language) : Answer(edition, line, language),
            Script);
    }

    public static string NameOf(Listing listing, Language language)
    {
        var texts = SiteTexts.All.In(language);
        return listing.Kind switch
        {
            ListingKind.All => texts.AllPractices,
            ListingKind.Applied => texts.Applied,
            ListingKind.City => texts.InCity(listing.Name.In(language)),
            ListingKind.Size => $"{texts.Sizes}: {listing.Name.In(language)}",
            _ => listing.Name.In(language),
        };
    }

    /// <summary>How many they are, and how many are counted apart.</summary>
    public static string Count(Listing listing, Language language)
    {
        var texts = SiteTexts.All.In(language);
        return $"{texts.Practices(listing.Confirmed)}{(listing.FromArchive > 0 ? " " + texts.AndFromArchive(listing.FromArchive) : "")}.";
    }

    /// <summary>Where the script shows what it finds, on a page that is not about searching.</summary>
    public static Html RegionForScript(Language language) =>
        Html.Of($"<div id=\"{Results}\" aria-live=\"polite\" {ForScript(language)}></div>");

    /// <summary>
    /// What a file server shows whatever is asked: the script searches the index, and without one that is said, where something was asked:
    /// the style shows it only where the address ends with the results (<see cref="StartPage.SearchForm"/>).
    /// </summary>
    private static Html WithoutAnswer(Edition edition, Language language)
    {
        var texts = SiteTexts.All.In(language);
        return Html.Of($"""
            <div id="{Results}" aria-live="polite" {ForScript(language)}>
            <noscript><p class="note unanswered">{texts.NotSearched} {Layout.Link(language, Listing.AllPath, texts.AllPractices)}</p></noscript>
            <h2>{texts.Newest}</h2>
            {PracticeItems.Of(edition.Newest.Take(MostFound), language)}
            </div>
            """);
    }

    private static Html Answer(Edition edition, string text, Language language) => Html.Of($"""
        <div id="{Results}" aria-live="polite" data-answered {ForScript(language)}>
        {Hits(edition, text, language)}
        </div>
        """);

    /// <summary>Where the index is, and what the script says of what it finds there.</summary>
    private static Html ForScript(Language language)
    {
        var (texts, index) = (SiteTexts.All.In(language), SitePaths.In(language, SitePaths.SearchIndex));
        return Html.Of($"data-index=\"{index}\" data-here=\"{texts.SearchedHere}\" data-none=\"{texts.NothingFound}\"");
    }

    private static Html Hits(Edition edition, string text, Language language)
    {
        var texts = SiteTexts.All.In(language);
        var (found, total, correction) = edition.Search(text, 0, MostFound, language);
        return Html.Lines(
            Html.Of($"<h2>{texts.Found(total, text)}</h2>"),
            correction is null ? default : Html.Of($"<p class=\"note\">{texts.MeantInstead(correction)}</p>"),
            found.Count == 0
                ? Html.Of($"<p>{texts.NothingFound} {Layout.Link(language, SitePaths.Start, texts.Themes)}</p>")
                : PracticeItems.Of(found, language));
    }

    private static Html Feed(Listing listing, Language language) => listing.HasFeed
        ? Layout.Link(language, listing.FeedPath, SiteTexts.All.In(language).Feed)
        : default;

    private static Html Turns(Listing listing, int page, Language language)
    {
        var texts = SiteTexts.All.In(language);
        return listing.Pages == 1 ? default : Html.Of($"""
            <nav class="pages" aria-label="{texts.Page(page, listing.Pages)}">
            {(page > 1 ? Layout.Link(language, listing.PathOf(page - 1), texts.Earlier) : default)}
            <span>{texts.Page(page, listing.Pages)}</span>
            {(page < listing.Pages ? Layout.Link(language, listing.PathOf(page + 1), texts.Later) : default)}
            </nav>
            """);
    }
}
