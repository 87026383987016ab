using System.Text.Json.Serialization;
using Bot.Channel.Client.Json;

namespace Bot.Channel.Client.Types;

/// <summary>A message, the bot's own included. Offsets of entities count UTF-16 units, as .NET strings do.</summary>
public sealed class Message
{
    /// <summary>Unique in its chat. 0 for a message that Telegram will send later.</summary>
    [JsonPropertyName("message_id")]
    public int Id { get; set; }

    /// <summary>The topic, or in a group without topics the thread of replies; see <see cref="IsTopicMessage"/>.</summary>
    public int? MessageThreadId { get; set; }

    public User? From { get; set; }

    /// <summary>Set when somebody writes as a chat: an anonymous administrator, a linked channel.</summary>
    public Chat? SenderChat { get; set; }

    /// <summary>UTC. 1970-01-01 in a message that is no longer accessible.</summary>
    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTime Date { get; set; }

    public Chat Chat { get; set; } = new();

    /// <summary>There when the message was forwarded; its content is not used.</summary>
    public MessageOrigin? ForwardOrigin { get; set; }

    public bool IsTopicMessage { get; set; }

    public Message? ReplyToMessage { get; set; }

    public User? ViaBot { get; set; }

    /// <summary>Unix seconds of the last edit.</summary>
    public long? EditDate { get; set; }

    /// <summary>The same for all parts of an album.</summary>
    public string? MediaGroupId { get; set; }

    public string? Text { get; set; }

    public MessageEntity[]? Entities { get; set; }

    public string? Caption { get; set; }

    public MessageEntity[]? CaptionEntities { get; set; }

    /// <summary>The same photo in several sizes, the largest last.</summary>
    public PhotoSize[]? Photo { get; set; }

    public Document? Document { get; set; }

    public Animation? Animation { get; set; }

    public Audio? Audio { get; set; }

    public Voice? Voice { get; set; }

    public Video? Video { get; set; }

    public VideoNote? VideoNote { get; set; }

    public Sticker? Sticker { get; set; }

    public Contact? Contact { get; set; }

    public Location? Location { get; set; }

    public Venue? Venue { get; set; }

    public User[]? NewChatMembers { get; set; }

    public User? LeftChatMember { get; set; }

    public string? NewChatTitle { get; set; }

    /// <summary>In the old group: the supergroup that takes its place.</summary>
    public long? MigrateToChatId { get; set; }

    /// <summary>In the new supergroup: the group that it was.</summary>
    public long? MigrateFromChatId { get; set; }

    public Message? PinnedMessage { get; set; }

    public ForumTopicCreated? ForumTopicCreated { get; set; }

    public ForumTopicClosed? ForumTopicClosed { get; set; }

    public ForumTopicReopened? ForumTopicReopened { get; set; }

    public InlineKeyboardMarkup? ReplyMarkup { get; set; }
}
