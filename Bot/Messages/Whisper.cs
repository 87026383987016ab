namespace Bot.Messages;

/// <summary>
/// That only one member of a group sees a message (an ephemeral message of Bot API 10.3): it may be lost, and goes when their app closes. A
/// bot that administers the group may send one at any time.
/// </summary>
/// <param name="Reader">Telegram user id of who sees it.</param>
public sealed record Whisper(long Reader)
{
    /// <summary>The ephemeral_message_id of the message that is changed; 0 for a new one.</summary>
    public int Message { get; init; }

    /// <summary>What the group reads instead where the bot may not whisper; null where nobody is told then.</summary>
    public Screen? Aloud { get; init; }
}
