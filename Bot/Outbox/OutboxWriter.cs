using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Outbox.Markup;
using Bot.Texts;
using NodaTime;

namespace Bot.Outbox;

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
        Show show => [.. Parts(show).Select(Entry)],
        SendFile file => WriteFile(new(file.To, file.Name, keep(file.Content), file.Caption)
        {
            Broadcast = file.Broadcast,
            IsMade = true,
            IsPhoto = file.IsPhoto,
        }),
        SendKept kept => WriteFile(kept),
        _ => [Entry(effect)],
    };

    /// <summary>An inline message is a single message that is there already: only the first part fits into it.</summary>
    private Show[] Parts(Show show)
    {
        var texts = MarkupSplitter.Split(show.Screen.Text.ToString());
        if (show.To.Inline is not null)
        {
            return [show with { Slot = show.Slot ?? InlineSlot, Mode = ShowMode.Change, Screen = show.Screen with { Text = Html.Stored(texts[0]) } }];
        }

        var mode = show.Slot is null ? ShowMode.New : show.Mode;
        var parts = new Show[texts.Count];
        for (var part = 0; part < parts.Length; part++)
        {
            var (first, last) = (part == 0, part == parts.Length - 1);
            parts[part] = show with
            {
                Slot = last || (first && mode == ShowMode.Change) ? show.Slot : null,
                Mode = first ? mode : ShowMode.New,
                Screen = show.Screen with
                {
                    Text = Html.Stored(texts[part]),
                    Rows = last ? show.Screen.Rows : [],
                    ReplyTo = first ? ReplyOf(show) : 0,
                    ReplyToSlot = null,
                },
            };
        }

        return parts;
    }

    private int ReplyOf(Show show) => show.Screen switch
    {
        { ReplyTo: 0, ReplyToSlot: { } slot } => MessageIn(show.To, slot) ?? 0,
        var screen => screen.ReplyTo,
    };

    /// <summary>What is too long for a caption follows as a message of its own.</summary>
    private OutboxEntry[] WriteFile(SendKept file)
    {
        if (MarkupSplitter.Fits(file.Caption.Text.ToString(), MarkupSplitter.CaptionLimit))
        {
            return [Entry(file)];
        }

        var bare = new Screen(Html.Empty) { Silent = file.Caption.Silent, ReplyTo = file.Caption.ReplyTo };
        var rest = new Show(file.To, null, file.Caption with { ReplyTo = 0 }, ShowMode.New) { Broadcast = file.Broadcast };
        return [Entry(file with { Caption = bare }), .. Parts(rest).Select(Entry)];
    }

    private OutboxEntry Entry(Effect effect) => new()
    {
        Id = nextId(),
        Effect = effect,
        MessageId = effect is IOnSlot { Slot: { } slot } and not Show { Mode: ShowMode.New } ? MessageIn(effect.To, slot) : null,
        QueuedAt = at,
    };

    private int? MessageIn(Address to, string slot) =>
        work.Find(SlotMessage.All, SlotMessage.IdOf(to, slot))?.MessageId ?? Slots.MessageOf(slot);
}
