using System.Text.Json;
using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using Bot.Features.Practices;
using Bot.Messages;
using Bot.Outbox;

namespace Bot.Features.People.GuardPrivacy;

/// <summary>Everything that is kept of a person, wherever it is.</summary>
/// <param name="routes">Knows what each feature keeps.</param>
/// <param name="documents">How documents are written.</param>
internal sealed class Belongings(Routes routes, JsonSerializerOptions documents)
{
    private readonly JsonSerializerOptions _readable = new(documents) { WriteIndented = true };

    /// <summary>Reads all of it, without what other people did.</summary>
    /// <returns>Writes it as JSON in UTF-8; safe on any thread, since documents do not change.</returns>
    public Func<byte[]> Gather(IWork store, Person person)
    {
        var id = person.Id;
        var session = store.Find(Session.All, id) ?? new Session { Id = id };
        var practices = store.Query(PracticeBank.ByAuthor, KeyRange.Under(id));
        var useful = store.Query(PracticeBank.ByLike, KeyRange.Exactly(id));
        var more = routes.Personal.ToDictionary(records => records.Name, records => records.Find(store, id));
        return () => JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                Profile = person,
                Session = session,
                Practices = practices.Select(practice => practice.AsKeptBy(id)).ToArray(),
                Useful = useful.Select(practice => practice.Number?.Text ?? practice.Id).ToArray(),
                More = more,
            },
            _readable);
    }

    /// <summary>The person's own practices: how many would stay public, and how many would be deleted.</summary>
    public static (int Published, int Others) CountPractices(Context context)
    {
        var own = context.Store.Query(PracticeBank.ByAuthor, KeyRange.Under(context.Person.Id));
        var deleted = own.Count(practice => practice.Without(context.Person.Id, context.Now) is null);
        return (own.Count(practice => practice.State == PracticeState.Published), deleted);
    }

    /// <summary>
    /// Deletes all of it. Reads every practice once, since anybody may be in anybody's history; that is rare and may take a moment.
    /// </summary>
    /// <returns>Takes the files that were made or fetched for them out of the data folder.</returns>
    public Turn Delete(Context context)
    {
        var (store, id) = (context.Store, context.Person.Id);
        foreach (var practice in Practices(store))
        {
            Forget(context, practice);
        }

        foreach (var due in store.All(Schedule.All, KeyRange.All).Where(due => due.Subject == id))
        {
            _ = store.Delete(Schedule.All, due.Id);
        }

        foreach (var slot in store.All(SlotMessage.All, KeyRange.Under(context.Private.Key)))
        {
            _ = store.Delete(SlotMessage.All, slot.Id);
        }

        if (store.Find(CoordinatorLinks.All, CoordinatorLink.Id) is { } link && link.RedeemedBy == id)
        {
            store.Put(CoordinatorLinks.All, link with { RedeemedBy = Person.Nobody });
        }

        routes.Personal.ForEach(records => records.Forget(store, id));
        _ = store.Delete(Session.All, id);
        _ = store.Delete(Persons.All, id);
        context.KeepsNothing = true;
        return OnTheWay.CallOff(context);
    }

    private static IReadOnlyList<Practice> Practices(IWork store) => store.All(PracticeBank.All, KeyRange.All);

    private static void Forget(Context context, Practice practice)
    {
        var left = practice.Without(context.Person.Id, context.Now, context.Person.Name);
        if (left is null)
        {
            _ = context.Store.Delete(PracticeBank.All, practice.Id);
        }
        else if (!ReferenceEquals(left, practice))
        {
            context.Store.Put(PracticeBank.All, left);
            if (practice.Answers.ContainsKey(PracticeFields.Contact) && !left.Answers.ContainsKey(PracticeFields.Contact))
            {
                context.Raise(PracticeDoors.LostContact, practice.Id);
            }
        }
    }
}
