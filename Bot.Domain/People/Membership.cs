using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.People;

/// <summary>
/// What the coordination decides about a person. Each asks who acts, keeps the person, and records the entry. Where somebody acts on
/// themselves, the person that comes back is how they are now.
/// </summary>
public static class Membership
{
    /// <summary>Says yes to who they say they are. Refuses with NotAllowed, and PersonChanged where they do not wait (any more).</summary>
    public static Parsed<Person> Confirm(IWork work, Person by, string personId, Instant at) =>
        Waiting(work, by, personId).Select(person =>
            Keep(
                work, person.ConfirmedByCoordination(), EntryOf(AuditKind.Confirmed, by, person, at) with { Detail = person.Place?.Name }));

    /// <summary>Says no: they are a visitor, and may ask again. Refuses as <see cref="Confirm"/>.</summary>
    public static Parsed<Person> Refuse(IWork work, Person by, string personId, Instant at) =>
        Waiting(work, by, personId).Select(person =>
            Keep(work, AsVisitor(person), EntryOf(AuditKind.Refused, by, person, at) with { Detail = person.Place?.Name }));

    /// <summary>
    /// Gives a person another role, and confirms them with it; Visitor takes every right away at once, and the person's open invitations.
    /// Refuses with NotAllowed (see <see cref="MayGive"/>), PersonChanged where the role is not the expected one, and LastCoordinator.
    /// </summary>
    /// <param name="expected">The role that the person had when the question was asked.</param>
    public static Parsed<Person> ChangeRole(IWork work, Person by, string personId, Role expected, Role role, Instant at)
    {
        if (work.Find(Persons.All, personId) is not { } person || person.Role != expected || role == expected)
        {
            return Rights.CanCoordinate(by) ? RefusalCode.PersonChanged : RefusalCode.NotAllowed;
        }

        if (MayGive(work, by, role) is { } refusal || (refusal = MayGive(work, by, expected)) is not null)
        {
            return refusal;
        }

        var changed = role == Role.Visitor ? AsVisitor(person) : person with { Role = role, Confirmed = true };
        if (!Rights.CanCoordinate(changed))
        {
            if (Coordinators.IsLast(work, person))
            {
                return RefusalCode.LastCoordinator;
            }

            Invitations.RevokeAllOf(work, person.Id, at);
        }

        var kind = role == Role.Visitor ? AuditKind.Removed : AuditKind.RoleChanged;
        return Keep(work, changed, EntryOf(kind, by, person, at) with { After = role });
    }

    /// <summary>
    /// Whether somebody may give or take a role: whoever coordinates for officials; of an office only the coordination itself, not the
    /// subcoordination, unless nobody else is there. Refuses with NotAllowed.
    /// </summary>
    public static Refusal? MayGive(IWork work, Person by, Role role)
    {
        ArgumentNullException.ThrowIfNull(by);
        var mayGive = Rights.CanCoordinate(by)
            && (role <= Role.Official
                || by.Role == Role.Coordinator
                || Coordinators.InOffice(work).All(other => other.Role != Role.Coordinator));
        return mayGive ? null : new(RefusalCode.NotAllowed);
    }

    private static Parsed<Person> Waiting(IWork work, Person by, string personId) =>
        !Rights.CanCoordinate(by) ? RefusalCode.NotAllowed
        : work.Find(Persons.All, personId) is { IsWaiting: true } person ? person
        : RefusalCode.PersonChanged;

    private static Person AsVisitor(Person person) => person with { Role = Role.Visitor, Confirmed = false, AskedAt = null };

    private static AuditEntry EntryOf(AuditKind kind, Person by, Person person, Instant at) =>
        new() { At = at, By = by.Id, Kind = kind, Person = person.Id, Before = person.Role };

    private static Person Keep(IWork work, Person person, AuditEntry entry)
    {
        work.Put(Persons.All, person);
        AuditLog.Record(work, entry);
        return person;
    }
}
