namespace Bot.Playground.Texts;

/// <summary>A marked stretch of a text, in UTF-16 units; type and fields as the Bot API's MessageEntity names them.</summary>
public sealed record Entity(
    string Type, int Offset, int Length, string? Url = null, string? Language = null, long UserId = 0, string? CustomEmojiId = null)
{
    /// <summary>Of a "date_time" only, in seconds.</summary>
    public long? UnixTime { get; init; }

    /// <summary>Of a "date_time" only.</summary>
    public string? DateTimeFormat { get; init; }

    /// <summary>Which of two entities over the same stretch Telegram lists first (lower first).</summary>
    internal int Priority => Type switch
    {
        "blockquote" or "expandable_blockquote" => 0,
        "pre" => 10,
        "code" => 20,
        "text_link" or "text_mention" => 49,
        "bold" => 90,
        "italic" => 91,
        "underline" => 92,
        "strikethrough" => 93,
        "spoiler" => 94,
        "custom_emoji" => 99,
        _ => 50,
    };
}

/// <summary>A text whose marks are taken out, and where they were.</summary>
public sealed record FormattedText(string Text, IReadOnlyList<Entity> Entities);
