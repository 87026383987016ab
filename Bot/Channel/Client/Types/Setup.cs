using System.Text.Json.Serialization;
using Bot.Channel.Client.Json;

namespace Bot.Channel.Client.Types;

/// <summary>A line of the command menu: 1 to 32 of a-z, 0-9 and _, and 1 to 256 characters of what it does.</summary>
public sealed class BotCommand(string command, string description)
{
    public string Command { get; } = command;

    public string Description { get; } = description;
}

/// <summary>Where a command menu is shown; the narrowest scope and the person's language win.</summary>
public sealed class BotCommandScope
{
    private BotCommandScope(string type) => Type = type;

    public string Type { get; }

    public ChatId? ChatId { get; private init; }

    public long? UserId { get; private init; }

    public static BotCommandScope Default() => new("default");

    public static BotCommandScope AllPrivateChats() => new("all_private_chats");

    public static BotCommandScope AllGroupChats() => new("all_group_chats");

    public static BotCommandScope AllChatAdministrators() => new("all_chat_administrators");

    public static BotCommandScope Chat(ChatId chatId) => new("chat") { ChatId = chatId };

    public static BotCommandScope ChatAdministrators(ChatId chatId) => new("chat_administrators") { ChatId = chatId };

    public static BotCommandScope ChatMember(ChatId chatId, long userId) => new("chat_member") { ChatId = chatId, UserId = userId };
}

/// <summary>The message that is answered.</summary>
public sealed class ReplyParameters
{
    public int MessageId { get; set; }

    /// <summary>True sends without the reply when the message is gone.</summary>
    public bool AllowSendingWithoutReply { get; set; }

    public static implicit operator ReplyParameters(int messageId) => new() { MessageId = messageId };
}

public sealed class LinkPreviewOptions
{
    public bool IsDisabled { get; set; }

    public static implicit operator LinkPreviewOptions(bool isDisabled) => new() { IsDisabled = isDisabled };
}

/// <summary>How updates are pushed; an empty address means that they are fetched.</summary>
public sealed class WebhookInfo
{
    public string Url { get; set; } = "";

    public int PendingUpdateCount { get; set; }

    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTime LastErrorDate { get; set; }

    public string? LastErrorMessage { get; set; }

    public int? MaxConnections { get; set; }

    public string[]? AllowedUpdates { get; set; }
}

/// <summary>What Telegram says can be done about a refusal.</summary>
public sealed class ResponseParameters
{
    /// <summary>The supergroup that took the group's place.</summary>
    public long? MigrateToChatId { get; set; }

    /// <summary>Seconds.</summary>
    public int? RetryAfter { get; set; }
}
