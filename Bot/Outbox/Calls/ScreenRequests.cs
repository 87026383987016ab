using System.Collections.Immutable;
using Bot.Messages;
using Bot.Outbox.Markup;
using Bot.Outbox.Queue;
using Bot.Texts;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.InlineQueryResults;
using Telegram.Bot.Types.ReplyMarkups;

namespace Bot.Outbox.Calls;

/// <summary>Entries in the words of the Bot API.</summary>
internal static class ScreenRequests
{
    private const int LongestToast = 200;

    public static SendMessageRequest Send(Waiting waiting, Screen screen, long chat) => new()
    {
        ChatId = chat,
        Text = TextOf(waiting, screen),
        ParseMode = ModeOf(waiting),
        MessageThreadId = TopicOf(waiting),
        DisableNotification = screen.Silent,
        ReplyParameters = ReplyOf(screen),
        LinkPreviewOptions = PreviewOf(screen),
        ReplyMarkup = screen switch
        {
            { Picker: { } picker } => KeysOf(picker),
            { EndsPicking: true } => new ReplyKeyboardRemove(),
            _ => Keyboard(screen.Rows),
        },
    };

    /// <summary>As <see cref="Send"/>, for one member of the group.</summary>
    public static SendMessageRequest Whisper(Waiting waiting, Screen screen, Whisper whisper, long chat)
    {
        var request = Send(waiting, screen, chat);
        request.EphemeralMessageParameters = new() { ReceiverUserId = whisper.Reader };
        return request;
    }

    public static EditEphemeralMessageTextRequest EditWhispered(Waiting waiting, Screen screen, Whisper whisper, long chat) => new()
    {
        ChatId = chat,
        ReceiverUserId = whisper.Reader,
        EphemeralMessageId = whisper.Message,
        Text = TextOf(waiting, screen),
        ParseMode = ModeOf(waiting),
        LinkPreviewOptions = PreviewOf(screen),
        ReplyMarkup = Keyboard(screen.Rows),
    };

    public static EditMessageTextRequest Edit(Waiting waiting, Screen screen, long chat, int message) => new()
    {
        ChatId = chat,
        MessageId = message,
        Text = TextOf(waiting, screen),
        ParseMode = ModeOf(waiting),
        LinkPreviewOptions = PreviewOf(screen),
        ReplyMarkup = Keyboard(screen.Rows),
    };

    public static EditInlineMessageTextRequest EditInline(Waiting waiting, Screen screen, string inlineMessage) => new()
    {
        InlineMessageId = inlineMessage,
        Text = TextOf(waiting, screen),
        ParseMode = ModeOf(waiting),
        LinkPreviewOptions = PreviewOf(screen),
        ReplyMarkup = Keyboard(screen.Rows),
    };

    /// <param name="content">Read once.</param>
    public static SendDocumentRequest Document(Waiting waiting, SendKept file, long chat, Stream content) => new()
    {
        ChatId = chat,
        Document = InputFile.FromStream(content, PartName(file.Name)),
        Caption = file.Caption.Text.IsEmpty ? null : TextOf(waiting, file.Caption),
        ParseMode = file.Caption.Text.IsEmpty ? ParseMode.None : ModeOf(waiting),
        MessageThreadId = TopicOf(waiting),
        DisableNotification = file.Caption.Silent,
        ReplyParameters = ReplyOf(file.Caption),
        ReplyMarkup = Keyboard(file.Caption.Rows),
    };

    /// <param name="content">Read once.</param>
    public static SendPhotoRequest Photo(Waiting waiting, SendKept file, long chat, Stream content) => new()
    {
        ChatId = chat,
        Photo = InputFile.FromStream(content, PartName(file.Name)),
        Caption = file.Caption.Text.IsEmpty ? null : TextOf(waiting, file.Caption),
        ParseMode = file.Caption.Text.IsEmpty ? ParseMode.None : ModeOf(waiting),
        MessageThreadId = TopicOf(waiting),
        DisableNotification = file.Caption.Silent,
        ReplyParameters = ReplyOf(file.Caption),
        ReplyMarkup = Keyboard(file.Caption.Rows),
    };

    /// <param name="files">With what they hold, each read once.</param>
    public static SendMediaGroupRequest Album(Waiting waiting, IReadOnlyList<(AlbumFile File, Stream Content)> files, bool isPhoto, long chat) => new()
    {
        ChatId = chat,
        Media = [.. files.Select(file => PartOf(waiting, file.File, file.Content, isPhoto))],
        MessageThreadId = TopicOf(waiting),
    };

    private static IAlbumInputMedia PartOf(Waiting waiting, AlbumFile file, Stream content, bool isPhoto)
    {
        var input = InputFile.FromStream(content, PartName(file.Name));
        var caption = file.Caption.IsEmpty ? null : TextOf(waiting, file.Caption);
        var mode = file.Caption.IsEmpty ? ParseMode.None : ModeOf(waiting);
        return isPhoto
            ? new InputMediaPhoto(input) { Caption = caption, ParseMode = mode }
            : new InputMediaDocument(input) { Caption = caption, ParseMode = mode };
    }

    public static SendVenueRequest Venue(Waiting waiting, SendVenue venue, long chat) => new()
    {
        ChatId = chat,
        Latitude = venue.Spot.Latitude,
        Longitude = venue.Spot.Longitude,
        Title = venue.Title,
        Address = venue.Street,
        MessageThreadId = TopicOf(waiting),
        DisableNotification = true,
    };

    /// <summary>At most 200 UTF-16 units (answerCallbackQuery: 0-200 characters), cut between two characters as people see them.</summary>
    private static string? ToastText(Toast? toast) => toast is null || toast.Text.Length <= LongestToast ? toast?.Text
        : toast.Text[..TextBreaks.Find(toast.Text, LongestToast - 1, [])[0]].TrimEnd() + "…";

    public static AnswerCallbackQueryRequest AnswerPress(string query, Toast? toast) => new()
    {
        CallbackQueryId = query,
        Text = toast?.Opens is null ? ToastText(toast) : null,
        Url = toast?.Opens,
        ShowAlert = toast?.Alert ?? false,
    };

    public static AnswerInlineQueryRequest AnswerInline(string query, InlineAnswer answer) => new()
    {
        InlineQueryId = query,
        Results = answer.Results.Select(Article),
        CacheTime = answer.CacheSeconds,
        IsPersonal = true,
        NextOffset = answer.NextOffset,
        Button = answer.Button is { } button ? new(button.Label) { StartParameter = button.StartParameter } : null,
    };

    private static InlineQueryResultArticle Article(InlineResult result) => new(
        result.Id,
        result.Title,
        new InputTextMessageContent(MarkupSplitter.Split(result.Message.Text.ToString())[0])
        {
            ParseMode = ParseMode.Html,
            LinkPreviewOptions = result.Message.LinkPreview ? null : LinkPreviewOptions.Disabled,
        })
    {
        Description = result.Description,
        ReplyMarkup = Keyboard(result.Message.Rows),
    };

    /// <summary>The package writes the name between quotation marks as it is: what would end it there is replaced.</summary>
    private static string PartName(string name) =>
        string.IsNullOrWhiteSpace(name)
            ? "file"
            : string.Concat(name.Select(letter => letter is '"' or '\\' ? '\'' : char.IsControl(letter) ? ' ' : letter));

    private static string TextOf(Waiting waiting, Screen screen) => TextOf(waiting, screen.Text);

    private static string TextOf(Waiting waiting, Html text) => waiting.AsPlainText ? MarkupReader.Shown(text.ToString()) : text.ToString();

    private static ParseMode ModeOf(Waiting waiting) => waiting.AsPlainText ? ParseMode.None : ParseMode.Html;

    private static int? TopicOf(Waiting waiting) => waiting.InGeneralTopic ? null : waiting.Entry.To.Topic;

    private static LinkPreviewOptions? PreviewOf(Screen screen) => screen.LinkPreview ? null : LinkPreviewOptions.Disabled;

    private static ReplyParameters? ReplyOf(Screen screen) => screen.ReplyTo == 0 ? null
        : new() { MessageId = screen.ReplyTo, AllowSendingWithoutReply = true };

    /// <summary>
    /// The bot's rights must be among those asked of the person (KeyboardButtonRequestChat), who also needs those by which it is let in.
    /// </summary>
    private static ReplyKeyboardMarkup KeysOf(GroupPicker picker)
    {
        var picking = KeyboardButton.WithRequestChat(picker.Label, GroupPicker.RequestId, chatIsChannel: false);
        picking.RequestChat!.RequestTitle = true;
        picking.RequestChat.BotAdministratorRights = new() { CanManageChat = true, CanPinMessages = true };
        picking.RequestChat.UserAdministratorRights = new()
        {
            CanManageChat = true,
            CanPinMessages = true,
            CanInviteUsers = true,
            CanPromoteMembers = true,
        };
        picking.Style = KeyboardButtonStyle.Primary;
        return new() { Keyboard = [[picking], [new(picker.Decline)]], ResizeKeyboard = true, OneTimeKeyboard = true };
    }

    private static InlineKeyboardMarkup? Keyboard(ImmutableArray<ImmutableArray<Button>> rows)
    {
        if (rows.IsDefaultOrEmpty)
        {
            return null;
        }

        var keyboard = new InlineKeyboardButton[rows.Length][];
        for (var row = 0; row < keyboard.Length; row++)
        {
            var buttons = new InlineKeyboardButton[rows[row].Length];
            for (var place = 0; place < buttons.Length; place++)
            {
                buttons[place] = ButtonOf(rows[row][place]);
            }

            keyboard[row] = buttons;
        }

        return new() { InlineKeyboard = keyboard };
    }

    private static InlineKeyboardButton ButtonOf(Button button)
    {
        var label = button.Label;
        var made = button switch
        {
            { Url: { } url } => InlineKeyboardButton.WithUrl(label, url),
            { SwitchInline: { } query } => InlineKeyboardButton.WithSwitchInlineQuery(label, query),
            { CopyText: { } text } => InlineKeyboardButton.WithCopyText(label, text),
            _ => InlineKeyboardButton.WithCallbackData(label, button.Data ?? ""),
        };
        made.Style = button.Role switch
        {
            ButtonRole.Main => KeyboardButtonStyle.Primary,
            ButtonRole.Danger => KeyboardButtonStyle.Danger,
            _ => null,
        };
        return made;
    }
}
