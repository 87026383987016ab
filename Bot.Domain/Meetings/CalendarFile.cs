using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Bot.Domain.Meetings;

/// <summary>A meeting as calendars show it.</summary>
/// <param name="Location">City and address; empty where neither is known.</param>
/// <param name="Link">Where the meeting is held, if it is a link; null otherwise.</param>
public sealed record CalendarEntry(Meeting Meeting, string Summary, string Location, string Description, string? Link = null);

/// <summary>
/// Writes meetings as an iCalendar file (RFC 5545, RFC 5546): what is announced or changed as METHOD:PUBLISH; what is cancelled, or has lost its date,
/// as METHOD:CANCEL of the date that is void; always with the same UID and a SEQUENCE that rises, so that a new date can follow. Hours are in UTC,
/// by the zone data of the moment.
/// </summary>
public static class CalendarFile
{
    public const string MediaType = "text/calendar";

    /// <summary>Octets of a line without its end (RFC 5545, 3.1).</summary>
    private const int LineOctets = 75;

    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    private static readonly LocalDatePattern Date = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    /// <summary>Whether it belongs into calendars: it is to be, and its day, or its days, are known.</summary>
    public static bool CanShow(Meeting meeting) => meeting is { State: MeetingState.Planned, Details.Date.IsFixed: true };

    /// <summary>Whether calendars may still show it although it does not belong there: it had a day once.</summary>
    public static bool CanTakeBack(Meeting meeting) => !CanShow(meeting) && DateIn(meeting) is not null;

    /// <summary>UTF-8 with CRLF. Meetings that never had a day are left out.</summary>
    /// <param name="entries">All to be shown, or all to be taken back: a file has one METHOD.</param>
    /// <param name="organiser">Who publishes them, as name and URI.</param>
    /// <param name="now">The file's DTSTAMP.</param>
    public static byte[] Write(IReadOnlyCollection<CalendarEntry> entries, (string Name, string Uri) organiser, Instant now, IDateTimeZoneProvider zones)
    {
        var isTakenBack = entries.Any(entry => CanTakeBack(entry.Meeting));
        if (isTakenBack && entries.Any(entry => CanShow(entry.Meeting)))
        {
            throw new ArgumentException("A calendar file has one method.", nameof(entries));
        }

        IEnumerable<string> lines =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Mercociudades UT DEL//Banco de Buenas Practicas//ES",
            "CALSCALE:GREGORIAN",
            "METHOD:" + (isTakenBack ? "CANCEL" : "PUBLISH"),
            .. entries.Where(entry => DateIn(entry.Meeting) is not null).SelectMany(entry => Event(entry, organiser, now, zones)),
            "END:VCALENDAR",
        ];
        return Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => Fold(line) + "\r\n")));
    }

    private static IEnumerable<string> Event(CalendarEntry entry, (string Name, string Uri) organiser, Instant now, IDateTimeZoneProvider zones)
    {
        var meeting = entry.Meeting;
        return
        [
            "BEGIN:VEVENT",
            $"UID:{meeting.Id}@utdel.mercociudades.org",
            "DTSTAMP:" + Moment.Format(now),
            "SEQUENCE:" + meeting.Sequence.ToString(CultureInfo.InvariantCulture),
            "LAST-MODIFIED:" + Moment.Format(meeting.UpdatedAt),
            $"ORGANIZER;CN=\"{organiser.Name.Replace('"', '\'')}\":{organiser.Uri}",
            .. Times(DateIn(meeting)!, zones),
            "STATUS:" + (CanShow(meeting) ? "CONFIRMED" : "CANCELLED"),
            "SUMMARY:" + Escape(entry.Summary),
            .. Optional("LOCATION:", Escape(entry.Location)),
            .. Optional("GEO:", meeting.Details.Spot is { } spot ? string.Create(CultureInfo.InvariantCulture, $"{spot.Latitude:F6};{spot.Longitude:F6}") : ""),
            .. Optional("DESCRIPTION:", Escape(entry.Description)),
            .. Optional("URL:", entry.Link ?? ""),
            "END:VEVENT",
        ];
    }

    /// <summary>The date by which calendars know it: its own, else the last one that it had.</summary>
    private static MeetingDate? DateIn(Meeting meeting) => meeting.History.Select(change => change.Before?.Date).Append(meeting.Details.Date)
        .LastOrDefault(date => date is { IsFixed: true });

    /// <summary>DTEND of whole days is the day behind the last (RFC 5545, 3.6.1); how long a meeting with an hour lasts is not known.</summary>
    private static ImmutableArray<string> Times(MeetingDate date, IDateTimeZoneProvider zones) => date switch
    {
        MeetingDate.Exact exact => ["DTSTART:" + Moment.Format(exact.In(zones))],
        { Earliest: { } first, Latest: { } last } => ["DTSTART;VALUE=DATE:" + Date.Format(first), "DTEND;VALUE=DATE:" + Date.Format(last.PlusDays(1)), "TRANSP:TRANSPARENT"],
        _ => [],
    };

    private static string[] Optional(string name, string value) => value.Length == 0 ? [] : [name + value];

    /// <summary>TEXT (RFC 5545, 3.3.11): backslash, semicolon, comma and line ends are escaped.</summary>
    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    /// <summary>Lines go on behind a line end and a space; never inside of a character.</summary>
    private static string Fold(string line)
    {
        var folded = new StringBuilder(line.Length + 8);
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                _ = folded.Append("\r\n ");
                octets = 1;
            }

            _ = folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
