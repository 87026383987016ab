using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;

namespace Bot.Domain.Adoptions;

/// <summary>Where adoptions are kept, and how they are found.</summary>
public static class AdoptionLedger
{
    public static readonly Index<Adoption> ByPractice = new("practice", adoption => [adoption.PracticeId]);

    /// <summary>By the id of who keeps it; those whom nobody keeps under <see cref="Person.Nobody"/>.</summary>
    public static readonly Index<Adoption> ByOwner = new("owner", adoption => [adoption.Owner]);

    /// <summary>By the id of each person who keeps it, or took a step.</summary>
    public static readonly Index<Adoption> ByPerson = new("person", adoption =>
        adoption.History.Select(entry => entry.By).Append(adoption.Owner).OfType<string>().Distinct());

    /// <summary>By the listed city that adopts.</summary>
    public static readonly Index<Adoption> ByCity = new("city", adoption => adoption.City.CityId is { } city ? [city] : []);

    /// <summary>By <see cref="Place.UnlistedKey"/> of the city that adopts.</summary>
    public static readonly Index<Adoption> ByUnlistedPlace = new(
        "unlisted", adoption => adoption.City.UnlistedKey is { } key ? [key] : []);

    public static readonly Collection<Adoption> All = new(
        "adoptions", adoption => adoption.Id, ByPractice, ByOwner, ByPerson, ByCity, ByUnlistedPlace);

    /// <summary>All of a practice by other cities than its own; what its own city would seem to adopt is kept and never shown.</summary>
    public static IEnumerable<Adoption> On(IWork work, Practice practice)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(practice);
        return work.Query(ByPractice, KeyRange.Exactly(practice.Id)).Where(adoption => !adoption.City.IsSameAs(practice.Place));
    }

    /// <summary>What a city does with a practice; null where it has said nothing.</summary>
    public static Adoption? Of(IWork work, string practiceId, Place? city)
    {
        ArgumentNullException.ThrowIfNull(work);
        return work.Query(ByPractice, KeyRange.Exactly(practiceId)).FirstOrDefault(adoption => adoption.City.IsSameAs(city));
    }
}
