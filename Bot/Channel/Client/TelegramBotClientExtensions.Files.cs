using Bot.Channel.Client.Requests;
using Bot.Channel.Client.Types;

namespace Bot.Channel.Client;

public static partial class TelegramBotClientExtensions
{
    public static Task<Message> SendDocument(
        this ITelegramBotClient client, ChatId chatId, InputFile document, string? caption = null, ParseMode parseMode = default,
        ReplyParameters? replyParameters = null, InlineKeyboardMarkup? replyMarkup = null, int? messageThreadId = null,
        bool disableNotification = false, CancellationToken cancellationToken = default) =>
        client.SendRequest(
            new SendDocumentRequest
            {
                ChatId = chatId,
                Document = document,
                Caption = caption,
                ParseMode = parseMode,
                ReplyParameters = replyParameters,
                ReplyMarkup = replyMarkup,
                MessageThreadId = messageThreadId,
                DisableNotification = disableNotification,
            },
            cancellationToken);

    public static Task<Message> SendPhoto(
        this ITelegramBotClient client, ChatId chatId, InputFile photo, string? caption = null, ParseMode parseMode = default,
        ReplyParameters? replyParameters = null, InlineKeyboardMarkup? replyMarkup = null, int? messageThreadId = null,
        bool disableNotification = false, CancellationToken cancellationToken = default) =>
        client.SendRequest(
            new SendPhotoRequest
            {
                ChatId = chatId,
                Photo = photo,
                Caption = caption,
                ParseMode = parseMode,
                ReplyParameters = replyParameters,
                ReplyMarkup = replyMarkup,
                MessageThreadId = messageThreadId,
                DisableNotification = disableNotification,
            },
            cancellationToken);

    public static Task<Message[]> SendMediaGroup(
        this ITelegramBotClient client, ChatId chatId, IReadOnlyList<InputMedia> media, ReplyParameters? replyParameters = null,
        int? messageThreadId = null, bool disableNotification = false, CancellationToken cancellationToken = default) =>
        client.SendRequest(
            new SendMediaGroupRequest
            {
                ChatId = chatId,
                Media = media,
                ReplyParameters = replyParameters,
                MessageThreadId = messageThreadId,
                DisableNotification = disableNotification,
            },
            cancellationToken);

    public static Task<Message> SendVenue(
        this ITelegramBotClient client, ChatId chatId, double latitude, double longitude, string title, string address,
        ReplyParameters? replyParameters = null, InlineKeyboardMarkup? replyMarkup = null, int? messageThreadId = null,
        bool disableNotification = false, CancellationToken cancellationToken = default) =>
        client.SendRequest(
            new SendVenueRequest
            {
                ChatId = chatId,
                Latitude = latitude,
                Longitude = longitude,
                Title = title,
                Address = address,
                ReplyParameters = replyParameters,
                ReplyMarkup = replyMarkup,
                MessageThreadId = messageThreadId,
                DisableNotification = disableNotification,
            },
            cancellationToken);

    public static Task<TGFile> GetFile(this ITelegramBotClient client, string fileId, CancellationToken cancellationToken = default) =>
        client.SendRequest(new GetFileRequest { FileId = fileId }, cancellationToken);
}
