using System.Diagnostics;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Hosting;
using Bot.Playground;
using Bot.Playground.Model;
using Bot.Playground.Schema;
using Bot.Storage;
using Microsoft.Extensions.Configuration;
using PersonRecord = Bot.Domain.People.Person;

namespace Bot.Tests.EndToEnd;

/// <summary>The whole program against its own playground: a port of the system's choice, a store in a temporary folder, every log line kept.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly BotHost _host;
    private readonly HttpClient _http;

    private RunningBot(DirectoryInfo folder, BotHost host, LogLines log)
    {
        (_folder, _host, Log) = (folder, host, log);
        _http = new HttpClient { BaseAddress = new Uri(host.Address) };
    }

    public World World => _host.World!;

    public BotRun Run => _host.Run;

    /// <summary>Done when the program would end with 1.</summary>
    public Task Broken => _host.Broken;

    public string Address => _host.Address;

    public string StorePath => Path.Combine(_folder.FullName, "banco.db");

    public LogLines Log { get; }

    /// <summary>The bot's calendar, moved by hand.</summary>
    public MovableClock Clock => _host.Clock;

    /// <param name="pacing">Whether Telegram's rates are kept.</param>
    /// <param name="change">Changes the settings after they were checked.</param>
    public static async Task<RunningBot> Start(bool pacing = true, Action<Settings>? change = null)
    {
        var folder = Directory.CreateTempSubdirectory("bot-");
        var log = new LogLines();
        var settings = SettingsIn(folder, ("Delivery:Pacing", pacing ? "true" : "false"));
        change?.Invoke(settings);
        return new RunningBot(folder, await BotHost.Start(settings, CancellationToken.None, log.TakeAll), log);
    }

    /// <summary>Checked settings with a store in the folder and a free port.</summary>
    public static Settings SettingsIn(DirectoryInfo folder, params IEnumerable<(string Name, string Value)> more)
    {
        var settings = Settings.Of(new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("Store:Path", Path.Combine(folder.FullName, "banco.db")),
            new("Http:Listen", "http://127.0.0.1:0"),
            .. more.Select(setting => new KeyValuePair<string, string?>(setting.Name, setting.Value)),
        ]).Build());
        Assert.Null(settings.Problem);
        return settings;
    }

    /// <summary>One of the playground's people, by id.</summary>
    public Person Person(long id) => World.People.Single(person => person.Id == id);

    public PrivateChat ChatOf(long id) => new(World, Person(id));

    /// <summary>Somebody new, who has a Telegram account and no more.</summary>
    public PrivateChat Newcomer(string name, string language = "es") => new(World, World.Person(name, language));

    /// <summary>Waits until the bot has confirmed all that happened and waits for more.</summary>
    public Task Waits() => World.Until(() => World.IsPolled && World.Updates.Count == 0);

    /// <summary>What the bot has written in a chat and still stands there, oldest first.</summary>
    public IReadOnlyList<ChatMessage> AnswersIn(long chatId) => [.. World.MessagesOf(chatId).Where(message => message.FromId == World.BotId && message.Service is null)];

    /// <summary>A person's practices as they are on disk.</summary>
    public IReadOnlyList<Practice> PracticesOf(Person author) => [.. OnDisk<Practice>(PracticeBank.All).Where(practice => practice.IsAuthor(PersonRecord.IdOf(author.Id)))];

    /// <summary>All documents of a collection as they are on disk, read beside the running bot as a backup tool would.</summary>
    public IReadOnlyList<T> OnDisk<T>(Collection<T> collection)
        where T : class
    {
        var copy = Path.Combine(_folder.FullName, $"{Guid.NewGuid():N}.copy");
        StoreBackup.Take(Path.Combine(_folder.FullName, "banco.db"), copy);
        IReadOnlyList<T> documents = [];
        using var store = Stores.Open(new StoreOptions { Path = copy }, [collection]);
        Assert.Null(store.Run([work => documents = work.All(collection, KeyRange.All)])[0]);
        return documents;
    }

    /// <summary>Asks until /health tells this.</summary>
    public async Task HealthHolds(string words)
    {
        var since = Stopwatch.GetTimestamp();
        while ((await Health()).Text is var text && !text.Contains(words, StringComparison.Ordinal))
        {
            Assert.True(Stopwatch.GetElapsedTime(since) < TimeSpan.FromMinutes(1), $"/health never told {words}, but:\n{text}");
        }
    }

    /// <returns>The status code of /health and its text.</returns>
    public async Task<(int Status, string Text)> Health()
    {
        using var answer = await _http.GetAsync("/health");
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Stops the bot, and fails when anything that was called or answered was not as the Bot API's schema says.</summary>
    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        var requests = World.Requests;
        World.Faults.Clear();
        await _host.DisposeAsync();
        Log.Dispose();
        _folder.Delete(recursive: true);
        Assert.NotEmpty(requests);
        Assert.Empty(SchemaCheck.Of(requests));
    }
}
