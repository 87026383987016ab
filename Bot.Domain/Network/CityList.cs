using Bot.Domain.Adoptions;
using Bot.Domain.Contacts;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using NodaTime;
using NodaTime.TimeZones;

namespace Bot.Domain.Network;

/// <summary>What the coordination changes about the list of cities. People and practices follow at once; each change is recorded.</summary>
/// <param name="cities">The list as it is known in memory; it follows the documents after the commit.</param>
public sealed class CityList(Cities cities)
{
    /// <summary>Cities that were added to the shipped list, or differ from it.</summary>
    public static readonly Collection<City> All = new("cities", city => city.Id);

    /// <summary>
    /// Puts an unlisted city on the list; where one of this name and country is there, it is that one. Refuses with NotAllowed.
    /// </summary>
    /// <param name="name">As it is to be shown.</param>
    public Parsed<City> Add(IWork work, Person by, UnlistedPlace place, ShortText name, Country country, Instant at)
    {
        if (!Rights.CanCoordinate(by))
        {
            return RefusalCode.NotAllowed;
        }

        if (cities.Find(City.IdOf(name.Text, country)) is { } listed)
        {
            return Merge(work, by, place, listed, at);
        }

        var city = new City(City.IdOf(name.Text, country), name.Text, country, UsualZoneOf(country));
        var kept = Knowing(city, place.Place.Name);
        work.Put(All, kept);
        Relocation.Move(work, place, kept);
        AuditLog.Record(work, new() { At = at, By = by.Id, Kind = AuditKind.CityAdded, Detail = kept.Name });
        return kept;
    }

    /// <summary>An unlisted city is only another spelling of a listed one. Refuses with NotAllowed.</summary>
    public static Parsed<City> Merge(IWork work, Person by, UnlistedPlace place, City into, Instant at)
    {
        if (!Rights.CanCoordinate(by))
        {
            return RefusalCode.NotAllowed;
        }

        var kept = Knowing(Newest(work, into), place.Place.Name);
        work.Put(All, kept);
        Relocation.Move(work, place, kept);
        AuditLog.Record(work, new() { At = at, By = by.Id, Kind = AuditKind.CitiesMerged, Detail = place.Place.Name, Outcome = kept.Name });
        return kept;
    }

    /// <summary>Two listed cities are one. Refuses with NotAllowed, and NotInList where they are the same already.</summary>
    public static Parsed<City> Merge(IWork work, Person by, City from, City into, Instant at)
    {
        if (!Rights.CanCoordinate(by))
        {
            return RefusalCode.NotAllowed;
        }

        var (left, kept) = (Newest(work, from), Newest(work, into));
        if (left.Id == kept.Id)
        {
            return RefusalCode.NotInList;
        }

        kept = left.Spellings.Append(left.Name).Aggregate(kept, Knowing);
        work.Put(All, kept);
        work.Put(All, left with { SameAs = kept.Id });
        Relocation.Move(work, left, kept);
        AuditLog.Record(work, new() { At = at, By = by.Id, Kind = AuditKind.CitiesMerged, Detail = left.Name, Outcome = kept.Name });
        return kept;
    }

    /// <summary>Refuses with NotAllowed, and NotInList for a zone that the country does not have.</summary>
    /// <param name="zone">IANA id, one of <see cref="ZonesOf"/>.</param>
    public static Parsed<City> ChangeZone(IWork work, Person by, City city, string zone, Instant at)
    {
        if (!Rights.CanCoordinate(by) || !ZonesOf(city.Country).Contains(zone))
        {
            return Rights.CanCoordinate(by) ? RefusalCode.NotInList : RefusalCode.NotAllowed;
        }

        var kept = Newest(work, city) with { TimeZone = zone };
        work.Put(All, kept);
        AuditLog.Record(work, new() { At = at, By = by.Id, Kind = AuditKind.ZoneChanged, Detail = kept.Name, Outcome = zone });
        return kept;
    }

    /// <summary>The IANA ids of a country's zones, in order of the alphabet.</summary>
    public static IReadOnlyList<string> ZonesOf(Country country) =>
        [.. Locations(country).Select(location => location.ZoneId).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The zone of most of the country's listed cities; else the first that the zone database names.</summary>
    private string UsualZoneOf(Country country) => cities.All
        .Where(city => city.Country == country)
        .GroupBy(city => city.TimeZone)
        .MaxBy(zone => zone.Count())?.Key ?? Locations(country).First().ZoneId;

    /// <summary>As the documents have it, which memory follows only after the commit.</summary>
    private static City Newest(IWork work, City city)
    {
        var newest = work.Find(All, city.Id) ?? city;
        return newest.SameAs is { } other && work.Find(All, other) is { } joined ? Newest(work, joined) : newest;
    }

    private static City Knowing(City city, string spelling) =>
        city.Spellings.Append(city.Name).Any(known => Folding.Words(known).SequenceEqual(Folding.Words(spelling)))
            ? city
            : city with { Spellings = city.Spellings.Add(spelling) };

    private static IEnumerable<TzdbZoneLocation> Locations(Country country) =>
        TzdbDateTimeZoneSource.Default.ZoneLocations!.Where(location => location.CountryCode == country.Code);
}

/// <summary>People, practices and what a city asked for or adopts that are now of another city than they were written under.</summary>
internal static class Relocation
{
    public static void Move(IWork work, UnlistedPlace from, City into)
    {
        Move(work, work.Query(Persons.ByUnlistedPlace, KeyRange.Exactly(from.Key)), into);
        Move(work, work.Query(PracticeBank.ByUnlistedPlace, KeyRange.Exactly(from.Key)), into);
        MoveOrigins(work, work.Query(PracticeBank.ByOriginPlace, KeyRange.Exactly(from.Key)), into);
        Move(work, work.Query(ContactRequests.ByUnlistedPlace, KeyRange.Exactly(from.Key)), into);
        Move(work, work.Query(AdoptionLedger.ByUnlistedPlace, KeyRange.Exactly(from.Key)), into);
    }

    public static void Move(IWork work, City from, City into)
    {
        Move(work, work.Query(Persons.ByCity, KeyRange.Exactly(from.Id)), into);
        Move(work, work.Query(PracticeBank.ByCity, KeyRange.Exactly(from.Id)), into);
        MoveOrigins(work, work.Query(PracticeBank.ByOriginCity, KeyRange.Exactly(from.Id)), into);
        Move(work, work.Query(ContactRequests.ByCity, KeyRange.Exactly(from.Id)), into);
        Move(work, work.Query(AdoptionLedger.ByCity, KeyRange.Exactly(from.Id)), into);
        foreach (var coordination in work.All(Coordinations.All, KeyRange.All))
        {
            work.Put(Coordinations.All, coordination with
            {
                Coordinator = Moved(coordination.Coordinator),
                Subcoordinator = coordination.Subcoordinator is { } place ? Moved(place) : null,
                Commissions = [.. coordination.Commissions.Select(commission => commission with { Place = Moved(commission.Place) })],
            });
        }

        Place Moved(Place place) => place.CityId == from.Id ? Place.Listed(into) : place;
    }

    private static void Move(IWork work, IEnumerable<Person> people, City into)
    {
        foreach (var person in people)
        {
            work.Put(Persons.All, person with { Place = Place.Listed(into) });
        }
    }

    private static void Move(IWork work, IEnumerable<Practice> practices, City into)
    {
        foreach (var practice in practices)
        {
            work.Put(PracticeBank.All, practice with { Place = Place.Listed(into) });
        }
    }

    private static void MoveOrigins(IWork work, IEnumerable<Practice> adapted, City into)
    {
        foreach (var practice in adapted)
        {
            work.Put(PracticeBank.All, practice with { AdaptedFrom = practice.AdaptedFrom! with { City = Place.Listed(into) } });
        }
    }

    private static void Move(IWork work, IEnumerable<ContactRequest> requests, City into)
    {
        foreach (var request in requests)
        {
            work.Put(ContactRequests.All, request with { Asking = Place.Listed(into) });
        }
    }

    private static void Move(IWork work, IEnumerable<Adoption> adoptions, City into)
    {
        foreach (var adoption in adoptions)
        {
            AdoptionSettling.Move(work, adoption, Place.Listed(into));
        }
    }
}
