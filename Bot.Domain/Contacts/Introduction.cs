using Bot.Domain.People;
using Bot.Domain.Practices;

namespace Bot.Domain.Contacts;

/// <summary>What each side reads of the other: there is none before both agreed.</summary>
/// <param name="ToAsker">For the person who asked.</param>
/// <param name="ToAuthor">For the author who agreed; null where the person who asked is forgotten.</param>
public sealed record Introduction(Contact ToAsker, Contact? ToAuthor)
{
    /// <summary>Null until it is introduced, and where it ended in another way.</summary>
    /// <param name="agreed">The author who agreed; null where they are gone, and then the practice's contact alone is told.</param>
    public static Introduction? Of(ContactRequest request, Practice? practice, Person? agreed)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.State is (ContactState.Introduced or ContactState.Closed) && Given(practice, agreed) is { } given
            ? new(given, request.Reach)
            : null;
    }

    /// <summary>The contact that a practice's side gives: the practice's, else the account of the author who agrees.</summary>
    public static Contact? Given(Practice? practice, Person? agreeing) =>
        practice?.Record?.Contact ?? (agreeing is null ? null : OfAccount(agreeing));

    private static Contact OfAccount(Person person) => Contact.Of(person) is { IsValid: true, Value: var contact }
        ? contact
        : new(person.Name.Length > 0 ? person.Name : person.Id, person.Post, null, null, null, person.TelegramId);
}
