using Bot.Domain.People;
using NodaTime;

namespace Bot.Features.FollowSearches;

/// <summary>When a person is told what gathered: at 9:00 of their own day.</summary>
internal static class Morning
{
    private static readonly LocalTime Hour = new(9, 0);

    /// <summary>The first 9:00 after a moment. Where a clock change skips it, the first moment behind the gap.</summary>
    public static Instant After(Instant now, DateTimeZone zone)
    {
        var today = now.InZone(zone).Date;
        var morning = zone.AtLeniently(today + Hour).ToInstant();
        return morning > now ? morning : zone.AtLeniently(today.PlusDays(1) + Hour).ToInstant();
    }

    /// <summary>The zone that they chose, else their city's, else the network's.</summary>
    public static DateTimeZone ZoneOf(Person person, DateTimeZone network)
    {
        var id = person.TimeZone ?? (person.Place?.CityId is { } city ? Cities.Shipped.Find(city)?.TimeZone : null);
        return id is null ? network : DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) ?? network;
    }
}
