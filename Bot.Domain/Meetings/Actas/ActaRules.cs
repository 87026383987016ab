using System.Collections.Immutable;
using Bot.Domain.People;

namespace Bot.Domain.Meetings.Actas;

/// <summary>What somebody is to an acta.</summary>
public enum ActaActor
{
    /// <summary>Whoever plans meetings.</summary>
    Organiser,

    /// <summary>Whom the organiser named to write it.</summary>
    Writer,

    /// <summary>A confirmed official of a city that was there.</summary>
    Present,
}

public enum ActaStep
{
    /// <summary>Names who writes it, or nobody.</summary>
    Name,

    /// <summary>Says what came of a point, which cities were there, or what was decided.</summary>
    Write,

    /// <summary>Those who were there get it.</summary>
    Circulate,

    Remark,

    /// <summary>The next meeting of the kind has approved it.</summary>
    Approve,
}

/// <summary>An actor may take the step in the state <paramref name="From"/>; it leads to <paramref name="To"/>.</summary>
public sealed record ActaRule(ActaActor Actor, ActaStep Step, ActaState From, ActaState To);

/// <summary>The one table of who may take which step in which state. What is not in it is refused.</summary>
public static class ActaRules
{
    public static readonly ImmutableArray<ActaRule> All =
    [
        new(ActaActor.Organiser, ActaStep.Name, ActaState.Draft, ActaState.Draft),
        new(ActaActor.Organiser, ActaStep.Name, ActaState.Circulated, ActaState.Circulated),
        new(ActaActor.Organiser, ActaStep.Write, ActaState.Draft, ActaState.Draft),
        new(ActaActor.Organiser, ActaStep.Write, ActaState.Circulated, ActaState.Circulated),
        new(ActaActor.Writer, ActaStep.Write, ActaState.Draft, ActaState.Draft),
        new(ActaActor.Writer, ActaStep.Write, ActaState.Circulated, ActaState.Circulated),
        new(ActaActor.Organiser, ActaStep.Circulate, ActaState.Draft, ActaState.Circulated),
        new(ActaActor.Organiser, ActaStep.Circulate, ActaState.Circulated, ActaState.Circulated),
        new(ActaActor.Present, ActaStep.Remark, ActaState.Circulated, ActaState.Circulated),
        new(ActaActor.Organiser, ActaStep.Approve, ActaState.Circulated, ActaState.Approved),
    ];

    /// <summary>What the person is to the acta; empty for who only reads.</summary>
    /// <param name="present">The cities that were there.</param>
    public static IEnumerable<ActaActor> ActorsOf(Person person, Acta acta, ImmutableArray<Place> present)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(acta);
        if (MeetingSteps.CanPlan(person))
        {
            yield return ActaActor.Organiser;
        }

        var isConfirmed = person is { Confirmed: true, Role: not Role.Visitor };
        if (isConfirmed && acta.Writer == person.Id)
        {
            yield return ActaActor.Writer;
        }

        if (isConfirmed && Presence.Holds(present, person.Place))
        {
            yield return ActaActor.Present;
        }
    }

    /// <summary>
    /// Whether the person may take the step now; null if so, else NotAllowed or NotInThisState. For showing buttons; each step asks again.
    /// </summary>
    /// <param name="present">The cities that were there.</param>
    public static Refusal? Check(Acta acta, ActaStep step, Person by, ImmutableArray<Place> present) =>
        Find(acta, step, by, present).Refusal;

    /// <summary>
    /// Whether the person reads it: who writes it always, those who were there once it was handed round, everybody once it is approved.
    /// </summary>
    /// <param name="present">The cities that were there.</param>
    public static bool IsReadBy(Acta acta, Person person, ImmutableArray<Place> present)
    {
        ArgumentNullException.ThrowIfNull(acta);
        return acta.State switch
        {
            ActaState.Approved => true,
            ActaState.Circulated => ActorsOf(person, acta, present).Any(),
            _ => Check(acta, ActaStep.Write, person, present) is null,
        };
    }

    /// <summary>The rule that lets the person take the step now. Refuses with NotAllowed (in no state), NotInThisState.</summary>
    internal static Parsed<ActaRule> Find(Acta acta, ActaStep step, Person by, ImmutableArray<Place> present)
    {
        ActaActor[] actors = [.. ActorsOf(by, acta, present)];
        ActaRule[] theirs = [.. All.Where(rule => rule.Step == step && actors.Contains(rule.Actor))];
        return theirs.FirstOrDefault(rule => rule.From == acta.State) is { } rule ? rule
            : theirs.Length == 0 ? RefusalCode.NotAllowed
            : RefusalCode.NotInThisState;
    }
}
