using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bot.Domain.Meetings;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Outbox;

/// <summary>
/// What waited to be sent as stores of versions up to 0.1 (November 2026) hold it: the members of all kinds side by side.
/// </summary>
public sealed record EarlierEntry
{
    public static readonly Collection<EarlierEntry> All = new("outbox", entry => entry.Id);

    public required string Id { get; init; }

    public required Address To { get; init; }

    public string? Slot { get; init; }

    public required EarlierKind Kind { get; init; }

    public int? MessageId { get; init; }

    public string Text { get; init; } = "";

    public ImmutableArray<ImmutableArray<Button>> Rows { get; init; } = [];

    public bool Silent { get; init; }

    public bool LinkPreview { get; init; }

    public int ReplyTo { get; init; }

    public string? FileName { get; init; }

    public string? StoredFile { get; init; }

    public Coordinates? Spot { get; init; }

    public string? VenueTitle { get; init; }

    public string? DownloadFileId { get; init; }

    public long? Member { get; init; }

    public Instant? NotAfter { get; init; }

    [JsonPropertyName("downloadFeature")]
    public string? Feature { get; init; }

    [JsonPropertyName("downloadSubject")]
    public string? Subject { get; init; }

    public bool Broadcast { get; init; }

    public required Instant QueuedAt { get; init; }

    /// <summary>Puts everything that waits into today's collection, in its order; does nothing where nothing is left of then.</summary>
    public static void Renew(IWork work)
    {
        foreach (var entry in work.All(All, KeyRange.All))
        {
            work.Put(
                OutboxEntry.All, new() { Id = entry.Id, Effect = entry.ToEffect() with { Broadcast = entry.Broadcast }, MessageId = entry.MessageId, QueuedAt = entry.QueuedAt });
            _ = work.Delete(All, entry.Id);
        }
    }

    private Effect ToEffect() => Kind switch
    {
        EarlierKind.Erase => new Erase(To, Slot ?? ""),
        EarlierKind.Pin or EarlierKind.Unpin => new Pin(To, Slot ?? "", Kind == EarlierKind.Unpin),
        EarlierKind.SendFile => new SendKept(To, FileName ?? "file", StoredFile ?? "", ToScreen()),
        EarlierKind.Venue => new SendVenue(To, Spot!, VenueTitle ?? "", Text),
        EarlierKind.Download => new Download(To, DownloadFileId ?? "", Feature ?? "", Subject ?? ""),
        EarlierKind.Inspect => new Inspect(To, Feature ?? "", Subject ?? "", Member),
        EarlierKind.Discard => new Discard(To, StoredFile ?? ""),
        _ => new Show(To, Slot, ToScreen(), Kind == EarlierKind.Change ? ShowMode.Change : ShowMode.New)
        {
            Deadline = NotAfter is { } at ? new(at, Feature ?? "", Subject ?? "") : null,
        },
    };

    private Screen ToScreen() => new(Html.Stored(Text)) { Rows = Rows, Silent = Silent, LinkPreview = LinkPreview, ReplyTo = ReplyTo };
}

public enum EarlierKind
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
