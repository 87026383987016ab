using System.Collections.Immutable;
using Bot.Domain.People;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Domain.Review;

/// <summary>Beginning a practice from an own one that is much like it.</summary>
public static class Copying
{
    /// <summary>What speaks for the one practice only: who allowed and endorsed it, and its photos and documents.</summary>
    private static readonly ImmutableArray<string> Left = [PracticeFields.Consent, PracticeFields.Endorsement, PracticeFields.Files];

    /// <summary>
    /// A new draft of this person alone with the answers of an own practice, in its language and of its city. Authorisation, endorsement
    /// and files are not taken over, nor a contact that another author gave. Refuses with NotAllowed where it is not theirs.
    /// </summary>
    /// <param name="id">The new one's, as <see cref="Practice.Begin"/> wants it.</param>
    public static Reviewed CopyAs(this Practice practice, string id, Person by, Instant at)
    {
        if (!practice.IsAuthor(by.Id))
        {
            return RefusalCode.NotAllowed;
        }

        var taken = practice.Answers.Where(
            pair => !Left.Contains(pair.Key) && (pair.Key != PracticeFields.Contact || pair.Value.By == by.Id));
        return Practice.Begin(id, by, at) with
        {
            Language = practice.Language,
            Place = practice.Place,
            Answers = taken.ToImmutableDictionary(pair => pair.Key, pair => Owned(pair.Value, by, at)),
        };
    }

    /// <summary>Without its messages, whose edits go on to be of the practice that was copied.</summary>
    private static Answer Owned(Answer answer, Person by, Instant at) => answer with
    {
        Pieces = [.. answer.Pieces.Select(piece => new AnswerPiece(piece.Text, 0, by.Id))],
        By = by.Id,
        At = at,
    };
}
