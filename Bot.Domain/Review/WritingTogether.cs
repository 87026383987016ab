using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Review;

/// <summary>
/// Who writes a practice together: coming in by a link, being let in, leaving, being taken away. A published practice and its revision are
/// written by the same people: the published one (<see cref="Shared"/>) says who, and <see cref="KeepAuthors"/> hands it on.
/// </summary>
public static class WritingTogether
{
    /// <summary>
    /// The practice that says who writes, as it is kept: of a revision the published one where it is still there, else itself.
    /// </summary>
    public static Practice Shared(IWork work, Practice practice)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(practice);
        return work.Find(PracticeBank.All, practice.RevisionOf ?? practice.Id) ?? practice;
    }

    /// <summary>Keeps a practice whose authors changed; its open revision has the same from now on.</summary>
    public static void KeepAuthors(IWork work, Practice practice)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(practice);
        work.Put(PracticeBank.All, practice);
        if (Revising.OpenOf(work, practice) is { } revision)
        {
            work.Put(PracticeBank.All, revision with { Authors = practice.Authors });
        }
    }

    /// <summary>
    /// Somebody opened a link that counts. Who is confirmed and of the practice's city becomes a co-author at once, everybody else waits
    /// to be let in. The same object where they are an author, or wait already. Refuses with NotInThisState where it is not written
    /// together any more.
    /// </summary>
    public static Reviewed Enter(this Practice practice, Person newcomer, Instant at)
    {
        ArgumentNullException.ThrowIfNull(newcomer);
        return practice.IsAuthor(newcomer.Id) || practice.Asking.Contains(newcomer.Id) ? practice
            : ReviewRules.All.All(rule => rule.Step != Step.Share || rule.From != practice.State) ? RefusalCode.NotInThisState
            : newcomer is { Confirmed: true } && practice.Place is { } place
                && place.IsSameAs(newcomer.Place) ? practice.With(newcomer.Id, at)
            : practice with { Asking = practice.Asking.Add(newcomer.Id) };
    }

    /// <summary>
    /// An author lets in who waits. Refuses with NotAllowed, NotInThisState, and PersonChanged where they do not wait any more.
    /// </summary>
    public static Reviewed LetIn(this Practice practice, Person by, string newcomerId, Instant at) =>
        ReviewRules.Check(practice, Step.Share, by) is { } refusal ? refusal
        : !practice.Asking.Contains(newcomerId) ? RefusalCode.PersonChanged
        : practice.With(newcomerId, at);

    /// <summary>An author does not let them in. Refuses as <see cref="LetIn"/>.</summary>
    public static Reviewed KeepOut(this Practice practice, Person by, string newcomerId) =>
        ReviewRules.Check(practice, Step.Share, by) is { } refusal ? refusal
        : !practice.Asking.Contains(newcomerId) ? RefusalCode.PersonChanged
        : practice with { Asking = practice.Asking.Remove(newcomerId) };

    /// <summary>A co-author leaves; what they wrote stays. Refuses with NotAllowed, LastAuthor.</summary>
    public static Reviewed Leave(this Practice practice, Person by, Instant at) => practice.Move(Step.Leave, by, Offices.Unknown, at)
        .Then(after =>
        practice.Authors.Length == 1 ? RefusalCode.LastAuthor : after with { Authors = practice.Authors.Remove(by.Id) });

    /// <summary>
    /// Who began it, or has been an author for longest, takes a co-author away; what they wrote stays. Refuses with NotAllowed, and
    /// PersonChanged where they are none.
    /// </summary>
    public static Reviewed Remove(this Practice practice, Person by, string authorId, Instant at) =>
        practice.Move(Step.Remove, by, Offices.Unknown, at).Then(after =>
        practice.AuthorId != by.Id || authorId == by.Id ? RefusalCode.NotAllowed
        : !practice.IsAuthor(authorId) ? RefusalCode.PersonChanged
        : after with { Authors = practice.Authors.Remove(authorId), History = after.History.SetItem(after.History.Length - 1, after.History[^1] with { About = authorId }) });

    private static Practice With(this Practice practice, string newcomerId, Instant at) =>
        practice.Taking(new(Step.Join, newcomerId, at, practice.State)) with
        {
            Authors = practice.Authors.Add(newcomerId),
            Asking = practice.Asking.Remove(newcomerId),
        };
}
