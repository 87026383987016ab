using System.Security.Cryptography;
using System.Text;
using Bot.Domain;
using Bot.Texts;

namespace Bot.Public.Pages;

/// <summary>What a page says of itself to browsers, search engines and chats.</summary>
/// <param name="Path">In Spanish; the same place below /pt is the Portuguese one.</param>
/// <param name="Title">What stands in the window's title before the name of the site; empty on the start page.</param>
/// <param name="Description">One sentence.</param>
internal sealed record PageHead(string Path, string Title, string Description)
{
    /// <summary>The path of the picture that chats show; null for the site's own.</summary>
    public string? Picture { get; init; }

    /// <summary>The kind of thing (Open Graph).</summary>
    public string Kind { get; init; } = "website";

    /// <summary>Schema.org, as JSON; null for none.</summary>
    public string? LinkedData { get; init; }

    /// <summary>The feed of what the page lists, by its path in Spanish; null for none.</summary>
    public string? Feed { get; init; }

    /// <summary>Where the description for other sites' frames is, in Spanish; null for none.</summary>
    public string? Embedding { get; init; }

    /// <summary>Whether search engines should know it.</summary>
    public bool IsListed { get; init; } = true;
}

/// <summary>The frame of every page: head, navigation, foot.</summary>
internal static class Layout
{
    private static readonly string Style = Assets.Text("style.css").ReplaceLineEndings("");

    /// <summary>
    /// Nothing but the site's own: its one style, by its hash, its one script, its pictures. As a header, and in the page itself for where
    /// it lies as a plain file.
    /// </summary>
    public static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; "
        + "script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

    private static readonly Html StyleElement = Html.Stored($"<style>{Style}</style>");

    public static SiteFile Page(Edition edition, Language language, PageHead head, params ReadOnlySpan<Html> body)
    {
        var texts = SiteTexts.All.In(language);
        var html = Html.Of($"""
            <!doctype html>
            <html lang="{CodeOf(language)}">
            <head>
            {Head(edition, language, head)}
            </head>
            <body>
            <a class="skip" href="#contenido">{texts.ToContent}</a>
            {Top(language, head)}
            <main id="contenido" class="w">
            {Html.Join("\n", body)}
            </main>
            {Foot(edition, language, head)}
            </body>
            </html>

            """);
        return SiteFile.Of(SitePaths.In(language, head.Path), SiteFile.Html, html.ToString().ReplaceLineEndings("\n"));
    }

    /// <summary>A page in a frame of another site: without navigation, and able to stand where nothing may run.</summary>
    public static SiteFile Frame(Edition edition, Language language, PageHead head, params ReadOnlySpan<Html> body)
    {
        var html = Html.Of($"""
            <!doctype html>
            <html lang="{CodeOf(language)}">
            <head>
            {Head(edition, language, head)}
            </head>
            <body>
            <main class="w">
            {Html.Join("\n", body)}
            </main>
            </body>
            </html>

            """);
        return SiteFile.Of(SitePaths.In(language, head.Path), SiteFile.Html, html.ToString().ReplaceLineEndings("\n")) with { IsFramed = true };
    }

    public static string CodeOf(Language language) => language == Language.Pt ? "pt-BR" : "es";

    /// <summary>A link within the site.</summary>
    /// <param name="path">In Spanish.</param>
    public static Html Link(Language language, string path, string label) =>
        Html.Of($"<a href=\"{SitePaths.In(language, path)}\">{label}</a>");

    private static Html Head(Edition edition, Language language, PageHead head)
    {
        var (texts, site) = (SiteTexts.All.In(language), edition.Site);
        var title = head.Title.Length == 0 ? $"{texts.Name}. Mercociudades" : $"{head.Title} | {texts.Name}";
        return Html.Lines(
            Html.Of($"""
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="{Policy}">
                <title>{title}</title>
                <meta name="description" content="{head.Description}">
                <meta name="referrer" content="no-referrer">
                <link rel="icon" type="image/svg+xml" href="{SitePaths.Icon}">
                """),
            head.IsListed ? Addresses(language, head, site) : Html.Of($"<meta name=\"robots\" content=\"noindex\">"),
            head.Feed is { } feed
                ? Alternate("application/atom+xml", texts.Feed, SitePaths.In(language, feed))
                : default,
            head.Embedding is { } embedding
                ? Alternate("application/json+oembed", head.Title, site.At(SitePaths.In(language, embedding)))
                : default,
            OpenGraph(language, head, site),
            StyleElement,
            head.LinkedData is { } data ? Html.Stored($"<script type=\"application/ld+json\">{data}</script>") : default);
    }

    private static Html Alternate(string mediaType, string title, string address) =>
        Html.Of($"<link rel=\"alternate\" type=\"{mediaType}\" title=\"{title}\" href=\"{address}\">");

    private static Html Addresses(Language language, PageHead head, SiteIdentity site) => Html.Of($"""
        <link rel="canonical" href="{site.At(SitePaths.In(language, head.Path))}">
        <link rel="alternate" hreflang="es" href="{site.At(head.Path)}">
        <link rel="alternate" hreflang="pt-BR" href="{site.At(SitePaths.In(Language.Pt, head.Path))}">
        <link rel="alternate" hreflang="x-default" href="{site.At(head.Path)}">
        """);

    private static Html OpenGraph(Language language, PageHead head, SiteIdentity site) => Html.Of($"""
        <meta property="og:type" content="{head.Kind}">
        <meta property="og:site_name" content="{SiteTexts.All.In(language).Name}">
        <meta property="og:title" content="{(head.Title.Length == 0 ? SiteTexts.All.In(language).Name : head.Title)}">
        <meta property="og:description" content="{head.Description}">
        <meta property="og:url" content="{site.At(SitePaths.In(language, head.Path))}">
        <meta property="og:locale" content="{(language == Language.Pt ? "pt_BR" : "es_419")}">
        <meta property="og:image" content="{site.At(head.Picture ?? SitePaths.Picture)}">
        <meta name="twitter:card" content="summary_large_image">
        """);

    private static Html Top(Language language, PageHead head)
    {
        var texts = SiteTexts.All.In(language);
        (string Path, string Label)[] sections =
        [
            (Listing.AllPath, texts.PracticesInShort), (SitePaths.Meetings, texts.Meetings), (SitePaths.Calls, texts.Calls),
            (SitePaths.Bodies, texts.Bodies), (SitePaths.Data, texts.Data),
        ];
        var other = language == Language.Pt ? Language.Es : Language.Pt;
        var there = SitePaths.In(other, head.IsListed ? head.Path : SitePaths.Start);
        return Html.Of($"""
            <header class="site"><div class="w">
            <a class="brand" href="{SitePaths.In(language, SitePaths.Start)}"><b>{texts.Name}</b><span>{texts.Owner}</span></a>
            <nav class="main" aria-label="{texts.Navigation}"><ul>
            {Markup.Each(sections, section => Way(section.Path, section.Label))}
            <li><a href="{there}" lang="{CodeOf(other)}" hreflang="{CodeOf(other)}">{texts.OtherLanguage}</a></li>
            </ul></nav>
            </div></header>
            """);

        Html Way(string path, string label) => Html.Of(
            $"<li><a href=\"{SitePaths.In(language, path)}\"{(path == head.Path ? Html.Of($" aria-current=\"page\"") : default)}>{label}</a></li>");
    }

    private static Html Foot(Edition edition, Language language, PageHead head)
    {
        var texts = SiteTexts.All.In(language);
        (string Path, string Label)[] ways =
        [
            (SitePaths.Start, texts.Start), (SitePaths.Search, texts.Search), (SitePaths.Figures, texts.Figures),
            (SitePaths.Totals, texts.Totals), (SitePaths.Data, texts.Data),
        ];
        return Html.Of($"""
            <footer class="site"><div class="w">
            <p class="printed">{edition.Site.At(SitePaths.In(language, head.Path))}</p>
            <p>{texts.Name}. {texts.Owner}. {texts.LicenceSays} <a rel="license" href="{edition.Site.Licence}">{texts.Licence}</a>.</p>
            <ul class="plain">{Markup.Each(ways, way => Html.Of($"<li>{Link(language, way.Path, way.Label)}</li>"))}
            <li><a href="https://t.me/{edition.Site.Bot.Username}">Telegram</a></li></ul>
            </div></footer>
            """);
    }
}
