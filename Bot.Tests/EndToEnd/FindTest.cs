using Bot.Playground;

namespace Bot.Tests.EndToEnd;

/// <summary>Practices are looked up in the private chat, inline, and in a topic of a group.</summary>
public sealed class FindTest
{
    [Fact]
    public async Task A_visitor_searches_and_opens_a_card()
    {
        await using var bot = await RunningBot.Start();
        var rosa = bot.ChatOf(PlaygroundPeople.Visitor);

        var list = await rosa.Says("microcrédito", "[Filtrar]");
        var first = list.Buttons.First(button => button.Text.StartsWith("1. ", StringComparison.Ordinal)).Text;
        var card = await rosa.Taps(first, "BBP-");

        Assert.Contains("microcr", list.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(list.Id, card.Id);
        Assert.Equal("", (await bot.World.ToastOf(rosa.Tap(card.Buttons.First(button => button.CallbackData is not null).Text))).Text ?? "");
    }

    [Fact]
    public async Task An_inline_query_is_answered_and_what_is_chosen_stands_in_the_chat()
    {
        await using var bot = await RunningBot.Start();
        var rosa = bot.Person(PlaygroundPeople.Visitor);
        var group = bot.World.Groups.Single(group => group.Id == PlaygroundPeople.Group);
        await bot.ChatOf(PlaygroundPeople.Visitor).Says("microcrédito", "[Filtrar]");

        var query = bot.World.AsksInline(rosa, "microcrédito", chat: group);
        var answer = await bot.World.AnswerOf(query);
        var chosen = bot.World.Chooses(rosa, query, answer.Results[0].Id, group);

        Assert.NotEmpty(answer.Results);
        Assert.All(answer.Results, result => Assert.NotEmpty(result.Title));
        Assert.Contains("BBP-", bot.World.Find(chosen)!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mention_in_a_group_is_answered_in_the_topic_where_it_was_made()
    {
        await using var bot = await RunningBot.Start();
        var martin = bot.Person(PlaygroundPeople.Coordinator);
        var forum = bot.World.Group("UT DEL, foro", [martin], isForum: true);
        bot.World.AddsBot(forum, martin);
        var topic = bot.World.OpensTopic(forum, martin, "Microcrédito");

        bot.World.Says(martin, "¿alguien tiene algo?", forum, topic.Id);
        var asked = bot.World.Says(martin, $"@{bot.World.BotUsername} microcrédito", forum, topic.Id);
        await bot.World.Until(() => bot.AnswersIn(forum.Id).Any(message =>
            message.ThreadId == topic.Id && PrivateChat.Read(message).Contains("[Filtrar]", StringComparison.Ordinal)));

        Assert.Single(bot.AnswersIn(forum.Id), message => message.ThreadId == topic.Id && message.Id > asked.Id);
    }
}
