using Bot.Domain;
using Bot.Domain.Meetings;

namespace Bot.Texts;

/// <summary>What calendars call meetings, and those who publish them.</summary>
public sealed record CalendarNames
{
    /// <summary>Of several meetings.</summary>
    public required string Title { get; init; }

    public required string Organiser { get; init; }

    public static readonly Bilingual<CalendarNames> All = new(
        Es: new() { Title = "Reuniones de la UT DEL", Organiser = "UT Desarrollo Económico Local, Mercociudades" },
        Pt: new() { Title = "Reuniões da UT DEL", Organiser = "UT Desenvolvimento Econômico Local, Mercocidades" });

    /// <summary>A meeting as calendars show it.</summary>
    public static CalendarEntry EntryOf(Meeting meeting, Language language)
    {
        var details = meeting.Details;
        string?[] places = [details.Venue?.Text, details.Host?.Name, details.Host?.Country?.Name(language)];
        return new(
            meeting,
            MeetingCard.Heading(details, language),
            string.Join(", ", places.OfType<string>()),
            details.Remarks?.Text ?? "",
            Uri.TryCreate(details.Venue?.Text, UriKind.Absolute, out var link) && link.Scheme is "https" or "http"
                ? details.Venue!.Text
                : null);
    }
}
