using System.Diagnostics;
using Bot.Playground;

namespace Bot.Tests.EndToEnd;

/// <summary>What Telegram refuses to take, and what becomes of it.</summary>
public sealed class RefusedSendsTest
{
    [Fact]
    public async Task Who_blocks_the_bot_gets_the_answer_when_they_come_back()
    {
        await using var bot = await Greeted();
        var rosa = bot.ChatOf(PlaygroundPeople.Visitor);
        var held = bot.World.Faults.Held("sendMessage", rosa.Person.Id);

        rosa.Say("microcrédito");
        await held.Reached;
        bot.World.Blocks(rosa.Person);
        held.Release();
        await bot.HealthHolds("\"closedChats\": 1");
        Assert.Empty(bot.AnswersIn(rosa.Person.Id));
        Assert.Equal([403], SendsTo(bot, rosa));

        bot.World.Unblocks(rosa.Person);
        await rosa.Sees("[Filtrar]");
        await bot.HealthHolds("\"closedChats\": 0");
        await rosa.Says("ferias", "ferias");
        Assert.Single(bot.AnswersIn(rosa.Person.Id), message => message.Text!.StartsWith("microcrédito", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Too_many_requests_pause_one_chat_for_as_long_as_Telegram_says()
    {
        await using var bot = await Greeted();
        var (rosa, eva) = (bot.ChatOf(PlaygroundPeople.Visitor), bot.Newcomer("Eva"));
        var refusal = bot.World.Faults.TooManyRequests("sendMessage", retryAfter: 2, chatId: rosa.Person.Id);

        rosa.Say("microcrédito");
        await refusal.Reached;
        var since = Stopwatch.GetTimestamp();
        await eva.Says("ferias", "ferias");
        await rosa.Sees("[Filtrar]");

        Assert.True(Stopwatch.GetElapsedTime(since) >= TimeSpan.FromSeconds(1.9), $"{Stopwatch.GetElapsedTime(since)}");
        Assert.Equal([429, 200], SendsTo(bot, rosa));
    }

    [Fact]
    public async Task An_answer_follows_a_group_that_became_a_supergroup()
    {
        await using var bot = await Greeted();
        var martin = bot.Person(PlaygroundPeople.Coordinator);
        var group = bot.World.Groups.Single(group => group.Id == PlaygroundPeople.Group);
        var held = bot.World.Faults.Held("sendMessage", group.Id);

        bot.World.Says(martin, $"@{bot.World.BotUsername} microcrédito", group);
        await held.Reached;
        var supergroup = bot.World.Migrates(group);
        held.Release();
        await bot.World.Until(() => Answers("microcr") == 1);
        bot.World.Says(martin, $"@{bot.World.BotUsername} ferias", supergroup);
        await bot.World.Until(() => Answers("ferias") == 1);

        Assert.Single(bot.AnswersIn(group.Id));
        Assert.Equal(1, Answers("microcr"));

        int Answers(string word) => bot.AnswersIn(supergroup.Id).Count(answer => answer.Text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true);
    }

    /// <summary>The group has been greeted, so that nothing of the start is among what is refused.</summary>
    private static async Task<RunningBot> Greeted()
    {
        var bot = await RunningBot.Start();
        await bot.World.Until(() => bot.AnswersIn(PlaygroundPeople.Group).Count == 1);
        return bot;
    }

    /// <summary>The status of each message sent to them, oldest first; others hear from the bot meanwhile, too.</summary>
    private static IEnumerable<int> SendsTo(RunningBot bot, PrivateChat chat) => bot.World.Requests
        .Where(request => request.Method == "sendMessage" && request.Body.Contains($"{chat.Person.Id}", StringComparison.Ordinal))
        .Select(request => request.Status);
}
