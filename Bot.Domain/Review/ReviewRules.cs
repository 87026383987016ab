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
        new(Actor.Clock, Step.Publish, PracticeState.Accepted, PracticeState.Published),
    ];

    /// <summary>
    /// Whether the person may take the step now; null if so, else NotAllowed or NotInThisState. For showing buttons; each step asks
    /// again.
    /// </summary>
    public static Refusal? Check(Practice practice, Step step, Person by) => Find(practice, step, Rights.ActorsOf(by, practice)).Refusal;

    /// <summary>The rule that lets one of the actors take the step now. Refuses with NotAllowed (in no state), NotInThisState.</summary>
    internal static Parsed<ReviewRule> Find(Practice practice, Step step, IEnumerable<Actor> actors)
    {
        ReviewRule[] theirs = [.. All.Where(rule => rule.Step == step && actors.Contains(rule.Actor))];
        if (theirs.Length == 0)
        {
            return RefusalCode.NotAllowed;
        }

        return theirs.FirstOrDefault(rule => rule.From == practice.State) is { } rule ? rule : RefusalCode.NotInThisState;
    }
}
