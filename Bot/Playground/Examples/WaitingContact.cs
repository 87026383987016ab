using Bot.Domain.Contacts;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Playground.Examples;

/// <summary>
/// An invented practice of the one city that the other asks to visit: the request waits for the secretariat from the start, so that
/// bringing two cities together can be tried at once.
/// </summary>
public static class WaitingContact
{
    public const string PracticeId = "asked-for-a-contact";

    public const string RequestId = "waiting-contact";

    /// <summary>Publishes the practice with the year's next number, and asks for the contact.</summary>
    public static void Put(IWork work, Person author, Person asker, Instant now)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(asker);
        var practice = InventedPractice.Publish(work, "asked.jsonl", PracticeId, author, now);
        var words = NamelessWords.Parse("Queremos ver como a bolsa escolhe as oficinas.", [], []).Value;
        var reach = Contact.Of(asker).Value with { Mail = "ana@campinas.example" };
        var visit = ContactPurpose.FromText("visit");
        work.Put(ContactRequests.All, ContactSteps.Ask(work, RequestId, practice, asker, visit, words, reach, now).Value);
    }
}
