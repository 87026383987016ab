using System.Collections.Immutable;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
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
    public static Parsed<(Practice Original, Practice Revision)> Revise(
        this Practice practice, Practice? open, string id, Person by, Instant at)
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
            AdaptedFrom = practice.AdaptedFrom,
        };
        return (begun.Practice with { RevisionId = id }, revision);
    }

    /// <summary>Whether a practice is a revision of another that still may be published.</summary>
    public static bool IsOpen(Practice? revision, Practice original)
    {
        ArgumentNullException.ThrowIfNull(original);
        return revision is { State: not (PracticeState.Declined or PracticeState.Published) } && revision.RevisionOf == original.Id;
    }

    /// <summary>The revision of a practice that still may be published; null where there is none.</summary>
    public static Practice? OpenOf(IWork work, Practice original)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(original);
        return original.RevisionId is { } id && work.Find(PracticeBank.All, id) is { } revision && IsOpen(revision, original)
            ? revision
            : null;
    }

    /// <summary>
    /// The published practice with the content of a revision that was just published; the revision's document is then to be deleted.
    /// Number, first publication, authors and «Me sirve» stay, and a translation that was written meanwhile.
    /// </summary>
    /// <param name="revision">As <see cref="ReviewSteps.Publish"/> left it.</param>
    public static Practice TakeOver(this Practice original, Practice revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        var content = revision.WithNewerTranslation(original);
        return original with
        {
            Language = revision.Language,
            Place = revision.Place,
            Answers = content.Answers,
            Record = content.Record,
            State = PracticeState.Published,
            History = InOrder([.. original.History, .. revision.History]),
            Notes = [.. original.Notes, .. revision.Notes],
            AcceptedAt = revision.AcceptedAt,
            AgreedAt = revision.AgreedAt,
            KeyedAt = revision.KeyedAt,
            ConfirmedAt = revision.ConfirmedAt,
            UnconfirmedSince = null,
            Version = Math.Max(original.Version, revision.Version) + 1,
            UpdatedAt = revision.UpdatedAt,
        };
    }

    /// <summary>
    /// Ends the revision that is on its way, because its practice was withdrawn or archived: what was written, asked for and noted there
    /// stays with the practice. The same object where there is none. The caller keeps the practice.
    /// </summary>
    public static Practice EndRevision(IWork work, Practice left)
    {
        if (OpenOf(work, left) is not { } revision)
        {
            return left;
        }

        _ = work.Delete(PracticeBank.All, revision.Id);
        return left with
        {
            Answers = revision.WithNewerTranslation(left).Answers,
            AnswersBefore = revision.Requests.IsEmpty ? null : revision.AnswersBefore,
            Language = revision.Language,
            Requests = revision.Requests,
            History = InOrder([.. left.History[..^1], .. revision.History, left.History[^1]]),
            Notes = [.. left.Notes, .. revision.Notes],
        };
    }

    /// <summary>By moment; what happened at the same one stays as it stands.</summary>
    private static ImmutableArray<HistoryEntry> InOrder(ImmutableArray<HistoryEntry> steps) => [.. steps.OrderBy(step => step.At)];
}
