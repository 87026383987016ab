using Bot.Domain.People;
using Bot.Domain.Practices;

namespace Bot.Domain.Review;

/// <summary>What somebody is to a practice.</summary>
public enum Actor
{
    /// <summary>Anybody, unless more is known.</summary>
    Reader,
    Author,
    Reviewer,

    /// <summary>A reviewer of the practice's own city, or one of its authors, while somebody else can review it.</summary>
    Neighbour,
    Secretariat,

    /// <summary>The bot itself, when a time is over. No person is ever this.</summary>
    Clock,
}

/// <summary>Who may do what with a practice. Every action asks here; that a button is hidden protects nothing.</summary>
public static class PracticeRights
{
    /// <summary>What the person is to the practice: always a reader, and perhaps several more.</summary>
    /// <param name="offices">Who else could judge it.</param>
    public static IEnumerable<Actor> ActorsOf(Person person, Practice practice, Offices offices)
    {
        yield return Actor.Reader;
        if (practice.IsAuthor(person.Id))
        {
            yield return Actor.Author;
        }

        if (CanReview(person, practice))
        {
            yield return IsOwnCity(person, practice) && offices.CanSomebodyElseReview(practice, person) ? Actor.Neighbour : Actor.Reviewer;
        }

        if (HoldsSecondKey(person, practice))
        {
            yield return Actor.Secretariat;
        }
    }

    /// <summary>Whether they may agree to its publication for the secretariat: not to one of their own writing.</summary>
    public static bool HoldsSecondKey(Person person, Practice practice) => Rights.IsSecretariat(person) && !practice.IsAuthor(person.Id);

    /// <summary>Whether they may read what reviewers wrote for each other: never its authors.</summary>
    public static bool CanReadNotes(Person person, Practice practice) =>
        (Rights.CanCoordinate(person) || Rights.IsSecretariat(person)) && CanRead(person, practice) && !practice.IsAuthor(person.Id);

    /// <summary>
    /// Whether they are of those who judge practices. Of the practice's own city, only while nobody else can, and the history marks it
    /// (<see cref="IsOwnCity"/>).
    /// </summary>
    public static bool CanReview(Person person, Practice practice) => Rights.CanCoordinate(person) && IsBeforeReviewers(practice);

    /// <summary>Whether a judgement of theirs would be one on their own city, or on their own writing.</summary>
    public static bool IsOwnCity(Person person, Practice practice) =>
        practice.IsAuthor(person.Id) || (practice.Place is { } place && place.IsSameAs(person.Place));

    /// <summary>
    /// Whether they may read it: everybody what is published, its authors always, the coordination and the secretariat what was handed to
    /// them and not taken back.
    /// </summary>
    public static bool CanRead(Person person, Practice practice) =>
        practice.State == PracticeState.Published
        || practice.IsAuthor(person.Id)
        || (IsBeforeReviewers(practice) && (Rights.CanCoordinate(person) || Rights.IsSecretariat(person)));

    /// <summary>
    /// Whether they may see the contact person: its authors and the secretariat, which brokers; reviewers only see whether it is
    /// complete.
    /// </summary>
    public static bool CanSeeContact(Person person, Practice practice) =>
        practice.IsAuthor(person.Id) || (Rights.IsSecretariat(person) && CanRead(person, practice));

    /// <summary>Whether they may say «Me sirve»: everybody but its authors, once it is published.</summary>
    public static bool CanLike(Person person, Practice practice) =>
        practice.State == PracticeState.Published && !practice.IsAuthor(person.Id);

    private static bool IsBeforeReviewers(Practice practice) => practice.State is not (PracticeState.Draft or PracticeState.Withdrawn);
}
