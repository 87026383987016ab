using System.Collections.Immutable;
using Bot.Domain.People;

namespace Bot.Domain.Meetings.Agendas;

/// <summary>What somebody is to a point of a temario.</summary>
public enum AgendaActor
{
    /// <summary>Whoever plans meetings.</summary>
    Organiser,

    /// <summary>Who proposed the point.</summary>
    Proposer,

    /// <summary>Any confirmed official, also one with an office.</summary>
    Official,
}

public enum AgendaStep
{
    /// <summary>A new point waits for the organiser.</summary>
    Propose,

    /// <summary>A new point of the organiser's own, or one that is carried over.</summary>
    Add,

    Accept,

    /// <summary>The organiser says no, also to what was accepted.</summary>
    Decline,

    /// <summary>Its minutes, and its place among the others.</summary>
    Arrange,

    Withdraw,
}

/// <summary>How far a meeting is, as its temario sees it.</summary>
public enum AgendaPhase
{
    /// <summary>It is to come.</summary>
    Open,

    /// <summary>It has begun, and its acta can still be written.</summary>
    Held,

    /// <summary>It was cancelled, or its acta was handed round.</summary>
    Closed,
}

/// <summary>An actor may take the step in the phase, from a state (null: a new point) to another.</summary>
public sealed record AgendaRule(AgendaActor Actor, AgendaStep Step, AgendaPhase Phase, PointState? From, PointState To);

/// <summary>The one table of who may take which step when. What is not in it is refused.</summary>
public static class AgendaRules
{
    private static readonly AgendaPhase[] Writable = [AgendaPhase.Open, AgendaPhase.Held];

    public static readonly ImmutableArray<AgendaRule> All =
    [
        new(AgendaActor.Official, AgendaStep.Propose, AgendaPhase.Open, null, PointState.Proposed),
        .. Writable.SelectMany(phase => new AgendaRule[]
        {
            new(AgendaActor.Organiser, AgendaStep.Add, phase, null, PointState.Accepted),
            new(AgendaActor.Organiser, AgendaStep.Accept, phase, PointState.Proposed, PointState.Accepted),
            new(AgendaActor.Organiser, AgendaStep.Accept, phase, PointState.Declined, PointState.Accepted),
            new(AgendaActor.Organiser, AgendaStep.Decline, phase, PointState.Proposed, PointState.Declined),
            new(AgendaActor.Organiser, AgendaStep.Arrange, phase, PointState.Accepted, PointState.Accepted),
        }),
        new(AgendaActor.Organiser, AgendaStep.Decline, AgendaPhase.Open, PointState.Accepted, PointState.Declined),
        new(AgendaActor.Proposer, AgendaStep.Withdraw, AgendaPhase.Open, PointState.Proposed, PointState.Withdrawn),
        new(AgendaActor.Proposer, AgendaStep.Withdraw, AgendaPhase.Open, PointState.Accepted, PointState.Withdrawn),
    ];

    /// <summary>What the person is to a point; empty for who only reads.</summary>
    /// <param name="point">Null for a new one.</param>
    public static IEnumerable<AgendaActor> ActorsOf(Person person, AgendaPoint? point)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (MeetingSteps.CanPlan(person))
        {
            yield return AgendaActor.Organiser;
        }

        if (point is not null && point.ProposedBy == person.Id)
        {
            yield return AgendaActor.Proposer;
        }

        if (person is { Confirmed: true, Role: not Role.Visitor })
        {
            yield return AgendaActor.Official;
        }
    }

    /// <summary>
    /// Whether the person may take the step now; null if so, else NotAllowed or NotInThisState. For showing buttons; each step asks again.
    /// </summary>
    /// <param name="point">Null for a new one.</param>
    public static Refusal? Check(AgendaPhase phase, AgendaPoint? point, AgendaStep step, Person by) => Find(phase, point, step, by).Refusal;

    /// <summary>The rule that lets the person take the step now. Refuses with NotAllowed (in no state and phase), NotInThisState.</summary>
    internal static Parsed<AgendaRule> Find(AgendaPhase phase, AgendaPoint? point, AgendaStep step, Person by)
    {
        AgendaActor[] actors = [.. ActorsOf(by, point)];
        AgendaRule[] theirs = [.. All.Where(rule => rule.Step == step && actors.Contains(rule.Actor))];
        return theirs.FirstOrDefault(rule => rule.Phase == phase && rule.From == point?.State) is { } rule ? rule
            : theirs.Length == 0 ? RefusalCode.NotAllowed
            : RefusalCode.NotInThisState;
    }
}
