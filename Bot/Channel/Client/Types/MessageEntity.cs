namespace Bot.Channel.Client.Types;

/// <summary>A stretch of a text that means or looks like something. Offset and length in UTF-16 units.</summary>
public sealed class MessageEntity
{
    public MessageEntityType Type { get; set; }

    public int Offset { get; set; }

    public int Length { get; set; }

    /// <summary>For TextLink.</summary>
    public string? Url { get; set; }

    /// <summary>For TextMention.</summary>
    public User? User { get; set; }
}
