using System.Collections.Immutable;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;

namespace Bot.Domain.Contacts;

/// <summary>What somebody is to a request.</summary>
public enum ContactActor
{
    /// <summary>The person who asked.</summary>
    Asker,

    /// <summary>Any author of the practice.</summary>
    Author,

    /// <summary>Who passes it on today (<see cref="Brokers"/>).</summary>
    Broker,

    /// <summary>The bot itself. No person is ever this.</summary>
    Clock,
}

/// <summary>An actor may take the step in the state <paramref name="From"/>; it leads to <paramref name="To"/>.</summary>
public sealed record ContactRule(ContactActor Actor, ContactStep Step, ContactState From, ContactState To);

/// <summary>The one table of who may take which step in which state. What is not in it is refused.</summary>
public static class ContactRules
{
    public static readonly ImmutableArray<ContactRule> All =
    [
        new(ContactActor.Broker, ContactStep.PassOn, ContactState.Asked, ContactState.Brokered),
        new(ContactActor.Broker, ContactStep.Decline, ContactState.Asked, ContactState.Declined),
        new(ContactActor.Author, ContactStep.Agree, ContactState.Brokered, ContactState.Agreed),
        new(ContactActor.Author, ContactStep.Decline, ContactState.Brokered, ContactState.Declined),
        new(ContactActor.Clock, ContactStep.Introduce, ContactState.Agreed, ContactState.Introduced),
        new(ContactActor.Clock, ContactStep.Reopen, ContactState.Agreed, ContactState.Brokered),
        new(ContactActor.Asker, ContactStep.Withdraw, ContactState.Asked, ContactState.Withdrawn),
        new(ContactActor.Asker, ContactStep.Withdraw, ContactState.Brokered, ContactState.Withdrawn),
        new(ContactActor.Asker, ContactStep.Withdraw, ContactState.Agreed, ContactState.Withdrawn),
        new(ContactActor.Asker, ContactStep.Report, ContactState.Introduced, ContactState.Introduced),
        new(ContactActor.Author, ContactStep.Report, ContactState.Introduced, ContactState.Introduced),
        new(ContactActor.Clock, ContactStep.Close, ContactState.Introduced, ContactState.Closed),
        new(ContactActor.Clock, ContactStep.End, ContactState.Asked, ContactState.Expired),
        new(ContactActor.Clock, ContactStep.End, ContactState.Brokered, ContactState.Expired),
        new(ContactActor.Clock, ContactStep.End, ContactState.Agreed, ContactState.Expired),
        new(ContactActor.Clock, ContactStep.End, ContactState.Introduced, ContactState.Expired),
    ];

    /// <summary>What the person is to the request; empty where they have no part in it.</summary>
    /// <param name="practice">Null where it is gone.</param>
    public static IEnumerable<ContactActor> ActorsOf(Person person, ContactRequest request, Practice? practice, Offices offices)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(request);
        if (request.AskedBy == person.Id)
        {
            yield return ContactActor.Asker;
        }

        if (request.AgreedBy == person.Id || (practice is not null && ContactSteps.SpeaksFor(practice, person)))
        {
            yield return ContactActor.Author;
        }

        if (Brokers.Of(request, practice, offices).Has(person.Id))
        {
            yield return ContactActor.Broker;
        }
    }

    /// <summary>
    /// Whether the person may take the step now; null if so, else NotAllowed or NotInThisState. For showing buttons; each step asks again.
    /// </summary>
    public static Refusal? Check(ContactRequest request, ContactStep step, Person by, Practice? practice, Offices offices) =>
        Find(request, step, ActorsOf(by, request, practice, offices)).Refusal;

    /// <summary>The rule that lets one of the actors take the step now. Refuses with NotAllowed (in no state), NotInThisState.</summary>
    internal static Parsed<ContactRule> Find(ContactRequest request, ContactStep step, IEnumerable<ContactActor> actors)
    {
        ContactActor[] all = [.. actors];
        ContactRule[] theirs = [.. All.Where(rule => rule.Step == step && all.Contains(rule.Actor))];
        return theirs.FirstOrDefault(rule => rule.From == request.State) is { } rule ? rule
            : theirs.Length == 0 ? RefusalCode.NotAllowed
            : RefusalCode.NotInThisState;
    }
}
