using System.Collections.Immutable;
using NodaTime;

namespace Bot.Domain.Meetings.Series;

/// <summary>By which rules a meeting may repeat.</summary>
public static class SeriesRules
{
    private static readonly ImmutableArray<int> Months = [1, 2, 3, 6];

    /// <summary>
    /// What a meeting's own date suggests, the likeliest first. A day that is the fourth and the last of its kind suggests both; several
    /// days in a row, only what leaves the days open; a date of which nothing is known, nothing.
    /// </summary>
    public static ImmutableArray<SeriesRule> For(MeetingDate date) => date switch
    {
        MeetingDate.Day { Date: var day } => ForDay(day, hour: null),
        MeetingDate.Exact { Local: var local } => ForDay(local.Date, local.TimeOfDay),
        MeetingDate.Days or MeetingDate.InMonth => [new SeriesRule.Yearly(), new SeriesRule.Quarterly(), new SeriesRule.HalfYearly()],
        MeetingDate.InQuarter => [new SeriesRule.Quarterly(), new SeriesRule.HalfYearly()],
        MeetingDate.InHalf => [new SeriesRule.HalfYearly()],
        _ => [],
    };

    private static ImmutableArray<SeriesRule> ForDay(LocalDate day, LocalTime? hour)
    {
        var (plain, isLast) = (SeriesRule.Weekday.Of(day, months: 1, hour), SeriesRule.Weekday.IsLast(day));
        var last = plain with { Nth = SeriesRule.Weekday.Last };
        return
        [
            plain,
            .. isLast && plain != last ? [last] : Array.Empty<SeriesRule>(),
            .. Months.Skip(1).Select(months => plain with { Months = months }),
            new SeriesRule.Yearly(),
            new SeriesRule.Quarterly(),
            new SeriesRule.HalfYearly(),
        ];
    }
}
