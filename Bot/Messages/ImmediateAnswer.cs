using NodaTime;

namespace Bot.Messages;

/// <summary>The answer to a pressed button (with or without a toast) or to an inline query.</summary>
/// <param name="QueryId">Telegram's id of the query; it is too old after some seconds.</param>
/// <param name="Inline">Null for a pressed button.</param>
/// <param name="AskedAt">When it came in.</param>
public sealed record ImmediateAnswer(string QueryId, Toast? Toast, InlineAnswer? Inline, Instant AskedAt)
{
    /// <summary><see cref="Incoming.ReceivedAt"/> of the question; 0 for now.</summary>
    public long ReceivedAt { get; init; }

    /// <summary>Null for what asks for no such answer; a button is always answered, or Telegram lets it spin.</summary>
    public static ImmediateAnswer? For(PersonDid did, Toast? toast, InlineAnswer? inline, Instant now) => did switch
    {
        Pressed pressed => new(pressed.QueryId, toast, null, now) { ReceivedAt = did.ReceivedAt },
        AskedInline asked => new(asked.QueryId, null, inline ?? new InlineAnswer([]), now) { ReceivedAt = did.ReceivedAt },
        _ => null,
    };
}
