using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Public.Pages;
using NodaTime;

namespace Bot.Public.Data;

/// <summary>What is new in a listing, as Atom (RFC 4287).</summary>
internal static class Feeds
{
    private const int Most = 30;

    /// <summary>The category of what waits for its city.</summary>
    private const string FromArchive = "archivo";

    public static SiteFile Of(Edition edition, Listing listing, Language language)
    {
        var (texts, site) = (SiteTexts.All.In(language), edition.Site);
        var path = SitePaths.In(language, listing.FeedPath);
        Practice[] newest = [.. listing.Practices.Take(Most)];
        var feed = new SyndicationFeed(newest.Select(practice => Entry(site, practice, language)))
        {
            Id = site.At(path),
            Title = new(listing.Kind == ListingKind.All ? texts.Name : $"{texts.Name}: {ListPages.NameOf(listing, language)}"),
            Description = new(texts.About),
            Language = Layout.CodeOf(language),
            LastUpdatedTime = newest.Select(practice => practice.UpdatedAt)
                .DefaultIfEmpty(NodaConstants.UnixEpoch)
                .Max()
                .ToDateTimeOffset(),
            Copyright = new($"{texts.Licence}: {site.Licence}"),
        };
        feed.Authors.Add(new(null, texts.Owner, site.Address));
        feed.Links.Add(new(new(site.At(path)), "self", texts.Feed, "application/atom+xml", 0));
        feed.Links.Add(new(new(site.At(SitePaths.In(language, listing.Path))), "alternate", null, "text/html", 0));
        return new(path, SiteFile.Atom, Write(feed));
    }

    private static SyndicationItem Entry(SiteIdentity site, Practice practice, Language language)
    {
        var mark = PracticeItems.ArchiveMark(practice, language);
        var item = new SyndicationItem
        {
            // The same in both languages and for ever.
            Id = site.At(SitePaths.Of(practice)),
            Title = new(practice.TitleFor(language)),
            Summary = new(string.Join("\n\n", new[] { mark, practice.SummaryFor(language)!.Text }.Where(text => text.Length > 0))),
            PublishDate = PublicParts.Since(practice).ToDateTimeOffset(),
            LastUpdatedTime = practice.UpdatedAt.ToDateTimeOffset(),
        };
        item.Links.Add(new(new(site.At(SitePaths.In(language, SitePaths.Of(practice)))), "alternate", null, "text/html", 0));
        item.Categories.Add(new(practice.Record!.Theme.Code, null, practice.Record.Theme.Name(language)));
        if (mark.Length > 0)
        {
            item.Categories.Add(new(FromArchive, null, mark.TrimEnd('.')));
        }

        if (practice.Place is not null)
        {
            item.Authors.Add(new(null, PlaceNames.Of(practice.Place, language), null));
        }

        return item;
    }

    private static byte[] Write(SyndicationFeed feed)
    {
        using var content = new MemoryStream();
        using (var writer = XmlWriter.Create(content, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            new Atom10FeedFormatter(feed).WriteTo(writer);
        }

        return content.ToArray();
    }
}
