using System.Text.Json.Serialization;
using Bot.Channel.Client.Json;
using Bot.Domain.Network;

namespace Bot.Channel.Client.Types;

/// <summary>How marks in a text are written.</summary>
[JsonConverter(typeof(NameConverter<ParseMode>))]
public enum ParseMode
{
    None,
    [JsonStringEnumMemberName("HTML")]
    Html,
}

[JsonConverter(typeof(NameConverter<ChatType>))]
public enum ChatType
{
    Unknown,
    Private,
    Group,
    Supergroup,
    Channel,
    Sender,
}

[JsonConverter(typeof(NameConverter<ChatMemberStatus>))]
public enum ChatMemberStatus
{
    Unknown,
    Creator,
    Administrator,
    Member,
    Restricted,
    Left,
    Kicked,
}

[JsonConverter(typeof(NameConverter<ChatAction>))]
public enum ChatAction
{
    Typing,
    UploadPhoto,
    UploadDocument,
    FindLocation,
}

[JsonConverter(typeof(NameConverter<MessageEntityType>))]
public enum MessageEntityType
{
    Unknown,
    Mention,
    Hashtag,
    Cashtag,
    BotCommand,
    Url,
    Email,
    PhoneNumber,
    Bold,
    Italic,
    Underline,
    Strikethrough,
    Spoiler,
    Blockquote,
    ExpandableBlockquote,
    Code,
    Pre,
    TextLink,
    TextMention,
    CustomEmoji,
}

/// <summary>The kinds of updates that this bot can receive, as getUpdates and setWebhook name them.</summary>
[JsonConverter(typeof(NameConverter<UpdateType>))]
public enum UpdateType
{
    Unknown,
    Message,
    EditedMessage,
    ChannelPost,
    InlineQuery,
    ChosenInlineResult,
    CallbackQuery,
    MyChatMember,
    ChatMember,
}
