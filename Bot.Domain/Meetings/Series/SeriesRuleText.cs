using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Bot.Domain.Meetings.Series;

/// <summary>Reads the form in which documents keep a rule.</summary>
internal static class SeriesRuleText
{
    private static readonly LocalTimePattern Minute = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>Null for anything else.</summary>
    public static SeriesRule? Read(string text) => text switch
    {
        SeriesRule.Yearly.Kept => new SeriesRule.Yearly(),
        SeriesRule.HalfYearly.Kept => new SeriesRule.HalfYearly(),
        SeriesRule.Quarterly.Kept => new SeriesRule.Quarterly(),
        _ => text.Split(' ') switch
        {
            [var day] => ReadWeekday(day, hour: null),
            [var day, var written] when Minute.Parse(written) is { Success: true, Value: var hour } => ReadWeekday(day, hour),
            _ => null,
        },
    };

    private static SeriesRule.Weekday? ReadWeekday(string text, LocalTime? hour) =>
        text.Split('/') is [var nth, var day, var months]
        && Number(nth, SeriesRule.Weekday.Last) is { } place && Number(day, 7) is { } weekday && Number(months, 12) is { } step
            ? new(place, (IsoDayOfWeek)weekday, step, hour)
            : null;

    private static int? Number(string text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most
            ? number
            : null;
}
