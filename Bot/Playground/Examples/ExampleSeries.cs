using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Series;
using Bot.Domain.People;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Playground.Examples;

/// <summary>
/// An invented meeting that repeats: the second Thursday of every other month, from the next month on; three of them stand ahead.
/// </summary>
public static class ExampleSeries
{
    public const string SeriesId = "example-series";

    private static readonly LocalTime Hour = new(10, 0);

    /// <param name="organiser">Whose city it is held in.</param>
    public static void Put(IWork work, Person organiser, Instant now)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(organiser);
        var (zones, host) = (DateTimeZoneProviders.Tzdb, organiser.Place!);
        var zone = Cities.Shipped.Find(host.CityId!)!.TimeZone;
        var month = now.InZone(zones[zone]).Date.ToYearMonth().PlusMonths(1);
        var rule = new SeriesRule.Weekday(Nth: 2, IsoDayOfWeek.Thursday, Months: 2, Hour);
        var details = new MeetingDetails
        {
            Kind = MeetingKind.FromText("del"),
            Host = host,
            Zone = zone,
            Date = rule.In(month, zone),
            Remarks = LongText.FromText("Ejemplo inventado. Exemplo inventado."),
        };
        var first = MeetingSteps.Plan($"{SeriesId}-1", details, organiser, now).Value;
        var begun = first.Repeat(SeriesId, rule, new SeriesEnd(), [], organiser).Value;
        var meeting = begun.Meetings[0] with { Occurrence = begun.Meetings[0].Occurrence! with { IsTold = false } };
        var filled = begun.Series.Fill([meeting], now, zones);
        work.Put(MeetingSeries.All, filled.Series);
        foreach (var one in filled.Meetings.Prepend(meeting))
        {
            work.Put(MeetingBook.All, one);
        }
    }
}
