using System.Text;
using System.Xml;
using Bot.Domain;

namespace Bot.Public.Data;

/// <summary>What search engines are told to read: every page in both languages (sitemaps.org).</summary>
internal static class Sitemap
{
    /// <summary>Addresses of one file (sitemaps.org).</summary>
    private const int Most = 50_000;

    private const string Words = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static SiteFile Of(Edition edition, IEnumerable<string> pages)
    {
        using var content = new MemoryStream();
        using (var xml = XmlWriter.Create(content, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", Words);
            foreach (var page in pages.Take(Most))
            {
                xml.WriteStartElement("url", Words);
                xml.WriteElementString("loc", Words, edition.Site.At(page));
                var (_, path) = SitePaths.Read(page);
                if (SitePaths.NumberIn(path) is { } named && edition.Numbered(named.Number) is { } practice)
                {
                    xml.WriteElementString("lastmod", Words, edition.IsoDayOf(practice.UpdatedAt));
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return new(SitePaths.Sitemap, "application/xml; charset=utf-8", content.ToArray());
    }

    public static SiteFile Robots(Edition edition) => SiteFile.Of(
        "/robots.txt",
        "text/plain; charset=utf-8",
        string.Join(
            '\n',
            "User-agent: *",
            $"Disallow: {SitePaths.Search}?",
            $"Disallow: {SitePaths.In(Language.Pt, SitePaths.Search)}?",
            $"Sitemap: {edition.Site.At(SitePaths.Sitemap)}",
            ""));
}
