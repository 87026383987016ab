using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Tests.Playground;

/// <summary>Methods that the package knows and the bot may come to need, held against the schema like all others.</summary>
public sealed class NewerMethodsTest
{
    [Fact]
    public async Task A_menu_is_read_back_as_it_was_set_by_scope_and_language()
    {
        await using var host = await PlaygroundHost.Start();
        await host.Client.SetMyCommands([new BotCommand("propor", "Propor uma prática")], BotCommandScope.AllPrivateChats(), "pt");
        await host.Client.SetMyCommands([new BotCommand("grupo", "Ajustes")], BotCommandScope.AllChatAdministrators());

        Assert.Equal("Propor uma prática", Assert.Single(await host.Client.GetMyCommands(BotCommandScope.AllPrivateChats(), "pt")).Description);
        Assert.Equal("grupo", Assert.Single(await host.Client.GetMyCommands(BotCommandScope.AllChatAdministrators())).Command);
        Assert.Empty(await host.Client.GetMyCommands(BotCommandScope.AllPrivateChats()));
        Assert.Empty(await host.Client.GetMyCommands());
        var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => host.Client.GetMyCommands(BotCommandScope.Chat(99)));
        Assert.Equal("Bad Request: chat not found", refusal.Message);
    }

    [Fact]
    public async Task Descriptions_are_read_back_and_fall_back_to_that_of_everybody()
    {
        await using var host = await PlaygroundHost.Start();
        await host.Client.SetMyDescription("Banco de Buenas Prácticas");
        await host.Client.SetMyShortDescription("Boas práticas", "pt");

        Assert.Equal("Banco de Buenas Prácticas", (await host.Client.GetMyDescription("pt")).Description);
        Assert.Equal("Boas práticas", (await host.Client.GetMyShortDescription("pt")).ShortDescription);
        Assert.Equal("", (await host.Client.GetMyShortDescription()).ShortDescription);
    }

    [Fact]
    public async Task A_poll_stands_in_the_chat()
    {
        await using var host = await PlaygroundHost.Start();
        var rosa = host.World.Person("Rosa");
        host.World.Says(rosa, "hola");

        var sent = await host.Client.SendPoll(rosa.Id, "¿Qué día?", [new InputPollOption("lunes"), new InputPollOption("martes")], isAnonymous: false, allowsMultipleAnswers: true);

        Assert.Equal(("¿Qué día?", false, true, PollType.Regular), (sent.Poll!.Question, sent.Poll.IsAnonymous, sent.Poll.AllowsMultipleAnswers, sent.Poll.Type));
        Assert.Equal(["lunes", "martes"], sent.Poll.Options.Select(option => option.Text));
        Assert.Equal("poll", host.World.MessagesOf(rosa.Id)[^1].Media!.Kind);
    }

    [Theory]
    [InlineData("", 2, "Bad Request: poll question must be non-empty")]
    [InlineData("¿Qué?", 0, "Bad Request: poll must have at least 1 option")]
    [InlineData("¿Qué?", 13, "Bad Request: poll can't have more than 12 options")]
    public async Task A_poll_that_Telegram_would_refuse_is_refused(string question, int options, string refusal)
    {
        await using var host = await PlaygroundHost.Start();
        var rosa = host.World.Person("Rosa");
        host.World.Says(rosa, "hola");

        var refused = await Assert.ThrowsAsync<ApiRequestException>(() => host.Client.SendPoll(rosa.Id, question, Enumerable.Range(1, options).Select(number => new InputPollOption($"{number}"))));

        Assert.Equal(refusal, refused.Message);
    }
}
