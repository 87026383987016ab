using Bot.Handling;
using Bot.Domain.Storage;
using Bot.Playground;
using Bot.Playground.Api;

namespace Bot.Tests.EndToEnd;

/// <summary>What goes wrong inside is told at once, and one wrong update is everybody else's no trouble.</summary>
public sealed class BrokenPartTest
{
    [Fact]
    public async Task An_update_that_cannot_be_read_is_kept_under_the_reference_of_the_log_and_the_next_person_is_answered()
    {
        await using var bot = await RunningBot.Start();
        await bot.Waits();
        lock (bot.World.Gate)
        {
            var id = bot.World.Updates.NextId++;
            bot.World.Updates.Restore(new PendingUpdate(id, System.Text.Encoding.UTF8.GetBytes($$"""{"update_id":{{id}},"message":{"message_id":1,"date":"ayer"} }"""), bot.World.Clock.GetUtcNow()));
        }

        await bot.ChatOf(PlaygroundPeople.Visitor).Says("microcrédito", "[Filtrar]");
        var line = await bot.Log.Line("LongPolling 1306 ");
        await bot.Waits();

        IReadOnlyList<Failure> failures = [];
        Assert.Null(bot.Run.Store!.Run([work => failures = work.All(Failure.All, KeyRange.All)])[0]);
        var failure = Assert.Single(failures);
        Assert.Contains(failure.Id, line, StringComparison.Ordinal);
        Assert.Equal(("Unreadable", "JsonException at $.message.date"), (failure.Incoming, failure.Trace));
    }

    [Fact]
    public async Task When_handling_ends_by_itself_it_is_told_and_health_is_never_green_again()
    {
        await using var bot = await RunningBot.Start();
        await bot.Waits();
        Assert.Equal(200, (await bot.Health()).Status);

        bot.Run.Store!.Dispose();
        _ = bot.World.Says(bot.Person(PlaygroundPeople.Visitor), "microcrédito");
        var line = await bot.Log.Line("VitalParts 1701 ");
        await bot.Broken.WaitAsync(TimeSpan.FromMinutes(1));

        Assert.StartsWith("Critical ", line, StringComparison.Ordinal);
        Assert.Contains("Handling", line, StringComparison.Ordinal);
        var (status, text) = await bot.Health();
        Assert.Equal(503, status);
        Assert.Contains("Handling ended by itself.", text, StringComparison.Ordinal);
    }
}
