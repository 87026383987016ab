using System.Globalization;
using Bot.Domain;
using Bot.Public.Data;
using Bot.Public.Pages;

namespace Bot.Public;

/// <summary>Which file of the site has which path. The server answers from it, and the export writes all of it.</summary>
/// <param name="photos">Draws the photos.</param>
internal sealed class PublicSite(Photos photos)
{
    private static readonly Language[] Languages = [Language.Es, Language.Pt];

    private static readonly byte[] Script = Assets.Bytes("search.js");

    private static readonly byte[] Icon = Assets.Bytes("icon.svg");

    /// <summary>Every page that search engines should know, in both languages.</summary>
    public static IEnumerable<string> PagesOf(Edition edition) => Languages.SelectMany(language => new[]
    {
        SitePaths.Start, SitePaths.Search, SitePaths.Meetings, SitePaths.Calls, SitePaths.Bodies, SitePaths.Figures, SitePaths.Totals,
        SitePaths.Data,
    }
        .Concat(edition.Listings.Values.SelectMany(listing => Enumerable.Range(1, listing.Pages).Select(listing.PathOf)))
        .Concat(edition.Newest.Select(SitePaths.Of))
        .Select(path => SitePaths.In(language, path)));

    /// <summary>Every path of the site, each once; pages first.</summary>
    public static IEnumerable<string> PathsOf(Edition edition) => PagesOf(edition)
        .Concat(Languages.SelectMany(language => BesidesPages(edition).Select(path => SitePaths.In(language, path))))
        .Concat(
            edition.Newest.SelectMany(practice => Photos.ShownOf(practice).Select((_, index) => SitePaths.PhotoOf(practice, index + 1))))
        .Concat([SitePaths.Script, SitePaths.Icon, SitePaths.Picture, SitePaths.Sitemap, SitePaths.Catalogue, "/robots.txt"]);

    /// <summary>The file of a path; one that says so where there is none (404), or is not any more (410).</summary>
    /// <param name="path">From "/" on, without a query.</param>
    public SiteFile Find(Edition edition, string path)
    {
        var (language, place) = SitePaths.Read(path);
        return Shared(edition, path) ?? (SitePaths.NumberIn(place) is { } named
            ? OfPractice(edition, named.Number, named.Below, language)
            : Section(edition, place, language) ?? Listed(edition, place, language) ?? Downloaded(edition, place, language))
            ?? (NumberOf(place) is { } number && edition.Snapshot.Gone.Contains(number)
                ? OtherPages.Gone(edition, place, language)
                : OtherPages.NotFound(edition, place, language));
    }

    private static IEnumerable<string> BesidesPages(Edition edition) => DataSets.Of(edition)
        .SelectMany(set => DataSet.Formats.Select(format => set.PathOf(format.Ending)))
        .Concat(edition.Listings.Values.Where(listing => listing.HasFeed).Select(listing => listing.FeedPath))
        .Concat(edition.Newest.SelectMany(practice => new[] { SitePaths.CardOf(practice), SitePaths.EmbeddingOf(practice) }))
        .Append("/")
        .Append(SitePaths.SearchIndex)
        .Append(SitePaths.Calendar);

    /// <summary>What is in no language.</summary>
    private SiteFile? Shared(Edition edition, string path) => path switch
    {
        SitePaths.Script => new(path, "text/javascript; charset=utf-8", Script),
        SitePaths.Icon => new(path, "image/svg+xml", Icon),
        SitePaths.Picture => new(path, "image/png", Picture.Of(edition)),
        SitePaths.Sitemap => Sitemap.Of(edition, PagesOf(edition)),
        SitePaths.Catalogue => DataPage.CatalogueOf(edition),
        "/robots.txt" => Sitemap.Robots(edition),
        _ => PhotoAt(edition, path),
    };

    private SiteFile? PhotoAt(Edition edition, string path) =>
        path.Split('/') is ["", "fotos", var number, _] && edition.Numbered(number) is { } practice
        && Photos.ShownOf(practice).Where((_, index) => SitePaths.PhotoOf(practice, index + 1) == path).FirstOrDefault() is { } photo
        && photos.Find(photo) is { } drawn
            ? new(path, "image/jpeg", drawn)
            : null;

    private SiteFile? OfPractice(Edition edition, string number, string rest, Language language) =>
        edition.Numbered(number) is not { } practice ? null : rest switch
        {
            "" => PracticePage.Of(edition, photos, practice, language),
            "tarjeta/" => OtherPages.Card(edition, practice, language),
            "oembed.json" => Embedding.Of(edition, practice, language),
            _ => null,
        };

    private static SiteFile? Section(Edition edition, string place, Language language) => place switch
    {
        "/" => StartPage.Of(edition, language) with { Path = SitePaths.In(language, "/") },
        SitePaths.Start => StartPage.Of(edition, language),
        SitePaths.Search => ListPages.Found(edition, "", language),
        SitePaths.SearchIndex => SearchIndex.Of(edition, language),
        SitePaths.Meetings => NetworkPages.Meetings(edition, language),
        SitePaths.Calendar => PublicCalendar.Of(edition, language),
        SitePaths.Calls => NetworkPages.Calls(edition, language),
        SitePaths.Bodies => NetworkPages.Bodies(edition, language),
        SitePaths.Figures => FiguresPage.Of(edition, language),
        SitePaths.Totals => TotalsPage.Of(edition, language),
        SitePaths.Data => DataPage.Of(edition, language),
        _ => null,
    };

    /// <summary>A page of a listing, or its feed.</summary>
    private static SiteFile? Listed(Edition edition, string place, Language language)
    {
        if (edition.Listings.GetValueOrDefault(place) is { } listing)
        {
            return ListPages.Of(edition, listing, 1, language);
        }

        if (edition.Listings.Values.FirstOrDefault(one => one.HasFeed && one.FeedPath == place) is { } followed)
        {
            return Feeds.Of(edition, followed, language);
        }

        var before = place.EndsWith('/') ? place[..(place[..^1].LastIndexOf('/') + 1)] : "";
        return edition.Listings.GetValueOrDefault(before) is { } paged
            && int.TryParse(place[before.Length..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var page)
            && page > 1 && page <= paged.Pages && paged.PathOf(page) == place
                ? ListPages.Of(edition, paged, page, language)
                : null;
    }

    private static SiteFile? Downloaded(Edition edition, string place, Language language) => DataSets.Of(edition)
        .SelectMany(set => DataSet.Formats.Select(format => (Set: set, format.Ending)))
        .FirstOrDefault(file => file.Set.PathOf(file.Ending) == place) is { Set: { } set, Ending: var ending }
            ? set.File(edition, ending, language)
            : null;

    /// <summary>The number of the practice that a path, or the path of its photo, names.</summary>
    private static string? NumberOf(string place) =>
        SitePaths.NumberIn(place)?.Number ?? (place.Split('/') is ["", "fotos", var number, ..] ? number : null);
}
