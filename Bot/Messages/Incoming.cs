using Bot.Domain.Meetings;
using Bot.Domain.Practices;
using Bot.Domain.Storage;

namespace Bot.Messages;

/// <summary>Something that reaches the handling loop: an update of Telegram, what delivery learned, or a moment that came due.</summary>
public abstract record Incoming
{
    /// <summary>Telegram's update id; 0 for what did not come from an update.</summary>
    public long UpdateId { get; init; }

    /// <summary>
    /// Monotonic (<see cref="TimeProvider.GetTimestamp"/>), when the channel received it; 0 for what did not come from an update.
    /// </summary>
    public long ReceivedAt { get; init; }
}

/// <summary>Who did it, as Telegram tells: a user id, the shown name, and the app's language (IETF tag, may be missing).</summary>
public sealed record Sender(long TelegramId, string Name, string? LanguageCode = null)
{
    /// <summary>
    /// Somebody who administers the group and writes there in its name: the id is that of Telegram's own account for all of them (Bot
    /// API, Message.sender_chat).
    /// </summary>
    public bool IsAnonymousAdmin { get; init; }
}

/// <summary>Where it happened.</summary>
public abstract record Where
{
    private Where()
    {
    }

    /// <summary>The person's own chat with the bot.</summary>
    public sealed record Private : Where;

    /// <param name="ChatId">Telegram's id of the group; only the Group document may keep it.</param>
    /// <param name="Topic">message_thread_id in a forum; null outside.</param>
    public sealed record Group(long ChatId, string Title, int? Topic = null) : Where;

    /// <summary>A message that was sent through inline mode, in a chat that the bot cannot see.</summary>
    public sealed record Inline(string InlineMessageId) : Where;
}

/// <summary>Something that a person did.</summary>
public abstract record PersonDid(Sender Sender, Where Where) : Incoming;

/// <summary>A text message.</summary>
/// <param name="MessageId">Telegram's message id in its chat.</param>
/// <param name="Text">Without a mention of the bot at its begin or end.</param>
/// <param name="Addressed">In groups: a command for this bot, a mention of it, or an answer to one of its messages. Always true in
/// private.</param>
public sealed record Said(Sender Sender, Where Where, int MessageId, string Text, bool Addressed = true) : PersonDid(Sender, Where);

/// <summary>A text message, or the words under a file, that its writer changed.</summary>
public sealed record Edited(Sender Sender, Where Where, int MessageId, string Text) : PersonDid(Sender, Where)
{
    /// <summary>Whether it is what stands under a file, and may be empty.</summary>
    public bool IsCaption { get; init; }
}

/// <summary>An inline button was pressed.</summary>
/// <param name="QueryId">To be answered within seconds.</param>
/// <param name="Data">What the button carried, up to 64 bytes; may be forged or old.</param>
/// <param name="MessageId">The message under which it was; 0 for inline messages.</param>
public sealed record Pressed(Sender Sender, Where Where, string QueryId, string Data, int MessageId) : PersonDid(Sender, Where)
{
    /// <summary>The ephemeral_message_id where only who pressed sees the message; else 0.</summary>
    public int Whispered { get; init; }
}

/// <summary>A photo or a document.</summary>
/// <param name="Album">Telegram's media_group_id: the parts of one album share it.</param>
public sealed record SentFile(Sender Sender, Where Where, int MessageId, RemoteFile File, string? Caption, string? Album) : PersonDid(Sender, Where)
{
    /// <summary>Whether it came from elsewhere, as a post of a channel does.</summary>
    public bool IsForwarded { get; init; }
}

/// <summary>A file that waits at Telegram.</summary>
/// <param name="FileId">Valid only with this bot's token.</param>
/// <param name="Size">Bytes; 0 where Telegram does not say.</param>
public sealed record RemoteFile(string FileId, bool IsPhoto, string Name, string MimeType, long Size);

/// <summary>What the bot cannot read.</summary>
public enum OtherKind
{
    Voice,
    Sticker,
    Video,
    Contact,
    Location,
    Other,
}

/// <summary>A message without text or file that the bot could use.</summary>
public sealed record SentOther(Sender Sender, Where Where, int MessageId, OtherKind Kind) : PersonDid(Sender, Where)
{
    /// <summary>The point that was sent, with <see cref="OtherKind.Location"/>.</summary>
    public Coordinates? Spot { get; init; }

    /// <summary>What was shared, with <see cref="OtherKind.Contact"/>.</summary>
    public ContactCard? Card { get; init; }
}

/// <summary>A group was chosen with the keys of a <see cref="GroupPicker"/>, in the private chat (Bot API, ChatShared).</summary>
/// <param name="ChatId">Telegram's id of the group. The bot may not be in it: not every app adds it (see <see
/// cref="GroupPicker"/>).</param>
/// <param name="Title">As it is called there.</param>
public sealed record PickedGroup(Sender Sender, Where Where, long ChatId, string Title) : PersonDid(Sender, Where);

/// <summary>Inline mode: each key stroke after the bot's name.</summary>
/// <param name="Offset">Empty, or what the last answer gave as the next offset.</param>
public sealed record AskedInline(Sender Sender, string QueryId, string Query, string Offset) : PersonDid(Sender, new Where.Inline(""));

/// <summary>The bot's own standing in a chat changed (my_chat_member): blocked, unblocked, added, removed, rights.</summary>
/// <param name="CanSend">Whether the bot may write there now.</param>
public sealed record StandingChanged(Sender Sender, Where Where, bool CanSend, bool IsAdmin) : PersonDid(Sender, Where);

/// <summary>What delivery found out when it wrote into a group.</summary>
public enum GroupReach
{
    /// <summary>A message stands where it belongs.</summary>
    Reached,

    /// <summary>Its topic is closed or gone: the message stands in the general one.</summary>
    OnlyGeneralTopic,

    /// <summary>The group is closed to the bot; what waits for it stays queued.</summary>
    Closed,
}

/// <summary>A group became a supergroup and has a new Telegram chat id.</summary>
public sealed record Migrated(long FromChatId, long ToChatId) : Incoming;

/// <summary>Something that was learned outside of the handling loop and is to be kept, since the loop alone writes.</summary>
/// <param name="Keep">Runs within the work.</param>
public sealed record Noted(Action<IWork> Keep) : Incoming;

/// <summary>
/// An update that is not as the Bot API says; recorded for those who mend the program, and remembered, so that nobody sends it again.
/// </summary>
/// <param name="Reference">Under which the log and the record name it.</param>
/// <param name="Problem">The kind of fault and its place in the update; nothing that a person wrote.</param>
public sealed record Unreadable(string Reference, string Problem) : Incoming;

/// <summary>An update that holds nothing for the bot; only remembered.</summary>
public sealed record Ignored : Incoming;
