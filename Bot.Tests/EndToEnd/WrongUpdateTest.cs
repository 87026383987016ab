using Bot.Handling;
using Bot.Playground;
using Bot.Playground.Api;

namespace Bot.Tests.EndToEnd;

/// <summary>One wrong update is no trouble of anybody else's.</summary>
public sealed class WrongUpdateTest
{
    [Fact]
    public async Task An_update_that_cannot_be_read_is_kept_under_the_reference_of_the_log_and_the_next_person_is_answered()
    {
        await using var bot = await RunningBot.Start();
        await bot.Waits();
        bot.World.RequestLog.IsOn = false;
        lock (bot.World.Gate)
        {
            var id = bot.World.Updates.NextId++;
            bot.World.Updates.Restore(new PendingUpdate(id, System.Text.Encoding.UTF8.GetBytes($$"""{"update_id":{{id}},"message":{"message_id":1,"date":"ayer"} }"""), bot.World.Clock.GetUtcNow()));
        }

        await bot.ChatOf(PlaygroundPeople.Visitor).Says("microcrédito", "[Filtrar]");
        var line = await bot.Log.Line("LongPolling 1306 ");
        await bot.Waits();

        var failure = Assert.Single(bot.OnDisk(Failure.All));
        Assert.Contains(failure.Id, line, StringComparison.Ordinal);
        Assert.Equal(("Unreadable", "JsonException at $.message.date"), (failure.Incoming, failure.Trace));
    }
}
