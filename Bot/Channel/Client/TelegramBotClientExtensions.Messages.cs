using Bot.Channel.Client.Requests;
using Bot.Channel.Client.Types;

namespace Bot.Channel.Client;

/// <summary>One method of the Bot API each; limits and refusals stand at the requests and at <see cref="ITelegramBotClient.SendRequest"/>.</summary>
public static partial class TelegramBotClientExtensions
{
    public static Task<Message> SendMessage(
        this ITelegramBotClient client, ChatId chatId, string text, ParseMode parseMode = default, ReplyParameters? replyParameters = null,
        InlineKeyboardMarkup? replyMarkup = null, LinkPreviewOptions? linkPreviewOptions = null, int? messageThreadId = null,
        bool disableNotification = false, CancellationToken cancellationToken = default) =>
        client.SendRequest(
            new SendMessageRequest
            {
                ChatId = chatId,
                Text = text,
                ParseMode = parseMode,
                ReplyParameters = replyParameters,
                ReplyMarkup = replyMarkup,
                LinkPreviewOptions = linkPreviewOptions,
                MessageThreadId = messageThreadId,
                DisableNotification = disableNotification,
            },
            cancellationToken);

    public static Task<Message> EditMessageText(
        this ITelegramBotClient client, ChatId chatId, int messageId, string text, ParseMode parseMode = default,
        InlineKeyboardMarkup? replyMarkup = null, LinkPreviewOptions? linkPreviewOptions = null, CancellationToken cancellationToken = default) =>
        client.SendRequest(
            new EditMessageTextRequest
            {
                ChatId = chatId,
                MessageId = messageId,
                Text = text,
                ParseMode = parseMode,
                ReplyMarkup = replyMarkup,
                LinkPreviewOptions = linkPreviewOptions,
            },
            cancellationToken);

    /// <summary>Edits a message that was sent through inline mode.</summary>
    public static Task EditMessageText(
        this ITelegramBotClient client, string inlineMessageId, string text, ParseMode parseMode = default,
        InlineKeyboardMarkup? replyMarkup = null, LinkPreviewOptions? linkPreviewOptions = null, CancellationToken cancellationToken = default) =>
        client.SendRequest(
            new EditInlineMessageTextRequest
            {
                InlineMessageId = inlineMessageId,
                Text = text,
                ParseMode = parseMode,
                ReplyMarkup = replyMarkup,
                LinkPreviewOptions = linkPreviewOptions,
            },
            cancellationToken);

    public static Task<Message> EditMessageReplyMarkup(
        this ITelegramBotClient client, ChatId chatId, int messageId, InlineKeyboardMarkup? replyMarkup = null, CancellationToken cancellationToken = default) =>
        client.SendRequest(new EditMessageReplyMarkupRequest { ChatId = chatId, MessageId = messageId, ReplyMarkup = replyMarkup }, cancellationToken);

    public static Task EditMessageReplyMarkup(
        this ITelegramBotClient client, string inlineMessageId, InlineKeyboardMarkup? replyMarkup = null, CancellationToken cancellationToken = default) =>
        client.SendRequest(new EditInlineMessageReplyMarkupRequest { InlineMessageId = inlineMessageId, ReplyMarkup = replyMarkup }, cancellationToken);

    public static Task DeleteMessage(this ITelegramBotClient client, ChatId chatId, int messageId, CancellationToken cancellationToken = default) =>
        client.SendRequest(new DeleteMessageRequest { ChatId = chatId, MessageId = messageId }, cancellationToken);

    public static Task AnswerCallbackQuery(
        this ITelegramBotClient client, string callbackQueryId, string? text = null, bool showAlert = false, string? url = null,
        int? cacheTime = null, CancellationToken cancellationToken = default) =>
        client.SendRequest(
            new AnswerCallbackQueryRequest { CallbackQueryId = callbackQueryId, Text = text, ShowAlert = showAlert, Url = url, CacheTime = cacheTime },
            cancellationToken);

    public static Task AnswerInlineQuery(
        this ITelegramBotClient client, string inlineQueryId, IEnumerable<InlineQueryResultArticle> results, int? cacheTime = null,
        bool isPersonal = false, string? nextOffset = null, InlineQueryResultsButton? button = null, CancellationToken cancellationToken = default) =>
        client.SendRequest(
            new AnswerInlineQueryRequest
            {
                InlineQueryId = inlineQueryId,
                Results = results,
                CacheTime = cacheTime,
                IsPersonal = isPersonal,
                NextOffset = nextOffset,
                Button = button,
            },
            cancellationToken);
}
