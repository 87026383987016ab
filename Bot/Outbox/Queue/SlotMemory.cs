using Bot.Messages;

namespace Bot.Outbox.Queue;

/// <summary>
/// Which messages were just sent into the slots of a chat. It is newer than what an entry carries: the store hears of a message only
/// after the loop has handled delivery's report, and entries may have been decided in between.
/// Safe from any thread.
/// </summary>
internal sealed class SlotMemory
{
    private const int Gone = 0;
    private const int Generation = 128;

    private readonly Lock _lock = new();
    private Dictionary<string, int> _recent = new(StringComparer.Ordinal);
    private Dictionary<string, int> _older = new(StringComparer.Ordinal);

    /// <param name="message">Null when the slot holds none any more.</param>
    public void Learn(string? slot, int? message)
    {
        if (slot is null)
        {
            return;
        }

        lock (_lock)
        {
            if (_recent.Count >= Generation)
            {
                (_older, _recent) = (_recent, new(StringComparer.Ordinal));
            }

            _recent[slot] = message ?? Gone;
        }
    }

    /// <returns>Null when no message stands in the entry's slot, as far as is known.</returns>
    public int? MessageOf(Waiting waiting)
    {
        var entry = waiting.Entry;
        if (entry.Slot is not null)
        {
            lock (_lock)
            {
                if (_recent.TryGetValue(entry.Slot, out var known) || _older.TryGetValue(entry.Slot, out known))
                {
                    return known == Gone ? null : known;
                }
            }
        }

        return waiting.MessageIsGone ? null : entry.MessageId ?? (entry.Slot is null ? null : Slots.MessageOf(entry.Slot));
    }

    public void Clear()
    {
        lock (_lock)
        {
            _recent.Clear();
            _older.Clear();
        }
    }
}
