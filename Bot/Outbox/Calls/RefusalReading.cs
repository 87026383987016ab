using Telegram.Bot.Exceptions;

namespace Bot.Outbox.Calls;

/// <summary>What a refusal of the Bot API means for an entry.</summary>
internal enum Meaning
{
    /// <summary>The message already is as it should be.</summary>
    Unchanged,

    /// <summary>The message to change or delete is gone, too old, or not one that can be changed.</summary>
    MessageGone,

    /// <summary>The topic is closed or gone.</summary>
    TopicGone,

    /// <summary>The markup could not be read.</summary>
    BadMarkup,

    TooFast,
    Moved,

    /// <summary>The bot is blocked, kicked, or may not write.</summary>
    ShutOut,

    /// <summary>The token is refused, or only this call: a file path, a method. getMe tells which.</summary>
    TokenDoubted,

    /// <summary>Telegram's own fault, and worth another try.</summary>
    Trouble,

    /// <summary>For good.</summary>
    Refused,
}

/// <summary>
/// Reads refusals. The Bot API documents codes and parameters; for the rest only the text tells, in the words of the Bot API server
/// (tdlib/telegram-bot-api) or, in capitals, of Telegram's own servers.
/// </summary>
internal static class RefusalReading
{
    private static readonly (string Words, Meaning Meaning)[] Phrases =
    [
        ("message is not modified", Meaning.Unchanged),
        ("MESSAGE_NOT_MODIFIED", Meaning.Unchanged),
        ("message to edit not found", Meaning.MessageGone),
        ("message can't be edited", Meaning.MessageGone),
        ("message to delete not found", Meaning.MessageGone),
        ("message can't be deleted", Meaning.MessageGone),
        ("no text in the message to edit", Meaning.MessageGone),
        ("MESSAGE_ID_INVALID", Meaning.MessageGone),
        ("message thread not found", Meaning.TopicGone),
        ("TOPIC_CLOSED", Meaning.TopicGone),
        ("TOPIC_DELETED", Meaning.TopicGone),
        ("TOPIC_ID_INVALID", Meaning.TopicGone),
        ("can't parse entities", Meaning.BadMarkup),
        ("not enough rights to send", Meaning.ShutOut),
        ("have no rights to send", Meaning.ShutOut),
        ("CHAT_WRITE_FORBIDDEN", Meaning.ShutOut),
    ];

    public static Meaning Of(ApiRequestException refusal) => refusal.ErrorCode switch
    {
        401 or 404 => Meaning.TokenDoubted,
        403 => Meaning.ShutOut,
        429 => Meaning.TooFast,
        >= 500 => Meaning.Trouble,
        _ when refusal.Parameters?.MigrateToChatId is not null => Meaning.Moved,
        _ when refusal.Parameters?.RetryAfter is not null => Meaning.TooFast,
        _ => OfText(refusal.Message),
    };

    private static Meaning OfText(string text)
    {
        foreach (var (words, meaning) in Phrases)
        {
            if (text.Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                return meaning;
            }
        }

        return Meaning.Refused;
    }
}
