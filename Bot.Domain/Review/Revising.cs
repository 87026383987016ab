using Bot.Domain.People;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Domain.Review;

/// <summary>
/// Changing what is published: a revision is a practice of its own that goes the same way; the published text stays until the revision is
/// published, and then takes its content and its history over.
/// </summary>
public static class Revising
{
    /// <summary>
    /// Begins a revision, with the same authors. Both practices are to be kept. Refuses with NotAllowed, and NotInThisState where it is not
    /// published or <paramref name="open"/> is still on its way.
    /// </summary>
    /// <param name="open">The practice of <see cref="Practice.RevisionId"/>, if there is one.</param>
    /// <param name="id">The revision's, as <see cref="Practice.Begin"/> wants it.</param>
    public static Parsed<(Practice Original, Practice Revision)> Revise(this Practice practice, Practice? open, string id, Person by, Instant at)
    {
        if (IsOpen(open, practice))
        {
            return RefusalCode.NotInThisState;
        }

        var begun = practice.Move(Step.Revise, by, Offices.Unknown, at);
        if (begun.Refusal is { } refusal)
        {
            return refusal;
        }

        var revision = Practice.Begin(id, by, at) with
        {
            Authors = practice.Authors,
            Language = practice.Language,
            Place = practice.Place,
            Answers = practice.Answers,
            AnswersBefore = practice.Answers,
            RevisionOf = practice.Id,
        };
        return (begun.Practice with { RevisionId = id }, revision);
    }

    /// <summary>Whether a practice is a revision of another that still may be published.</summary>
    public static bool IsOpen(Practice? revision, Practice original)
    {
        ArgumentNullException.ThrowIfNull(original);
        return revision is { State: not (PracticeState.Declined or PracticeState.Published) } && revision.RevisionOf == original.Id;
    }

    /// <summary>
    /// The published practice with the content of a revision that was just published; the revision's document is then to be deleted. Number,
    /// first publication and «Me sirve» stay.
    /// </summary>
    /// <param name="revision">As <see cref="ReviewSteps.Publish"/> left it.</param>
    public static Practice TakeOver(this Practice original, Practice revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return original with
        {
            Authors = revision.Authors,
            Language = revision.Language,
            Place = revision.Place,
            Answers = revision.Answers,
            Record = revision.Record,
            State = PracticeState.Published,
            History = [.. original.History, .. revision.History],
            Notes = [.. original.Notes, .. revision.Notes],
            AcceptedAt = revision.AcceptedAt,
            AgreedAt = revision.AgreedAt,
            KeyedAt = revision.KeyedAt,
            ConfirmedAt = revision.ConfirmedAt,
            UnconfirmedSince = null,
            RevisionId = null,
            Version = Math.Max(original.Version, revision.Version) + 1,
            UpdatedAt = revision.UpdatedAt,
        };
    }

    /// <summary>A practice that was withdrawn while a revision was on its way goes on with what was written there, so that nothing is lost.</summary>
    public static Practice KeepWritten(this Practice withdrawn, Practice revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return withdrawn with { Answers = revision.Answers, Language = revision.Language, Requests = revision.Requests, RevisionId = null };
    }
}
