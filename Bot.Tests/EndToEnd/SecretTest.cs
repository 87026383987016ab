using System.Net.Sockets;
using Bot.Hosting;
using Bot.Playground;
using Bot.Tests.Playground;

namespace Bot.Tests.EndToEnd;

/// <summary>The token of a real bot is in no line of a whole run, although every logger writes everything.</summary>
public sealed class SecretTest
{
    [Fact]
    public async Task The_token_is_in_no_line_at_trace_level_also_when_calls_fail()
    {
        var folder = Directory.CreateTempSubdirectory("bot-");
        using var log = new LogLines();
        string secret;
        await using (var server = await PlaygroundHost.Start())
        {
            secret = server.World.Token.Split(':')[1];
            var settings = RunningBot.SettingsIn(folder, ("Telegram:Token", server.World.Token), ("Telegram:BaseUrl", server.Url));
            await using var host = await BotHost.Start(settings, CancellationToken.None, log.TakeAll);
            await Live(server.World, host, log);
        }

        Assert.Contains(log.All, line => line.StartsWith("Trace ", StringComparison.Ordinal) || line.StartsWith("Debug ", StringComparison.Ordinal));
        Assert.Contains(log.All, line => line.Contains("Microsoft.AspNetCore", StringComparison.Ordinal));
        Assert.DoesNotContain(log.All, line => line.Contains(secret, StringComparison.Ordinal));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_token_is_in_no_line_when_nobody_answers_at_the_address()
    {
        var folder = Directory.CreateTempSubdirectory("bot-");
        using var log = new LogLines();
        using var stopping = new CancellationTokenSource();
        var settings = RunningBot.SettingsIn(folder, ("Telegram:Token", "987654:Never-shown_to_anybody"), ("Telegram:BaseUrl", $"http://127.0.0.1:{UnusedPort()}"));

        var starting = BotHost.Start(settings, stopping.Token, log.TakeAll);
        await log.Line("Introduction 1502 ");
        await stopping.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => starting);
        Assert.DoesNotContain(log.All, line => line.Contains("Never-shown", StringComparison.Ordinal));
        folder.Delete(recursive: true);
    }

    /// <summary>A conversation in which every way of failing happens once.</summary>
    private static async Task Live(World world, BotHost host, LogLines log)
    {
        var rosa = new PrivateChat(world, world.Person("Rosa"));
        var faults = world.Faults;
        faults.ServerError("sendMessage", 502, "Bad Gateway");
        await rosa.Says("microcrédito", "microcrédito");
        faults.ClosedConnection("sendMessage");
        await rosa.Says("ferias", "ferias");
        faults.HalfAnswer("sendMessage");
        await rosa.Says("turismo", "turismo");
        faults.Refuses("getUpdates", new(404, $"Not Found: /bot{world.Token}/getUpdates"));
        await rosa.Says("empleo", "empleo");
        await log.Line("LongPolling 1302 ");
        using var http = new HttpClient();
        using var health = await http.GetAsync($"{host.Address}/health");
        Assert.DoesNotContain(world.Token.Split(':')[1], await health.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static int UnusedPort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
