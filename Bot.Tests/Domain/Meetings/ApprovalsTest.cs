using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.Meetings.Agendas;
using Bot.Domain.Storage;
using Bot.Tests.Storage;
using NodaTime;

namespace Bot.Tests.Domain.Meetings;

/// <summary>
/// An acta waits for the next meeting of its kind: what becomes of that, and of its points, where that one moves or is cancelled.
/// </summary>
public sealed class ApprovalsTest : IDisposable
{
    private static readonly IDateTimeZoneProvider Zones = DateTimeZoneProviders.Tzdb;

    private static readonly Instant Now = Instant.FromUtc(2026, 10, 20, 12, 0);

    private static readonly PointContent Content = new(SampleMeetings.Title("Ferias de la región"), 15);

    private readonly TestStore _store = new(MeetingBook.All, Agenda.All, Acta.All, DecisionBook.All);

    [Fact]
    public void TheApprovalGoesOnToTheNextOneWhereAMeetingIsCancelled()
    {
        Plan(("held", "2026-10-16"), ("next", "2026-11-16"), ("later", "2026-12-16"));
        Assert.Equal("meeting-next", Approving());
        Change("next", meeting => meeting.Cancel(SampleMeetings.Reason("Paro"), SampleMeetings.Coordinator, Now).Value);
        Assert.Equal("meeting-later", Approving());
        Change("later", meeting => meeting.Cancel(SampleMeetings.Reason("Paro"), SampleMeetings.Coordinator, Now).Value);
        Assert.Null(Approving());
    }

    [Fact]
    public void ItGoesToAnotherOneWhereTheNextIsMovedBehindIt()
    {
        Plan(("held", "2026-10-16"), ("next", "2026-11-16"), ("later", "2026-12-16"));
        Change("next", meeting => meeting.Moved(MeetingDate.FromText("2027-02-16"), Now));
        Assert.Equal("meeting-later", Approving());
        Change("later", meeting => meeting.Moved(new MeetingDate.Unknown(), Now));
        Assert.Equal("meeting-next", Approving());
    }

    [Fact]
    public void ThePointsOfACancelledMeetingAreOfferedToTheNext()
    {
        Plan(("next", "2026-11-16"), ("later", "2026-12-16"));
        _store.Do(work => work.Put(Agenda.All, new Agenda { MeetingId = "meeting-next" }.Add(
            AgendaPhase.Open, "p1", Content, origin: null, SampleMeetings.Coordinator, Now).Value));
        Assert.Empty(Offered());
        Change("next", meeting => meeting.Cancel(SampleMeetings.Reason("Paro"), SampleMeetings.Coordinator, Now).Value);
        Assert.Equal(["Ferias de la región"], Offered());
    }

    [Fact]
    public void APointThatWasDeclinedAndTakenElsewhereIsNotAcceptedAgain()
    {
        Plan(("held", "2026-10-16"), ("next", "2026-11-16"), ("later", "2026-12-16"));
        _store.Do(work => work.Put(Agenda.All, new Agenda { MeetingId = "meeting-held" }.Add(
            AgendaPhase.Held, "p1", Content, origin: null, SampleMeetings.Coordinator, Now).Value));
        Keep(work => CarryOver.Take(work, Find(work, "next"), PointOrigin.OfPoint("p1").Text, "p2", SampleMeetings.Coordinator, Now, Zones));
        Keep(work => Agenda.Of(work, "meeting-next")
            .Decline(AgendaPhase.Open, "p2", AgendaSteps.ParseReason("Ya está").Value, SampleMeetings.Coordinator));
        Keep(work => CarryOver.Take(work, Find(work, "later"), PointOrigin.OfPoint("p1").Text, "p3", SampleMeetings.Coordinator, Now, Zones));
        Assert.Equal(
            RefusalCode.NotInThisState,
            _store.Read(work => CarryOver.Accept(work, Find(work, "next"), "p2", SampleMeetings.Coordinator, Now, Zones)).Refusal!.Code);
    }

    public void Dispose() => _store.Dispose();

    private static Meeting Find(IWork work, string name) => work.Find(MeetingBook.All, "meeting-" + name)!;

    private void Plan(params (string Name, string Date)[] meetings) => _store.Do(work =>
    {
        foreach (var (name, date) in meetings)
        {
            work.Put(MeetingBook.All, SampleMeetings.On(MeetingDate.FromText(date)) with { Id = "meeting-" + name });
        }
    });

    private void Change(string name, Func<Meeting, Meeting> change) =>
        _store.Do(work => work.Put(MeetingBook.All, change(Find(work, name))));

    private void Keep(Func<IWork, Parsed<Agenda>> step) => _store.Do(work => work.Put(Agenda.All, step(work).Value));

    private string? Approving() => _store.Read(work => Approvals.MeetingFor(work, Find(work, "held"))?.Id);

    private string[] Offered() =>
        _store.Read(work => CarryOver.Of(work, Find(work, "later"), Now, Zones).Select(left => left.Content.Title.Text).ToArray());
}
