using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Bot.Tests.Playground;

/// <summary>Keys in the place of the keyboard: one lets a person pick a group.</summary>
public sealed class KeysTest
{
    private static readonly KeyboardButton Picking = new("Elegir el grupo")
    {
        RequestChat = new(7, false)
        {
            RequestTitle = true,
            BotAdministratorRights = new() { CanPinMessages = true },
            UserAdministratorRights = new() { CanPinMessages = true, CanPromoteMembers = true },
        },
    };

    [Fact]
    public async Task The_bot_is_let_in_and_then_told_which_group_it_was()
    {
        await using var host = await PlaygroundHost.Start();
        var martin = host.World.Person("Martín");
        var group = host.World.Group("UT DEL", [martin]);
        host.World.Opens(martin);
        await host.Client.SendMessage(martin.Id, "¿Cuál?", replyMarkup: new ReplyKeyboardMarkup([[Picking], ["Ninguno"]]));

        host.World.Picks(martin, "Elegir el grupo", group);

        var updates = await host.Client.GetUpdates();
        Assert.Equal(ChatMemberStatus.Administrator, updates[0].MyChatMember?.NewChatMember.Status);
        var shared = updates[^1].Message?.ChatShared;
        Assert.Equal((7, group.Id, "UT DEL"), (shared?.RequestId, shared?.ChatId, shared?.Title));
        Assert.Throws<InvalidOperationException>(() => host.World.Picks(martin, "Elegir el grupo", group));
    }

    [Fact]
    public async Task A_key_that_is_used_or_taken_away_is_gone()
    {
        await using var host = await PlaygroundHost.Start();
        var martin = host.World.Person("Martín");
        var group = host.World.Group("UT DEL", [martin]);
        host.World.Opens(martin);
        await host.Client.SendMessage(martin.Id, "¿Cuál?", replyMarkup: new ReplyKeyboardMarkup([[Picking], ["Ninguno"]]));
        host.World.Says(martin, "Ninguno");
        Assert.Throws<InvalidOperationException>(() => host.World.Picks(martin, "Elegir el grupo", group));

        await host.Client.SendMessage(martin.Id, "¿Cuál?", replyMarkup: new ReplyKeyboardMarkup([[Picking]]));
        await host.Client.SendMessage(martin.Id, "Listo.", replyMarkup: new ReplyKeyboardRemove());
        Assert.Throws<InvalidOperationException>(() => host.World.Picks(martin, "Elegir el grupo", group));
    }

    [Fact]
    public async Task Groups_are_picked_in_private_and_the_bot_asks_for_no_right_that_the_person_lacks()
    {
        await using var host = await PlaygroundHost.Start();
        var martin = host.World.Person("Martín");
        var group = host.World.Group("UT DEL", [martin]);
        host.World.Opens(martin);
        host.World.AddsBot(group, martin);

        await Refused(group.Id, Picking, "private chats only");
        await Refused(martin.Id, new("Elegir") { RequestChat = new(1, false) { BotAdministratorRights = new() { CanPinMessages = true } } }, "subset");

        async Task Refused(long chat, KeyboardButton key, string why) => Assert.Contains(
            why,
            (await Assert.ThrowsAsync<ApiRequestException>(() => host.Client.SendMessage(chat, "¿Cuál?", replyMarkup: new ReplyKeyboardMarkup([[key]])))).Message,
            StringComparison.Ordinal);
    }
}
