using System.Text.Json.Serialization;

namespace Bot.Channel.Client.Types;

/// <summary>Rows of buttons under a message: at most 100 buttons, 8 in a row (what Telegram accepts).</summary>
public sealed class InlineKeyboardMarkup
{
    [JsonConstructor]
    public InlineKeyboardMarkup()
    {
    }

    public InlineKeyboardMarkup(IEnumerable<IEnumerable<InlineKeyboardButton>> rows) => InlineKeyboard = [.. rows.Select(row => row.ToArray())];

    public InlineKeyboardMarkup(params InlineKeyboardButton[] row) => InlineKeyboard = [row];

    public InlineKeyboardButton[][] InlineKeyboard { get; set; } = [];
}

/// <summary>One button: a text and exactly one thing that it does.</summary>
public sealed class InlineKeyboardButton
{
    public string Text { get; set; } = "";

    public string? Url { get; set; }

    /// <summary>1 to 64 bytes.</summary>
    public string? CallbackData { get; set; }

    /// <summary>The person picks a chat, and there is @bot and this text.</summary>
    public string? SwitchInlineQuery { get; set; }

    /// <summary>The same in the chat where they are.</summary>
    public string? SwitchInlineQueryCurrentChat { get; set; }

    public static InlineKeyboardButton WithCallbackData(string text, string callbackData) => new() { Text = text, CallbackData = callbackData };

    public static InlineKeyboardButton WithUrl(string text, string url) => new() { Text = text, Url = url };

    public static InlineKeyboardButton WithSwitchInlineQuery(string text, string query = "") => new() { Text = text, SwitchInlineQuery = query };

    public static InlineKeyboardButton WithSwitchInlineQueryCurrentChat(string text, string query = "") =>
        new() { Text = text, SwitchInlineQueryCurrentChat = query };
}
