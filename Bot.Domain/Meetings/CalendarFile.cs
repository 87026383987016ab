using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;

namespace Bot.Domain.Meetings;

/// <summary>A meeting as calendars show it.</summary>
/// <param name="Location">City and address; empty where neither is known.</param>
/// <param name="Link">Where the meeting is held, if it is a link; null otherwise.</param>
public sealed record CalendarEntry(Meeting Meeting, string Summary, string Location, string Description, string? Link = null);

/// <summary>
/// Writes meetings as an iCalendar file (RFC 5545, RFC 5546): what is announced or changed as METHOD:PUBLISH; what is cancelled, or has
/// lost its date, as METHOD:CANCEL of the date that is void; always with the same UID and a SEQUENCE that rises, so that a new date can
/// follow. Hours are in UTC, by the zone data of the moment. What is served under an address has no METHOD: calendars fetch it again, and
/// drop what is not there any more.
/// </summary>
public static class CalendarFile
{
    public const string MediaType = "text/calendar";

    /// <summary>Octets of a line without its end (RFC 5545, 3.1).</summary>
    private const int LineOctets = 75;

    private const string LineEnd = "\r\n";

    /// <summary>By which a long line is broken.</summary>
    private const string LineBreak = LineEnd + " ";

    /// <summary>How often calendars should fetch what is served (RFC 7986, 5.7): each hour.</summary>
    private const string RefreshAfter = "PT1H";

    private const string Product = "-//Mercociudades UT DEL//Banco de Buenas Practicas//ES";

    /// <summary>Whether it belongs into calendars: it is to be, and its day, or its days, are known.</summary>
    public static bool CanShow(Meeting meeting) => meeting is { State: MeetingState.Planned, Details.Date.IsFixed: true };

    /// <summary>Whether calendars may still show it although it does not belong there: it had a day once.</summary>
    public static bool CanTakeBack(Meeting meeting) => !CanShow(meeting) && DateIn(meeting) is not null;

    /// <summary>UTF-8 with CRLF. Meetings that never had a day are left out.</summary>
    /// <param name="entries">All to be shown, or all to be taken back: a file has one METHOD.</param>
    /// <param name="organiser">Who publishes them, as name and absolute URI.</param>
    /// <param name="title">What calendars call the file where they ask whether to take it (X-WR-CALNAME): one line.</param>
    /// <param name="now">The file's DTSTAMP.</param>
    public static byte[] Write(
        IReadOnlyCollection<CalendarEntry> entries, (string Name, string Uri) organiser, string title, Instant now, IDateTimeZoneProvider zones)
    {
        var isTakenBack = entries.Any(entry => CanTakeBack(entry.Meeting));
        if (isTakenBack && entries.Any(entry => CanShow(entry.Meeting)))
        {
            throw new ArgumentException("A calendar file has one method.", nameof(entries));
        }

        var calendar = New(title);
        calendar.Method = isTakenBack ? CalendarMethods.Cancel : CalendarMethods.Publish;
        calendar.Events.AddRange(
            entries.Where(entry => DateIn(entry.Meeting) is not null).Select(entry => Event(entry, organiser, now, zones)));
        return Bytes(calendar);
    }

    /// <summary>
    /// What is served under an address: all that are to be and have a day. The same meetings are the same bytes, whenever they are written.
    /// </summary>
    /// <param name="organiser">As in <see cref="Write"/>.</param>
    /// <param name="title">As in <see cref="Write"/>.</param>
    public static byte[] Serve(
        IEnumerable<CalendarEntry> entries, (string Name, string Uri) organiser, string title, IDateTimeZoneProvider zones)
    {
        var calendar = New(title);
        var refresh = new CalendarProperty("REFRESH-INTERVAL", RefreshAfter);
        refresh.AddParameter("VALUE", "DURATION");
        calendar.AddProperty(refresh);
        calendar.AddProperty("X-PUBLISHED-TTL", RefreshAfter);
        calendar.Events.AddRange(entries.Where(entry => CanShow(entry.Meeting))
            .Select(entry => Event(entry, organiser, entry.Meeting.UpdatedAt, zones)));
        return Bytes(calendar);
    }

    private static Ical.Net.Calendar New(string title)
    {
        var calendar = new Ical.Net.Calendar { ProductId = Product, Scale = CalendarScales.Gregorian };
        calendar.AddProperty("X-WR-CALNAME", title);
        return calendar;
    }

    private static byte[] Bytes(Ical.Net.Calendar calendar)
    {
        var lines = new CalendarSerializer().SerializeToString(calendar)!.Replace(LineBreak, "", StringComparison.Ordinal).Split(LineEnd);
        return Encoding.UTF8.GetBytes(string.Join(LineEnd, lines.Select(Fold)));
    }

    private static CalendarEvent Event(CalendarEntry entry, (string Name, string Uri) organiser, Instant now, IDateTimeZoneProvider zones)
    {
        var meeting = entry.Meeting;
        var written = new CalendarEvent
        {
            Uid = $"{meeting.Id}@utdel.mercociudades.org",
            DtStamp = Utc(now),
            Sequence = meeting.Sequence,
            LastModified = Utc(meeting.UpdatedAt),
            Organizer = new() { CommonName = organiser.Name.Replace('"', '\''), Value = new Uri(organiser.Uri) },
            Status = CanShow(meeting) ? EventStatus.Confirmed : EventStatus.Cancelled,
            Summary = Text(entry.Summary),
            Location = Text(entry.Location),
            Description = Text(entry.Description),
            GeographicLocation = meeting.Details.Spot is { } spot ? new(spot.Latitude, spot.Longitude) : null,
            Url = entry.Link is { } link ? new Uri(link) : null,
        };
        SetTimes(written, DateIn(meeting)!, zones);
        return written;
    }

    /// <summary>The date by which calendars know it: its own, else the last one that it had.</summary>
    private static MeetingDate? DateIn(Meeting meeting) =>
        meeting.History.Select(change => change.Before?.Date).Append(meeting.Details.Date)
        .LastOrDefault(date => date is { IsFixed: true });

    /// <summary>
    /// DTEND of whole days is the day behind the last (RFC 5545, 3.6.1); a meeting with an hour has one where it is known when it ends.
    /// </summary>
    private static void SetTimes(CalendarEvent written, MeetingDate date, IDateTimeZoneProvider zones)
    {
        if (date is MeetingDate.Exact exact)
        {
            written.Start = Utc(exact.In(zones));
            written.End = exact.EndIn(zones) is { } end ? Utc(end) : null;
        }
        else if (date is { Earliest: { } first, Latest: { } last })
        {
            written.Start = Day(first);
            written.End = Day(last.PlusDays(1));
            written.Transparency = TransparencyType.Transparent;
        }
    }

    private static CalDateTime Utc(Instant moment) => new(moment.ToDateTimeUtc(), CalDateTime.UtcTzId);

    private static CalDateTime Day(LocalDate day) => new(day.ToDateOnly());

    /// <summary>The library escapes; it takes "\n" for a line end and would write a lone "\r" as it is.</summary>
    private static string? Text(string text) => text.Length == 0 ? null : text.ReplaceLineEndings("\n");

    /// <summary>
    /// Never inside of a character: Ical.Net 5.2.4 breaks lines between the halves of a surrogate pair, which loses an emoji. So what it
    /// broke is joined and broken again.
    /// </summary>
    private static string Fold(string line)
    {
        var folded = new StringBuilder(line.Length + 8);
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                _ = folded.Append(LineBreak);
                octets = 1;
            }

            _ = folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
