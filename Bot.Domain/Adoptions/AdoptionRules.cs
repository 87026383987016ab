using System.Collections.Immutable;
using Bot.Domain.Contacts;
using Bot.Domain.People;
using Bot.Domain.Practices;

namespace Bot.Domain.Adoptions;

/// <summary>What somebody is to an adoption.</summary>
public enum AdoptionActor
{
    /// <summary>The person who keeps it for the city that adopts.</summary>
    Owner,

    /// <summary>Any author of the practice.</summary>
    Origin,

    /// <summary>The bot itself. No person is ever this.</summary>
    Clock,
}

/// <summary>An actor may take the step in the state <paramref name="From"/>; it leads to <paramref name="To"/>.</summary>
public sealed record AdoptionRule(AdoptionActor Actor, AdoptionStep Step, AdoptionState From, AdoptionState To);

/// <summary>The one table of who may take which step in which state. What is not in it is refused.</summary>
public static class AdoptionRules
{
    private static readonly AdoptionState[] Live =
        [AdoptionState.Interested, AdoptionState.InContact, AdoptionState.Adapting, AdoptionState.Applied];

    public static readonly ImmutableArray<AdoptionRule> All =
    [
        new(AdoptionActor.Owner, AdoptionStep.Adapt, AdoptionState.Interested, AdoptionState.Adapting),
        new(AdoptionActor.Owner, AdoptionStep.Adapt, AdoptionState.InContact, AdoptionState.Adapting),
        new(AdoptionActor.Owner, AdoptionStep.Adapt, AdoptionState.GivenUp, AdoptionState.Adapting),
        .. Live.Append(AdoptionState.GivenUp).Select(from =>
            new AdoptionRule(AdoptionActor.Owner, AdoptionStep.Apply, from, AdoptionState.Applied)),
        .. Live.Select(from => new AdoptionRule(AdoptionActor.Owner, AdoptionStep.GiveUp, from, AdoptionState.GivenUp)),
        .. Live.Select(state => new AdoptionRule(AdoptionActor.Owner, AdoptionStep.Keep, state, state)),
        new(AdoptionActor.Origin, AdoptionStep.Confirm, AdoptionState.Applied, AdoptionState.Applied),
        new(AdoptionActor.Clock, AdoptionStep.Meet, AdoptionState.Interested, AdoptionState.InContact),
        new(AdoptionActor.Clock, AdoptionStep.Adapt, AdoptionState.Interested, AdoptionState.Adapting),
        new(AdoptionActor.Clock, AdoptionStep.Adapt, AdoptionState.InContact, AdoptionState.Adapting),
        .. Live.Select(state => new AdoptionRule(AdoptionActor.Clock, AdoptionStep.Ask, state, state)),
        .. Live.Append(AdoptionState.GivenUp).Select(state =>
            new AdoptionRule(AdoptionActor.Clock, AdoptionStep.HandOn, state, state)),
    ];

    /// <summary>What the person is to the adoption; empty where they have no part in it.</summary>
    /// <param name="practice">Null where it is gone.</param>
    public static IEnumerable<AdoptionActor> ActorsOf(Person person, Adoption adoption, Practice? practice)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(adoption);
        if (adoption.Owner == person.Id)
        {
            yield return AdoptionActor.Owner;
        }

        if (practice is not null && ContactSteps.SpeaksFor(practice, person))
        {
            yield return AdoptionActor.Origin;
        }
    }

    /// <summary>
    /// Whether the person may take the step now; null if so, else NotAllowed or NotInThisState. For showing buttons; each step asks again.
    /// </summary>
    public static Refusal? Check(Adoption adoption, AdoptionStep step, Person by, Practice? practice) =>
        Find(adoption, step, ActorsOf(by, adoption, practice)).Refusal;

    /// <summary>The rule that lets one of the actors take the step now. Refuses with NotAllowed (in no state), NotInThisState.</summary>
    internal static Parsed<AdoptionRule> Find(Adoption adoption, AdoptionStep step, IEnumerable<AdoptionActor> actors)
    {
        AdoptionActor[] all = [.. actors];
        AdoptionRule[] theirs = [.. All.Where(rule => rule.Step == step && all.Contains(rule.Actor))];
        var isDone = step == AdoptionStep.Confirm && adoption.ConfirmedAt is not null;
        return theirs.FirstOrDefault(rule => rule.From == adoption.State) is { } rule && !isDone ? rule
            : theirs.Length == 0 ? RefusalCode.NotAllowed
            : RefusalCode.NotInThisState;
    }
}
