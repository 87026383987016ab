using Bot.Domain.Storage;

namespace Bot.Storage;

/// <summary>
/// The bot that a store belongs to. File ids, message ids and chats mean nothing to another bot, so the start refuses another's store.
/// </summary>
/// <param name="BotId">Telegram's id of the bot: the digits before the colon of its token.</param>
/// <param name="Username">What it was called at the last start; empty where no start has told.</param>
public sealed record BotIdentity(long BotId, string Username = "")
{
    private const string OnlyId = "bot";

    /// <summary>To be given to the store at its opening.</summary>
    public static readonly Collection<BotIdentity> Collection = new("identity", _ => OnlyId);

    /// <summary>Null in a store that no bot has used.</summary>
    public static BotIdentity? Find(IWork work) => work.Find(Collection, OnlyId);

    /// <summary>Remembers the bot in a new store, compares it in a used one, where its name is brought up to date.</summary>
    /// <returns>Null if the store is this bot's, otherwise whose it is.</returns>
    public static OtherBot? Check(IStore store, long botId, string username = "")
    {
        OtherBot? other = null;
        var undone = store.Run([work =>
        {
            var known = Find(work);
            if (known is not null && known.BotId != botId)
            {
                other = new OtherBot(known.BotId, botId);
            }
            else if (known is null || known.Username != username)
            {
                work.Put(Collection, new BotIdentity(botId, username));
            }
        }]);
        return undone[0] is { } exception
            ? throw new InvalidOperationException("The store's bot could not be compared.", exception)
            : other;
    }
}

/// <summary>The store is another bot's.</summary>
/// <param name="Remembered">Id of the bot that it belongs to.</param>
/// <param name="Given">Id of the bot that was to use it.</param>
public sealed record OtherBot(long Remembered, long Given)
{
    /// <summary>One line for whoever runs the program.</summary>
    public string Text =>
        $"The store belongs to bot {Remembered}, and the token is bot {Given}'s. Set Store__Path to another file, or use the first token.";
}
