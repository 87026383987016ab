using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Public.Pages;
using Bot.Texts;
using NodaTime;

namespace Bot.Public.Data;

/// <summary>The meetings to come as a calendar that can be followed.</summary>
internal static class PublicCalendar
{
    public static SiteFile Of(Edition edition, Language language)
    {
        var (texts, site) = (SiteTexts.All.In(language), edition.Site);
        CalendarEntry[] entries = [.. NetworkPages.Coming(edition).Where(CalendarFile.CanShow).Select(meeting => Entry(meeting, language))];
        var stamp = entries.Select(entry => entry.Meeting.UpdatedAt).DefaultIfEmpty(NodaConstants.UnixEpoch).Max();
        var content = CalendarFile.Write(
            entries, (texts.Owner, site.At(SitePaths.In(language, SitePaths.Meetings))), texts.Name, stamp, DateTimeZoneProviders.Tzdb);
        return new(SitePaths.In(language, SitePaths.Calendar), CalendarFile.MediaType + "; charset=utf-8", content);
    }

    private static CalendarEntry Entry(Meeting meeting, Language language)
    {
        var details = meeting.Details;
        string[] places = [details.Venue?.Text ?? "", PlaceNames.Of(details.Host, language)];
        return new(meeting, MeetingCard.Heading(details, language), string.Join(", ", places.Where(part => part.Length > 0)), "");
    }
}
