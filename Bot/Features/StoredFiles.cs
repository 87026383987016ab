using Bot.Conversation;
using Bot.Domain.Practices;

namespace Bot.Features;

/// <summary>The files of a practice in the data folder.</summary>
internal static class StoredFiles
{
    /// <summary>Deletes those that a practice had and has no more.</summary>
    /// <param name="left">Null where the practice is gone.</param>
    public static Turn Drop(Address to, Practice before, Practice? left) => Of(before).Except(left is null ? [] : Of(left))
        .Aggregate(Turn.Quiet, (turn, file) => turn.Then(new Discard(to, file)));

    private static IEnumerable<string> Of(Practice practice) => practice.Answers.GetValueOrDefault(PracticeFields.Files) is { } kept
        ? kept.Pieces.Select(piece => Attachment.Read(piece.Text)?.StoredFile).OfType<string>()
        : [];
}
