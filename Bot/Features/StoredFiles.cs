using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Storage;

namespace Bot.Features;

/// <summary>The files of a practice in the data folder.</summary>
internal static class StoredFiles
{
    /// <summary>Deletes those that a practice had and has no more. A published practice and its revision share theirs.</summary>
    /// <param name="left">Null where the practice is gone.</param>
    public static Turn Drop(IWork store, Address to, Practice before, Practice? left) => Of(before)
        .Except(left is null ? [] : Of(left))
        .Except(Sharing(store, before).SelectMany(Of))
        .Aggregate(Turn.Quiet, (turn, file) => turn.Then(new Discard(to, file)));

    /// <summary>The published practice and its revisions, also those that were declined, but for this one.</summary>
    private static IEnumerable<Practice> Sharing(IWork store, Practice practice)
    {
        var original = practice.RevisionOf ?? practice.Id;
        return store.Query(PracticeBank.ByAuthor, KeyRange.Under(practice.AuthorId))
            .Where(other => other.Id != practice.Id && (other.Id == original || other.RevisionOf == original));
    }

    private static IEnumerable<string> Of(Practice practice) => practice.Answers.GetValueOrDefault(PracticeFields.Files) is { } kept
        ? kept.Pieces.Select(piece => Attachment.Read(piece.Text)?.StoredFile).OfType<string>()
        : [];
}
