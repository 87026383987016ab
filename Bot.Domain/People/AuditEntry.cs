using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.People;

/// <summary>What somebody did about people, cities and invitations.</summary>
public enum AuditKind
{
    /// <summary>Confirmed a person of <see cref="AuditEntry.Detail"/> (a city).</summary>
    Confirmed,

    /// <summary>Took a confirmation back, with the acceptance of a practice.</summary>
    ConfirmationUndone,

    /// <summary>Did not confirm a person.</summary>
    Refused,

    /// <summary>Gave a person another role; by nobody where the configuration did.</summary>
    RoleChanged,

    /// <summary>Made a person a visitor.</summary>
    Removed,

    /// <summary>Made an invitation to a role, and to a city (<see cref="AuditEntry.Detail"/>) where it names one.</summary>
    Invited,

    /// <summary>Came in by an invitation.</summary>
    CameByInvitation,

    InvitationRevoked,

    /// <summary>Put a city on the list.</summary>
    CityAdded,

    /// <summary>Said that a city (<see cref="AuditEntry.Detail"/>) is another one (<see cref="AuditEntry.Outcome"/>).</summary>
    CitiesMerged,

    /// <summary>Took back that a city (<see cref="AuditEntry.Detail"/>) is another one (<see cref="AuditEntry.Outcome"/>).</summary>
    CitiesSeparated,

    /// <summary>Gave a city a time zone (<see cref="AuditEntry.Outcome"/>, an IANA id).</summary>
    ZoneChanged,

    /// <summary>Handed the coordination over from a city to another, for which a person accepted; of older ones nobody is noted.</summary>
    HandedOver,

    /// <summary>A confirmed official says to be of another city or agency, and has to be confirmed anew.</summary>
    Moved,

    /// <summary>
    /// Offered the coordination of a city (<see cref="AuditEntry.Detail"/>) to another (<see cref="AuditEntry.Outcome"/>).
    /// </summary>
    HandoverOffered,

    /// <summary>Such an offer ended without a handover: said no, took it back, or, by nobody, time was over.</summary>
    HandoverEnded,

    /// <summary>
    /// Accepted the coordination of a city (<see cref="AuditEntry.Detail"/>) for another (<see cref="AuditEntry.Outcome"/>), from a later
    /// day on.
    /// </summary>
    HandoverAccepted,

    /// <summary>
    /// Gave a person a record that is given on request, of a register (<see cref="AuditEntry.Detail"/>, in Portuguese
    /// <see cref="AuditEntry.Outcome"/>).
    /// </summary>
    RecordGiven,

    /// <summary>Did not give a person a record that they had asked for, as <see cref="RecordGiven"/>.</summary>
    RecordRefused,
}

/// <summary>An entry of the record of who did what. Entries are only added; who asks to be forgotten is not named any more.</summary>
public sealed record AuditEntry
{
    /// <summary>Rises with time; set when it is recorded.</summary>
    public string Id { get; init; } = "";

    public required Instant At { get; init; }

    /// <summary>The id of who did it; null for the configuration.</summary>
    public string? By { get; init; }

    public required AuditKind Kind { get; init; }

    /// <summary>The id of the person to whom it was done, or null.</summary>
    public string? Person { get; init; }

    public Role? Before { get; init; }

    public Role? After { get; init; }

    /// <summary>What it was done to, by name (a city); see <see cref="AuditKind"/>.</summary>
    public string? Detail { get; init; }

    /// <summary>What became of it, by name; see <see cref="AuditKind"/>.</summary>
    public string? Outcome { get; init; }
}

/// <summary>The record of who did what about people, cities and invitations.</summary>
public static class AuditLog
{
    public static readonly Index<AuditEntry> ByMoment = new("moment", entry => [Key.Of(entry.At)]);

    /// <summary>Of those who did it and to whom it was done.</summary>
    public static readonly Index<AuditEntry> ByPerson = new("person", entry =>
        new[] { entry.By, entry.Person }.OfType<string>().Distinct());

    public static readonly Collection<AuditEntry> All = new("deeds", entry => entry.Id, ByMoment, ByPerson);

    /// <summary>Adds an entry; several of one moment keep their order.</summary>
    public static void Record(IWork work, AuditEntry entry)
    {
        var moment = Key.Of(entry.At);
        work.Put(All, entry with { Id = Key.Of(moment, Key.Of(work.Count(ByMoment, KeyRange.Exactly(moment)))) });
    }

    /// <summary>What a person did and what was done to them, oldest first, without naming anybody else.</summary>
    public static IReadOnlyList<AuditEntry> Of(IWork work, string personId) =>
        [.. work.Query(ByPerson, KeyRange.Exactly(personId)).Select(entry => Naming(entry, id => id == personId ? id : Person.Nobody))];

    /// <summary>The entries stay, but no longer name the person.</summary>
    public static void Forget(IWork work, string personId)
    {
        foreach (var entry in work.Query(ByPerson, KeyRange.Exactly(personId)))
        {
            work.Put(All, Naming(entry, id => id == personId ? Person.Nobody : id));
        }
    }

    private static AuditEntry Naming(AuditEntry entry, Func<string, string> name) => entry with
    {
        By = entry.By is { } by ? name(by) : null,
        Person = entry.Person is { } person ? name(person) : null,
    };
}
