using Bot.Domain.People;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Domain.Review;

/// <summary>
/// The steps of a practice's way. Each returns the practice after it, to be kept, or a refusal and then nothing has changed:
/// NotAllowed and NotInThisState by <see cref="ReviewRules"/>, and what each names.
/// </summary>
public static class ReviewSteps
{
    /// <summary>How long an acceptance can be taken back before the practice is published.</summary>
    public static readonly Duration UndoTime = Duration.FromMinutes(15);

    private static readonly int UndoMinutes = (int)UndoTime.TotalMinutes;

    /// <summary>Hands the practice to the coordination. Refuses with Incomplete while a needed answer is missing or not valid.</summary>
    public static Reviewed Submit(this Practice practice, Person by, Instant at) => practice.Move(Step.Submit, by, at).Then(after =>
    {
        var reading = after.Read(at);
        return reading.Record is null
            ? reading.Incomplete
            : after with { Record = reading.Record, SubmittedAt = at, Place = after.Place ?? by.Place };
    });

    /// <summary>Takes it back from review or from the public; number and first publication are kept for the next time.</summary>
    public static Reviewed Withdraw(this Practice practice, Person by, Instant at) =>
        practice.Move(Step.Withdraw, by, at).Then(after => after with { AcceptedAt = null });

    /// <summary>Says no for good. The reason goes to the authors.</summary>
    public static Reviewed Decline(this Practice practice, Person by, LongText reason, Instant at) =>
        practice.Move(Step.Decline, by, at, reason);

    /// <summary>Sends it back to its authors with a comment.</summary>
    public static Reviewed RequestChanges(this Practice practice, Person by, LongText comment, Instant at) =>
        practice.Move(Step.RequestChanges, by, at, comment);

    /// <summary>
    /// Says yes; it is published when <see cref="UndoTime"/> is over. Refuses with NotPublishable while an answer is missing that a publication
    /// needs (<see cref="RecordReading.ToPublish"/>).
    /// </summary>
    public static Reviewed Accept(this Practice practice, Person by, Instant at) => practice.Move(Step.Accept, by, at).Then(after =>
        practice.Read(at).NotPublishable is { } missing ? missing : after with { AcceptedAt = at });

    /// <summary>Takes an acceptance back into the queue. Refuses with UndoTooLate from the moment on at which publishing is due.</summary>
    public static Reviewed UndoAcceptance(this Practice practice, Person by, Instant at) =>
        practice.Move(Step.UndoAcceptance, by, at).Then(after => at >= after.AcceptedAt + UndoTime
            ? new Refusal(RefusalCode.UndoTooLate, UndoMinutes)
            : after with { AcceptedAt = null });

    /// <summary>
    /// Hands an accepted practice to the public; the bot does it itself. A practice that had a number keeps it, else it takes the year's next.
    /// Refuses with NotInThisState, and TooSoon before <see cref="UndoTime"/> is over.
    /// </summary>
    /// <param name="numbers">The numbers of the year of <paramref name="at"/> in the network's zone.</param>
    public static Parsed<Publication> Publish(this Practice practice, PracticeNumbers numbers, Instant at)
    {
        var rule = ReviewRules.Find(practice, Step.Publish, [Actor.Clock]);
        if (rule.Refusal is { } refusal)
        {
            return refusal;
        }

        if (at < practice.AcceptedAt + UndoTime)
        {
            return new Refusal(RefusalCode.TooSoon, UndoMinutes);
        }

        var published = practice.Taking(new(Step.Publish, By: null, at, PracticeState.Published, Mark: SecondKey.MarkOf(practice))) with
        {
            PublishedAt = practice.PublishedAt ?? at,
        };
        if (published.Number is not null)
        {
            return new Publication(published, numbers);
        }

        var (number, after) = numbers.Take();
        return new Publication(published with { Number = number }, after);
    }

    /// <summary>Whether the person may remove it for good; the caller deletes the document. Null if so.</summary>
    public static Refusal? CheckDelete(this Practice practice, Person by) => ReviewRules.Check(practice, Step.DeleteDraft, by);

    private static Reviewed Move(this Practice practice, Step step, Person by, Instant at, LongText? reason = null)
    {
        var rule = ReviewRules.Find(practice, step, Rights.ActorsOf(by, practice));
        if (rule.Refusal is { } refusal)
        {
            return refusal;
        }

        HistoryMark? mark = rule.Value.Actor == Actor.Reviewer && Rights.IsOwnCity(by, practice) ? HistoryMark.OwnCity : null;
        return practice.Taking(new(step, by.Id, at, rule.Value.To!.Value, reason, mark));
    }

    private static Practice Taking(this Practice practice, HistoryEntry entry) => practice with
    {
        State = entry.To,
        History = practice.History.Add(entry),
        Version = practice.Version + 1,
        UpdatedAt = entry.At,
    };
}

/// <summary>A published practice, and the year's numbers after it; both must be kept in the same work.</summary>
public sealed record Publication(Practice Practice, PracticeNumbers Numbers);
