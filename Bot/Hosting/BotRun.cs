using Bot.Calendars;
using Bot.Channel;
using Bot.Channel.Wire;
using Bot.Conversation;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Features;
using Bot.Handling;
using Bot.Messages;
using Bot.Outbox;
using Bot.Playground;
using Bot.Public;
using Bot.Storage;
using Bot.WordFiles;
using NodaTime;

namespace Bot.Hosting;

/// <summary>One run of the bot: from getMe to the last report on disk. Every part is made here and handed to those that need it.</summary>
/// <param name="calendar">What people call now; the playground moves it.</param>
/// <param name="world">The playground that it talks to, whose examples are put into an empty store; null for Telegram.</param>
public sealed partial class BotRun(Settings settings, BotApi client, TimeProvider calendar, World? world, ILoggerFactory loggers) : IAsyncDisposable
{
    private readonly ILogger _logger = loggers.CreateLogger<BotRun>();
    private readonly VitalParts _parts = new(loggers.CreateLogger<VitalParts>());
    private readonly CancellationTokenSource _receiving = new();
    private readonly CancellationTokenSource _handling = new();
    private readonly Inbox _inbox = new();
    private readonly ChatDirectory _directory = new();
    private IBotStore? _store;
    private DeliveryService? _delivery;
    private HandlingLoop? _loop;
    private LongPolling? _polling;
    private Task _fetching = Task.CompletedTask;
    private NightlyBackup? _backup;
    private Task _words = Task.CompletedTask;
    private Task _backingUp = Task.CompletedTask;
    private Task _menus = Task.CompletedTask;
    private Task _looping = Task.CompletedTask;
    private long _shown;

    /// <summary>Takes posted updates; null while fetching, or before the start.</summary>
    public Webhook? Webhook { get; private set; }

    /// <summary>The calendars that are served; null without a public address, or before the start.</summary>
    public CalendarShelf? Calendars { get; private set; }

    /// <summary>Answers for the site; null where it is off, or before the start.</summary>
    public PublicServer? Site { get; private set; }

    /// <summary>The next planned moment, as of the last batch.</summary>
    public Instant? NextDue => _loop?.NextDue;

    /// <summary>How many messages it has decided to send or change since its start, in chats that are open to it.</summary>
    internal long Shown => Interlocked.Read(ref _shown);

    /// <summary>Done, with its name, when a part of it ended by itself: then it must be ended, too.</summary>
    public Task<string> Broken => _parts.Ended;

    /// <summary>What it keeps; null before the start.</summary>
    internal IBotStore? Store => _store;

    /// <summary>Waits until everything that came in and is due by the calendar has been handled.</summary>
    public Task Settle() => _inbox.Hand([]);

    /// <exception cref="StoreStartException">The store cannot be used; the message is one line.</exception>
    /// <exception cref="OperationCanceledException">It was stopped before Telegram answered.</exception>
    public async Task Start(CancellationToken stopping)
    {
        // Telegram answers while the store is opened.
        using var stop = stopping.Register(_receiving.Cancel);
        var introduction = Task.Run(() => new Introduction(client, loggers.CreateLogger<Introduction>()).Ask(_receiving.Token));
        var calendars = settings.Http.PublicAddress is { } address ? new CalendarShelf(address) : null;
        var bank = settings.Public.IsOn ? PublicBank.Of(settings.Network) : null;
        IFeature[] features = [.. FeatureList.Make(settings.Network, calendars: calendars), .. bank is null ? Array.Empty<IFeature>() : [bank]];
        var routes = Core.RoutesOf(features);
        IReadOnlyList<ICollection> collections = [BotIdentity.Collection, SentMenu.All, .. Core.CollectionsOf(routes)];
        _store = Stores.Open(settings.Store, collections);
        var me = await introduction;
        var account = new BotAccount(me.Id, me.Username ?? "");
        Claim(_store, account);
        Site = bank is null ? null : new(bank, _store.Files, settings.SiteOf(account), calendar);
        // What comes in waits, unconfirmed, until the loop below runs.
        Receive(new UpdateReader(account.Id, account.Username));
        _delivery = new(
            client, _directory, _store.Files, _inbox.Reports, settings.Delivery, TimeProvider.System, loggers.CreateLogger<DeliveryService>());
        var menus = new Menus(client, routes, _inbox.Reports, TimeProvider.System, loggers.CreateLogger<Menus>());
        var desk = new WordDesk(_store.Files, _inbox.Reports, TimeProvider.System, loggers.CreateLogger<WordDesk>());
        var core = new Core(routes, account, Keep,
        [
            desk,
            new Projection<Group>(Groups.All, Follow),
            .. menus.Projections(Follow),
            .. world is null ? [] : PlaygroundTour.Of(world),
        ]);
        var waiting = core.Fill(_store);
        Calendars = calendars;
        Tidy(_store, collections);
        _delivery.Enqueue(waiting);
        _loop = new(_store, core, _inbox, Publish, calendar, loggers.CreateLogger<HandlingLoop>());
        _looping = _parts.Start("Handling", _loop.Run, _handling.Token);
        _words = _parts.Start("Reading Word files", desk.Run, _receiving.Token);
        _backup = new(
            new(settings.Store, TimeProvider.System), settings.Network, TimeProvider.System, loggers.CreateLogger<NightlyBackup>());
        // Not waited for at the end: what it has half written is cleared at the next start.
        _backingUp = _parts.Start("Backing up", _backup.Run, _receiving.Token);
        _menus = _parts.Start("Setting menus", menus.Run, _receiving.Token);
        LogStarted(me.Id, account.Username, StoreFormat.TitleOf(settings.Store.Engine), settings.Store.Path);
    }

    public HealthReport Health() => HealthReport.Of(
        Broken.IsCompleted
            ? new(null, $"{Broken.Result} ended by itself.")
            : _polling?.Health ?? Webhook?.Health ?? new(null, "The bot is starting."),
        _delivery?.Health() ?? new(0, 0, null, null, null),
        _loop?.StoreProblem,
        _store?.SetAside ?? [],
        StoreFormat.NameOf(settings.Store.Engine),
        _polling is not null,
        _backup?.Health,
        Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow()));

    /// <summary>
    /// Stops receiving, finishes the batch that is being handled, lets what is in flight arrive, and marks it. Where a part has ended by
    /// itself, nothing is waited for that it would have had to do.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        await _receiving.CancelAsync();
        _ = await Task.WhenAny(Task.WhenAll(_fetching, _menus, _words, _backingUp), Broken);
        if (_delivery is not null)
        {
            await _delivery.Stop();
        }

        await _handling.CancelAsync();
        await _looping.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_loop is not null && !Broken.IsCompleted)
        {
            _ = await _loop.HandleWaiting(CancellationToken.None);
        }

        if (_delivery is not null)
        {
            await _delivery.DisposeAsync();
        }

        _store?.Dispose();
        _receiving.Dispose();
        _handling.Dispose();
    }

    private Instant Now => Instant.FromDateTimeOffset(calendar.GetUtcNow());

    /// <summary>The store is this bot's, and holds what a bot begins with.</summary>
    private void Claim(IBotStore store, BotAccount account)
    {
        if (BotIdentity.Check(store, account.Id, account.Username) is { } other)
        {
            throw new StoreStartException(other.Text);
        }

        if (Seeds.Plant(store, settings.Bot, world is not null, Now) is { } secret)
        {
            LogCoordinatorLink(account.DeepLink(secret));
        }
    }

    /// <summary>Tells what could not be read, and clears the files that nothing names.</summary>
    private void Tidy(IBotStore store, IReadOnlyList<ICollection> collections)
    {
        foreach (var note in store.SetAside)
        {
            LogSetAside(note.Place(), note.Problem);
        }

        if (AbandonedFiles.Clear(store, collections) is > 0 and var cleared)
        {
            LogCleared(cleared);
        }
    }

    private void Receive(UpdateReader reader)
    {
        if (settings.Telegram.UsesWebhook)
        {
            Webhook = new(client, reader, _inbox.Hand, settings.Telegram, TimeProvider.System, loggers.CreateLogger<Webhook>());
            _fetching = _parts.Start("Setting the webhook", Webhook.Register, _receiving.Token, mayFinish: true);
            return;
        }

        _polling = new(client, reader, _inbox.Hand, settings.Telegram, TimeProvider.System, loggers.CreateLogger<LongPolling>());
        _fetching = _parts.Start("Fetching updates", _polling.Run, _receiving.Token);
    }

    private void Publish(Publication publication)
    {
        _ = Interlocked.Add(
            ref _shown, publication.Entries.Count(entry => entry.Effect is Show or IOfKeptFiles or SendVenue && !_directory.IsClosed(entry.To.Key)));
        _delivery!.Enqueue(publication.Entries);
        foreach (var answer in publication.Immediate)
        {
            _delivery.AnswerNow(answer);
        }

        _delivery.Marked(publication.Marked);
    }

    private void Follow(Person person) => Follow(Address.Of(person.TelegramId).Key, person.Reachable);

    private void Follow(Group group)
    {
        var key = Address.OfGroup(group.Id).Key;
        if (_directory.ChatOf(group.Id) is { } before && before != group.TelegramChatId)
        {
            _delivery!.ForgetMessages(key);
        }

        _directory.Place(group.Id, group.TelegramChatId);
        Follow(key, group.Reachable);
    }

    private void Follow(string addressKey, bool isReachable)
    {
        if (!isReachable)
        {
            _directory.Close(addressKey);
        }
        else if (_directory.IsClosed(addressKey))
        {
            _directory.Open(addressKey);
            _delivery!.Reopen(addressKey);
        }
    }

    private string Keep(ReadOnlyMemory<byte> content) => _store!.Files.Write(content.Span).Id;

    [LoggerMessage(2, LogLevel.Warning, "Nobody coordinates yet. Whoever opens this link first becomes the coordinator: {Link}")]
    private partial void LogCoordinatorLink(string link);

    [LoggerMessage(4, LogLevel.Error, "The document {Place} could not be read ({Problem}) and was set aside, in this start or before; what it held is kept in the store")]
    private partial void LogSetAside(string place, string problem);

    [LoggerMessage(3, LogLevel.Information, "{Count} files that nothing names any more were deleted")]
    private partial void LogCleared(int count);

    [LoggerMessage(1, LogLevel.Information, "Bot {Id} (@{Username}) is running on {Engine}, {Path}")]
    private partial void LogStarted(long id, string username, string engine, string path);
}
