using Bot.Messages;
using Bot.Outbox.Pacing;
using NodaTime;

namespace Bot.Outbox.Queue;

/// <summary>The queues of all chats. Used under the service's lock.</summary>
internal sealed class ChatBook(MonotonicClock clock, ChatDirectory directory, bool paced)
{
    private const string AsideSuffix = "/aside";
    private const int ManyChats = 10_000;

    private readonly Dictionary<string, ChatQueue> _chats = new(StringComparer.Ordinal);
    private readonly long _idleTime = clock.Units(TimeSpan.FromMinutes(5));
    private int _sweepAt = ManyChats;

    public IEnumerable<ChatQueue> All => _chats.Values;

    public ChatQueue? Find(string key) => _chats.GetValueOrDefault(key);

    public ChatQueue? Find(Effect effect) => Find(KeyOf(effect));

    /// <summary>
    /// The queue for an entry. What shows nothing has one of its own beside its chat's, so that no reply waits for a file.
    /// </summary>
    public ChatQueue Of(OutboxEntry entry)
    {
        var isAside = entry.Effect.IsAside;
        var key = KeyOf(entry.Effect);
        if (!_chats.TryGetValue(key, out var chat))
        {
            Sweep();
            chat = new(key, paced && !isAside ? new ChatPace(clock, entry.To.Group is not null) : null)
            {
                IsClosed = !isAside && directory.IsClosed(key),
            };
            _chats.Add(key, chat);
        }

        chat.LastUsed = clock.Now;
        return chat;
    }

    /// <summary>Entries that wait or are in flight, closed chats, and since when the oldest waits that is not for a closed chat.</summary>
    public (int Waiting, int Closed, Instant? Oldest) Count()
    {
        var (waiting, closed) = (0, 0);
        Instant? oldest = null;
        foreach (var chat in _chats.Values)
        {
            waiting += chat.Count;
            closed += chat.IsClosed ? 1 : 0;
            var first = chat.InFlight ?? chat.Head;
            if (!chat.IsClosed && first is not null && (oldest is null || first.Entry.QueuedAt < oldest))
            {
                oldest = first.Entry.QueuedAt;
            }
        }

        return (waiting, closed, oldest);
    }

    private static string KeyOf(Effect effect) => effect.IsAside ? effect.To.Key + AsideSuffix : effect.To.Key;

    /// <summary>
    /// Forgets chats for which nothing waits and that have long had their full pace back; looked for only when there are many.
    /// </summary>
    private void Sweep()
    {
        if (_chats.Count < _sweepAt)
        {
            return;
        }

        var since = clock.Now - _idleTime;
        foreach (var (key, chat) in _chats)
        {
            if (chat.Count == 0 && chat.LastUsed < since)
            {
                _ = _chats.Remove(key);
            }
        }

        _sweepAt = Math.Max(ManyChats, _chats.Count * 2);
    }
}
