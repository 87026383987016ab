using System.Text.Json.Serialization;

namespace Bot.Playground.Model;

/// <summary>A private chat, a group or a supergroup, with the newest of its messages.</summary>
public sealed class Chat
{
    /// <summary>Older messages are forgotten, so that a benchmark cannot fill the memory.</summary>
    public const int MessagesKept = 2000;

    public required long Id { get; init; }

    /// <summary>private, group or supergroup.</summary>
    public required string Type { get; init; }

    public string? Title { get; set; }

    public bool IsForum { get; set; }

    /// <summary>People and their places: creator, administrator, member, left.</summary>
    public Dictionary<long, string> Members { get; init; } = [];

    /// <summary>The bot's place: creator never; administrator, member, left, kicked, or null where it never was.</summary>
    public string? BotStatus { get; set; }

    /// <summary>Only administrators write in the group (its permissions, which no update tells of).</summary>
    public bool IsMuted { get; set; }

    public long? MigratedTo { get; set; }

    public List<Topic> Topics { get; init; } = [];

    /// <summary>Pinned messages, oldest first.</summary>
    public List<int> Pinned { get; init; } = [];

    /// <summary>What stands in the place of the phone's keyboard (ReplyKeyboardMarkup), until a key is used; private chats only.</summary>
    public IReadOnlyList<Key> Keys { get; set; } = [];

    public SortedDictionary<int, ChatMessage> Messages { get; init; } = [];

    [JsonIgnore]
    public bool IsPrivate => Type == "private";

    [JsonIgnore]
    public bool HasBot => BotStatus is "administrator" or "member";

    /// <summary>Remembers one more message and forgets the oldest beyond <see cref="MessagesKept"/>.</summary>
    public void Keep(ChatMessage message)
    {
        Messages[message.Id] = message;
        if (Messages.Count <= MessagesKept)
        {
            return;
        }

        using var oldest = Messages.Keys.GetEnumerator();
        oldest.MoveNext();
        Messages.Remove(oldest.Current);
    }
}

/// <summary>A topic of a forum; its number is that of the message that created it.</summary>
public sealed class Topic
{
    public required int Id { get; init; }

    public required string Name { get; init; }

    public bool IsClosed { get; set; }
}
