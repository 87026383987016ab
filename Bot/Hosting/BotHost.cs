using Bot.Channel.Client;
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

    private BotHost(WebApplication web, BotRun run, World? world, MovableClock clock)
    {
        (_web, Run, World, Clock) = (web, run, world, clock);
    }

    /// <summary>Where it listens, such as http://127.0.0.1:5080.</summary>
    public string Address => AddressOf(_web);

    public BotRun Run { get; }

    /// <summary>The playground's world; null with a token.</summary>
    public World? World { get; }

    public MovableClock Clock { get; }

    /// <summary>The program without a command: runs until it is told to stop.</summary>
    /// <returns>0, or 1 if it could not start.</returns>
    public static async Task<int> RunToEnd(string[] args, TextWriter output, TextWriter error)
    {
        var settings = Settings.Read(args);
        if (settings.Problem is { } problem)
        {
            await error.WriteLineAsync(problem);
            return 1;
        }

        using var stopping = new CancellationTokenSource();
        using var interrupt = PosixSignals.Cancel(stopping);
        try
        {
            await using var host = await Start(settings, stopping.Token);
            if (settings.IsPlayground)
            {
                await output.WriteLineAsync($"Playground: {host.Address}");
            }

            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return 0;
        }
        catch (Exception refused) when (refused is StoreStartException or AddressTakenException)
        {
            await error.WriteLineAsync(refused.Message);
            return 1;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return 0;
        }
    }

    /// <exception cref="StoreStartException">The store cannot be used.</exception>
    /// <exception cref="AddressTakenException">Another program listens there.</exception>
    public static async Task<BotHost> Start(Settings settings, CancellationToken stopping, Action<ILoggingBuilder>? logging = null)
    {
        var clock = new MovableClock();
        var world = settings.IsPlayground ? new World(clock, Path.ChangeExtension(settings.Store.Path, ".world.json")) : null;
        var web = WebServer.Build(settings, logging);
        BotRun? run = null;
        if (world is not null)
        {
            PlaygroundPeople.Populate(world);
            PlaygroundClock.Map(web, clock, () => run);
            web.MapPlayground(world);
        }

        WebServer.MapHealth(web, () => run);
        WebServer.MapWebhook(web, settings, () => run);
        await WebServer.Start(web, settings, stopping);
        var options = new TelegramBotClientOptions(world?.Token ?? settings.Telegram.Token, world is null ? settings.Telegram.BaseUrl : AddressOf(web));
        run = new BotRun(settings, new TelegramBotClient(options), clock, world is not null, web.Services.GetRequiredService<ILoggerFactory>());
        var host = new BotHost(web, run, world, clock);
        try
        {
            await run.Start(stopping);
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
        await Run.DisposeAsync();
        using (var patience = new CancellationTokenSource(ShutdownPatience))
        {
            await _web.StopAsync(patience.Token);
        }

        if (World is not null)
        {
            await World.DisposeAsync();
        }

        await _web.DisposeAsync();
    }

    private static string AddressOf(WebApplication web) =>
        web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
}
