using Bot.Channel.Client.Requests;
using Bot.Channel.Client.Types;

namespace Bot.Channel.Client;

public static partial class TelegramBotClientExtensions
{
    public static Task<ChatFullInfo> GetChat(this ITelegramBotClient client, ChatId chatId, CancellationToken cancellationToken = default) =>
        client.SendRequest(new GetChatRequest { ChatId = chatId }, cancellationToken);

    public static Task<ChatMember> GetChatMember(this ITelegramBotClient client, ChatId chatId, long userId, CancellationToken cancellationToken = default) =>
        client.SendRequest(new GetChatMemberRequest { ChatId = chatId, UserId = userId }, cancellationToken);

    public static Task<ChatMember[]> GetChatAdministrators(this ITelegramBotClient client, ChatId chatId, CancellationToken cancellationToken = default) =>
        client.SendRequest(new GetChatAdministratorsRequest { ChatId = chatId }, cancellationToken);

    public static Task<int> GetChatMemberCount(this ITelegramBotClient client, ChatId chatId, CancellationToken cancellationToken = default) =>
        client.SendRequest(new GetChatMemberCountRequest { ChatId = chatId }, cancellationToken);

    public static Task PinChatMessage(
        this ITelegramBotClient client, ChatId chatId, int messageId, bool disableNotification = false, CancellationToken cancellationToken = default) =>
        client.SendRequest(new PinChatMessageRequest { ChatId = chatId, MessageId = messageId, DisableNotification = disableNotification }, cancellationToken);

    public static Task UnpinChatMessage(this ITelegramBotClient client, ChatId chatId, int? messageId = null, CancellationToken cancellationToken = default) =>
        client.SendRequest(new UnpinChatMessageRequest { ChatId = chatId, MessageId = messageId }, cancellationToken);

    public static Task LeaveChat(this ITelegramBotClient client, ChatId chatId, CancellationToken cancellationToken = default) =>
        client.SendRequest(new LeaveChatRequest { ChatId = chatId }, cancellationToken);

    public static Task SendChatAction(
        this ITelegramBotClient client, ChatId chatId, ChatAction action, int? messageThreadId = null, CancellationToken cancellationToken = default) =>
        client.SendRequest(new SendChatActionRequest { ChatId = chatId, Action = action, MessageThreadId = messageThreadId }, cancellationToken);
}
