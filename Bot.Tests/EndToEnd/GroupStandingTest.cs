using Bot.Playground;
using Bot.Playground.Model;

namespace Bot.Tests.EndToEnd;

/// <summary>What becomes of a group's news over real HTTP while the bot may not write where it should.</summary>
public sealed class GroupStandingTest
{
    [Fact]
    public async Task A_gagged_group_hears_what_it_missed_when_everybody_may_write_again()
    {
        await using var bot = await RunningBot.Start(pacing: false);
        var martin = bot.ChatOf(PlaygroundPeople.Coordinator);
        var group = bot.World.Groups.Single(group => group.Id == PlaygroundPeople.Group);
        bot.World.AddsBot(group, martin.Person);
        await bot.World.Until(() => bot.AnswersIn(group.Id).Any(message => message.Text!.Contains("autorizó este grupo", StringComparison.Ordinal)));
        bot.World.Mutes(group);

        await martin.Plans();
        await martin.Sees("Ya no puedo escribir en el grupo");
        bot.World.Mutes(group, isMuted: false);
        bot.Clock.Advance(TimeSpan.FromMinutes(61));
        await martin.Sees("Puedo escribir de nuevo en el grupo");

        Assert.Single(bot.AnswersIn(group.Id), message => message.Text!.Contains("Reunião da UT DEL, Campinas", StringComparison.Ordinal));
    }

    [Fact]
    public async Task News_of_a_closed_topic_stand_in_the_general_one_until_it_opens()
    {
        await using var bot = await RunningBot.Start(pacing: false);
        var martin = bot.ChatOf(PlaygroundPeople.Coordinator);
        var forum = bot.World.Group("Foro", [martin.Person], isForum: true);
        bot.World.AddsBot(forum, martin.Person);
        var topic = bot.World.OpensTopic(forum, martin.Person, "Reuniones");
        bot.World.Says(martin.Person, "/grupo", forum, topic.Id);
        await bot.World.Until(() => Settings() is not null);
        bot.World.Presses(martin.Person, Settings()!, "Avisar en este tema");
        await bot.World.Until(() => !Settings()!.Buttons.Any(button => button.Text == "Avisar en este tema"));
        bot.World.ClosesTopic(forum, martin.Person, topic);

        await martin.Plans();
        await martin.Sees("se cerró o se borró el tema");
        Assert.Null(Assert.Single(Cards()).ThreadId);
        bot.World.ReopensTopic(forum, martin.Person, topic);
        await martin.Plans();
        await bot.World.Until(() => Cards() is [_, { ThreadId: not null }]);

        Assert.Equal(topic.Id, Cards()[1].ThreadId);

        ChatMessage? Settings() => bot.AnswersIn(forum.Id).FirstOrDefault(message => message.Text!.StartsWith("Foro", StringComparison.Ordinal));
        List<ChatMessage> Cards() => [.. bot.AnswersIn(forum.Id).Where(message => message.Text!.Contains("Reunião da UT DEL, Campinas", StringComparison.Ordinal))];
    }

    [Fact]
    public async Task Telegram_tells_who_administers_a_group_and_how_many_are_in_it()
    {
        await using var bot = await RunningBot.Start(pacing: false);
        var (martin, rosa) = (bot.ChatOf(PlaygroundPeople.Coordinator), bot.Person(PlaygroundPeople.Visitor));
        var group = bot.World.Group("Comisión", [rosa, bot.Person(PlaygroundPeople.Official)]);
        _ = await martin.Says("/start", "Banco de Buenas Prácticas");
        bot.World.AddsBot(group, rosa);
        await martin.Sees("al grupo Comisión, de 3 miembros.");
        _ = await martin.Taps("Sí, que reciba avisos", "recibe avisos");

        bot.World.Says(rosa, "/grupo", group);
        await bot.World.Until(() => Settings()?.Buttons.Any() == true);
        bot.World.Presses(rosa, Settings()!, "Idioma");
        await bot.World.Until(() => Settings()!.FindButton("Idioma: Portugués") is not null);
        bot.World.Presses(rosa, Settings()!, "Idioma: Portugués");
        await bot.World.Until(() => Settings()!.Text!.Contains("Idioma: Português", StringComparison.Ordinal));

        ChatMessage? Settings() => bot.AnswersIn(group.Id).FirstOrDefault(message => message.Text!.StartsWith("Comisión", StringComparison.Ordinal));
    }
}
