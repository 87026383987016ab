using Bot.Outbox.Calls;
using Bot.Outbox.Pacing;

namespace Bot.Outbox.Queue;

/// <summary>
/// Which chat's turn it is. Chats with somebody who waits for a reply go before broadcasts, which keep one place in ten; broadcasts go at
/// even distances, so that a reply waits for no more than one of them. Used under the service's lock.
/// </summary>
internal sealed class Timetable(MonotonicClock clock, bool paced)
{
    /// <summary>Calls a second for all chats together: messages, edits, pins (Bot FAQ, "bulk notifications": about 30).</summary>
    private const int OverallRate = 30;

    /// <summary>
    /// Broadcasts that follow at once where an alarm rang late: timers of a busy machine are late by a tenth of a second.
    /// </summary>
    private const int MadeUp = 5;

    /// <summary>After so many replies in a row a waiting broadcast has its turn.</summary>
    private const int RepliesInRow = 9;

    /// <summary>Slow files may not take all lines away from the messages.</summary>
    private const int MostAside = 8;

    private readonly CallWindow _overall = new(OverallRate, clock.Units(TimeSpan.FromSeconds(1)));
    private readonly Spacing _spacing = new(clock.Units(TimeSpan.FromSeconds(1)) / OverallRate, MadeUp);
    private readonly RoundTrips _trips = new(clock.Units(TimeSpan.FromSeconds(0.5)));
    private readonly Queue<Place> _replies = new();
    private readonly Queue<Place> _broadcasts = new();
    private readonly Queue<Place> _aside = new();
    private readonly PriorityQueue<Place, long> _later = new();
    private int _repliesInRow;
    private int _runningAside;

    private bool IsBroadcastsTurn => _repliesInRow >= RepliesInRow;

    private readonly record struct Place(ChatQueue Chat, int Ticket)
    {
        public bool IsOld => Chat.Ticket != Ticket;
    }

    /// <summary>
    /// Gives a chat its place by what stands in its queue now. Chats that are empty, closed, in flight or unmarked get none.
    /// </summary>
    public void Plan(ChatQueue chat)
    {
        if (chat.State is ChatState.InFlight or ChatState.Unmarked)
        {
            return;
        }

        if (chat.IsEmpty || chat.IsClosed)
        {
            Remove(chat);
        }
        else if (chat.HeadDueAt() is var due && due > clock.Now)
        {
            PlanLater(chat, due);
        }
        else
        {
            PlanNow(chat);
        }
    }

    /// <summary>Takes a chat out of the timetable, whatever waits in it.</summary>
    public static void Remove(ChatQueue chat)
    {
        chat.Ticket++;
        chat.State = ChatState.Idle;
    }

    /// <summary>Whether a chat waits for nothing but a free line or the overall rate.</summary>
    public bool IsAnyReady => HasAny(_replies) || HasAny(_broadcasts) || (_runningAside < MostAside && HasAny(_aside));

    /// <summary>The chat whose head goes now, to be taken or removed; null when none may go.</summary>
    public ChatQueue? Next()
    {
        var now = clock.Now;
        Wake(now);
        return Choose(now);
    }

    /// <summary>Puts the chat's head in flight.</summary>
    public void Take(ChatQueue chat)
    {
        var isAside = chat.Head!.Entry.Effect.IsAside;
        _runningAside += isAside ? 1 : 0;
        if (paced && !isAside)
        {
            var now = clock.Now;
            _overall.Take();
            chat.Pace?.Take(now);
            if (!chat.IsUrgent)
            {
                _spacing.Take(now);
            }
        }

        chat.Take();
        chat.InFlight!.TakenAt = clock.Now;
    }

    /// <summary>Must be told of each chat that was taken, before it is planned again.</summary>
    /// <param name="flown">What was in flight.</param>
    /// <param name="outcome">Null where the program stops.</param>
    public void Landed(ChatQueue chat, Waiting flown, Outcome? outcome)
    {
        if (flown.Entry.Effect.IsAside)
        {
            _runningAside--;
            return;
        }

        if (!paced)
        {
            return;
        }

        var (now, called) = (clock.Now, outcome is not { IsCall: false });
        chat.Pace?.Landed(now, called);
        if (called)
        {
            _overall.Answered(now);
        }
        else
        {
            _overall.GiveBack();
        }

        if (outcome is { IsAnswer: true })
        {
            _trips.Add(now - flown.TakenAt);
        }
    }

    /// <summary>When something may go that may not go now; null when nothing waits for time.</summary>
    public long? NextMoment()
    {
        var now = clock.Now;
        Wake(now);
        var moment = _later.TryPeek(out _, out var due) ? due : long.MaxValue;
        if (HasAny(_replies))
        {
            moment = Math.Min(moment, Math.Max(now, ReplyFreeAt()));
        }

        if (HasAny(_broadcasts))
        {
            moment = Math.Min(moment, Math.Max(now, BroadcastFreeAt()));
        }

        if (_runningAside < MostAside && HasAny(_aside))
        {
            moment = now;
        }

        return moment == long.MaxValue ? null : moment;
    }

    private long ReplyFreeAt() => paced ? _overall.FreeAt(_trips.Sure) : long.MinValue;

    private long BroadcastFreeAt() => paced ? Math.Max(ReplyFreeAt(), _spacing.FreeAt) : long.MinValue;

    private void PlanLater(ChatQueue chat, long due)
    {
        if (chat.State == ChatState.Later && chat.DueAt == due)
        {
            return;
        }

        (chat.State, chat.DueAt) = (ChatState.Later, due);
        _later.Enqueue(new(chat, ++chat.Ticket), due);
    }

    /// <summary>A chat that has its place keeps it, unless somebody now waits for what were broadcasts.</summary>
    private void PlanNow(ChatQueue chat)
    {
        var isUrgent = chat.IsUrgent;
        if (chat.State == ChatState.Ready && chat.IsPlannedAsUrgent == isUrgent)
        {
            return;
        }

        (chat.State, chat.IsPlannedAsUrgent) = (ChatState.Ready, isUrgent);
        var queue = chat.Head!.Entry.Effect.IsAside ? _aside : isUrgent ? _replies : _broadcasts;
        queue.Enqueue(new(chat, ++chat.Ticket));
    }

    private static bool HasAny(Queue<Place> queue)
    {
        while (queue.TryPeek(out var place) && place.IsOld)
        {
            _ = queue.Dequeue();
        }

        return queue.Count > 0;
    }

    private ChatQueue? Choose(long now)
    {
        if (_runningAside < MostAside && HasAny(_aside))
        {
            return _aside.Dequeue().Chat;
        }

        var broadcastWaits = HasAny(_broadcasts);
        var broadcastMay = broadcastWaits && BroadcastFreeAt() <= now;
        var replyMay = HasAny(_replies) && ReplyFreeAt() <= now;
        if (replyMay && !(broadcastMay && IsBroadcastsTurn))
        {
            _repliesInRow += broadcastWaits ? 1 : 0;
            return _replies.Dequeue().Chat;
        }

        if (!broadcastMay)
        {
            return null;
        }

        _repliesInRow = 0;
        return _broadcasts.Dequeue().Chat;
    }

    private void Wake(long now)
    {
        while (_later.TryPeek(out var place, out var due) && (due <= now || place.IsOld))
        {
            _ = _later.Dequeue();
            if (!place.IsOld)
            {
                PlanNow(place.Chat);
            }
        }
    }
}
