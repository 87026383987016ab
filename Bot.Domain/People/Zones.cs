using NodaTime;

namespace Bot.Domain.People;

/// <summary>In which zone somebody's day begins and ends.</summary>
/// <param name="cities">The cities that can be picked; each has its zone.</param>
/// <param name="network">The zone of the network, for promises to everybody and for whom nothing else is known.</param>
public sealed class Zones(Cities cities, DateTimeZone network)
{
    public DateTimeZone Network => network;

    /// <summary>
    /// The zone that the person chose, else their city's, else the network's. Ids that the zone database does not hold are passed over.
    /// </summary>
    public DateTimeZone Of(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Known(person.TimeZone) ?? Known(person.Place?.CityId is { } city ? cities.Find(city)?.TimeZone : null) ?? network;
    }

    private static DateTimeZone? Known(string? id) => id is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);
}
