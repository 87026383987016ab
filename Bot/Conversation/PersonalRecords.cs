using Bot.Domain.Storage;

namespace Bot.Conversation;

/// <summary>What a feature keeps of a person: they may take it along, and have it deleted.</summary>
/// <param name="Name">The collection's.</param>
/// <param name="Find">All documents of a person's id.</param>
/// <param name="Forget">Deletes them.</param>
public sealed record PersonalRecords(string Name, Func<IWork, string, IReadOnlyList<object>> Find, Action<IWork, string> Forget)
{
    /// <summary>Documents whose id is the person's, or begins with it.</summary>
    public static PersonalRecords In<T>(Collection<T> collection)
        where T : class => new(
            collection.Name,
            (work, personId) => Of(work, collection, personId),
            (work, personId) =>
            {
                foreach (var document in Of(work, collection, personId))
                {
                    _ = work.Delete(collection, collection.IdOf(document));
                }
            });

    private static T[] Of<T>(IWork work, Collection<T> collection, string personId)
        where T : class => [.. work.All(collection, KeyRange.Exactly(personId)), .. work.All(collection, KeyRange.Under(personId))];
}
