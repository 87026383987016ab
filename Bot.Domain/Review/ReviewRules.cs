using System.Collections.Immutable;
using Bot.Domain.People;
using Bot.Domain.Practices;

namespace Bot.Domain.Review;

/// <summary>
/// An actor may take the step in the state <paramref name="From"/>; it leads to <paramref name="To"/>, or ends the document (null).
/// </summary>
public sealed record ReviewRule(Actor Actor, Step Step, PracticeState From, PracticeState? To);

/// <summary>The one table of who may take which step in which state. What is not in it is refused.</summary>
public static class ReviewRules
{
    private static readonly PracticeState[] Shared =
    [
        PracticeState.Draft, PracticeState.Submitted, PracticeState.ChangesRequested, PracticeState.Accepted, PracticeState.Published, PracticeState.Withdrawn,
    ];

    public static readonly ImmutableArray<ReviewRule> All =
    [
        new(Actor.Author, Step.Write, PracticeState.Draft, PracticeState.Draft),
        new(Actor.Author, Step.Write, PracticeState.Submitted, PracticeState.Submitted),
        new(Actor.Author, Step.Write, PracticeState.ChangesRequested, PracticeState.ChangesRequested),
        new(Actor.Author, Step.Write, PracticeState.Withdrawn, PracticeState.Withdrawn),
        new(Actor.Author, Step.Submit, PracticeState.Draft, PracticeState.Submitted),
        new(Actor.Author, Step.Submit, PracticeState.ChangesRequested, PracticeState.Submitted),
        new(Actor.Author, Step.Submit, PracticeState.Withdrawn, PracticeState.Submitted),
        new(Actor.Author, Step.Withdraw, PracticeState.Submitted, PracticeState.Withdrawn),
        new(Actor.Author, Step.Withdraw, PracticeState.ChangesRequested, PracticeState.Withdrawn),
        new(Actor.Author, Step.Withdraw, PracticeState.Accepted, PracticeState.Withdrawn),
        new(Actor.Author, Step.Withdraw, PracticeState.Published, PracticeState.Withdrawn),
        new(Actor.Author, Step.DeleteDraft, PracticeState.Draft, null),
        new(Actor.Author, Step.DeleteDraft, PracticeState.Withdrawn, null),
        new(Actor.Author, Step.DeleteDraft, PracticeState.Declined, null),
        new(Actor.Reviewer, Step.RequestChanges, PracticeState.Submitted, PracticeState.ChangesRequested),
        new(Actor.Reviewer, Step.Decline, PracticeState.Submitted, PracticeState.Declined),
        new(Actor.Reviewer, Step.Accept, PracticeState.Submitted, PracticeState.Accepted),
        new(Actor.Reviewer, Step.UndoAcceptance, PracticeState.Accepted, PracticeState.Submitted),
        new(Actor.Author, Step.Translate, PracticeState.Published, PracticeState.Published),
        new(Actor.Reviewer, Step.Translate, PracticeState.Submitted, PracticeState.Submitted),
        new(Actor.Reviewer, Step.Translate, PracticeState.Published, PracticeState.Published),
        new(Actor.Neighbour, Step.Translate, PracticeState.Submitted, PracticeState.Submitted),
        new(Actor.Neighbour, Step.Translate, PracticeState.Published, PracticeState.Published),
        new(Actor.Clock, Step.Publish, PracticeState.Accepted, PracticeState.Published),
        new(Actor.Reviewer, Step.Take, PracticeState.Submitted, PracticeState.Submitted),
        new(Actor.Reviewer, Step.Release, PracticeState.Submitted, PracticeState.Submitted),
        .. Staying(Actor.Reviewer, Step.Note, PracticeState.Submitted, PracticeState.ChangesRequested, PracticeState.Accepted),
        .. Staying(Actor.Secretariat, Step.Note, PracticeState.Submitted, PracticeState.ChangesRequested, PracticeState.Accepted),
        new(Actor.Secretariat, Step.Agree, PracticeState.Accepted, PracticeState.Accepted),
        new(Actor.Secretariat, Step.UndoAgreement, PracticeState.Accepted, PracticeState.Accepted),
        new(Actor.Secretariat, Step.SendBack, PracticeState.Accepted, PracticeState.Submitted),
        new(Actor.Author, Step.Revise, PracticeState.Published, PracticeState.Published),
        new(Actor.Author, Step.Confirm, PracticeState.Published, PracticeState.Published),
        new(Actor.Clock, Step.Lapse, PracticeState.Published, PracticeState.Published),
        new(Actor.Author, Step.Archive, PracticeState.Published, PracticeState.Archived),
        new(Actor.Reviewer, Step.Archive, PracticeState.Published, PracticeState.Archived),
        new(Actor.Author, Step.Withdraw, PracticeState.Archived, PracticeState.Withdrawn),
        new(Actor.Author, Step.BringBack, PracticeState.Archived, PracticeState.Submitted),
        .. Staying(Actor.Author, Step.Share, Shared),
        .. Staying(Actor.Author, Step.Leave, Enum.GetValues<PracticeState>()),
        .. Staying(Actor.Author, Step.Remove, Enum.GetValues<PracticeState>()),
    ];

    /// <summary>
    /// Whether the person may take the step now; null if so, else NotAllowed, OwnCity or NotInThisState. For showing buttons; each step
    /// asks again. Where nobody looked who else could judge, nobody judges their own city.
    /// </summary>
    public static Refusal? Check(Practice practice, Step step, Person by, Offices? offices = null) =>
        Find(practice, step, PracticeRights.ActorsOf(by, practice, offices ?? Offices.Unknown)).Refusal;

    /// <summary>
    /// The rule that lets one of the actors take the step now. Refuses with NotAllowed (in no state), OwnCity (a neighbour of those who
    /// may), NotInThisState.
    /// </summary>
    internal static Parsed<ReviewRule> Find(Practice practice, Step step, IEnumerable<Actor> actors)
    {
        Actor[] all = [.. actors];
        ReviewRule[] theirs = [.. All.Where(rule => rule.Step == step && all.Contains(rule.Actor))];
        if (theirs.FirstOrDefault(rule => rule.From == practice.State) is { } rule)
        {
            return rule;
        }

        return all.Contains(Actor.Neighbour)
            && All.Any(one => one.Step == step && one.Actor == Actor.Reviewer && one.From == practice.State) ? RefusalCode.OwnCity
            : theirs.Length == 0 ? RefusalCode.NotAllowed
            : RefusalCode.NotInThisState;
    }

    private static IEnumerable<ReviewRule> Staying(Actor actor, Step step, params PracticeState[] states) =>
        states.Select(state => new ReviewRule(actor, step, state, state));
}
