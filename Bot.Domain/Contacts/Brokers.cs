using System.Collections.Immutable;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;

namespace Bot.Domain.Contacts;

/// <summary>
/// Who passes a request on today: the secretariat; where nobody of it is registered or can be reached the coordination, so that nothing
/// waits for nobody. Who asked, and who writes the practice, only while nobody else can. They read no name either.
/// </summary>
/// <param name="Mark">What its history says when one of them acts.</param>
public sealed record Brokers(ImmutableArray<Person> People, ContactMark? Mark)
{
    /// <param name="practice">Null where it is gone.</param>
    public static Brokers Of(ContactRequest request, Practice? practice, Offices offices)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(offices);
        Person[] secretaries = [.. offices.Secretaries.Where(one => one.Reachable && !IsOfASide(one))];
        Person[] reviewers = [.. offices.Reviewers.Where(one => one.Reachable)];
        Person[] others = [.. reviewers.Where(one => !IsOfASide(one))];
        return secretaries.Length > 0 ? new([.. secretaries], null)
            : others.Length > 0 ? new([.. others], ContactMark.CoordinationInstead)
            : new([.. reviewers], ContactMark.OwnSide);

        bool IsOfASide(Person person) => person.Id == request.AskedBy || practice?.IsAuthor(person.Id) == true;
    }

    public bool Has(string personId) => People.Any(person => person.Id == personId);
}
