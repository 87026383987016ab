namespace Bot.Channel.Client.Types;

/// <summary>A pressed button. Must be answered within about a minute, or its circle keeps turning.</summary>
public sealed class CallbackQuery
{
    public string Id { get; set; } = "";

    public User From { get; set; } = new();

    /// <summary>The message of the button; its date is 1970 when the bot can no longer see it. Null for inline messages.</summary>
    public Message? Message { get; set; }

    public string? InlineMessageId { get; set; }

    /// <summary>The same for all buttons of one chat.</summary>
    public string ChatInstance { get; set; } = "";

    /// <summary>What the button carried. Can be forged by the person's app.</summary>
    public string? Data { get; set; }
}

/// <summary>Somebody types the bot's name in any chat and then what they look for.</summary>
public sealed class InlineQuery
{
    public string Id { get; set; } = "";

    public User From { get; set; } = new();

    /// <summary>Up to 256 characters.</summary>
    public string Query { get; set; } = "";

    /// <summary>What the bot gave as next_offset; empty at first.</summary>
    public string Offset { get; set; } = "";

    public ChatType ChatType { get; set; }
}

/// <summary>Somebody sent one of the results. Arrives only if the bot's inline feedback is switched on at @BotFather.</summary>
public sealed class ChosenInlineResult
{
    public string ResultId { get; set; } = "";

    public User From { get; set; } = new();

    /// <summary>There only if the result carried buttons.</summary>
    public string? InlineMessageId { get; set; }

    public string Query { get; set; } = "";
}
