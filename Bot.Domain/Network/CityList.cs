using Bot.Domain.People;
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
    /// <param name="mergeId">Random, for the case that it is there.</param>
    public Parsed<City> Add(IWork work, Person by, UnlistedPlace place, ShortText name, Country country, string mergeId, Instant at)
    {
        if (!Rights.CanCoordinate(by))
        {
            return RefusalCode.NotAllowed;
        }

        if (cities.Find(City.IdOf(name.Text, country)) is { } listed)
        {
            return Merge(work, by, place, listed, mergeId, at);
        }

        var city = new City(City.IdOf(name.Text, country), name.Text, country, UsualZoneOf(country));
        var kept = Knowing(city, place.Place.Name);
        work.Put(All, kept);
        _ = Relocation.Move(work, MergeOf(mergeId, at, place.Place.Name, city, kept), place, kept);
        AuditLog.Record(work, new() { At = at, By = by.Id, Kind = AuditKind.CityAdded, Detail = kept.Name });
        return kept;
    }

    /// <summary>
    /// An unlisted city is only another spelling of a listed one; <see cref="CityMerges.Undo"/> takes it back. Refuses with NotAllowed.
    /// </summary>
    /// <param name="mergeId">Random.</param>
    public static Parsed<City> Merge(IWork work, Person by, UnlistedPlace place, City into, string mergeId, Instant at)
    {
        if (!Rights.CanCoordinate(by))
        {
            return RefusalCode.NotAllowed;
        }

        var before = Newest(work, into);
        var kept = Knowing(before, place.Place.Name);
        var merge = MergeOf(mergeId, at, place.Place.Name, before, kept);
        work.Put(All, kept);
        Keep(work, by, Relocation.Move(work, merge, place, kept), kept);
        return kept;
    }

    /// <summary>
    /// Two listed cities are one; <see cref="CityMerges.Undo"/> takes it back. Refuses with NotAllowed, and NotInList where they are the
    /// same already.
    /// </summary>
    /// <param name="mergeId">Random.</param>
    public static Parsed<City> Merge(IWork work, Person by, City from, City into, string mergeId, Instant at)
    {
        if (!Rights.CanCoordinate(by))
        {
            return RefusalCode.NotAllowed;
        }

        var (left, before) = (Newest(work, from), Newest(work, into));
        if (left.Id == before.Id)
        {
            return RefusalCode.NotInList;
        }

        var kept = left.Spellings.Append(left.Name).Aggregate(before, Knowing);
        var merge = MergeOf(mergeId, at, left.Name, before, kept) with { From = left.Id };
        work.Put(All, kept);
        work.Put(All, left with { SameAs = kept.Id });
        Keep(work, by, Relocation.Move(work, merge, left, kept), kept);
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

    private static CityMerge MergeOf(string id, Instant at, string name, City before, City kept) => new()
    {
        Id = id,
        At = at,
        Name = name,
        Into = kept.Id,
        Learned = kept.Spellings.RemoveRange(before.Spellings),
    };

    private static void Keep(IWork work, Person by, CityMerge merge, City kept)
    {
        work.Put(CityMerges.All, merge);
        AuditLog.Record(
            work, new() { At = merge.At, By = by.Id, Kind = AuditKind.CitiesMerged, Detail = merge.Name, Outcome = kept.Name });
    }

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
