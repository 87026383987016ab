using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Delivery;

/// <summary>One call to Telegram that is still to be made. It is in the store until delivery has told that it is done.</summary>
public sealed record OutboxEntry
{
    /// <summary>Rises with the order in which things were decided (<see cref="Key.Of(long)"/>).</summary>
    public required string Id { get; init; }

    public required Address To { get; init; }

    /// <summary>The slot that it fills or changes; null for a message nobody will change.</summary>
    public string? Slot { get; init; }

    public required OutboxKind Kind { get; init; }

    /// <summary>The message that stood in the slot when this was decided; null if none was known yet.</summary>
    public int? MessageId { get; init; }

    /// <summary>Markup of at most 4,096 characters after parsing.</summary>
    public string Text { get; init; } = "";

    public ImmutableArray<ImmutableArray<Button>> Rows { get; init; } = [];

    public bool Silent { get; init; }

    public bool LinkPreview { get; init; }

    /// <summary>Message that it answers; 0 for none.</summary>
    public int ReplyTo { get; init; }

    /// <summary>Name of the file to send, with <see cref="StoredFile"/>.</summary>
    public string? FileName { get; init; }

    /// <summary>Id in the data folder of the file to send.</summary>
    public string? StoredFile { get; init; }

    /// <summary>Place to send, with <see cref="VenueTitle"/>; <see cref="Text"/> is its address.</summary>
    public Coordinates? Spot { get; init; }

    public string? VenueTitle { get; init; }

    /// <summary>File to fetch from Telegram.</summary>
    public string? DownloadFileId { get; init; }

    /// <summary>Who in the group is asked about, by Telegram user id; null for the group itself.</summary>
    public long? Member { get; init; }

    /// <summary>It is not sent after this moment; null for what can wait.</summary>
    public Instant? NotAfter { get; init; }

    /// <summary>Which feature is told what came of a download or a question, or that it was too late, with <see cref="Subject"/>.</summary>
    [JsonPropertyName("downloadFeature")]
    public string? Feature { get; init; }

    [JsonPropertyName("downloadSubject")]
    public string? Subject { get; init; }

    /// <summary>Waits while somebody who is waiting for a reply is served.</summary>
    public bool Broadcast { get; init; }

    public required Instant QueuedAt { get; init; }

    /// <summary>Whether it shows nothing in the chat: then it has no pace, no order with the chat's messages, and goes on while the chat is closed.</summary>
    [JsonIgnore]
    public bool IsAside => Kind is OutboxKind.Download or OutboxKind.Discard or OutboxKind.Inspect;
}

public enum OutboxKind
{
    Send,
    Change,
    Erase,
    SendFile,
    Download,
    Pin,
    Unpin,
    Discard,
    Venue,
    Inspect,
}

/// <summary>Which message stands in a named slot of a chat.</summary>
public sealed record SlotMessage
{
    /// <summary><see cref="IdOf"/>.</summary>
    public required string Id { get; init; }

    public required int MessageId { get; init; }

    public static string IdOf(Address address, string slot) => Key.Of(address.Key, slot);
}

/// <summary>What delivery keeps in the store; only the handling loop writes it.</summary>
public static class Outbox
{
    public static readonly Collection<OutboxEntry> Entries = new("outbox", entry => entry.Id);

    public static readonly Collection<SlotMessage> Slots = new("slots", slot => slot.Id);
}
