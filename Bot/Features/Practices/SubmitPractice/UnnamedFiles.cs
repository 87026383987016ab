using System.Globalization;
using Bot.Conversation;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Messages;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>
/// Whatever changes a practice or takes it away: a file that it named and that no practice names any more leaves the data folder. A
/// practice and its revisions, also declined ones, share theirs, and so do two practices that were sent the same photo.
/// </summary>
internal static class UnnamedFiles
{
    public static Turn Drop(Occasion occasion, Practice? before, Practice? after) => before is null
        ? Turn.Quiet
        : PracticeFiles.StoredIn(before)
        .Except(after is null ? [] : PracticeFiles.StoredIn(after))
        .Where(file => occasion.Store.Count(PracticeBank.ByStoredFile, KeyRange.Exactly(file)) == 0)
        .Aggregate(Turn.Quiet, (turn, file) => turn.Then(new Discard(ChatOf(before), file)));

    /// <summary>The author's, whose id is their Telegram id; nothing is shown there.</summary>
    private static Address ChatOf(Practice practice) =>
        Address.Of(long.Parse(practice.AuthorId, NumberStyles.None, CultureInfo.InvariantCulture));
}
