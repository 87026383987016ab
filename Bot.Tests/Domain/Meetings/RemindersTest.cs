using Bot.Domain.Meetings;
using NodaTime;

namespace Bot.Tests.Domain.Meetings;

public sealed class RemindersTest
{
    private static readonly IDateTimeZoneProvider Tzdb = DateTimeZoneProviders.Tzdb;

    [Fact]
    public void An_hour_has_four_reminders_by_the_meetings_clocks() => Assert.Equal(
        ["TwoWeeks 2026-10-02T13:00:00Z", "Week 2026-10-09T13:00:00Z", "Day 2026-10-15T13:00:00Z", "Hour 2026-10-16T12:00:00Z"],
        Written(SampleMeetings.On(SampleMeetings.Friday)));

    [Fact]
    public void Early_and_late_meetings_are_reminded_of_by_day()
    {
        Assert.Equal("Day 2026-10-15T13:00:00Z", Written(SampleMeetings.On(At(new LocalTime(6, 0))))[2]);
        Assert.Equal("Day 2026-10-15T21:00:00Z", Written(SampleMeetings.On(At(new LocalTime(22, 0))))[2]);
    }

    [Fact]
    public void Days_without_hour_have_three() => Assert.Equal(
        ["TwoWeeks 2026-09-30T13:00:00Z", "Week 2026-10-07T13:00:00Z", "Day 2026-10-13T13:00:00Z"],
        Written(SampleMeetings.On(new MeetingDate.Days(new LocalDate(2026, 10, 14), new LocalDate(2026, 10, 16)))));

    [Theory]
    [InlineData("unknown")]
    [InlineData("2026-Q4")]
    [InlineData("2026-10")]
    public void What_is_not_fixed_has_none(string date) => Assert.Empty(Written(SampleMeetings.On(MeetingDate.FromText(date))));

    [Fact]
    public void After_a_downtime_only_the_last_missed_one_goes_out()
    {
        var meeting = SampleMeetings.On(SampleMeetings.Friday);
        var step = Log.Look(meeting, Plan(meeting), Instant.FromUtc(2026, 10, 15, 18, 0), Tzdb);
        Assert.Equal(ReminderKind.Day, step.Send!.Kind);
        Assert.Equal(Instant.FromUtc(2026, 10, 16, 12, 0), step.Again);
        Assert.Null(step.Log.Look(meeting, Plan(meeting), Instant.FromUtc(2026, 10, 15, 18, 0), Tzdb).Send);
    }

    [Fact]
    public void What_was_missed_by_day_is_not_made_up_for_at_night()
    {
        var meeting = SampleMeetings.On(SampleMeetings.Friday);
        var step = Log.Look(meeting, Plan(meeting), Instant.FromUtc(2026, 10, 12, 6, 0), Tzdb);
        Assert.Null(step.Send);
        Assert.Equal(Instant.FromUtc(2026, 10, 12, 11, 0), step.Again);
        Assert.Equal(ReminderKind.Week, step.Log.Look(meeting, Plan(meeting), step.Again!.Value, Tzdb).Send!.Kind);
    }

    [Fact]
    public void A_meeting_that_has_begun_is_not_reminded_of()
    {
        var meeting = SampleMeetings.On(SampleMeetings.Friday);
        Assert.Equal((null, null), Log.Look(meeting, Plan(meeting), Instant.FromUtc(2026, 10, 16, 13, 0), Tzdb) is var step ? (step.Send, step.Again) : default);
    }

    [Fact]
    public void A_date_that_is_told_late_needs_no_earlier_reminders()
    {
        var meeting = SampleMeetings.On(SampleMeetings.Friday);
        var now = Instant.FromUtc(2026, 10, 10, 15, 0);
        var step = Log.Told(meeting, Plan(meeting), now).Look(meeting, Plan(meeting), now, Tzdb);
        Assert.Null(step.Send);
        Assert.Equal(Instant.FromUtc(2026, 10, 15, 13, 0), step.Again);
    }

    [Fact]
    public void A_date_that_comes_back_is_not_reminded_of_twice()
    {
        var meeting = SampleMeetings.On(SampleMeetings.Friday);
        var now = Instant.FromUtc(2026, 10, 2, 14, 0);
        var sent = Log.Look(meeting, Plan(meeting), now, Tzdb);
        Assert.Equal(ReminderKind.TwoWeeks, sent.Send!.Kind);
        var moved = meeting.Moved(new MeetingDate.Day(new LocalDate(2026, 10, 30)), now);
        var back = moved.Moved(SampleMeetings.Friday, now);
        Assert.Null(sent.Log.Told(moved, Plan(moved), now).Told(back, Plan(back), now).Look(back, Plan(back), now, Tzdb).Send);
    }

    [Fact]
    public void Organisers_are_asked_weekly_from_eight_weeks_before_the_earliest_day()
    {
        var quarter = SampleMeetings.On(MeetingDate.FromText("2027-Q1"));
        Assert.Equal(Instant.FromUtc(2026, 11, 6, 13, 0), Nudges.Next(quarter, SampleMeetings.Planned, Tzdb));
        Assert.Equal(Instant.FromUtc(2026, 11, 13, 13, 0), Nudges.Next(quarter, Instant.FromUtc(2026, 11, 6, 13, 0), Tzdb));
        Assert.Equal(Instant.FromUtc(2027, 2, 5, 13, 0), Nudges.Next(quarter, Instant.FromUtc(2027, 1, 30, 13, 0), Tzdb));
        var unknown = SampleMeetings.On(new MeetingDate.Unknown());
        Assert.Equal(Instant.FromUtc(2026, 9, 8, 13, 0), Nudges.Next(unknown, SampleMeetings.Planned, Tzdb));
        Assert.Null(Nudges.Next(SampleMeetings.On(SampleMeetings.Friday), SampleMeetings.Planned, Tzdb));
    }

    private static ReminderLog Log => new() { MeetingId = "meeting123", GroupId = "group1" };

    private static MeetingDate.Exact At(LocalTime time) => new(new LocalDate(2026, 10, 16) + time, SampleMeetings.Zone);

    private static System.Collections.Immutable.ImmutableArray<Reminder> Plan(Meeting meeting) => Reminders.Of(meeting, Reminders.Usual, Tzdb);

    private static string[] Written(Meeting meeting) => [.. Plan(meeting).Select(reminder => $"{reminder.Kind} {reminder.At}")];
}
