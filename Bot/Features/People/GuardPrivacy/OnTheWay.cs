using Bot.Conversation;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Outbox;
using Bot.WordFiles;

namespace Bot.Features.People.GuardPrivacy;

/// <summary>
/// What is being made for a person, or waits to be sent to them. What delivery has in its hands by now may still arrive; nothing of it
/// stays in the store, or in the data folder.
/// </summary>
internal static class OnTheWay
{
    /// <returns>Takes the files that only this named out of the data folder.</returns>
    public static Turn CallOff(Context context)
    {
        var turn = Turn.Quiet;
        foreach (var entry in context.Store.All(OutboxEntry.All, KeyRange.All).Where(entry => IsFor(context, entry.Effect)))
        {
            _ = context.Store.Delete(OutboxEntry.All, entry.Id);
            turn = entry.Effect is SendKept { IsMade: true } made ? turn.Then(new Discard(made.To, made.StoredFile)) : turn;
        }

        foreach (var task in context.Store.All(WordTask.All, KeyRange.All).Where(task => task.To == context.Private))
        {
            _ = context.Store.Delete(WordTask.All, task.Id);
            turn = task.FileToRead is { } file ? turn.Then(new Discard(task.To, file)) : turn;
        }

        return turn;
    }

    /// <summary>Files that are to go, go.</summary>
    private static bool IsFor(Context context, Effect effect) =>
        effect is not Discard && (effect.To == context.Private || (effect as Inspect)?.Member == context.Person.TelegramId);
}
