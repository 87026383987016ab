using System.Text.Json.Serialization;

namespace Bot.Channel.Client.Types;

/// <summary>Something that happened; exactly one of the members but <see cref="Id"/> is there, or none for kinds that this bot does not know.</summary>
public sealed class Update
{
    /// <summary>Goes up by one, except after a week without updates, when it starts at a random number.</summary>
    [JsonPropertyName("update_id")]
    public int Id { get; set; }

    public Message? Message { get; set; }

    public Message? EditedMessage { get; set; }

    public Message? ChannelPost { get; set; }

    public InlineQuery? InlineQuery { get; set; }

    public ChosenInlineResult? ChosenInlineResult { get; set; }

    public CallbackQuery? CallbackQuery { get; set; }

    /// <summary>The bot's own place in a chat changed: blocked, added, made administrator, removed.</summary>
    public ChatMemberUpdated? MyChatMember { get; set; }

    public ChatMemberUpdated? ChatMember { get; set; }

    [JsonIgnore]
    public UpdateType Type => this switch
    {
        { Message: not null } => UpdateType.Message,
        { CallbackQuery: not null } => UpdateType.CallbackQuery,
        { InlineQuery: not null } => UpdateType.InlineQuery,
        { EditedMessage: not null } => UpdateType.EditedMessage,
        { ChosenInlineResult: not null } => UpdateType.ChosenInlineResult,
        { MyChatMember: not null } => UpdateType.MyChatMember,
        { ChatMember: not null } => UpdateType.ChatMember,
        { ChannelPost: not null } => UpdateType.ChannelPost,
        _ => UpdateType.Unknown,
    };
}
