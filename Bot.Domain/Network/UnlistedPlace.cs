using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;

namespace Bot.Domain.Network;

/// <summary>A city that is not on the list, as people and practices name it.</summary>
/// <param name="Key">Its <see cref="Place.UnlistedKey"/>.</param>
/// <param name="Place">As one of them wrote it.</param>
/// <param name="People">How many people say to be from there.</param>
/// <param name="Practices">How many practices are from there, in every state.</param>
public sealed record UnlistedPlace(string Key, Place Place, int People, int Practices)
{
    /// <summary>All of them, by name. Reads only those people and practices.</summary>
    public static IReadOnlyList<UnlistedPlace> All(IWork work)
    {
        var people = work.Query(Persons.ByUnlistedPlace, KeyRange.All)
            .ToLookup(person => person.Place!.UnlistedKey!, person => person.Place!);
        var practices = work.Query(PracticeBank.ByUnlistedPlace, KeyRange.All)
            .ToLookup(practice => practice.Place!.UnlistedKey!, practice => practice.Place!);
        return
        [
            .. people.Concat(practices).Select(group => group.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(
                    key => new UnlistedPlace(key, people[key].Concat(practices[key]).First(), people[key].Count(), practices[key].Count())),
        ];
    }
}
