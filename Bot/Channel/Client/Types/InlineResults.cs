using System.Text.Json.Serialization;

namespace Bot.Channel.Client.Types;

/// <summary>One inline result that sends a text.</summary>
public sealed class InlineQueryResultArticle(string id, string title, InputTextMessageContent inputMessageContent)
{
    [JsonInclude]
    internal string Type { get; } = "article";

    /// <summary>1 to 64 bytes, unique in one answer.</summary>
    public string Id { get; } = id;

    public string Title { get; } = title;

    public InputTextMessageContent InputMessageContent { get; } = inputMessageContent;

    public InlineKeyboardMarkup? ReplyMarkup { get; set; }

    public string? Description { get; set; }
}

/// <summary>What a chosen result says, 1 to 4096 characters after its marks are taken out.</summary>
public sealed class InputTextMessageContent(string messageText)
{
    public string MessageText { get; } = messageText;

    public ParseMode ParseMode { get; set; }

    public LinkPreviewOptions? LinkPreviewOptions { get; set; }
}

/// <summary>A button above the results that opens the private chat with /start and the parameter.</summary>
public sealed class InlineQueryResultsButton(string text)
{
    public string Text { get; } = text;

    /// <summary>1 to 64 of A-Z, a-z, 0-9, _ and -.</summary>
    public string? StartParameter { get; set; }
}
