using System.Collections.Concurrent;

namespace Bot.Outbox;

/// <summary>
/// Where the groups are on Telegram and which chats are closed to the bot; written by the handling loop after a commit, read by delivery.
/// </summary>
public sealed class ChatDirectory
{
    private readonly ConcurrentDictionary<string, long> _groups = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _closed = new(StringComparer.Ordinal);

    /// <param name="group">The group's own id.</param>
    /// <param name="chatId">Telegram's id for it.</param>
    public void Place(string group, long chatId) => _groups[group] = chatId;

    /// <returns>Null for a group that is not known.</returns>
    public long? ChatOf(string group) => _groups.TryGetValue(group, out var chat) ? chat : null;

    /// <param name="addressKey"><see cref="Messages.Address.Key"/>.</param>
    public void Close(string addressKey) => _closed[addressKey] = true;

    public void Open(string addressKey) => _closed.TryRemove(addressKey, out _);

    public bool IsClosed(string addressKey) => _closed.ContainsKey(addressKey);

    public int ClosedCount => _closed.Count;
}
