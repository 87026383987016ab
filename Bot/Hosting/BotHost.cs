using System.Text.Json;
using Bot.Channel.Wire;
using Bot.Domain.Storage;
using Bot.Playground;
using Bot.Storage;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Bot.Hosting;

/// <summary>The running program: the web server (playground, webhook, /health) and one run of the bot.</summary>
public sealed class BotHost : IAsyncDisposable
{
    /// <summary>Ctrl-C and SIGTERM end it within three seconds, of which delivery may take two.</summary>
    private static readonly TimeSpan ShutdownPatience = TimeSpan.FromSeconds(2.5);

    private readonly WebApplication _web;
    private readonly Settings _settings;
    private readonly SemaphoreSlim _starting = new(1);
    private readonly TaskCompletionSource _broken = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private BotRun? _run;

    private BotHost(WebApplication web, Settings settings, World? world, MovableClock clock)
    {
        (_web, _settings, World, Clock) = (web, settings, world, clock);
    }

    /// <summary>Where it listens, such as http://127.0.0.1:5080.</summary>
    public string Address => AddressOf(_web);

    /// <summary>The run of now: a playground that starts afresh begins another.</summary>
    /// <exception cref="InvalidOperationException">There is none at this moment.</exception>
    public BotRun Run => _run ?? throw new InvalidOperationException("The bot is starting.");

    /// <summary>The playground's world; null with a token.</summary>
    public World? World { get; }

    public MovableClock Clock { get; }

    /// <summary>Ctrl-C and SIGTERM, as the host hears them.</summary>
    private CancellationToken Stopping => _web.Lifetime.ApplicationStopping;

    /// <summary>Done when a part of the run ended by itself: the program cannot go on.</summary>
    public Task Broken => _broken.Task;

    /// <summary>The program without a command: runs until it is told to stop.</summary>
    /// <returns>0, or 1 if it could not start or a part of it ended by itself.</returns>
    public static async Task<int> RunToEnd(string[] args, TextWriter output, TextWriter error)
    {
        var settings = Settings.Read(args);
        if (settings.Problem is { } problem)
        {
            await error.WriteLineAsync(problem);
            return 1;
        }

        try
        {
            await using var host = await Start(settings, CancellationToken.None);
            if (settings.IsPlayground)
            {
                await output.WriteLineAsync($"Playground: {host.Address}");
            }

            var stopped = Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, host.Stopping);
            return await Task.WhenAny(stopped, host.Broken) == stopped ? 0 : 1;
        }
        catch (StoreUnavailableException lost)
        {
            await error.WriteLineAsync($"{lost.Message.ReplaceLineEndings(" ")} {NewestBackup.Advice(settings.Store)}");
            return 1;
        }
        catch (Exception refused) when (refused is StoreStartException or AddressTakenException)
        {
            await error.WriteLineAsync(refused.Message);
            return 1;
        }
        catch (OperationCanceledException)
        {
            // Told to stop while Telegram did not answer yet.
            return 0;
        }
    }

    /// <exception cref="StoreStartException">The store, or the file of the playground's chats, cannot be used.</exception>
    /// <exception cref="AddressTakenException">Another program listens there.</exception>
    public static async Task<BotHost> Start(Settings settings, CancellationToken stopping, Action<ILoggingBuilder>? logging = null)
    {
        var clock = new MovableClock();
        var world = settings.IsPlayground ? OpenWorld(clock, Stores.ChatsOf(settings.Store.Path)) : null;
        var host = new BotHost(WebServer.Build(settings, logging), settings, world, clock);
        try
        {
            host.Map();
            await WebServer.Start(host._web, settings, stopping);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, host.Stopping);
            await host.BeginRun(either.Token);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await EndRun();
        using (var patience = new CancellationTokenSource(ShutdownPatience))
        {
            await _web.StopAsync(patience.Token);
        }

        if (World is not null)
        {
            await World.DisposeAsync();
        }

        await _web.DisposeAsync();
        _starting.Dispose();
    }

    private static World OpenWorld(MovableClock clock, string path)
    {
        try
        {
            return new World(clock, path);
        }
        catch (Exception unreadable) when (
            unreadable is JsonException or IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new StoreStartException(
                $"The playground's chats in {path} cannot be read: {unreadable.Message.ReplaceLineEndings(" ")} Move that file away to begin with empty chats.", unreadable);
        }
    }

    private void Map()
    {
        if (World is not null)
        {
            PlaygroundPeople.Populate(World);
            PlaygroundClock.Map(_web, World, Clock, () => _run);
            PlaygroundReset.Map(_web, () => StartAfresh(World));
            _web.MapPlayground(World);
        }

        _web.Services.GetRequiredService<RunHealth>().Map(_web, () => _run);
        WebServer.MapWebhook(_web, _settings, () => _run);
        CalendarEndpoint.Map(_web, _settings, () => _run?.Calendars);
        WebServer.MapSite(_web, _settings, () => _run);
    }

    private async Task BeginRun(CancellationToken stopping)
    {
        var access = new BotAccess(World?.Token ?? _settings.Telegram.Token, World is null ? _settings.Telegram.BaseUrl : AddressOf(_web));
        var run = new BotRun(_settings, new BotApi(access), Clock, World, _web.Services.GetRequiredService<ILoggerFactory>());
        _run = run;
        await run.Start(stopping);
        _ = Follow(run);
    }

    private async Task Follow(BotRun run)
    {
        _ = await run.Broken.ConfigureAwait(false);
        _ = _broken.TrySetResult();
    }

    private async Task EndRun()
    {
        if (Interlocked.Exchange(ref _run, null) is { } run)
        {
            await run.DisposeAsync();
        }
    }

    /// <summary>Another run with an empty store, in a world where nothing has happened yet.</summary>
    private async Task StartAfresh(World world)
    {
        await _starting.WaitAsync();
        try
        {
            await EndRun();
            PlaygroundReset.DeleteStore(_settings.Store.Path);
            Clock.Return();
            world.Reset();
            PlaygroundPeople.Populate(world);
            await BeginRun(CancellationToken.None);
        }
        finally
        {
            _starting.Release();
        }
    }

    private static string AddressOf(WebApplication web) =>
        web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
}
