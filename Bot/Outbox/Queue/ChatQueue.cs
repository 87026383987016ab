using Bot.Outbox.Pacing;

namespace Bot.Outbox.Queue;

internal enum ChatState
{
    /// <summary>Nothing to do, or closed to the bot.</summary>
    Idle,

    /// <summary>Its head may be sent now.</summary>
    Ready,

    /// <summary>Its head may be sent at <see cref="ChatQueue.DueAt"/>.</summary>
    Later,

    InFlight,

    /// <summary>Its last entry is done and the loop has not yet written that down.</summary>
    Unmarked,
}

/// <summary>What one chat still has to hear, in order, and what is known about the chat. Used under the service's lock.</summary>
/// <param name="key">Address key, or that and a suffix for what shows nothing in the chat and needs no order with its messages.</param>
/// <param name="pace">Null where nothing is paced.</param>
internal sealed class ChatQueue(string key, ChatPace? pace)
{
    private readonly LinkedList<Waiting> _waiting = new();
    private int _urgent;
    private string? _unmarked;

    public string Key { get; } = key;

    public ChatPace? Pace { get; } = pace;

    public SlotMemory Slots { get; } = new();

    public ChatState State { get; set; }

    public bool IsClosed { get; set; }

    /// <summary>Told by a refusal or a failure; monotonic.</summary>
    public long NotBefore { get; set; } = long.MinValue;

    /// <summary>Until when an edit that stands alone waits for others to join it; monotonic.</summary>
    public long CalmUntil { get; set; } = long.MinValue;

    /// <summary>How often in a row an edit was the sum of many.</summary>
    public int Floods { get; set; }

    /// <summary>Tries in a row that found no working Telegram.</summary>
    public int Failures { get; set; }

    public long DueAt { get; set; }

    /// <summary>Changes with each new place in the timetable, so that old places are known as such.</summary>
    public int Ticket { get; set; }

    public bool IsPlannedAsUrgent { get; set; }

    public long LastUsed { get; set; }

    public Waiting? InFlight { get; private set; }

    public Waiting? Head => _waiting.First?.Value;

    /// <summary>Entries that are still in the store.</summary>
    public int Count => _waiting.Count + (State is ChatState.InFlight or ChatState.Unmarked ? 1 : 0);

    public bool IsEmpty => _waiting.Count == 0;

    /// <summary>Somebody waits for one of these; what stands before it must go first, so the whole chat is urgent.</summary>
    public bool IsUrgent => _urgent > 0;

    /// <summary>The earliest moment for the head; may be past.</summary>
    public long HeadDueAt()
    {
        var due = Math.Max(NotBefore, Pace?.FreeAt() ?? long.MinValue);
        return _waiting.Count == 1 && Head!.Entry.IsEdit ? Math.Max(due, CalmUntil) : due;
    }

    /// <summary>Adds an entry, or joins it with a waiting one of its slot.</summary>
    /// <returns>An entry that is done without being sent: it erases a message that never went out.</returns>
    public Waiting? Add(OutboxEntry entry)
    {
        var newer = new Waiting(entry);
        var older = entry.Slot is null ? null : LastOf(entry.Slot);
        switch (older is null ? Joint.None : Joints.Between(older.Value.Entry.Effect, entry.Effect))
        {
            case Joint.InPlaceOfOlder:
                newer.JoinInPlace(older!.Value);
                Replace(older, newer);
                return null;
            case Joint.InPlaceOfNewer:
                Remove(older!);
                newer.Absorb(older!.Value);
                Append(newer);
                return null;
            case Joint.BothPointless:
                Remove(older!);
                newer.Absorb(older!.Value);
                Slots.Learn(entry.Slot, null);
                return newer;
            default:
                Append(newer);
                return null;
        }
    }

    public void Take()
    {
        InFlight = Head;
        Remove(_waiting.First!);
        State = ChatState.InFlight;
    }

    /// <summary>What was in flight is done; the next waits until that is marked.</summary>
    public void Finish()
    {
        _unmarked = InFlight!.Entry.Id;
        InFlight = null;
        State = ChatState.Unmarked;
    }

    /// <returns>Whether this was what the chat waited for.</returns>
    public bool Mark(string id)
    {
        if (State != ChatState.Unmarked || _unmarked != id)
        {
            return false;
        }

        State = ChatState.Idle;
        return true;
    }

    /// <summary>What was in flight becomes the head again, or joins what was queued for its slot meanwhile.</summary>
    public void PutBack()
    {
        var older = InFlight!;
        InFlight = null;
        State = ChatState.Idle;
        var newer = older.Entry.Slot is null ? null : FirstOf(older.Entry.Slot);
        switch (newer is null ? Joint.None : Joints.Between(older.Entry.Effect, newer.Value.Entry.Effect))
        {
            case Joint.InPlaceOfOlder:
                Remove(newer!);
                newer!.Value.JoinInPlace(older);
                Prepend(newer.Value);
                break;
            case Joint.InPlaceOfNewer:
                _urgent -= Weight(newer!.Value);
                newer.Value.Absorb(older);
                _urgent += Weight(newer.Value);
                break;
            default:
                Prepend(older);
                break;
        }
    }

    /// <summary>Message ids mean nothing any more: the group has moved.</summary>
    public void ForgetMessages()
    {
        Slots.Clear();
        foreach (var waiting in _waiting)
        {
            waiting.ForgetMessage();
        }

        InFlight?.ForgetMessage();
    }

    private static int Weight(Waiting waiting) => waiting.Entry.Effect.Broadcast ? 0 : 1;

    private void Append(Waiting waiting)
    {
        _ = _waiting.AddLast(waiting);
        _urgent += Weight(waiting);
    }

    private void Prepend(Waiting waiting)
    {
        _ = _waiting.AddFirst(waiting);
        _urgent += Weight(waiting);
    }

    private void Replace(LinkedListNode<Waiting> node, Waiting newer)
    {
        _urgent += Weight(newer) - Weight(node.Value);
        node.Value = newer;
    }

    private void Remove(LinkedListNode<Waiting> node)
    {
        _urgent -= Weight(node.Value);
        _waiting.Remove(node);
    }

    private LinkedListNode<Waiting>? LastOf(string slot)
    {
        var node = _waiting.Last;
        while (node is not null && !string.Equals(node.Value.Entry.Slot, slot, StringComparison.Ordinal))
        {
            node = node.Previous;
        }

        return node;
    }

    private LinkedListNode<Waiting>? FirstOf(string slot)
    {
        var node = _waiting.First;
        while (node is not null && !string.Equals(node.Value.Entry.Slot, slot, StringComparison.Ordinal))
        {
            node = node.Next;
        }

        return node;
    }
}
