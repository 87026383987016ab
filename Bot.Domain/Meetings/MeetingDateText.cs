using NodaTime;
using NodaTime.Text;

namespace Bot.Domain.Meetings;

/// <summary>Reads the form in which documents keep a meeting's date.</summary>
internal static class MeetingDateText
{
    public static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    public static readonly LocalTimePattern End = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private const int QuarterLength = 7;

    private static readonly int MinuteLength = "2026-10-16T10:00".Length;

    /// <summary>Null for anything else.</summary>
    public static MeetingDate? Read(string text) => text switch
    {
        MeetingDate.Unknown.Kept => new MeetingDate.Unknown(),
        { Length: QuarterLength } when text[5] == 'Q' => ReadQuarter(text),
        { Length: QuarterLength } when text[5] == 'H' => ReadHalf(text),
        _ when YearMonthPattern.Iso.Parse(text) is { Success: true, Value: var month } => new MeetingDate.InMonth(month),
        _ when LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } => new MeetingDate.Day(day),
        _ when text.Split(' ') is [var hours, { Length: > 0 } zone] && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null =>
            ReadHours(hours, zone),
        _ when text.Split('/') is [var first, var last] => ReadDays(first, last),
        _ => null,
    };

    private static MeetingDate.InQuarter? ReadQuarter(string text) =>
        YearMonthPattern.Iso.Parse($"{text[..5]}0{text[6]}") is { Success: true, Value: { Month: <= 4 } number }
            ? new(new Quarter(number.Year, number.Month))
            : null;

    /// <summary>"2026-10-16T10:00", "2026-10-16T10:00-12:00".</summary>
    private static MeetingDate.Exact? ReadHours(string hours, string zone)
    {
        var (begin, end) = hours.Length > MinuteLength ? (hours[..MinuteLength], hours[MinuteLength..]) : (hours, "");
        return Minute.Parse(begin) is not { Success: true, Value: var local } ? null
            : end.Length == 0 ? new(local, zone)
            : end[0] == '-'
                && End.Parse(end[1..]) is { Success: true, Value: var until }
                && until > local.TimeOfDay ? new(local, zone, until)
            : null;
    }

    private static MeetingDate.InHalf? ReadHalf(string text) =>
        YearMonthPattern.Iso.Parse($"{text[..5]}0{text[6]}") is { Success: true, Value: { Month: <= 2 } number }
            ? new(number.Year, number.Month)
            : null;

    private static MeetingDate.Days? ReadDays(string first, string last) =>
        LocalDatePattern.Iso.Parse(first) is { Success: true, Value: var from }
            && LocalDatePattern.Iso.Parse(last) is { Success: true, Value: var to } && from < to
            ? new(from, to)
            : null;
}
