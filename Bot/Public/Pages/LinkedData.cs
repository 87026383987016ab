using System.Text;
using System.Text.Json;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Practices;
using Bot.Texts;
using NodaTime;
using NodaTime.Text;

namespace Bot.Public.Pages;

/// <summary>What pages tell in the words of schema.org, for search engines.</summary>
internal static class LinkedData
{
    private const string Vocabulary = "https://schema.org";

    public static string Of(Edition edition, Practice practice, Language language) => Write(json =>
    {
        var (site, record) = (edition.Site, practice.Record!);
        json.WriteString("@type", "Article");
        json.WriteString("headline", practice.TitleFor(language));
        json.WriteString("identifier", practice.Number!.Text);
        json.WriteString("url", site.At(SitePaths.In(language, SitePaths.Of(practice))));
        json.WriteString("inLanguage", Layout.CodeOf(practice.Language));
        json.WriteString("abstract", practice.SummaryFor(language)!.Text);
        json.WriteString("about", record.Theme.Name(language));
        json.WriteString("datePublished", edition.IsoDayOf(PublicParts.Since(practice)));
        json.WriteString("dateModified", edition.IsoDayOf(practice.UpdatedAt));
        json.WriteString("license", site.Licence);
        json.WriteStartArray("image");
        foreach (var number in Enumerable.Range(1, Photos.ShownOf(practice).Count()))
        {
            json.WriteStringValue(site.At(SitePaths.PhotoOf(practice, number)));
        }

        json.WriteEndArray();
        Thing(json, "author", "GovernmentOrganization", record.Body?.Text ?? PlaceNames.Of(practice.Place, language));
        Thing(json, "contentLocation", "City", PlaceNames.Of(practice.Place, language));
        Publisher(json, site, language);
    });

    /// <summary>Who runs the site.</summary>
    public static string OfStart(Edition edition, Language language) => Write(json =>
    {
        json.WriteString("@type", "Organization");
        json.WriteString("name", SiteTexts.All.In(language).Owner);
        json.WriteString("url", edition.Site.At(SitePaths.In(language, SitePaths.Start)));
        json.WriteString("logo", edition.Site.At(SitePaths.Picture));
        json.WriteString("description", SiteTexts.All.In(language).About);
    });

    /// <summary>Meetings whose day is known.</summary>
    public static string Of(Edition edition, IEnumerable<Meeting> meetings, Language language) => Write(json =>
    {
        json.WriteStartArray("@graph");
        foreach (var meeting in meetings.Where(CalendarFile.CanShow))
        {
            json.WriteStartObject();
            json.WriteString("@type", "Event");
            json.WriteString("name", MeetingCard.Heading(meeting.Details, language));
            json.WriteString("startDate", BeginningOf(meeting.Details.Date));
            json.WriteString("eventStatus", Vocabulary + "/EventScheduled");
            json.WriteString("url", edition.Site.At(SitePaths.In(language, SitePaths.Meetings)));
            if (meeting.Details.Host is { } host)
            {
                Thing(json, "location", "Place", PlaceNames.Of(host).In(language));
            }

            Thing(json, "organizer", "Organization", SiteTexts.All.In(language).Owner);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>One JSON object; what could end a script element is escaped.</summary>
    /// <param name="vocabulary">The words that it is written in; null where each is said in full.</param>
    public static string Write(Action<Utf8JsonWriter> write, string? vocabulary = Vocabulary)
    {
        using var content = new MemoryStream();
        using (var json = new Utf8JsonWriter(content))
        {
            json.WriteStartObject();
            if (vocabulary is not null)
            {
                json.WriteString("@context", vocabulary);
            }

            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(content.ToArray());
    }

    private static string BeginningOf(MeetingDate date) => date is MeetingDate.Exact exact
        ? InstantPattern.General.Format(exact.In(DateTimeZoneProviders.Tzdb))
        : LocalDatePattern.Iso.Format(date.Earliest!.Value);

    private static void Publisher(Utf8JsonWriter json, SiteIdentity site, Language language)
    {
        json.WriteStartObject("publisher");
        json.WriteString("@type", "Organization");
        json.WriteString("name", SiteTexts.All.In(language).Owner);
        json.WriteString("url", site.Address);
        json.WriteEndObject();
    }

    private static void Thing(Utf8JsonWriter json, string name, string type, string called)
    {
        json.WriteStartObject(name);
        json.WriteString("@type", type);
        json.WriteString("name", called);
        json.WriteEndObject();
    }
}
