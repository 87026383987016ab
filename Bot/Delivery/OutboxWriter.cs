using Bot.Conversation;
using Bot.Delivery.Markup;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Delivery;

/// <summary>
/// Turns what a handler wants into calls that fit Telegram's limits. Reads which message stands in a slot; writes nothing itself.
/// </summary>
/// <param name="work">The work in which the turn was decided.</param>
/// <param name="at">The moment of the decision.</param>
/// <param name="nextId">Ids that rise (<see cref="Key.Of(long)"/>).</param>
/// <param name="keep">Puts bytes into the data folder and gives their id there.</param>
public sealed class OutboxWriter(IWork work, Instant at, Func<string> nextId, Func<ReadOnlyMemory<byte>, string> keep)
{
    /// <summary>An inline message is the only one at its address; a slot lets waiting changes of it collapse.</summary>
    private const string InlineSlot = "inline";

    /// <summary>Entries of all effects, in their order.</summary>
    public IEnumerable<OutboxEntry> Write(Turn turn) => turn.Effects.SelectMany(Write);

    /// <summary>One entry, or several for a long text; the buttons and the slot go to the last.</summary>
    public IReadOnlyList<OutboxEntry> Write(Effect effect) => effect switch
    {
        Show show => WriteShow(show),
        Erase erase => [Entry(erase, OutboxKind.Erase, erase.Slot)],
        Pin pin => [Entry(pin, pin.IsOff ? OutboxKind.Unpin : OutboxKind.Pin, pin.Slot)],
        SendFile file => WriteFile(file, file.Name, keep(file.Content), file.Caption),
        Discard discard => [Entry(discard, OutboxKind.Discard) with { StoredFile = discard.StoredFile }],
        SendKept kept => WriteFile(kept, kept.Name, kept.StoredFile, kept.Caption),
        SendVenue venue => [Entry(venue, OutboxKind.Venue) with { Spot = venue.Spot, VenueTitle = venue.Title, Text = venue.Street, Silent = true }],
        Download download => [Entry(download, OutboxKind.Download) with
        {
            DownloadFileId = download.FileId,
            Feature = download.Feature,
            Subject = download.Subject,
        }],
        Inspect inspect => [Entry(inspect, OutboxKind.Inspect) with { Member = inspect.Member, Feature = inspect.Feature, Subject = inspect.Subject }],
        _ => throw new InvalidOperationException($"Nothing is known about {effect.GetType().Name}."),
    };

    /// <summary>An inline message is a single message that is there already: only the first part fits into it.</summary>
    private OutboxEntry[] WriteShow(Show show)
    {
        var parts = MarkupSplitter.Split(show.Screen.Text.ToString());
        if (show.To.Inline is not null) return [Part(show, OutboxKind.Change, show.Slot ?? InlineSlot, parts[0]) with { Rows = show.Screen.Rows }];
        var kind = show is { Mode: ShowMode.Change, Slot: not null } ? OutboxKind.Change : OutboxKind.Send;
        var entries = new OutboxEntry[parts.Count];
        for (var part = 0; part < entries.Length; part++)
        {
            var (first, last) = (part == 0, part == entries.Length - 1);
            var slot = last || (first && kind == OutboxKind.Change) ? show.Slot : null;
            entries[part] = Part(show, first ? kind : OutboxKind.Send, slot, parts[part]) with
            {
                Rows = last ? show.Screen.Rows : [],
                ReplyTo = first ? ReplyOf(show) : 0,
            };
        }

        return entries;
    }

    private int ReplyOf(Show show) => show.Screen switch
    {
        { ReplyTo: 0, ReplyToSlot: { } slot } => MessageIn(show.To, slot) ?? 0,
        var screen => screen.ReplyTo,
    };

    private OutboxEntry[] WriteFile(Effect effect, string name, string stored, Screen below)
    {
        var caption = below.Text.ToString();
        var fits = MarkupSplitter.Fits(caption, MarkupSplitter.CaptionLimit);
        var entry = Entry(effect, OutboxKind.SendFile) with
        {
            FileName = name,
            StoredFile = stored,
            Text = fits ? caption : "",
            Rows = fits ? below.Rows : [],
            Silent = below.Silent,
            ReplyTo = below.ReplyTo,
        };
        if (fits) return [entry];
        var rest = new Show(effect.To, null, below with { ReplyTo = 0 }, ShowMode.New) { Broadcast = effect.Broadcast };
        return [entry, .. WriteShow(rest)];
    }

    private OutboxEntry Part(Show show, OutboxKind kind, string? slot, string text) => Entry(show, kind, slot) with
    {
        Text = text,
        Silent = show.Screen.Silent,
        LinkPreview = show.Screen.LinkPreview,
        NotAfter = show.Deadline?.At,
        Feature = show.Deadline?.Feature,
        Subject = show.Deadline?.Subject,
    };

    private OutboxEntry Entry(Effect effect, OutboxKind kind, string? slot = null) => new()
    {
        Id = nextId(),
        To = effect.To,
        Kind = kind,
        Slot = slot,
        MessageId = slot is null || kind == OutboxKind.Send ? null : MessageIn(effect.To, slot),
        Broadcast = effect.Broadcast,
        QueuedAt = at,
    };

    private int? MessageIn(Address to, string slot) =>
        work.Find(Outbox.Slots, SlotMessage.IdOf(to, slot))?.MessageId ?? Slots.MessageOf(slot);
}
