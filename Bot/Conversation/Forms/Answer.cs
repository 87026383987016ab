using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Bot.Conversation.Forms;

/// <param name="Text">As it was sent.</param>
/// <param name="MessageId">The Telegram message that it came in; 0 where a button gave it.</param>
public sealed record Piece(string Text, int MessageId);

/// <summary>What a person answered, as they sent it.</summary>
public sealed record Answer(ImmutableArray<Piece> Pieces, string By, Instant At)
{
    /// <summary>The pieces, with an empty line between them.</summary>
    [JsonIgnore]
    public string Text => string.Join("\n\n", Pieces.Select(piece => piece.Text));
}
