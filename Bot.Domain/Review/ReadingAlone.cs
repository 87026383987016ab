using Bot.Domain.People;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Domain.Review;

/// <summary>
/// A reviewer takes a practice to read it alone, and writes notes that only reviewers see. Neither changes its content, so no button that
/// stands somewhere becomes stale.
/// </summary>
public static class ReadingAlone
{
    /// <summary>Takes it, or says that one is still at it. Refuses with NotAllowed, OwnCity, NotInThisState, TakenByOther.</summary>
    public static Reviewed Take(this Practice practice, Person by, Offices offices, Instant at) =>
        (ReviewRules.Check(practice, Step.Take, by, offices) ?? RefuseTaken(practice, by, offices, at)) is { } refusal
            ? refusal
            : practice with { Taken = new(by.Id, at) };

    /// <summary>Leaves it to others. Refuses as <see cref="Take"/>; where nobody took it, nothing changes.</summary>
    public static Reviewed Release(this Practice practice, Person by, Offices offices, Instant at) =>
        (ReviewRules.Check(practice, Step.Release, by, offices) ?? RefuseTaken(practice, by, offices, at)) is { } refusal
            ? refusal
            : practice with { Taken = null };

    /// <summary>
    /// Adds a note for the other reviewers. Refuses with NotAllowed, also to its authors, with OwnCity and NotInThisState.
    /// </summary>
    public static Reviewed Note(this Practice practice, Person by, LongText text, Offices offices, Instant at) =>
        ReviewRules.Check(practice, Step.Note, by, offices) is { } refusal ? refusal
        : !PracticeRights.CanReadNotes(by, practice) ? RefusalCode.NotAllowed
        : practice with
        {
            Notes = practice.Notes.Add(new(by.Id, at, text)),
            Taken = practice.Taken?.By == by.Id ? new(by.Id, at) : practice.Taken,
        };

    /// <summary>The id of the other reviewer who reads it now; null where nobody else does, or who did is no reviewer any more.</summary>
    public static string? OtherReader(Practice practice, Person by, Offices offices, Instant at)
    {
        ArgumentNullException.ThrowIfNull(practice);
        ArgumentNullException.ThrowIfNull(offices);
        return practice is { State: PracticeState.Submitted, Taken: { } taken } && taken.By != by.Id && taken.HoldsAt(at)
            && offices.StillHave(taken.By)
            ? taken.By
            : null;
    }

    /// <summary>
    /// Why somebody cannot decide now: another reviewer has it, and wrote something within three days. Null where nobody has.
    /// </summary>
    public static Refusal? RefuseTaken(Practice practice, Person by, Offices offices, Instant at) =>
        OtherReader(practice, by, offices, at) is null
        ? null
        : new(RefusalCode.TakenByOther, (int)Taking.Patience.TotalDays);
}
