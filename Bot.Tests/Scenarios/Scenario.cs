using System.Runtime.ExceptionServices;
using Bot.Conversation;
using Bot.Domain.Network;
using Bot.Domain.Storage;
using Bot.Handling;
using Bot.Messages;
using Bot.Outbox;
using Bot.Tests.Storage;
using Bot.WordFiles;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>
/// The bot as its people meet it, without the wire: real features, real handling, the real store in a temporary folder, and a clock
/// that is moved by hand. What would go to Telegram appears on the phones at once.
/// </summary>
public sealed partial class Scenario : IDisposable
{
    public static readonly BotAccount Account = new(777, "bbp_bot");

    private readonly Func<IReadOnlyList<IFeature>> _features;
    private readonly Dictionary<string, ChatView> _chats = new(StringComparer.Ordinal);
    private readonly Queue<Incoming> _reports = [];
    private readonly TestStore _store;
    private readonly ICollection[] _collections;
    private readonly Queue<WordTask> _paper = [];
    private Core _core;
    private long _lastUpdate = 1000;
    private int _lastMessage = 10;

    /// <param name="features">Makes the features anew, as each start does.</param>
    public Scenario(Func<IReadOnlyList<IFeature>> features)
    {
        _features = features;
        var routes = Core.RoutesOf(features());
        _collections = [.. Core.CollectionsOf(routes)];
        _store = new(_collections);
        _core = Start(routes);
    }

    /// <summary>Monday, 16 November 2026, 12:00 UTC (9:00 in Buenos Aires) until it is moved.</summary>
    public Instant Now { get; private set; } = Instant.FromUtc(2026, 11, 16, 12, 0);

    /// <summary>Whether a handler may throw here; otherwise its exception fails the scenario at once.</summary>
    public bool ExpectsFailures { get; init; }

    /// <summary>Says of a file that is to be made whether making it fails; null where none does.</summary>
    public Func<WordTask, bool>? CannotMake { get; set; }

    /// <summary>Whether files can be fetched from Telegram.</summary>
    public bool CanFetch { get; set; } = true;

    /// <summary>Telegram user ids of those who administer the groups.</summary>
    public HashSet<long> GroupAdmins { get; } = [];

    /// <summary>Whether the groups let the bot write, as Telegram tells when it is asked.</summary>
    public bool GroupsLetWrite { get; set; } = true;

    /// <summary>How many are in each group, as Telegram tells; null where it refuses to.</summary>
    public int? GroupSize { get; set; } = 12;

    /// <summary>What cannot be sent for now, and waits in <see cref="Held"/>; null where all can.</summary>
    public Func<OutboxEntry, bool>? Holds { get; set; }

    public List<OutboxEntry> Held { get; } = [];

    /// <summary>Topics of groups that are closed: what is meant for them goes to the general one.</summary>
    public HashSet<int> ClosedTopics { get; } = [];

    /// <summary>Sees everything that would go to Telegram, in order.</summary>
    public Action<OutboxEntry>? Written { get; set; }

    /// <summary>Sees the id in the data folder of each file that was fetched.</summary>
    public Action<string>? Fetched { get; set; }

    /// <summary>What handlers threw.</summary>
    public List<Exception> Failures { get; } = [];

    /// <summary>Files at Telegram whose content matters, by file id.</summary>
    public Dictionary<string, byte[]> TelegramFiles { get; } = new(StringComparer.Ordinal);

    /// <summary>What made the store change: the documents as they are now.</summary>
    public T Read<T>(Func<IWork, T> question) => _store.Read(question);

    public void Write(Action<IWork> work)
    {
        _store.Do(work);
        _core = Start(Core.RoutesOf(_features()));
    }

    /// <param name="languageCode">Of the Telegram app: "es", "pt-br", "en".</param>
    public Phone Phone(string name, string languageCode = "es") => new(this, new Sender(5000 + name.Sum(letter => letter * 7) + name.Length, name, languageCode));

    public ChatView ChatOf(Address address) =>
        _chats.TryGetValue(address.Key, out var chat) ? chat : _chats[address.Key] = new ChatView();

    public ChatView GroupView(long chatId) =>
        ChatOf(Address.OfGroup(Read(work => work.Query(Groups.ByTelegramChat, KeyRange.Exactly(Groups.KeyOf(chatId)))[0]).Id));

    /// <summary>Stops the bot between two messages and starts it again on the same store.</summary>
    public void Restart()
    {
        _store.Reopen();
        OutboxEntry[] left = [.. Held.GroupBy(entry => entry.Id).Select(entries => entries.Last()).Where(entry => Read(work => work.Find(OutboxEntry.All, entry.Id)) is not null)];
        Held.Clear();
        Held.AddRange(left);
        _core = Start(Core.RoutesOf(_features()));
    }

    /// <summary>Lets time pass; everything planned happens at its moment, in order.</summary>
    public void Pass(Duration time)
    {
        var end = Now + time;
        while (_core.Agenda.Next is { } next && next <= end)
        {
            Now = Instant.Max(Now, next);
            Handle([]);
        }

        Now = end;
        Handle([]);
    }

    /// <summary>The bot is down while time passes, and finds at its start what it missed.</summary>
    public void SleepsFor(Duration time)
    {
        Now += time;
        Restart();
        Handle([]);
    }

    /// <summary>What was held was refused: the chat is closed to the bot, and it waits on.</summary>
    public void RefusesHeld() => _ = Handle([.. Held.Select(entry => new Closed(entry.To, "Bad Request: not enough rights to send text messages to the chat"))]);

    /// <summary>The chats let the bot write again: what was held arrives.</summary>
    public void DeliversHeld()
    {
        OutboxEntry[] waiting = [.. Held];
        Held.Clear();
        _ = Handle([.. waiting.Select(entry => new Delivered(entry.Id, entry.Effect, ChatOf(entry.To).Take(entry, NextMessage)))]);
    }

    /// <summary>The files that were held are in the data folder now, or could not be fetched (<see cref="CanFetch"/>).</summary>
    public void FetchesHeld()
    {
        OutboxEntry[] waiting = [.. Held.Where(entry => entry.Effect is Download)];
        _ = Held.RemoveAll(entry => waiting.Contains(entry));
        _ = Handle([.. waiting.Select(entry => Fetch(entry.Id, (Download)entry.Effect))]);
    }

    /// <summary>What was held could not be sent before its deadline.</summary>
    public void GivesUpHeld()
    {
        OutboxEntry[] late = [.. Held];
        Held.Clear();
        _ = Handle([.. late.Select(entry => new TooLate(entry.Id, entry.Effect))]);
    }

    public void Dispose() => _store.Dispose();

    internal long NextUpdate() => ++_lastUpdate;

    internal int NextMessage() => ++_lastMessage;

    /// <summary>Handles these as one batch, then everything that follows from it.</summary>
    /// <returns>The answers that are not stored: toasts and inline results.</returns>
    internal IReadOnlyList<ImmediateAnswer> Handle(IReadOnlyList<Incoming> incoming)
    {
        var answers = HandleOnce(incoming);
        while (_reports.Count > 0 || _core.Agenda.Next <= Now)
        {
            List<Incoming> reports = [.. _reports];
            _reports.Clear();
            _ = HandleOnce(reports);
        }

        return answers;
    }

    private IReadOnlyList<ImmediateAnswer> HandleOnce(IReadOnlyList<Incoming> incoming)
    {
        _retired.Hears(incoming);
        var batch = _core.NewBatch(Now);
        batch.Add(incoming);
        batch.Add(_core.Agenda.UpTo(Now));
        batch.Commit(_store.Store);
        Failures.AddRange(batch.Failures.Select(failure => failure.Exception));
        if (!ExpectsFailures && Failures.Count > 0)
        {
            ExceptionDispatchInfo.Throw(Failures[0]);
        }

        ReadOn();
        var publication = batch.Publish();
        foreach (var entry in publication.Entries)
        {
            Written?.Invoke(entry);
            _retired.Reads(entry.Effect, LanguageOf(entry.To));
            if (Holds?.Invoke(entry) == true)
            {
                Held.Add(entry);
                continue;
            }

            _reports.Enqueue(entry.Effect switch
            {
                Download download => Fetch(entry.Id, download),
                Inspect inspect => Inspect(entry.Id, inspect),
                IOfKeptFiles kept when kept.StoredFiles.Any(GoneFiles.Contains) => new Refused(entry.Id, entry.Effect, "There is no file.") { LacksFiles = true },
                Show { Whisper: { } whisper } show => Whisper(entry, show, whisper),
                _ => new Delivered(entry.Id, entry.Effect, ChatOf(entry.To).Take(entry, NextMessage)) { IsInGeneralTopic = entry.To.Topic is { } topic && ClosedTopics.Contains(topic) },
            });
        }

        while (_paper.TryDequeue(out var task))
        {
            _reports.Enqueue(CannotMake?.Invoke(task) == true ? new WordMade(task, default) : WordDesk.Do(task, Open, TimeProvider.System));
        }

        return publication.Immediate;
    }

    /// <summary>An id as the data folder makes them, another for each time that a file is fetched.</summary>
    private static string FileIdOf(string id, Download download) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(download.FileId + id)))[..32];

    private Downloaded Fetch(string id, Download download)
    {
        var downloaded = Answer(id, download);
        if (downloaded.StoredFile is { } stored)
        {
            Fetched?.Invoke(stored);
        }

        return downloaded;
    }

    private Downloaded Answer(string id, Download download) =>
        !CanFetch ? new(id, download, null)
        : TelegramFiles.TryGetValue(download.FileId, out var content) ? new(id, download, Kept(content))
        : new(id, download, FileIdOf(id, download));

    private Inspected Inspect(string id, Inspect asked) => asked.Member is { } member
        ? new(id, asked, null, GroupAdmins.Contains(member))
        : new(id, asked, GroupSize is { } size ? new(size, GroupsLetWrite) : null, false);

    /// <summary>The content itself stands in for its id in the data folder, so that the chat can show it.</summary>
    private static string Kept(byte[] content) => Convert.ToBase64String(content);
}
