using Bot.Domain;
using Bot.Domain.Meetings.Agendas;
using Bot.Domain.People;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Tests.Domain.Meetings;

/// <summary>
/// Role x step x state, as literal data, before the meeting, after it, and once its acta was handed round. A cell holds the state that the
/// step leads to (pr ac de wi), "--" where the person has the right but not now, ".." where they do not have the right. The first column is
/// a new point.
/// </summary>
public sealed class AgendaTableTest
{
    private static readonly Instant At = Instant.FromUtc(2026, 11, 16, 12, 0);

    private static readonly PointContent Content = new(Title.Parse("Ferias de la región").Value, 15);

    [Theory]
    // who, step                                                    open: new pr ac de wi  held: new pr ac de wi  closed
    [InlineData("organiser", AgendaStep.Add, "ac -- -- -- -- | ac -- -- -- -- | -- -- -- -- --")]
    [InlineData("organiser", AgendaStep.Propose, "pr -- -- -- -- | -- -- -- -- -- | -- -- -- -- --")]
    [InlineData("organiser", AgendaStep.Accept, "-- ac -- ac -- | -- ac -- ac -- | -- -- -- -- --")]
    [InlineData("organiser", AgendaStep.Decline, "-- de de -- -- | -- de -- -- -- | -- -- -- -- --")]
    [InlineData("organiser", AgendaStep.Arrange, "-- -- ac -- -- | -- -- ac -- -- | -- -- -- -- --")]
    [InlineData("organiser", AgendaStep.Withdraw, ".. .. .. .. .. | .. .. .. .. .. | .. .. .. .. ..")]
    [InlineData("proposer", AgendaStep.Add, ".. .. .. .. .. | .. .. .. .. .. | .. .. .. .. ..")]
    [InlineData("proposer", AgendaStep.Propose, "pr -- -- -- -- | -- -- -- -- -- | -- -- -- -- --")]
    [InlineData("proposer", AgendaStep.Accept, ".. .. .. .. .. | .. .. .. .. .. | .. .. .. .. ..")]
    [InlineData("proposer", AgendaStep.Decline, ".. .. .. .. .. | .. .. .. .. .. | .. .. .. .. ..")]
    [InlineData("proposer", AgendaStep.Arrange, ".. .. .. .. .. | .. .. .. .. .. | .. .. .. .. ..")]
    [InlineData("proposer", AgendaStep.Withdraw, ".. wi wi -- -- | .. -- -- -- -- | .. -- -- -- --")]
    [InlineData("colleague", AgendaStep.Propose, "pr -- -- -- -- | -- -- -- -- -- | -- -- -- -- --")]
    [InlineData("colleague", AgendaStep.Withdraw, ".. .. .. .. .. | .. .. .. .. .. | .. .. .. .. ..")]
    [InlineData("not confirmed", AgendaStep.Propose, ".. .. .. .. .. | .. .. .. .. .. | .. .. .. .. ..")]
    [InlineData("visitor", AgendaStep.Propose, ".. .. .. .. .. | .. .. .. .. .. | .. .. .. .. ..")]
    public void EveryCell(string who, AgendaStep step, string cells) => Assert.Equal(
        cells,
        string.Join(" | ", Enum.GetValues<AgendaPhase>().Select(phase => string.Join(' ', new PointState?[]
        {
            null, PointState.Proposed, PointState.Accepted, PointState.Declined, PointState.Withdrawn,
        }.Select(state => Cell(Named(who), step, phase, state))))));

    [Fact]
    public void StepsDoWhatTheTableSays()
    {
        var (organiser, proposer) = (Named("organiser"), Named("proposer"));
        var agenda = new Agenda { MeetingId = "meeting01" }.Propose(AgendaPhase.Open, "one", Content, proposer, At).Value
            .Add(AgendaPhase.Open, "two", Content, origin: null, organiser, At).Value;
        Assert.Equal(RefusalCode.NotAllowed, agenda.Accept(AgendaPhase.Open, "one", proposer).Refusal!.Code);
        var accepted = agenda.Accept(AgendaPhase.Open, "one", organiser).Value;
        Assert.Equal(["two", "one"], accepted.Accepted.Select(point => point.Id));
        Assert.Equal(["one", "two"], accepted.Shift(AgendaPhase.Open, "one", up: true, organiser).Value.Accepted.Select(point => point.Id));
        Assert.Equal(["two", "one"], accepted.Shift(AgendaPhase.Open, "one", up: false, organiser).Value.Accepted.Select(point => point.Id));
        Assert.Equal(45, accepted.GiveMinutes(AgendaPhase.Open, "one", 45, organiser).Value.Find("one")!.Content.Minutes);
        Assert.Equal(RefusalCode.NotInList, accepted.GiveMinutes(AgendaPhase.Open, "one", 7, organiser).Refusal!.Code);
        var reason = AgendaSteps.ParseReason("Ya está").Value;
        var declined = accepted.Decline(AgendaPhase.Open, "one", reason, organiser).Value;
        Assert.Equal(reason, declined.Find("one")!.Reason);
        Assert.Null(declined.Accept(AgendaPhase.Open, "one", organiser).Value.Find("one")!.Reason);
        Assert.Equal(RefusalCode.NotInThisState, agenda.Accept(AgendaPhase.Open, "three", organiser).Refusal!.Code);
    }

    [Fact]
    public void ATemarioHasRoomForForty()
    {
        var organiser = Named("organiser");
        var full = Enumerable.Range(0, Agenda.MostPoints).Aggregate(
            new Agenda { MeetingId = "meeting01" },
            (agenda, number) => agenda.Add(AgendaPhase.Open, $"p{number}", Content, origin: null, organiser, At).Value);
        Assert.Equal(RefusalCode.TooMany, full.Propose(AgendaPhase.Open, "more", Content, Named("proposer"), At).Refusal!.Code);
    }

    [Theory]
    [InlineData("BBP-2026-0012", "BBP-2026-0012")]
    [InlineData("n.º 12", "BBP-2026-0012")]
    [InlineData("www.ejemplo.org/convocatoria", "https://www.ejemplo.org/convocatoria")]
    [InlineData("la convocatoria", null)]
    [InlineData("https://uno.org https://dos.org", null)]
    public void APointIsAboutAPracticeOrAPage(string typed, string? kept) =>
        Assert.Equal(kept, PointLink.Parse(typed, 2026) is { IsValid: true, Value: var link } ? link.Text : null);

    private static string Cell(Person by, AgendaStep step, AgendaPhase phase, PointState? state)
    {
        var point = state is { } known ? new AgendaPoint { Id = "p", Content = Content, State = known, ProposedBy = "2", At = At } : null;
        var rule = AgendaRules.All.FirstOrDefault(one => one.Step == step && one.Phase == phase && one.From == state
            && AgendaRules.ActorsOf(by, point).Contains(one.Actor));
        return AgendaRules.Check(phase, point, step, by)?.Code switch
        {
            null => rule!.To.ToString()[..2].ToLowerInvariant(),
            RefusalCode.NotAllowed => "..",
            RefusalCode.NotInThisState => "--",
            var other => throw new InvalidOperationException($"{other}"),
        };
    }

    private static Person Named(string who) => who switch
    {
        "organiser" => Meet(1) with { Role = Role.Coordinator },
        "proposer" => Meet(2),
        "colleague" => Meet(3),
        "not confirmed" => Meet(4) with { Confirmed = false },
        _ => Meet(5) with { Role = Role.Visitor },
    };

    private static Person Meet(long id) => Person.Meet(id, "Alguien", Language.Es, At) with { Role = Role.Official, Confirmed = true };
}
