using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Tests.Playground;

public sealed class GroupTest
{
    [Fact]
    public async Task The_bot_is_told_that_it_was_added_promoted_and_removed()
    {
        await using var host = await PlaygroundHost.Start();
        var martin = host.World.Person("Martín");
        var group = host.World.Group("UT DEL", [martin]);

        host.World.AddsBot(group, martin);
        host.World.AddsBot(group, martin, asAdministrator: true);
        host.World.RemovesBot(group, martin);

        var changes = (await host.Client.GetUpdates()).Where(update => update.MyChatMember is not null).Select(update => update.MyChatMember!).ToList();
        Assert.Equal([ChatMemberStatus.Member, ChatMemberStatus.Administrator, ChatMemberStatus.Kicked], changes.Select(change => change.NewChatMember.Status));
        Assert.Equal(ChatMemberStatus.Left, changes[0].OldChatMember.Status);
        Assert.True(Assert.IsType<ChatMemberAdministrator>(changes[1].NewChatMember).CanPinMessages);
    }

    [Fact]
    public async Task Group_privacy_lets_through_what_is_meant_for_the_bot()
    {
        await using var host = await PlaygroundHost.Start();
        var martin = host.World.Person("Martín");
        var group = host.World.Group("UT DEL", [martin]);
        host.World.AddsBot(group, martin);
        var card = await host.Client.SendMessage(group.Id, "Reunión");
        var offset = (await host.Client.GetUpdates())[^1].Id + 1;

        host.World.Says(martin, "buen día a todos", group);
        host.World.Says(martin, "/reuniones", group);
        host.World.Says(martin, "/reuniones@otro_bot", group);
        host.World.Says(martin, $"@{host.World.BotUsername} feria", group);
        host.World.Says(martin, "voy", group, replyTo: card.Id);

        Assert.Equal(["/reuniones", $"@{host.World.BotUsername} feria", "voy"], (await host.Client.GetUpdates(offset)).Select(update => update.Message!.Text));
        host.World.AddsBot(group, martin, asAdministrator: true);
        host.World.Says(martin, "¿y ahora?", group);
        Assert.Equal("¿y ahora?", (await host.Client.GetUpdates())[^1].Message!.Text);
    }

    [Fact]
    public async Task A_migrated_group_names_the_supergroup_that_took_its_place()
    {
        await using var host = await PlaygroundHost.Start();
        var martin = host.World.Person("Martín");
        var group = host.World.Group("UT DEL", [martin]);
        host.World.AddsBot(group, martin);

        var next = host.World.Migrates(group);
        var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => host.Client.SendMessage(group.Id, "a"));
        var told = (await host.Client.GetUpdates()).Select(update => update.Message).ToList();

        Assert.Equal(("Bad Request: group chat was upgraded to a supergroup chat", next.Id), (refusal.Message, refusal.Parameters!.MigrateToChatId));
        Assert.Contains(told, message => message?.MigrateToChatId == next.Id && message.Chat.Id == group.Id);
        Assert.Contains(told, message => message?.MigrateFromChatId == group.Id && message.Chat.Id == next.Id);
        Assert.Equal(ChatType.Supergroup, (await host.Client.SendMessage(next.Id, "a")).Chat.Type);
    }

    [Fact]
    public async Task Topics_are_found_open_and_closed()
    {
        await using var host = await PlaygroundHost.Start();
        var martin = host.World.Person("Martín");
        var forum = host.World.Group("UT DEL", [martin], isForum: true);
        host.World.AddsBot(forum, martin);
        var topic = host.World.OpensTopic(forum, martin, "Reuniones");

        host.World.Says(martin, "/reuniones", forum, topic.Id);
        var asked = (await host.Client.GetUpdates())[^1].Message!;
        var answer = await host.Client.SendMessage(forum.Id, "Ninguna", messageThreadId: topic.Id);
        host.World.ClosesTopic(forum, martin, topic);

        Assert.Equal((true, topic.Id, true), (asked.IsTopicMessage, asked.MessageThreadId!.Value, asked.Chat.IsForum));
        Assert.Equal(topic.Id, answer.MessageThreadId);
        Assert.Equal("Bad Request: TOPIC_CLOSED", (await Assert.ThrowsAsync<ApiRequestException>(() => host.Client.SendMessage(forum.Id, "a", messageThreadId: topic.Id))).Message);
        Assert.Equal("Bad Request: message thread not found", (await Assert.ThrowsAsync<ApiRequestException>(() => host.Client.SendMessage(forum.Id, "a", messageThreadId: 1))).Message);
        Assert.NotNull((await host.Client.GetUpdates())[^1].Message!.ForumTopicClosed);
    }

    [Fact]
    public async Task Chats_members_and_pins_can_be_asked_for()
    {
        await using var host = await PlaygroundHost.Start();
        var (martin, ana) = (host.World.Person("Martín"), host.World.Person("Ana"));
        var group = host.World.Group("UT DEL", [martin, ana]);
        host.World.AddsBot(group, martin, asAdministrator: true);
        var card = await host.Client.SendMessage(group.Id, "Reunión");

        await host.Client.PinChatMessage(group.Id, card.Id);
        var full = await host.Client.GetChat(group.Id);
        await host.Client.UnpinChatMessage(group.Id);

        Assert.Equal(("UT DEL", card.Id), (full.Title, full.PinnedMessage!.Id));
        Assert.Equal(ChatMemberStatus.Creator, Assert.Single(await host.Client.GetChatAdministrators(group.Id)).Status);
        Assert.Equal((ChatMemberStatus.Member, true), (await host.Client.GetChatMember(group.Id, ana.Id) is var member ? (member.Status, member.IsInChat) : default));
        Assert.Equal(3, await host.Client.GetChatMemberCount(group.Id));
        await host.Client.SendChatAction(group.Id, ChatAction.Typing);
        await host.Client.LeaveChat(group.Id);
        Assert.Equal(403, (await Assert.ThrowsAsync<ApiRequestException>(() => host.Client.GetChat(group.Id))).ErrorCode);
    }
}
