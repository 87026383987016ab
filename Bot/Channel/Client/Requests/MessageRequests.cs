using Bot.Channel.Client.Types;

namespace Bot.Channel.Client.Requests;

/// <summary>What every way of sending has in common.</summary>
public abstract class SendRequestBase<TResponse>(string methodName) : RequestBase<TResponse>(methodName)
{
    public required ChatId ChatId { get; set; }

    public int? MessageThreadId { get; set; }

    /// <summary>Without a sound.</summary>
    public bool DisableNotification { get; set; }

    public ReplyParameters? ReplyParameters { get; set; }
}

public sealed class SendMessageRequest() : SendRequestBase<Message>("sendMessage")
{
    /// <summary>1 to 4096 UTF-16 units after its marks are taken out.</summary>
    public required string Text { get; set; }

    public ParseMode ParseMode { get; set; }

    public LinkPreviewOptions? LinkPreviewOptions { get; set; }

    public InlineKeyboardMarkup? ReplyMarkup { get; set; }
}

public sealed class EditMessageTextRequest() : RequestBase<Message>("editMessageText")
{
    public required ChatId ChatId { get; set; }

    public required int MessageId { get; set; }

    public required string Text { get; set; }

    public ParseMode ParseMode { get; set; }

    public LinkPreviewOptions? LinkPreviewOptions { get; set; }

    /// <summary>Null takes the buttons away.</summary>
    public InlineKeyboardMarkup? ReplyMarkup { get; set; }
}

public sealed class EditInlineMessageTextRequest() : RequestBase<bool>("editMessageText")
{
    public required string InlineMessageId { get; set; }

    public required string Text { get; set; }

    public ParseMode ParseMode { get; set; }

    public LinkPreviewOptions? LinkPreviewOptions { get; set; }

    public InlineKeyboardMarkup? ReplyMarkup { get; set; }
}

public sealed class EditMessageReplyMarkupRequest() : RequestBase<Message>("editMessageReplyMarkup")
{
    public required ChatId ChatId { get; set; }

    public required int MessageId { get; set; }

    public InlineKeyboardMarkup? ReplyMarkup { get; set; }
}

public sealed class EditInlineMessageReplyMarkupRequest() : RequestBase<bool>("editMessageReplyMarkup")
{
    public required string InlineMessageId { get; set; }

    public InlineKeyboardMarkup? ReplyMarkup { get; set; }
}

public sealed class DeleteMessageRequest() : RequestBase<bool>("deleteMessage")
{
    public required ChatId ChatId { get; set; }

    public required int MessageId { get; set; }
}

public sealed class AnswerCallbackQueryRequest() : RequestBase<bool>("answerCallbackQuery")
{
    public required string CallbackQueryId { get; set; }

    /// <summary>Up to 200 characters.</summary>
    public string? Text { get; set; }

    /// <summary>A window to close instead of a line that fades.</summary>
    public bool ShowAlert { get; set; }

    /// <summary>t.me/bot?start=x opens the private chat.</summary>
    public string? Url { get; set; }

    /// <summary>Seconds that the person's app may repeat the answer by itself.</summary>
    public int? CacheTime { get; set; }
}

public sealed class AnswerInlineQueryRequest() : RequestBase<bool>("answerInlineQuery")
{
    public required string InlineQueryId { get; set; }

    /// <summary>Up to 50.</summary>
    public required IEnumerable<InlineQueryResultArticle> Results { get; set; }

    /// <summary>Seconds; 300 when null.</summary>
    public int? CacheTime { get; set; }

    /// <summary>Keeps the answer for this person only.</summary>
    public bool IsPersonal { get; set; }

    /// <summary>Up to 64 bytes; comes back as offset when the person scrolls on.</summary>
    public string? NextOffset { get; set; }

    public InlineQueryResultsButton? Button { get; set; }
}
