using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Series;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Bot.Tests.Domain.Meetings;

/// <summary>
/// A series whose meetings are moved, cancelled and changed with those that follow while time passes: three are ahead, no place is made
/// twice, and places that nobody moved stand in the order of their days.
/// </summary>
public sealed class SeriesPropertyTest
{
    private static readonly IDateTimeZoneProvider Provider = DateTimeZoneProviders.Tzdb;

    private static readonly Gen<(int What, int Which, int Days)> Happenings =
        from what in Gen.Choose(0, 3)
        from which in Gen.Choose(0, 2)
        from days in Gen.Choose(1, 70)
        select (what, which, days);

    [Fact]
    public void PlacesStayAndThreeAreAhead() => Prop.ForAll(
        Happenings.ListOf(20).Select(happenings => happenings.ToArray()).Zip(Gen.Elements("2/5/1 10:00", "5/5/1 10:00", "3/5/2 10:00", "year", "quarter", "half")).ToArbitrary(),
        life => Holds(life.Item1, life.Item2)).Holds();

    private static bool Holds((int What, int Which, int Days)[] happenings, string rule)
    {
        var (series, made, now) = (
            SeriesSteps.Begin("series1234", SampleMeetings.Details(SampleMeetings.Friday), SeriesRule.FromText(rule), new(), []),
            new List<Meeting> { SampleMeetings.On(SampleMeetings.Friday) with { Occurrence = new("series1234", 1, IsTold: true) } },
            SampleMeetings.Planned);
        var isRight = true;
        foreach (var (what, which, days) in happenings)
        {
            var filled = series.Fill(made, now, Provider);
            (series, isRight) = (filled.Series, isRight && !filled.Meetings.Any(one => made.Any(other => other.Id == one.Id)));
            made.AddRange(filled.Meetings);
            var ahead = made.Where(meeting => meeting.IsAhead(now, Provider)).ToArray();
            isRight &= ahead.Length >= MeetingSeries.Ahead && IsInOrder(ahead.Where(meeting => meeting.Version == 1));
            series = Happen(series, made, ahead[which], what, days, now);
            now += what == 3 ? Duration.FromDays(days) : Duration.Zero;
        }

        return isRight && made.Select(meeting => meeting.Occurrence!.Place).Distinct().Count() == made.Count;
    }

    private static MeetingSeries Happen(MeetingSeries series, List<Meeting> made, Meeting one, int what, int days, Instant now)
    {
        var date = new MeetingDate.Day(one.Details.Date.Earliest!.Value.PlusDays(days));
        var changed = what switch
        {
            0 => one.Cancel(SampleMeetings.Reason("Paro"), SampleMeetings.Coordinator, now).Value,
            1 or 2 => one.Moved(date, now),
            _ => one,
        };
        made[made.IndexOf(one)] = changed;
        if (what != 2)
        {
            return series;
        }

        var others = made.Where(other => other.Id != one.Id).ToArray();
        var following = series.ChangeFrom(one, changed, others, SampleMeetings.Coordinator, now, reason: null);
        foreach (var other in following.Meetings)
        {
            made[made.FindIndex(kept => kept.Id == other.Id)] = other;
        }

        return following.Series;
    }

    private static bool IsInOrder(IEnumerable<Meeting> meetings)
    {
        LocalDate?[] days = [.. meetings.OrderBy(meeting => meeting.Occurrence!.Place).Select(meeting => meeting.Details.Date.Earliest)];
        return days.Zip(days.Skip(1)).All(pair => pair.First < pair.Second);
    }
}
