using Bot.Channel.Client.Types;

namespace Bot.Channel.Client.Requests;

/// <summary>A question about one chat, or something done to it as a whole.</summary>
public abstract class ChatRequestBase<TResponse>(string methodName) : RequestBase<TResponse>(methodName)
{
    public required ChatId ChatId { get; set; }
}

public sealed class GetChatRequest() : ChatRequestBase<ChatFullInfo>("getChat");

public sealed class GetChatAdministratorsRequest() : ChatRequestBase<ChatMember[]>("getChatAdministrators");

public sealed class GetChatMemberCountRequest() : ChatRequestBase<int>("getChatMemberCount");

public sealed class GetChatMemberRequest() : ChatRequestBase<ChatMember>("getChatMember")
{
    public required long UserId { get; set; }
}

public sealed class LeaveChatRequest() : ChatRequestBase<bool>("leaveChat");

public sealed class PinChatMessageRequest() : ChatRequestBase<bool>("pinChatMessage")
{
    public required int MessageId { get; set; }

    public bool DisableNotification { get; set; }
}

public sealed class UnpinChatMessageRequest() : ChatRequestBase<bool>("unpinChatMessage")
{
    /// <summary>Null for the newest pinned message.</summary>
    public int? MessageId { get; set; }
}

public sealed class SendChatActionRequest() : ChatRequestBase<bool>("sendChatAction")
{
    public int? MessageThreadId { get; set; }

    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
    public required ChatAction Action { get; set; }
}
