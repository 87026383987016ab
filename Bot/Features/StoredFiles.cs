using Bot.Conversation;
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
        .Except(new[] { before.RevisionOf, before.RevisionId }.OfType<string>().SelectMany(id => store.Find(PracticeBank.All, id) is { } other ? Of(other) : []))
        .Aggregate(Turn.Quiet, (turn, file) => turn.Then(new Discard(to, file)));

    private static IEnumerable<string> Of(Practice practice) => practice.Answers.GetValueOrDefault(PracticeFields.Files) is { } kept
        ? kept.Pieces.Select(piece => Attachment.Read(piece.Text)?.StoredFile).OfType<string>()
        : [];
}
