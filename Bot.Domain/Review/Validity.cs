using Bot.Domain.People;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Domain.Review;

/// <summary>
/// Whether a published practice is still true: its authors are asked once a year, and what nobody confirms is shown as not confirmed
/// since.
/// </summary>
public static class Validity
{
    /// <summary>How long after it was asked an answer is waited for.</summary>
    public static readonly Duration Patience = Duration.FromDays(60);

    /// <summary>
    /// When its authors are asked next: a year after the last confirmation, or its publication. Null where it is not published, or its city
    /// has not confirmed what was brought in.
    /// </summary>
    public static Instant? AskAt(Practice practice)
    {
        ArgumentNullException.ThrowIfNull(practice);
        return practice is { State: PracticeState.Published, AwaitsCity: false }
            && (practice.ConfirmedAt ?? practice.PublishedAt) is { } since
            ? since.InUtc().LocalDateTime.PlusYears(1).InUtc().ToInstant()
            : null;
    }

    /// <summary>An author says that it is still true. Refuses with NotAllowed, NotInThisState.</summary>
    public static Reviewed Confirm(this Practice practice, Person by, Instant at) =>
        practice.Move(Step.Confirm, by, Offices.Unknown, at).Then(after => after with { ConfirmedAt = at, UnconfirmedSince = null });

    /// <summary>
    /// Nobody said so in time; the bot does it itself. Refuses with NotInThisState, also before a year and 60 days are over.
    /// </summary>
    public static Reviewed Lapse(this Practice practice, Instant at)
    {
        var rule = ReviewRules.Find(practice, Step.Lapse, [Actor.Clock]);
        return rule.Refusal is { } refusal ? refusal
            : practice.UnconfirmedSince is not null || at < AskAt(practice) + Patience ? RefusalCode.NotInThisState
            : practice.Taking(new(Step.Lapse, By: null, at, PracticeState.Published)) with { UnconfirmedSince = practice.ConfirmedAt ?? practice.PublishedAt };
    }

    /// <summary>
    /// An author wants what is archived published again: as it is written it waits for review, and keeps its number. Refuses with
    /// NotAllowed, NotInThisState, RequestsOpen, and Incomplete where what is asked of it today is not there.
    /// </summary>
    public static Reviewed BringBack(this Practice practice, Person by, Instant at) =>
        practice.Move(Step.BringBack, by, Offices.Unknown, at).Then(after =>
        Requesting.RefuseOpen(practice) is { } open ? open
            : after.Read(at) is { Record: { } record } ? ReviewSteps.WithoutKeys(after) with { Record = record, SubmittedAt = at, Taken = null, IsExample = false }
            : after.Read(at).Incomplete);

    /// <summary>
    /// Since when it is archived, also while it waits to be published again; null where it was never, or is public again.
    /// </summary>
    public static Instant? ArchivedSince(Practice practice)
    {
        ArgumentNullException.ThrowIfNull(practice);
        return practice.History.LastOrDefault(entry => entry.Step is Step.Archive or Step.Publish) is { Step: Step.Archive, At: var since }
            ? since
            : null;
    }

    /// <summary>
    /// It is over and no longer shown; its authors may bring it back, or withdraw it, change it and send it again. Refuses with
    /// NotAllowed, OwnCity, NotInThisState.
    /// </summary>
    public static Reviewed Archive(this Practice practice, Person by, Offices offices, Instant at) =>
        practice.Move(Step.Archive, by, offices, at).Then(after => after with { UnconfirmedSince = null });
}
