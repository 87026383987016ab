using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.People;

/// <summary>Those who speak for the coordination.</summary>
public static class Coordinators
{
    /// <summary>Confirmed people of the coordination, then of the subcoordination, each by id.</summary>
    public static IEnumerable<Person> InOffice(IWork work) => new[] { nameof(Role.Coordinator), nameof(Role.Subcoordinator) }
        .SelectMany(role => work.Query(Persons.ByRole, KeyRange.Exactly(role)))
        .Where(Rights.CanCoordinate);

    /// <summary>Whether nobody would be left to review if this person went.</summary>
    public static bool IsLast(IWork work, Person person) =>
        Rights.CanCoordinate(person) && !InOffice(work).Any(other => other.Id != person.Id);

    /// <summary>
    /// Makes these people coordinators, known or not. Who never wrote to the bot cannot be written to, and counts as unreachable until
    /// then. Changes nothing where they already are.
    /// </summary>
    /// <param name="telegramIds">Telegram user ids, 1 or more (Bot API, User.id).</param>
    public static void Appoint(IWork work, IEnumerable<long> telegramIds, Instant at)
    {
        foreach (var telegramId in telegramIds)
        {
            var person = work.Find(Persons.All, Person.IdOf(telegramId))
                ?? Person.Meet(telegramId, "", Language.Es, at) with { Reachable = false };
            if (!Rights.CanCoordinate(person))
            {
                work.Put(Persons.All, person with { Role = Role.Coordinator, Confirmed = true });
                AuditLog.Record(
                    work, new() { At = at, Kind = AuditKind.RoleChanged, Person = person.Id, Before = person.Role, After = Role.Coordinator });
            }
        }
    }
}
