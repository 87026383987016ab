using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using Bot.Domain.Storage;
using Bot.Messages;
using NodaTime;

namespace Bot.Outbox;

/// <summary>One call to Telegram that is still to be made. It is in the store until delivery has told that it is done.</summary>
public sealed record OutboxEntry
{
    /// <summary>Rises with the order in which things were decided (<see cref="Key.Of(long)"/>).</summary>
    public required string Id { get; init; }

    /// <summary>What to do, in one call: texts of at most 4,096 characters after parsing, files in the data folder.</summary>
    public required Effect Effect { get; init; }

    /// <summary>The message that stood in the slot when this was decided; null if none was known yet.</summary>
    public int? MessageId { get; init; }

    public required Instant QueuedAt { get; init; }

    /// <summary>Only the handling loop writes it.</summary>
    public static readonly Collection<OutboxEntry> All = new("calls", entry => entry.Id);

    [JsonIgnore]
    public Address To => Effect.To;

    /// <summary>The slot that it fills or changes; null for a message nobody will change.</summary>
    [JsonIgnore]
    public string? Slot => (Effect as IOnSlot)?.Slot;

    [JsonIgnore]
    public bool IsEdit => Effect is Show { Mode: ShowMode.Change };

    /// <summary>The files in the data folder that it sends, deletes, or fetches.</summary>
    [JsonIgnore]
    public IEnumerable<string> Files => Effect switch
    {
        IOfKeptFiles kept => kept.StoredFiles,
        Discard discard => [discard.StoredFile],
        Download download => [StoredFileOf(Id, download)],
        _ => [],
    };

    /// <summary>
    /// The id under which an entry's download is kept: always the same, so that a kill between the download and its report leaves no file
    /// that nobody knows, and nothing is fetched twice.
    /// </summary>
    public static string StoredFileOf(string entryId, Download download) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{entryId} {download.FileId}")))[..32];
}

/// <summary>Which message stands in a named slot of a chat.</summary>
public sealed record SlotMessage
{
    /// <summary><see cref="IdOf"/>.</summary>
    public required string Id { get; init; }

    public required int MessageId { get; init; }

    /// <summary>Only the handling loop writes it.</summary>
    public static readonly Collection<SlotMessage> All = new("slots", slot => slot.Id);

    public static string IdOf(Address address, string slot) => Key.Of(address.Key, slot);
}
