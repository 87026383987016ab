using System.Text.Json;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Series;
using Bot.Domain.People;
using Bot.Storage;
using NodaTime;
using NodaTime.TimeZones;

namespace Bot.Tests.Domain.Meetings;

/// <summary>Which dates a rule makes, and what becomes of a series when one of its meetings changes.</summary>
public sealed class SeriesTest
{
    private static readonly IDateTimeZoneProvider Provider = DateTimeZoneProviders.Tzdb;

    [Theory]
    [InlineData("2026-10-13T10:00 America/Sao_Paulo", "2/2/1 10:00", "2026-11-10T10:00 America/Sao_Paulo", "2026-12-08T10:00 America/Sao_Paulo")]
    [InlineData("2026-10-13", "2/2/2", "2026-12-08", "2027-02-09")]
    [InlineData("2026-10-30", "5/5/1", "2026-11-27", "2026-12-25")]
    [InlineData("2028-02-29", "5/2/6", "2028-08-29", "2029-02-27")]
    [InlineData("2028-02-29", "year", "2029-02", "2030-02")]
    [InlineData("2026-11", "year", "2027-11", "2028-11")]
    [InlineData("2026-Q4", "quarter", "2027-Q1", "2027-Q2")]
    [InlineData("2026-H2", "half", "2027-H1", "2027-H2")]
    [InlineData("2026-11-17", "quarter", "2027-Q1", "2027-Q2")]
    public void ARuleSaysTheNextDates(string first, string rule, string second, string third)
    {
        Assert.Contains(rule, SeriesRules.For(MeetingDate.FromText(first)).Select(one => one.Text));
        var series = Of(first, rule);
        Assert.Equal([second, third], new[] { 2, 3 }.Select(place => series.DateOf(place).Text));
    }

    [Fact]
    public void AFourthFridayThatIsTheLastSuggestsBothAndAFifthOnlyTheLast()
    {
        Assert.Equal(["4/5/1", "5/5/1"], SeriesRules.For(MeetingDate.FromText("2026-11-27")).Take(2).Select(rule => rule.Text));
        Assert.Equal(["5/5/1", "5/5/2"], SeriesRules.For(MeetingDate.FromText("2026-10-30")).Take(2).Select(rule => rule.Text));
        Assert.Empty(SeriesRules.For(new MeetingDate.Unknown()));
    }

    [Fact]
    public void TheHourIsThatOfTheHostsClocksAlsoWhereTheyChange()
    {
        var series = SeriesSteps.Begin(
            "series1234", SampleMeetings.Details(MeetingDate.FromText("2026-08-12T10:00 America/Santiago")) with { Zone = "America/Santiago" },
            SeriesRule.FromText("2/3/1 10:00"), new(), []);
        Assert.Equal([14, 13], new[] { 1, 2 }.Select(place => ((MeetingDate.Exact)series.DateOf(place)).In(Provider).InUtc().Hour));
    }

    [Fact]
    public void AnHourThatClocksSkipIsTheFirstBehindTheGap()
    {
        var series = SeriesSteps.Begin(
            "series1234", SampleMeetings.Details(MeetingDate.FromText("2026-08-02T00:30 America/Santiago")) with { Zone = "America/Santiago" },
            SeriesRule.FromText("1/7/1 00:30"), new(), []);
        var date = Assert.IsType<MeetingDate.Exact>(series.DateOf(2));
        Assert.Equal(new LocalDateTime(2026, 9, 6, 0, 30), date.Local);
        Assert.Equal(Instant.FromUtc(2026, 9, 6, 4, 30), date.In(Provider));
    }

    /// <summary>Brazil may have summer time again, or any other rule, after the meetings were made.</summary>
    [Fact]
    public void RulesOfAZoneThatChangeInBetweenMoveTheMomentAndNeitherTheHourNorThePlaces()
    {
        var newRules = new DateTimeZoneCache(new AnHourLessBehind());
        var (series, meetings) = Begun("2026-10-13T10:00 America/Sao_Paulo", "2/2/1 10:00");
        Assert.All(meetings, meeting =>
        {
            var date = Assert.IsType<MeetingDate.Exact>(meeting.Details.Date);
            Assert.Equal((10, 13, 12), (date.Local.Hour, date.In(Provider).InUtc().Hour, date.In(newRules).InUtc().Hour));
        });
        var isOver = meetings[0].OverAt(newRules)!.Value;
        Assert.Empty(series.Fill(meetings, isOver - Duration.Epsilon, newRules).Meetings);
        Assert.Empty(series.Fill(meetings, isOver, Provider).Meetings);
        var filled = series.Fill(meetings, isOver, newRules);
        Assert.Equal("2027-01-12T10:00 America/Sao_Paulo", Assert.Single(filled.Meetings).Details.Date.Text);
        Assert.Empty(filled.Series.Fill([.. meetings, .. filled.Meetings], isOver, Provider).Meetings);
    }

    [Fact]
    public void CitiesTakeTurnsFromTheSecondOnByTheirOwnClocks()
    {
        var hosts = new[] { "ar-tandil", "cl-concepcion" }.Select(id => Cities.Shipped.Find(id)).OfType<City>()
            .Select(city => new SeriesHost(Place.Listed(city), city.TimeZone));
        var series = Of("2026-10-13T10:00 America/Sao_Paulo", "2/2/1 10:00") with { Hosts = [.. hosts] };
        Assert.Equal("Campinas", series.At(1).Host!.Name);
        Assert.Equal("Tandil", series.At(2).Host!.Name);
        Assert.Equal("2026-11-10T10:00 America/Argentina/Buenos_Aires", series.At(2).Date.Text);
    }

    [Fact]
    public void ThreeAreAheadAndNoneIsMadeTwice()
    {
        var (series, meetings) = Begun("2026-10-13T10:00 America/Sao_Paulo", "2/2/1 10:00");
        Assert.Equal(["2026-10-13", "2026-11-10", "2026-12-08"], meetings.Select(meeting => meeting.Details.Date.Text[..10]));
        Assert.Empty(series.Fill(meetings, SampleMeetings.Planned, Provider).Meetings);
        meetings[1] = meetings[1].Cancel(SampleMeetings.Reason("Paro"), SampleMeetings.Coordinator, SampleMeetings.Planned).Value;
        var filled = series.Fill(meetings, SampleMeetings.Planned, Provider);
        Assert.Equal(["series1234-4"], filled.Meetings.Select(meeting => meeting.Id));
        Assert.Equal("2027-01-12", filled.Meetings[0].Details.Date.Text[..10]);
    }

    [Fact]
    public void WhatWasOverBeforeItCouldBeMadeIsPassedOver()
    {
        var (series, meetings) = Begun("2026-10-13", "2/2/1");
        var filled = series.Fill(meetings, Instant.FromUtc(2027, 6, 1, 12, 0), Provider);
        Assert.Equal(["2027-06-08", "2027-07-13", "2027-08-10"], filled.Meetings.Select(meeting => meeting.Details.Date.Text));
    }

    [Theory]
    [InlineData(2, null, 2)]
    [InlineData(null, "2026-11-30", 2)]
    [InlineData(null, "2026-11-09", 1)]
    public void ItEndsWhereItWasSaid(int? times, string? until, int made)
    {
        var end = new SeriesEnd(until is null ? null : MeetingDate.FromText(until).Latest, times);
        Assert.Equal(made, Begun("2026-10-13", "2/2/1", end).Meetings.Length);
    }

    [Fact]
    public void AnotherDayCountsForThoseThatFollowAndNotForOneThatWasMoved()
    {
        var (series, meetings) = Begun("2026-10-13T10:00 America/Sao_Paulo", "2/2/1 10:00");
        var moved = meetings[2].Moved(MeetingDate.FromText("2026-12-10T09:00 America/Sao_Paulo"), SampleMeetings.Planned);
        var after = meetings[0].Moved(MeetingDate.FromText("2026-10-21T15:00 America/Sao_Paulo"), SampleMeetings.Planned);
        var changed = series.ChangeFrom(meetings[0], after, [meetings[1], moved], SampleMeetings.Coordinator, SampleMeetings.Planned, reason: null);
        var second = Assert.Single(changed.Meetings);
        Assert.Equal("2026-11-18T15:00 America/Sao_Paulo", second.Details.Date.Text);
        Assert.Equal("2027-01-20T15:00 America/Sao_Paulo", changed.Series.DateOf(4).Text);
        Assert.False(second.IsTold());
    }

    [Fact]
    public void ADayWithinAMonthOfEveryYearIsThisMeetingsAlone()
    {
        var (series, meetings) = Begun("2026-11", "year");
        var after = meetings[0].Moved(MeetingDate.FromText("2026-11-12"), SampleMeetings.Planned);
        var changed = series.ChangeFrom(meetings[0], after, meetings[1..], SampleMeetings.Coordinator, SampleMeetings.Planned, reason: null);
        Assert.Empty(changed.Meetings);
        Assert.Equal("2027-11", changed.Series.DateOf(2).Text);
    }

    [Fact]
    public void WhenItIsStoppedWhatSomebodyCountsOnStaysAndTheRestGoes()
    {
        var (series, meetings) = Begun("2026-10-13", "2/2/1");
        var stopped = series.Stop(
            meetings, meeting => meeting.Id == meetings[2].Id, SampleMeetings.Reason("Terminó"), SampleMeetings.Coordinator, SampleMeetings.Planned, Provider);
        Assert.Equal([MeetingState.Planned, MeetingState.Cancelled, MeetingState.Planned], stopped.Meetings.Select(meeting => meeting.State));
        Assert.Null(stopped.Meetings[2].Occurrence);
        Assert.False(stopped.Series.Has(4));
    }

    [Fact]
    public void GroupsHearFourWeeksBeforeADayAndEightBeforeAMonth()
    {
        var (_, days) = Begun("2026-10-13", "2/2/1");
        var (_, months) = Begun("2026-11", "year");
        Assert.Null(SeriesNews.At(days[0], Provider));
        Assert.Equal(Instant.FromUtc(2026, 10, 13, 13, 0), SeriesNews.At(days[1], Provider));
        Assert.Equal(Instant.FromUtc(2027, 9, 6, 13, 0), SeriesNews.At(months[1], Provider));
    }

    [Fact]
    public void DocumentsKeepAllOfIt()
    {
        var (series, meetings) = Begun("2026-10-13T10:00 America/Sao_Paulo", "2/2/1 10:00", new(new(2027, 3, 1), 7));
        var kept = JsonSerializer.Deserialize<MeetingSeries>(JsonSerializer.Serialize(series, StoreJson.Options), StoreJson.Options)!;
        Assert.Equal((series.Rule, series.End, series.Anchor, series.Made), (kept.Rule, kept.End, kept.Anchor, kept.Made));
        var meeting = JsonSerializer.Deserialize<Meeting>(JsonSerializer.Serialize(meetings[2], StoreJson.Options), StoreJson.Options)!;
        Assert.Equal(meetings[2].Occurrence, meeting.Occurrence);
        Assert.Throws<FormatException>(() => SeriesRule.FromText("6/1/1"));
    }

    /// <summary>Zones whose clocks are all two hours behind UTC.</summary>
    private sealed class AnHourLessBehind : IDateTimeZoneSource
    {
        public string VersionId => "of another time";

        public IEnumerable<string> GetIds() => Provider.Ids;

        public DateTimeZone ForId(string id) => DateTimeZone.ForOffset(Offset.FromHours(-2));

        public string? GetSystemDefaultId() => null;
    }

    private static MeetingSeries Of(string first, string rule) => SeriesSteps.Begin(
        "series1234", SampleMeetings.Details(MeetingDate.FromText(first)), SeriesRule.FromText(rule), new(), []);

    private static (MeetingSeries Series, Meeting[] Meetings) Begun(string first, string rule, SeriesEnd? end = null)
    {
        var begun = SampleMeetings.On(MeetingDate.FromText(first))
            .Repeat("series1234", SeriesRule.FromText(rule), end ?? new(), [], SampleMeetings.Coordinator).Value;
        var filled = begun.Series.Fill(begun.Meetings, SampleMeetings.Planned, Provider);
        return (filled.Series, [.. begun.Meetings, .. filled.Meetings]);
    }
}
