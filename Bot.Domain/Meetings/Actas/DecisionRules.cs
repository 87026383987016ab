using System.Collections.Immutable;
using Bot.Domain.People;

namespace Bot.Domain.Meetings.Actas;

/// <summary>What somebody is to a decision.</summary>
public enum DecisionActor
{
    /// <summary>Whoever plans meetings.</summary>
    Organiser,

    /// <summary>Whom the organiser named to write the acta.</summary>
    Writer,

    /// <summary>A confirmed official of a city that has to do it.</summary>
    City,
}

/// <summary>An actor may take the step from a state (null: a new one) to another.</summary>
public sealed record DecisionRule(DecisionActor Actor, DecisionStep Step, DecisionState? From, DecisionState To);

/// <summary>The one table of who may take which step in which state. What is not in it is refused.</summary>
public static class DecisionRules
{
    public static readonly ImmutableArray<DecisionRule> All =
    [
        new(DecisionActor.Organiser, DecisionStep.Make, null, DecisionState.Open),
        new(DecisionActor.Writer, DecisionStep.Make, null, DecisionState.Open),
        new(DecisionActor.City, DecisionStep.Finish, DecisionState.Open, DecisionState.Done),
        new(DecisionActor.Organiser, DecisionStep.Finish, DecisionState.Open, DecisionState.Done),
        new(DecisionActor.Organiser, DecisionStep.Drop, DecisionState.Open, DecisionState.Dropped),
        new(DecisionActor.Organiser, DecisionStep.Reopen, DecisionState.Done, DecisionState.Open),
        new(DecisionActor.Organiser, DecisionStep.Reopen, DecisionState.Dropped, DecisionState.Open),
        new(DecisionActor.Organiser, DecisionStep.Correct, DecisionState.Open, DecisionState.Open),
        new(DecisionActor.City, DecisionStep.Add, DecisionState.Done, DecisionState.Done),
    ];

    /// <summary>Whether the person may take the step now; null if so, else NotAllowed or NotInThisState. For showing buttons.</summary>
    /// <param name="decision">Null for a new one.</param>
    public static Refusal? Check(Decision? decision, DecisionStep step, Person by, Acta? acta = null) =>
        Find(decision, step, by, acta).Refusal;

    /// <summary>The rule that lets the person take the step now. Refuses with NotAllowed (in no state), NotInThisState.</summary>
    internal static Parsed<DecisionRule> Find(Decision? decision, DecisionStep step, Person by, Acta? acta)
    {
        DecisionActor[] actors = [.. ActorsOf(by, decision, acta)];
        DecisionRule[] theirs = [.. All.Where(rule => rule.Step == step && actors.Contains(rule.Actor))];
        var isEarly = decision is { WaitsForActa: true } && step is DecisionStep.Finish or DecisionStep.Add;
        return !isEarly && theirs.FirstOrDefault(rule => rule.From == decision?.State) is { } rule ? rule
            : theirs.Length == 0 ? RefusalCode.NotAllowed
            : RefusalCode.NotInThisState;
    }

    private static IEnumerable<DecisionActor> ActorsOf(Person person, Decision? decision, Acta? acta)
    {
        if (MeetingSteps.CanPlan(person))
        {
            yield return DecisionActor.Organiser;
        }

        var isConfirmed = person is { Confirmed: true, Role: not Role.Visitor };
        if (isConfirmed && acta?.Writer == person.Id)
        {
            yield return DecisionActor.Writer;
        }

        if (isConfirmed && decision is not null && Presence.Holds(decision.Cities, person.Place))
        {
            yield return DecisionActor.City;
        }
    }
}
