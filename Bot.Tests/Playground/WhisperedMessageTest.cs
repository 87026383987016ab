using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;

namespace Bot.Tests.Playground;

/// <summary>Messages of a bot that one member of a group sees.</summary>
public sealed class WhisperedMessageTest
{
    [Fact]
    public async Task One_who_administers_the_group_sends_and_changes_it_and_hears_its_button()
    {
        await using var host = await PlaygroundHost.Start();
        var (martin, ana) = (host.World.Person("Martín"), host.World.Person("Ana"));
        var group = host.World.Group("UT DEL", [martin, ana]);
        host.World.AddsBot(group, martin, asAdministrator: true);

        var sent = await host.Client.SendMessage(
            group.Id, "7 prácticas", replyMarkup: new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData("Siguientes", "1f")), ephemeralMessageParameters: For(ana.Id));
        Assert.Equal((0, ana.Id), (sent.Id, sent.ReceiverUser!.Id));
        var kept = host.World.MessagesOf(group.Id)[^1];
        host.World.Presses(ana, kept, "Siguientes");
        var heard = (await host.Client.GetUpdates())[^1].CallbackQuery!.Message!;
        Assert.Equal((0, sent.EphemeralMessageId), (heard.Id, heard.EphemeralMessageId));

        await host.Client.EditEphemeralMessageText(group.Id, ana.Id, sent.EphemeralMessageId!.Value, "6 a 7");
        Assert.Equal("6 a 7", host.World.MessagesOf(group.Id)[^1].Text);
        await Refuses("Bad Request: MESSAGE_ID_INVALID", () => host.Client.EditEphemeralMessageText(group.Id, martin.Id, sent.EphemeralMessageId!.Value, "a"));
        await Refuses("Bad Request: message can't be edited", () => host.Client.EditMessageText(group.Id, sent.EphemeralMessageId!.Value, "a"));
    }

    [Fact]
    public async Task Others_and_in_private_are_refused()
    {
        await using var host = await PlaygroundHost.Start();
        var (martin, ana) = (host.World.Person("Martín"), host.World.Person("Ana"));
        var group = host.World.Group("UT DEL", [martin]);
        host.World.AddsBot(group, martin);
        host.World.Says(ana, "hola");

        await Refuses("Bad Request: BOT_NOT_ADMIN", () => host.Client.SendMessage(group.Id, "a", ephemeralMessageParameters: For(martin.Id)));
        await Refuses("Bad Request: USER_NOT_PARTICIPANT", () => host.Client.SendMessage(group.Id, "a", ephemeralMessageParameters: For(ana.Id)));
        await Refuses("Bad Request: BOT_NOT_ADMIN", () => host.Client.SendMessage(ana.Id, "a", ephemeralMessageParameters: For(ana.Id)));
    }

    private static EphemeralMessageParameters For(long reader) => new() { ReceiverUserId = reader };

    private static async Task Refuses(string words, Func<Task> call) => Assert.Equal(words, (await Assert.ThrowsAsync<ApiRequestException>(call)).Message);
}
