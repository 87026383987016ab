using System.Globalization;
using System.Security.Cryptography;
using Bot.Playground.Api;
using Bot.Playground.Model;

namespace Bot.Playground;

/// <summary>
/// One bot and the people, groups and messages around it: what Telegram's servers know. Safe for many callers at once.
/// What people do is in World.People.cs, World.Groups.cs and World.Inline.cs; what a test waits for in World.Waiting.cs; keeping in
/// World.Saving.cs.
/// </summary>
public sealed partial class World : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly string _secret = RandomNumberGenerator.GetHexString(32, lowercase: true);
    private readonly Dictionary<long, Person> _people = [];
    private readonly Dictionary<long, Chat> _chats = [];
    private int _lastMessageId;
    private long _lastGroupId;
    private long _lastNumber;

    /// <param name="clock">The calendar of the world.</param>
    /// <param name="path">The JSON file that keeps the world between runs; null keeps nothing. Sent files lie in a folder beside
    /// it.</param>
    public World(TimeProvider clock, string? path = null)
    {
        Clock = clock;
        _path = path;
        _lastMessageId = RandomNumberGenerator.GetInt32(1_000, 1_000_000);
        Updates = new UpdateQueue(this, RandomNumberGenerator.GetInt32(100_000_000, 900_000_000));
        if (path is not null && System.IO.File.Exists(path))
        {
            Load(path);
        }
    }

    public TimeProvider Clock { get; }

    public long BotId { get; private set; } = 7_000_000_001;

    /// <summary>
    /// What the bot must call with; it opens nothing but this world, and is another at each start, so that no page can have learnt it.
    /// </summary>
    public string Token => $"{BotId}:{_secret}";

    public string BotName { get; init; } = "Banco de Buenas Prácticas";

    /// <summary>Without the @.</summary>
    public string BotUsername { get; init; } = "banco_de_practicas_bot";

    /// <summary>
    /// In groups the bot sees only commands, mentions and answers to itself, unless it is administrator (@BotFather, /setprivacy).
    /// </summary>
    public bool HasGroupPrivacy { get; set; } = true;

    /// <summary>Whether chosen inline results are told to the bot (@BotFather, /setinlinefeedback).</summary>
    public bool HasInlineFeedback { get; set; } = true;

    /// <summary>What goes wrong on demand.</summary>
    public Faults Faults { get; } = new();

    /// <summary>The newest calls with their raw bodies and replies, oldest first.</summary>
    public RequestLog RequestLog { get; } = new();

    public IReadOnlyList<LoggedRequest> Requests => RequestLog.All;

    internal Lock Gate => _gate;

    internal UpdateQueue Updates { get; }

    internal BotSettings Settings { get; private set; } = new();

    public IReadOnlyList<Person> People
    {
        get
        {
            lock (_gate)
            {
                return [.. _people.Values];
            }
        }
    }

    public IReadOnlyList<Chat> Groups
    {
        get
        {
            lock (_gate)
            {
                return [.. _chats.Values.Where(chat => !chat.IsPrivate)];
            }
        }
    }

    /// <summary>The bot waits in a long poll for the next update.</summary>
    public bool IsPolled
    {
        get
        {
            lock (_gate)
            {
                return Updates.IsAwaited;
            }
        }
    }

    /// <summary>Updates that the bot has not confirmed.</summary>
    public int PendingUpdates
    {
        get
        {
            lock (_gate)
            {
                return Updates.Count;
            }
        }
    }

    /// <summary>What stands in a chat now, oldest first.</summary>
    public IReadOnlyList<ChatMessage> MessagesOf(long chatId)
    {
        lock (_gate)
        {
            return _chats.TryGetValue(chatId, out var chat) ? [.. chat.Messages.Values] : [];
        }
    }

    /// <summary>One message as it is now; null when it was deleted.</summary>
    public ChatMessage? Find(ChatMessage message)
    {
        lock (_gate)
        {
            return FindMessage(message.ChatId, message.Id);
        }
    }

    /// <summary>Read with the gate held.</summary>
    internal IEnumerable<Chat> AllChats => _chats.Values;

    internal long Now => Clock.GetUtcNow().ToUnixTimeSeconds();

    internal Person? FindPerson(long id) => _people.GetValueOrDefault(id);

    internal Chat? FindChat(long id) => _chats.GetValueOrDefault(id);

    internal Chat? FindChat(string username) =>
        _people.Values.FirstOrDefault(person => string.Equals(person.Username, username, StringComparison.OrdinalIgnoreCase)) is { } found
            ? FindChat(found.Id)
            : null;

    internal ChatMessage? FindMessage(long chatId, int id) => FindChat(chatId)?.Messages.GetValueOrDefault(id);

    internal int NextMessageId() => ++_lastMessageId;

    /// <summary>A number that was never given before, for queries, albums and files.</summary>
    internal string NextNumber() => (++_lastNumber).ToString(CultureInfo.InvariantCulture);

    internal void Put(ChatMessage message, Chat chat, string what)
    {
        chat.Keep(message);
        Announce(new WorldEvent(what, chat.Id, message));
    }

    internal void Remove(ChatMessage message, Chat chat)
    {
        chat.Messages.Remove(message.Id);
        chat.Pinned.Remove(message.Id);
        Announce(new WorldEvent("deleted", chat.Id, message));
    }
}
