using System.Text;
using System.Text.Json;
using Bot.Playground.Api;

namespace Bot.Playground;

public sealed partial class World
{
    private static readonly TimeSpan SaveAfter = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// How far ids jump at a start: more than were given between the last save and a kill. The bot has seen those and would take new
    /// messages with the same ids for repetitions.
    /// </summary>
    private const int IdGap = 10_000;

    private readonly string? _path;
    private readonly Lock _saving = new();
    private ITimer? _saveTimer;
    private FileStore? _files;
    private WebhookSender? _sender;
    private bool _isDirty;

    internal FileStore Files => _files ??= new FileStore(_path is null ? null : $"{_path}.files");

    /// <summary>Writes the world to its file now; nothing where it is not kept.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">This user may not write it.</exception>
    public void Save()
    {
        if (_path is null)
        {
            return;
        }

        lock (_saving)
        {
            byte[] json;
            lock (_gate)
            {
                _isDirty = false;
                json = JsonSerializer.SerializeToUtf8Bytes(Capture(), WorldJson.Default.WorldState);
            }
            if (System.IO.Path.GetDirectoryName(_path) is { Length: > 0 } folder)
            {
                Directory.CreateDirectory(folder);
            }

            System.IO.File.WriteAllBytes(_path + ".new", json);
            System.IO.File.Move(_path + ".new", _path, overwrite: true);
        }
    }

    /// <summary>Forgets people, groups, messages, files and settings, and interrupts nobody who is connected.</summary>
    public void Reset()
    {
        lock (_gate)
        {
            _people.Clear();
            _chats.Clear();
            _queries.Clear();
            _toasts.Clear();
            _taken.Clear();
            _inlineAnswers.Clear();
            _inlineMessages.Clear();
            _toured.Clear();
            Updates.Clear();
            Files.Clear();
            Announce(new WorldEvent("reset", 0));
        }
    }

    public ValueTask DisposeAsync()
    {
        _sender?.Dispose();
        _saveTimer?.Dispose();
        Faults.Clear();
        // Also waits for a save that the timer has begun: whoever opens the file next finds it whole.
        lock (_saving)
        {
            if (_isDirty)
            {
                SaveIfPossible();
            }
        }

        Updates.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Plans a save soon. Called with the gate held.</summary>
    internal void MarkChanged()
    {
        if (_path is null || _isDirty)
        {
            return;
        }

        _isDirty = true;
        _saveTimer ??= TimeProvider.System.CreateTimer(_ => SaveIfPossible(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _saveTimer.Change(SaveAfter, Timeout.InfiniteTimeSpan);
    }

    /// <summary>
    /// A full or read-only disk must not end the program from a timer: the next change tries again, and the bot's own store tells people.
    /// </summary>
    private void SaveIfPossible()
    {
        try
        {
            Save();
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
        }
    }

    internal void StartPosting()
    {
        _sender ??= new WebhookSender(this);
        _sender.Start();
    }

    internal bool IsMetInGroup(long personId) => _chats.Values.Any(chat => chat.HasBot && chat.Members.ContainsKey(personId));

    private WorldState Capture() => new()
    {
        BotId = BotId,
        Ahead = (Clock as MovableClock)?.Ahead ?? TimeSpan.Zero,
        At = Clock.GetUtcNow(),
        LastMessageId = _lastMessageId,
        LastGroupId = _lastGroupId,
        LastNumber = _lastNumber,
        NextUpdateId = Updates.NextId,
        People = [.. _people.Values],
        Chats = [.. _chats.Values],
        Files = [.. Files.All],
        Settings = Settings,
        Toured = [.. _toured],
        InlineMessages = _inlineMessages.ToDictionary(
            entry => entry.Key, entry => new MessagePlace(entry.Value.ChatId, entry.Value.MessageId)),
        Pending = [.. Updates.Pending.Select(update => new KeptUpdate(update.Id, Encoding.UTF8.GetString(update.Json), update.At))],
    };

    private void Load(string path)
    {
        var state = JsonSerializer.Deserialize(System.IO.File.ReadAllBytes(path), WorldJson.Default.WorldState)
            ?? throw new InvalidDataException($"{path} does not hold a playground's world.");
        BotId = state.BotId;
        _lastMessageId = state.LastMessageId + IdGap;
        _lastGroupId = state.LastGroupId;
        _lastNumber = state.LastNumber + IdGap;
        Settings = state.Settings;
        _toured.UnionWith(state.Toured.Where(Enum.IsDefined));
        foreach (var person in state.People)
        {
            _people.Add(person.Id, person);
        }

        foreach (var chat in state.Chats)
        {
            _chats.Add(chat.Id, chat);
        }

        foreach (var file in state.Files)
        {
            Files.Restore(file);
        }

        foreach (var (id, place) in state.InlineMessages)
        {
            _inlineMessages[id] = (place.ChatId, place.MessageId);
        }

        foreach (var update in state.Pending)
        {
            Updates.Restore(new PendingUpdate(update.Id, Encoding.UTF8.GetBytes(update.Json), update.At));
        }

        Updates.NextId = state.NextUpdateId + IdGap;
        (Clock as MovableClock)?.GoOn(state.Ahead, LatestMoment(state));
        if (Settings.Webhook is not null)
        {
            StartPosting();
        }
    }

    /// <summary>A world that was kept in the middle of a leap holds messages of later than it knows.</summary>
    private static DateTimeOffset LatestMoment(WorldState state)
    {
        var newest = state.Chats.SelectMany(chat => chat.Messages.Values).Select(message => Math.Max(message.Date, message.EditDate ?? 0))
            .DefaultIfEmpty().Max();
        return DateTimeOffset.FromUnixTimeSeconds(newest) is var written && written > state.At ? written : state.At;
    }
}
