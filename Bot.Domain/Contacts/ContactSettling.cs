using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;

namespace Bot.Domain.Contacts;

/// <summary>What becomes of an open request when something else changed: its people, its practice, or its city.</summary>
public static class ContactSettling
{
    /// <summary>
    /// Why it is over; null where it goes on. Once introduced, the practice, its authors and the asker's city do not matter any more: both
    /// know each other, and are asked what came of it.
    /// </summary>
    public static EndCause? WhyOver(IWork work, ContactRequest request)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(request);
        var practice = work.Find(PracticeBank.All, request.PracticeId);
        return !StillAsks(work, request) ? EndCause.AskerGone
            : practice is not null && (request.Asking.IsSameAs(practice.Place) || practice.IsAuthor(request.AskedBy)) ? EndCause.SameSide
            : Goes(work, request) is { } other && other.Id != request.Id ? EndCause.Joined
            : request.State == ContactState.Introduced ? null
            : practice is not { State: PracticeState.Published } ? EndCause.PracticeGone
            : !ContactSteps.AuthorsOf(work, practice).Any() ? EndCause.NobodyAnswers
            : null;
    }

    /// <summary>Whether nothing changed that decides what the person may do for a city, or whether they can be written to.</summary>
    public static bool StandsAlike(Person? before, Person? after) => StandingOf(before) == StandingOf(after);

    /// <summary>Whether nothing changed that decides who speaks for a practice, or whether anybody can ask about it.</summary>
    public static bool StandsAlike(Practice? before, Practice? after) =>
        before is null || after is null
            ? before == after
            : (before.State, before.Place) == (after.State, after.Place) && before.Authors.SequenceEqual(after.Authors);

    private static (Role Role, bool Confirmed, bool Reachable, Place? Place)? StandingOf(Person? person) =>
        person is null ? null : (person.Role, person.Confirmed, person.Reachable, person.Place);

    /// <summary>How many requests end where a practice is no longer public; who was introduced goes on.</summary>
    public static int EndingWith(IWork work, Practice practice)
    {
        ArgumentNullException.ThrowIfNull(practice);
        return ContactRequests.On(work, practice.Id).Count(request => request is { IsOpen: true, State: not ContactState.Introduced });
    }

    /// <summary>
    /// How many requests end where a person is gone: those that they made, and those that nobody else could answer; who was introduced
    /// knows each other.
    /// </summary>
    public static int EndingWith(IWork work, Person person)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(person);
        var own = work.Query(ContactRequests.ByPerson, KeyRange.Exactly(person.Id)).Count(request =>
            request is { IsOpen: true, State: not ContactState.Introduced } && request.AskedBy == person.Id);
        return own + work.Query(PracticeBank.ByAuthor, KeyRange.Under(person.Id))
            .Where(practice => ContactSteps.AuthorsOf(work, practice).All(author => author.Id == person.Id))
            .Sum(practice => EndingWith(work, practice));
    }

    /// <summary>
    /// Whether who asked is still of that city. Who has to be confirmed anew for another agency of it still is; who was removed is not.
    /// Once introduced it is enough that they are there.
    /// </summary>
    private static bool StillAsks(IWork work, ContactRequest request) =>
        work.Find(Persons.All, request.AskedBy) is { } asker
        && (request.State == ContactState.Introduced || (asker.Role != Role.Visitor && request.Asking.IsSameAs(asker.Place)));

    /// <summary>Of several open ones of a city on one practice the one that goes on: the furthest, then the oldest.</summary>
    private static ContactRequest? Goes(IWork work, ContactRequest request) => ContactRequests.On(work, request.PracticeId)
        .Where(other => other.IsOpen && other.Asking.IsSameAs(request.Asking))
        .OrderByDescending(other => other.State)
        .ThenBy(other => other.AskedAt)
        .ThenBy(other => other.Id, StringComparer.Ordinal)
        .FirstOrDefault();
}
