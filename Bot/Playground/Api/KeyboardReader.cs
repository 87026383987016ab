using System.Text;
using System.Text.Json;
using Bot.Playground.Model;
using Bot.Playground.Texts;

namespace Bot.Playground.Api;

/// <summary>Inline keyboards, checked as Telegram checks them.</summary>
internal static class KeyboardReader
{
    /// <summary>What Telegram's servers accept in one message.</summary>
    private const int MostButtons = 100;

    private static readonly Refusal NotRows = Refusal.Bad(
        "field \"inline_keyboard\" of the InlineKeyboardMarkup should be an Array of Arrays");

    /// <summary>CopyTextButton: 1-256 characters.</summary>
    private const int MostCopied = 256;

    /// <summary>Null without a keyboard; an empty one counts as none.</summary>
    public static Refusal? Read(JsonElement? markup, out IReadOnlyList<IReadOnlyList<Button>>? keyboard)
    {
        keyboard = null;
        if (markup is not { } given)
        {
            return null;
        }

        if (given.ValueKind != JsonValueKind.Object)
        {
            return Refusal.Bad("object expected as reply markup");
        }

        if (!given.TryGetProperty("inline_keyboard", out var rows))
        {
            return null;
        }

        if (rows.ValueKind != JsonValueKind.Array)
        {
            return NotRows;
        }

        List<IReadOnlyList<Button>> read = [];
        var count = 0;
        foreach (var row in rows.EnumerateArray())
        {
            if (ReadRow(row, MostButtons - count, out var buttons) is { } refusal)
            {
                return refusal;
            }

            if (buttons.Count > 0)
            {
                read.Add(buttons);
                count += buttons.Count;
            }
        }

        keyboard = read.Count > 0 ? read : null;
        return null;
    }

    private static Refusal? ReadRow(JsonElement row, int most, out List<Button> buttons)
    {
        buttons = [];
        if (row.ValueKind != JsonValueKind.Array)
        {
            return NotRows;
        }

        foreach (var button in row.EnumerateArray())
        {
            if (ReadButton(button, out var one) is { } refusal)
            {
                return refusal;
            }

            buttons.Add(one);
            if (buttons.Count > most)
            {
                return Refusal.Bad("reply markup is too long");
            }
        }

        return null;
    }

    private static Refusal? ReadButton(JsonElement given, out Button button)
    {
        button = new Button("");
        if (given.ValueKind != JsonValueKind.Object)
        {
            return Refusal.Bad("can't parse inline keyboard button: Inline keyboard button must be an Object");
        }

        if (!given.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
        {
            return Refusal.Bad("can't parse inline keyboard button: Can't find field \"text\"");
        }

        if (string.IsNullOrWhiteSpace(text.GetString()))
        {
            return Refusal.Bad("can't parse inline keyboard button: Button text must be non-empty");
        }

        var copied = given.TryGetProperty("copy_text", out var copy) && copy.ValueKind == JsonValueKind.Object ? Find(copy, "text") : null;
        button = new Button(
            text.GetString()!, Find(given, "callback_data"), Find(given, "url"), Find(given, "switch_inline_query"),
            Find(given, "switch_inline_query_current_chat"))
        {
            CopyText = copied,
            Style = Find(given, "style"),
        };
        return button.Url is { } url ? ReadUrl(url, ref button) : Check(button);
    }

    private static Refusal? ReadUrl(string url, ref Button button)
    {
        if (Links.Normalize(url) is not { } address)
        {
            return Refusal.Bad($"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL");
        }

        button = button with { Url = address };
        return null;
    }

    private static Refusal? Check(Button button) => button switch
    {
        { CallbackData: { } data } => Encoding.UTF8.GetByteCount(data) is < 1 or > 64 ? Refusal.Bad("BUTTON_DATA_INVALID") : null,
        { CopyText: { } text } => text.Length is < 1 or > MostCopied ? Refusal.Bad("BUTTON_COPY_TEXT_INVALID") : null,
        { SwitchInlineQuery: null, SwitchInlineQueryCurrentChat: null } =>
            Refusal.Bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
        _ => null,
    };

    private static string? Find(JsonElement given, string name) =>
        given.TryGetProperty(name, out var value) ? Arguments.TextOf(value) : null;
}
