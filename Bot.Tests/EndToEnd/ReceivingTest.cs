using Bot.Channel.Wire;
using Bot.Hosting;
using Bot.Playground;
using Bot.Playground.Model;
using Bot.Tests.Playground;
using Telegram.Bot;

namespace Bot.Tests.EndToEnd;

/// <summary>How updates reach the bot, and what it says when they do not.</summary>
public sealed class ReceivingTest
{
    [Fact]
    public async Task Another_program_with_the_same_token_is_told_plainly_and_outlived()
    {
        await using var bot = await RunningBot.Start();
        using var other = new BotApi(new BotAccess(bot.World.Token, bot.Address));
        await bot.Waits();

        _ = await other.GetUpdates(timeout: 0);
        var line = await bot.Log.Line("LongPolling 1303 ");

        Assert.StartsWith("Error ", line, StringComparison.Ordinal);
        Assert.Contains("409", line, StringComparison.Ordinal);
        await bot.ChatOf(PlaygroundPeople.Visitor).Says("microcrédito", "[Filtrar]");
    }

    [Fact]
    public async Task A_token_that_is_refused_later_is_told_loudly_and_asked_once_a_minute()
    {
        await using var bot = await RunningBot.Start();
        await bot.Waits();
        bot.World.Faults.Refuses("getUpdates", new Refusal(401, "Unauthorized"), times: 1000);

        await bot.ChatOf(PlaygroundPeople.Visitor).Says("microcrédito", "[Filtrar]");
        var line = await bot.Log.Line("LongPolling 1302 ");

        Assert.StartsWith("Critical ", line, StringComparison.Ordinal);
        Assert.Contains("Telegram:Token", line, StringComparison.Ordinal);
        Assert.Single(bot.World.Requests, request => request is { Method: "getUpdates", Status: 401 });
        Assert.Equal(503, (await bot.Health()).Status);
    }

    [Fact]
    public async Task A_token_that_is_wrong_from_the_start_is_told_loudly_while_it_waits()
    {
        var folder = Directory.CreateTempSubdirectory("bot-");
        await using var server = await PlaygroundHost.Start();
        using var log = new LogLines();
        using var stopping = new CancellationTokenSource();
        var settings = RunningBot.SettingsIn(folder, ("Telegram:Token", $"{server.World.BotId}:wrong-secret"), ("Telegram:BaseUrl", server.Url));

        var starting = BotHost.Start(settings, stopping.Token, log.TakeAll);
        var line = await log.Line("Introduction 1501 ");
        await stopping.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => starting);
        Assert.StartsWith("Critical ", line, StringComparison.Ordinal);
        Assert.DoesNotContain(log.All, text => text.Contains("wrong-secret", StringComparison.Ordinal));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Posted_updates_are_handled_like_fetched_ones()
    {
        await using var front = await PublicAddress.Start();
        await using var bot = await RunningBot.Start(change: settings =>
        {
            settings.Telegram.Webhook.Url = $"{front.Url}/telegram";
            settings.Telegram.Webhook.SecretToken = "s3cret_token";
        });
        front.Target = bot.Address;

        await bot.ChatOf(PlaygroundPeople.Visitor).Says("microcrédito", "[Filtrar]");

        Assert.Contains(bot.World.Requests, request => request is { Method: "webhook", Status: 200 });
        Assert.DoesNotContain(bot.World.Requests, request => request.Method == "getUpdates");
        Assert.Equal(200, (await bot.Health()).Status);
        Assert.Equal(401, await front.Forge("""{"update_id":1}""", "wrong"));
    }
}
