using System.Text.Json;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Storage;
using Bot.Tests.Storage;
using NodaTime;

namespace Bot.Tests.Domain.Meetings;

public sealed class MeetingStepsTest
{
    private static readonly Instant Later = SampleMeetings.Planned + Duration.FromDays(1);

    [Theory]
    [InlineData(Role.Visitor, true)]
    [InlineData(Role.Official, true)]
    [InlineData(Role.Secretariat, true)]
    [InlineData(Role.Coordinator, false)]
    public void Only_the_coordination_plans_changes_and_cancels(Role role, bool isConfirmed)
    {
        var person = SampleMeetings.Coordinator with { Role = role, Confirmed = isConfirmed };
        var meeting = SampleMeetings.On(SampleMeetings.Friday);
        Assert.Equal("!NotAllowed", MeetingSteps.Plan("meeting123", meeting.Details, person, Later).Cell());
        Assert.Equal("!NotAllowed", meeting.Change(SampleMeetings.Details(new MeetingDate.Unknown()), 1, person, Later).Cell());
        Assert.Equal("!NotAllowed", meeting.Cancel(SampleMeetings.Reason("llueve"), person, Later).Cell());
    }

    [Fact]
    public void A_change_keeps_what_was_and_raises_the_sequence()
    {
        var meeting = SampleMeetings.On(new MeetingDate.Unknown()).Moved(SampleMeetings.Friday, Later);
        Assert.Equal((2, 1), (meeting.Version, meeting.Sequence));
        Assert.Equal(new MeetingDate.Unknown(), meeting.History[^1].Before!.Date);
        Assert.Equal([MeetingPart.Date], meeting.Details.DifferencesTo(meeting.History[^1].Before!));
    }

    [Fact]
    public void The_same_details_change_nothing()
    {
        var meeting = SampleMeetings.On(SampleMeetings.Friday);
        Assert.Same(meeting, meeting.Change(SampleMeetings.Details(SampleMeetings.Friday), 1, SampleMeetings.Coordinator, Later).Value);
    }

    [Fact]
    public void Who_read_an_older_version_does_not_overwrite()
    {
        var meeting = SampleMeetings.On(new MeetingDate.Unknown());
        var changed = meeting.Moved(SampleMeetings.Friday, Later);
        Assert.Equal("!Superseded", changed.Change(SampleMeetings.Details(new MeetingDate.Unknown()), meeting.Version, SampleMeetings.Coordinator, Later).Cell());
    }

    [Fact]
    public void A_cancelled_meeting_keeps_its_reason_and_stays_cancelled()
    {
        var cancelled = SampleMeetings.On(SampleMeetings.Friday).Cancel(SampleMeetings.Reason("Paro de transporte"), SampleMeetings.Coordinator, Later).Value;
        Assert.Equal("Paro de transporte", cancelled.CancelReason);
        Assert.Equal("!NotInThisState", cancelled.Cancel(SampleMeetings.Reason("otra vez"), SampleMeetings.Coordinator, Later).Cell());
        Assert.Equal("!NotInThisState", cancelled.Change(SampleMeetings.Details(new MeetingDate.Unknown()), 2, SampleMeetings.Coordinator, Later).Cell());
    }

    [Fact]
    public void Meetings_read_back_the_same()
    {
        var meeting = SampleMeetings.On(new MeetingDate.Unknown()).Moved(SampleMeetings.Friday, Later).Cancel(SampleMeetings.Reason("Paro"), SampleMeetings.Coordinator, Later).Value;
        var written = JsonSerializer.Serialize(meeting, StoreJson.Options);
        Assert.Equal(written, JsonSerializer.Serialize(JsonSerializer.Deserialize<Meeting>(written, StoreJson.Options), StoreJson.Options));
        Assert.Contains("\"date\":\"2026-10-16T10:00 America/Sao_Paulo\"", written, StringComparison.Ordinal);
        Assert.DoesNotContain("sequence", written, StringComparison.Ordinal);
    }

    [Fact]
    public void What_comes_is_listed_by_day_and_what_was_backwards()
    {
        string[] dates = ["unknown", "2026-Q4", "2026-10", "2026-10-16", "2026-10-14/2026-10-16", "2026-08-01", "2026-07-01"];
        using var store = new TestStore(MeetingBook.All);
        store.Do(work =>
        {
            foreach (var date in dates)
            {
                work.Put(MeetingBook.All, SampleMeetings.On(MeetingDate.FromText(date)) with { Id = "meeting-" + date.Replace('/', '-') });
            }

            work.Put(MeetingBook.All, SampleMeetings.On(SampleMeetings.Friday).Cancel(SampleMeetings.Reason("Paro"), SampleMeetings.Coordinator, Later).Value);
        });
        Assert.Equal(
            ["2026-10", "2026-Q4", "2026-10-14/2026-10-16", "2026-10-16", "unknown"],
            store.Read(work => MeetingBook.From(work, new LocalDate(2026, 9, 1)).Select(meeting => meeting.Details.Date.Text).ToArray()));
        Assert.Equal(
            ["2026-08-01", "2026-07-01"],
            store.Read(work => MeetingBook.Before(work, new LocalDate(2026, 9, 1), 10).Select(meeting => meeting.Details.Date.Text).ToArray()));
    }
}
