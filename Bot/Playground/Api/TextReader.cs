using Bot.Playground.Model;
using Bot.Playground.Texts;

namespace Bot.Playground.Api;

/// <summary>Texts and captions with their parse mode, checked as Telegram checks them.</summary>
internal static class TextReader
{
    /// <summary>Characters after the marks are taken out (Bot API, sendMessage).</summary>
    private const int LongestText = 4096;

    /// <summary>Characters after the marks are taken out (Bot API, sendPhoto).</summary>
    private const int LongestCaption = 1024;

    public static Refusal? ReadText(string? text, string? parseMode, out FormattedText formatted)
    {
        formatted = new FormattedText("", []);
        if (string.IsNullOrEmpty(text))
        {
            return Refusal.Bad("message text is empty");
        }

        if (Format(text, parseMode, out formatted) is { } refusal)
        {
            return refusal;
        }

        if (formatted.Text.Length == 0)
        {
            return Refusal.Bad("text must be non-empty");
        }

        return formatted.Text.Length > LongestText ? Refusal.Bad("message is too long") : null;
    }

    public static Refusal? ReadCaption(string? caption, string? parseMode, out FormattedText? formatted)
    {
        formatted = null;
        if (string.IsNullOrEmpty(caption))
        {
            return null;
        }

        if (Format(caption, parseMode, out var read) is { } refusal)
        {
            return refusal;
        }

        if (read.Text.Length > LongestCaption)
        {
            return Refusal.Bad("message caption is too long");
        }

        formatted = read.Text.Length > 0 ? read : null;
        return null;
    }

    private static Refusal? Format(string text, string? parseMode, out FormattedText formatted)
    {
        formatted = new FormattedText(text, []);
        if (!string.IsNullOrEmpty(parseMode) && !parseMode.Equals("none", StringComparison.OrdinalIgnoreCase))
        {
            if (!parseMode.Equals("html", StringComparison.OrdinalIgnoreCase))
            {
                return Refusal.Bad("unsupported parse_mode");
            }

            if (HtmlMarkup.Parse(text, out var error) is not { } marked)
            {
                return Refusal.Bad($"can't parse entities: {error}");
            }

            formatted = marked;
        }
        formatted = AutomaticEntities.Complete(formatted);
        return null;
    }
}
