using NodaTime;
using NodaTime.Text;

namespace Bot.Domain.Meetings;

/// <summary>Reads the form in which documents keep a meeting's date.</summary>
internal static class MeetingDateText
{
    public static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    private const int QuarterLength = 7;

    /// <summary>Null for anything else.</summary>
    public static MeetingDate? Read(string text) => text switch
    {
        MeetingDate.Unknown.Kept => new MeetingDate.Unknown(),
        { Length: QuarterLength } when text[5] == 'Q' => ReadQuarter(text),
        { Length: QuarterLength } when text[5] == 'H' => ReadHalf(text),
        _ when YearMonthPattern.Iso.Parse(text) is { Success: true, Value: var month } => new MeetingDate.InMonth(month),
        _ when LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } => new MeetingDate.Day(day),
        _ when text.Split(' ') is [var local, { Length: > 0 } zone] && Minute.Parse(local) is { Success: true, Value: var moment }
            && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null =>
            new MeetingDate.Exact(moment, zone),
        _ when text.Split('/') is [var first, var last] => ReadDays(first, last),
        _ => null,
    };

    private static MeetingDate.InQuarter? ReadQuarter(string text) =>
        YearMonthPattern.Iso.Parse($"{text[..5]}0{text[6]}") is { Success: true, Value: { Month: <= 4 } number }
            ? new(new Quarter(number.Year, number.Month))
            : null;

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
