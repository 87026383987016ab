using Bot.Domain.Contacts;
using Bot.Domain.People;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Adoptions;

/// <summary>
/// What becomes of an adoption when its people or its city change: it has one owner, who is of its city, as long as anybody is; and a city
/// has one for each practice.
/// </summary>
public static class AdoptionSettling
{
    /// <summary>From what says least of what a city does to what says most.</summary>
    private static readonly AdoptionState[] Telling =
        [AdoptionState.Interested, AdoptionState.InContact, AdoptionState.GivenUp, AdoptionState.Adapting, AdoptionState.Applied];

    /// <summary>
    /// With the owner that it should have now: the same as long as they are of its city; else who is confirmed for it and can be reached,
    /// longest known first; else nobody. The same object where that changes nothing.
    /// </summary>
    public static Adoption Settled(IWork work, Adoption adoption, Instant at)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(adoption);
        if (work.Find(Persons.All, adoption.Owner) is { Role: not Role.Visitor } owner && adoption.City.IsSameAs(owner.Place))
        {
            return adoption;
        }

        var next = PeopleOf(work, adoption.City)
            .Where(ContactSteps.SpeaksForCity)
            .OrderByDescending(person => person.Reachable)
            .ThenBy(person => person.FirstSeen)
            .ThenBy(person => person.Id, StringComparer.Ordinal)
            .FirstOrDefault()?.Id ?? Person.Nobody;
        return next == adoption.Owner ? adoption : adoption.HandOn(next, at);
    }

    /// <summary>
    /// It is of that city now. Where that has one for the same practice, the one that says most goes on, then the one that was heard last,
    /// with the steps of both.
    /// </summary>
    /// <returns>Both as they were, where they are one since.</returns>
    internal static JoinedAdoptions? Move(IWork work, Adoption adoption, Place city)
    {
        var moved = adoption with { City = city };
        if (work.Query(AdoptionLedger.ByPractice, KeyRange.Exactly(adoption.PracticeId))
            .FirstOrDefault(other => other.Id != adoption.Id && other.City.IsSameAs(city)) is not { } there)
        {
            work.Put(AdoptionLedger.All, moved);
            return null;
        }

        Adoption[] both = [there, moved];
        var kept = both.MaxBy(one => (Array.IndexOf(Telling, one.State), one.HeardAt))!;
        var steps = both.SelectMany(one => one.History).OrderBy(entry => entry.At);
        work.Put(AdoptionLedger.All, kept with { City = city, History = [.. steps] });
        _ = work.Delete(AdoptionLedger.All, both.Single(one => one != kept).Id);
        return new(adoption, there);
    }

    /// <summary>
    /// Takes a joining back: each city has its own again. Steps that were taken since stay with the city that stayed; where the two are of
    /// another city by now, or gone, nothing is changed.
    /// </summary>
    internal static void Part(IWork work, JoinedAdoptions joined)
    {
        var (moved, there) = joined;
        if ((work.Find(AdoptionLedger.All, there.Id) ?? work.Find(AdoptionLedger.All, moved.Id)) is not { } one
            || !one.City.IsSameAs(there.City))
        {
            return;
        }

        var isAsItWas = one.History.Length == moved.History.Length + there.History.Length;
        work.Put(AdoptionLedger.All, isAsItWas ? there : one with { Id = there.Id });
        work.Put(AdoptionLedger.All, moved);
    }

    private static IEnumerable<Person> PeopleOf(IWork work, Place city) => city.CityId is { } id
        ? work.Query(Persons.ByCity, KeyRange.Exactly(id))
        : work.Query(Persons.ByUnlistedPlace, KeyRange.Exactly(city.UnlistedKey!));
}

/// <summary>Two adoptions of one practice whose cities turned out to be one, as they were before.</summary>
/// <param name="Moved">Of the city that went.</param>
/// <param name="There">Of the city that stayed.</param>
public sealed record JoinedAdoptions(Adoption Moved, Adoption There);
