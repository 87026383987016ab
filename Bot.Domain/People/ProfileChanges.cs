using NodaTime;

namespace Bot.Domain.People;

/// <summary>What a change of somebody's own data means for what the coordination has confirmed of them.</summary>
public static class ProfileChanges
{
    /// <summary>
    /// From now on of this city. An official of another city is somebody whom nobody has confirmed yet; who holds an office keeps it, and
    /// so does who was let in to say their city themselves.
    /// </summary>
    public static Person MovedTo(this Person person, Place? place) =>
        person.Place == place ? person : (person.Place is null ? person : person.ToBeConfirmed()) with { Place = place };

    /// <summary>From now on of this agency, or of none; confirmed anew as by <see cref="MovedTo"/>.</summary>
    public static Person WorkingFor(this Person person, string? agency) =>
        person.Agency == agency ? person : person.ToBeConfirmed() with { Agency = agency };

    /// <summary>
    /// Says who they are and asks to be confirmed. Who was confirmed already for the same city and agency stays so; who holds an office
    /// keeps it.
    /// </summary>
    public static Person Joining(this Person person, Place? place, string? agency, string name, string post, Instant at)
    {
        var official = person.Role == Role.Visitor ? person with { Role = Role.Official, Confirmed = false } : person;
        var joined =
            (official.Place is null ? official with { Place = place, Agency = agency } : official.MovedTo(place).WorkingFor(agency)) with
            {
                OwnName = name,
                Post = post,
            };
        return joined.IsWaiting ? joined with { AskedAt = person.IsWaiting ? person.AskedAt ?? at : at } : joined;
    }

    /// <summary>Speaks this language, whatever the Telegram app says.</summary>
    public static Person Speaking(this Person person, Language language) => person with { Language = language, LanguageChosen = true };

    /// <summary>The coordination confirms who they say they are; a visitor who wrote a practice is an official.</summary>
    public static Person ConfirmedByCoordination(this Person person) =>
        person with { Role = person.Role == Role.Visitor ? Role.Official : person.Role, Confirmed = true };

    private static Person ToBeConfirmed(this Person person) => person.Role == Role.Official ? person with { Confirmed = false } : person;
}
