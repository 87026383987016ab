using Bot.Domain.Meetings;
using NodaTime;
using NodaTime.Text;

namespace Bot.Public.Data;

/// <summary>Dates that may be vague, as ISO 8601 has them.</summary>
internal static class IsoDates
{
    private static readonly ZonedDateTimePattern Hour =
        ZonedDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<+HH:mm>", DateTimeZoneProviders.Tzdb);

    private static readonly YearMonthPattern Month = YearMonthPattern.Iso;

    /// <summary>
    /// "2026-12-19T12:00-03:00", "2026-12-19", "2026-12-14/2026-12-16", "2026-12"; empty where ISO 8601 has no word for it, such as a half
    /// of a year.
    /// </summary>
    public static string Of(MeetingDate? date) => date switch
    {
        MeetingDate.Exact exact => Hour.Format(exact.In(DateTimeZoneProviders.Tzdb).InZone(DateTimeZoneProviders.Tzdb[exact.Zone])),
        MeetingDate.Day { Date: var day } => LocalDatePattern.Iso.Format(day),
        MeetingDate.Days days => $"{LocalDatePattern.Iso.Format(days.First)}/{LocalDatePattern.Iso.Format(days.Last)}",
        MeetingDate.InMonth { Month: var month } => Month.Format(month),
        _ => "",
    };

    /// <summary>Of a date as documents keep it (<see cref="MeetingDate.Text"/>); empty for nothing.</summary>
    public static string OfKept(string text) => text.Length == 0 ? "" : Of(MeetingDate.FromText(text));
}
