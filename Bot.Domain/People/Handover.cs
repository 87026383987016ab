using System.Collections.Immutable;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.People;

/// <summary>Somebody's role before and after a handover.</summary>
public sealed record RoleShift(Person Person, Role After);

/// <summary>The coordination of a term passes to other cities; what was before stays in its own document and in the record.</summary>
/// <param name="Next">The coordination that begins.</param>
/// <param name="Shifts">Everybody whose role changes with it, by name.</param>
public sealed record Handover(Coordination Next, ImmutableArray<RoleShift> Shifts)
{
    /// <summary>The coordination in office: that of the newest term, else of the work plan.</summary>
    public static Coordination InOffice(IWork work) => NotedInOffice(work) ?? Coordination.OfPlan2010;

    /// <summary>The coordination in office; null where nobody noted when it began.</summary>
    public static Coordination? NotedInOffice(IWork work) =>
        work.All(Coordinations.All, KeyRange.All, Order.NewestFirst, 1) is [var newest] ? newest : null;

    /// <summary>
    /// What a handover to these cities would change. A city that takes an office over brings its confirmed officials into it; a city that
    /// keeps its office brings nobody new into it; who held an office of a city that has none any more is an official. The secretariat
    /// stays. Refuses with NotAllowed, TermNotLater where it does not begin after the one in office or ends before it begins, and
    /// NobodyInCity where the new coordinating city has nobody.
    /// </summary>
    public static Parsed<Handover> Prepare(IWork work, Person by, Coordination next)
    {
        if (Membership.MayGive(work, by, Role.Coordinator) is { } refusal)
        {
            return refusal;
        }

        var before = InOffice(work);
        if (string.CompareOrdinal(next.Id, before.Id) <= 0 || next.Until <= next.Since)
        {
            return RefusalCode.TermNotLater;
        }

        RoleShift[] all =
        [
            .. work.Query(Persons.Members, KeyRange.All)
                .Where(person => person.Role != Role.Secretariat)
                .Select(person => new RoleShift(person, RoleAfter(person, before, next))),
        ];
        return all.Any(shift => shift.After == Role.Coordinator && next.Coordinator.IsSameAs(shift.Person.Place))
            ? new Handover(next, [.. all.Where(shift => shift.After != shift.Person.Role)])
            : RefusalCode.NobodyInCity;
    }

    /// <summary>Keeps the new coordination and everybody's role, and records both.</summary>
    /// <param name="by">Who offered it.</param>
    /// <param name="accepted">The id of who took it over for the new coordinating city.</param>
    public void Apply(IWork work, Person by, string accepted, Instant at)
    {
        var before = InOffice(work);
        work.Put(Coordinations.All, Next);
        AuditLog.Record(work, new()
        {
            At = at,
            By = by.Id,
            Kind = AuditKind.HandedOver,
            Person = accepted,
            Detail = before.Coordinator.Name,
            Outcome = Next.Coordinator.Name,
        });
        foreach (var (person, after) in Shifts)
        {
            work.Put(Persons.All, person with { Role = after });
            AuditLog.Record(
                work, new() { At = at, By = by.Id, Kind = AuditKind.RoleChanged, Person = person.Id, Before = person.Role, After = after });
            if (!Rights.CanCoordinate(person with { Role = after }))
            {
                Invitations.RevokeAllOf(work, person.Id, at);
            }
        }
    }

    private static Role RoleAfter(Person person, Coordination before, Coordination next)
    {
        var office = OfficeOf(person.Place, next);
        return office is null ? Role.Official
            : office == OfficeOf(person.Place, before) && !person.HoldsOffice ? person.Role
            : office.Value;
    }

    private static Role? OfficeOf(Place? place, Coordination coordination) => place is null ? null
        : place.IsSameAs(coordination.Coordinator) ? Role.Coordinator
        : place.IsSameAs(coordination.Subcoordinator) ? Role.Subcoordinator
        : coordination.Commissions.Any(commission => place.IsSameAs(commission.Place)) ? Role.Commission
        : null;
}
