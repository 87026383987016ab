using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Bot.Domain;

/// <summary>What somebody wrote for a field, as they wrote it, message by message.</summary>
public sealed record Answer
{
    private const string BetweenPieces = "\n\n";

    public required ImmutableArray<AnswerPiece> Pieces { get; init; }

    /// <summary>Id of the person who last changed it.</summary>
    public required string By { get; init; }

    /// <summary>When it was last changed.</summary>
    public required Instant At { get; init; }

    /// <summary>All pieces in the order in which they were sent, an empty line between them.</summary>
    [JsonIgnore]
    public string Text => Pieces is [var only] ? only.Text : string.Join(BetweenPieces, Pieces.Select(piece => piece.Text));

    /// <param name="messageId">The Telegram message that brought it, or 0 (a button).</param>
    public static Answer Of(string text, int messageId, string by, Instant at) =>
        new() { Pieces = [new AnswerPiece(text, messageId, by)], By = by, At = at };

    /// <summary>Joins one more message to it; a message that is in it already is replaced, not doubled.</summary>
    public Answer Add(string text, int messageId, string by, Instant at) =>
        Replace(messageId, text, by, at) ?? this with { Pieces = Pieces.Add(new AnswerPiece(text, messageId, by)), By = by, At = at };

    /// <summary>Takes over the edited text of a message. Null where that message is no part of it.</summary>
    /// <param name="messageId">0 is no message and is never found; ids only mean something beside whose chat they are of.</param>
    public Answer? Replace(int messageId, string text, string by, Instant at)
    {
        var index = messageId == 0 ? -1 : Pieces.ToList().FindIndex(piece => piece.MessageId == messageId && piece.By == by);
        return index < 0 ? null : this with { Pieces = Pieces.SetItem(index, new AnswerPiece(text, messageId, by)), By = by, At = at };
    }
}

/// <summary>One message of an answer.</summary>
/// <param name="MessageId">Its Telegram message id in the private chat with <paramref name="By"/>, or 0 where a button answered.</param>
/// <param name="By">Id of the person who wrote it.</param>
public sealed record AnswerPiece(string Text, int MessageId, string By);
