using Bot.Domain;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.People;
using NodaTime;

namespace Bot.Tests.Domain.Meetings;

/// <summary>
/// Role x step x state, as literal data. A cell holds the state that the step leads to (an acta's dr ci ap, a decision's op do dr), "--"
/// where the person has the right but not now, ".." where they do not have the right.
/// </summary>
public sealed class ActaTableTest
{
    private static readonly Instant At = Instant.FromUtc(2026, 11, 16, 12, 0);

    private static readonly Place Tandil = Place.Listed(Cities.Shipped.Find("ar-tandil")!);

    private static readonly Place Rosario = Place.Listed(Cities.Shipped.Find("ar-rosario")!);

    [Theory]
    // who, step                                 draft circulated approved
    [InlineData("organiser", ActaStep.Name, "dr ci --")]
    [InlineData("organiser", ActaStep.Write, "dr ci --")]
    [InlineData("organiser", ActaStep.Circulate, "ci ci --")]
    [InlineData("organiser", ActaStep.Remark, ".. .. ..")]
    [InlineData("organiser", ActaStep.Approve, "-- ap --")]
    [InlineData("organiser who was there", ActaStep.Remark, "-- ci --")]
    [InlineData("writer", ActaStep.Name, ".. .. ..")]
    [InlineData("writer", ActaStep.Write, "dr ci --")]
    [InlineData("writer", ActaStep.Circulate, ".. .. ..")]
    [InlineData("writer", ActaStep.Remark, ".. .. ..")]
    [InlineData("writer", ActaStep.Approve, ".. .. ..")]
    [InlineData("writer who was there", ActaStep.Remark, "-- ci --")]
    [InlineData("writer who is not confirmed any more", ActaStep.Write, ".. .. ..")]
    [InlineData("official who was there", ActaStep.Name, ".. .. ..")]
    [InlineData("official who was there", ActaStep.Write, ".. .. ..")]
    [InlineData("official who was there", ActaStep.Circulate, ".. .. ..")]
    [InlineData("official who was there", ActaStep.Remark, "-- ci --")]
    [InlineData("official who was there", ActaStep.Approve, ".. .. ..")]
    [InlineData("official of another city", ActaStep.Remark, ".. .. ..")]
    [InlineData("not confirmed", ActaStep.Remark, ".. .. ..")]
    [InlineData("visitor", ActaStep.Remark, ".. .. ..")]
    public void EveryCellOfTheActa(string who, ActaStep step, string cells) => Assert.Equal(
        cells,
        string.Join(' ', Enum.GetValues<ActaState>().Select(state => Cell(Named(who), step, state))));

    [Theory]
    // who, step                                     new open done dropped
    [InlineData("organiser", DecisionStep.Make, "op -- -- --")]
    [InlineData("organiser", DecisionStep.Finish, "-- do -- --")]
    [InlineData("organiser", DecisionStep.Drop, "-- dr -- --")]
    [InlineData("organiser", DecisionStep.Reopen, "-- -- op op")]
    [InlineData("organiser", DecisionStep.Correct, "-- op -- --")]
    [InlineData("organiser", DecisionStep.Add, ".. .. .. ..")]
    [InlineData("official who was there", DecisionStep.Correct, ".. .. .. ..")]
    [InlineData("official who was there", DecisionStep.Add, ".. -- do --")]
    [InlineData("writer", DecisionStep.Make, "op -- -- --")]
    [InlineData("writer", DecisionStep.Finish, ".. .. .. ..")]
    [InlineData("writer", DecisionStep.Drop, ".. .. .. ..")]
    [InlineData("writer", DecisionStep.Reopen, ".. .. .. ..")]
    [InlineData("writer who is not confirmed any more", DecisionStep.Make, ".. .. .. ..")]
    [InlineData("official who was there", DecisionStep.Make, ".. .. .. ..")]
    [InlineData("official who was there", DecisionStep.Finish, ".. do -- --")]
    [InlineData("official who was there", DecisionStep.Drop, ".. .. .. ..")]
    [InlineData("official who was there", DecisionStep.Reopen, ".. .. .. ..")]
    [InlineData("official of another city", DecisionStep.Finish, ".. .. .. ..")]
    [InlineData("not confirmed", DecisionStep.Finish, ".. .. .. ..")]
    [InlineData("visitor", DecisionStep.Finish, ".. .. .. ..")]
    public void EveryCellOfADecision(string who, DecisionStep step, string cells) => Assert.Equal(
        cells,
        string.Join(' ', new DecisionState?[] { null, DecisionState.Open, DecisionState.Done, DecisionState.Dropped }
            .Select(state => Cell(Named(who), step, state))));

    private static string Cell(Person by, ActaStep step, ActaState state)
    {
        var acta = new Acta { MeetingId = "meeting01", State = state, Writer = Person.IdOf(2), Present = [Tandil] };
        return Cell(
            ActaRules.Check(acta, step, by, [Tandil]),
            () => ActaRules.All.First(rule => rule.Step == step && rule.From == state && ActaRules.ActorsOf(by, acta, [Tandil]).Contains(rule.Actor)).To);
    }

    private static string Cell(Person by, DecisionStep step, DecisionState? state)
    {
        var acta = new Acta { MeetingId = "meeting01", Writer = Person.IdOf(2) };
        var decision = state is not { } known ? null : new Decision
        {
            Number = new(2026, 1),
            MeetingId = "meeting01",
            Text = LongText.Parse("Enviar la lista", Decision.MostWords).Value,
            Cities = [Tandil],
            State = known,
            History = [new(DecisionStep.Make, "1", At, DecisionState.Open)],
        };
        return Cell(DecisionRules.Check(decision, step, by, acta), () => DecisionRules.All.First(rule => rule.Step == step && rule.From == state).To);
    }

    private static string Cell<TState>(Refusal? refusal, Func<TState> to)
        where TState : struct, Enum => refusal?.Code switch
        {
            null => to().ToString()[..2].ToLowerInvariant(),
            RefusalCode.NotAllowed => "..",
            RefusalCode.NotInThisState => "--",
            var other => throw new InvalidOperationException($"{other}"),
        };

    private static Person Named(string who) => who switch
    {
        "organiser" => Meet(1) with { Role = Role.Coordinator, Place = Rosario },
        "organiser who was there" => Meet(1) with { Role = Role.Coordinator },
        "writer" => Meet(2) with { Place = Rosario },
        "writer who was there" => Meet(2),
        "writer who is not confirmed any more" => Meet(2) with { Confirmed = false },
        "official who was there" => Meet(3),
        "official of another city" => Meet(4) with { Place = Rosario },
        "not confirmed" => Meet(5) with { Confirmed = false },
        _ => Meet(6) with { Role = Role.Visitor },
    };

    /// <summary>A confirmed official of Tandil, by the id that an acta may name.</summary>
    private static Person Meet(long id) =>
        Person.Meet(id, "Alguien", Language.Es, At) with { Role = Role.Official, Confirmed = true, Place = Tandil };
}
