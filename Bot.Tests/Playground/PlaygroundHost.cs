using Bot.Channel.Wire;
using Bot.Playground;
using Bot.Playground.Schema;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Bot.Tests.Playground;

/// <summary>A world behind real HTTP on a free loopback port, and a client that calls it. The clock stands still unless it is moved.</summary>
internal sealed class PlaygroundHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PlaygroundHost(WebApplication app, World world, MovableClock clock)
    {
        _app = app;
        World = world;
        Clock = clock;
        Client = new BotApi(new BotAccess(world.Token, Url));
    }

    public World World { get; }

    public MovableClock Clock { get; }

    public BotApi Client { get; }

    public string Url => _app.Urls.First();

    public static async Task<PlaygroundHost> Start(string? path = null)
    {
        var clock = new MovableClock(stoppedAt: new DateTimeOffset(2026, 10, 16, 13, 0, 0, TimeSpan.Zero));
        var world = new World(clock, path);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapPlayground(world);
        await app.StartAsync();
        return new PlaygroundHost(app, world, clock);
    }

    /// <summary>Ends the host, and the test with it when anything that was sent or answered was not as the Bot API's schema says.</summary>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        var violations = SchemaCheck.Of(World.Requests);
        await World.DisposeAsync();
        await _app.DisposeAsync();
        Assert.Empty(violations);
    }
}
