using System.Text.Json;
using Bot.Playground.Model;

namespace Bot.Playground.Api;

/// <summary>Reply keyboards, as far as the bot uses them: one key a row, that sends its text or asks for a group.</summary>
internal static class KeysReader
{
    private static readonly Refusal NotRows = Refusal.Bad("field \"keyboard\" of the ReplyKeyboardMarkup should be an Array of Arrays");

    /// <param name="keys">None where they are taken away; null where what stands there stays.</param>
    public static Refusal? Read(JsonElement? markup, Chat chat, out IReadOnlyList<Key>? keys)
    {
        keys = null;
        if (markup is not { ValueKind: JsonValueKind.Object } given)
        {
            return null;
        }

        if (given.TryGetProperty("remove_keyboard", out var gone) && Arguments.TextOf(gone) is "true")
        {
            keys = [];
            return null;
        }

        if (!given.TryGetProperty("keyboard", out var rows))
        {
            return null;
        }

        if (rows.ValueKind != JsonValueKind.Array || rows.EnumerateArray().Any(row => row.ValueKind != JsonValueKind.Array))
        {
            return NotRows;
        }

        List<Key> read = [];
        foreach (var key in rows.EnumerateArray().SelectMany(row => row.EnumerateArray()))
        {
            if (ReadKey(key, chat, out var one) is { } refusal)
            {
                return refusal;
            }

            read.Add(one);
        }

        keys = read;
        return null;
    }

    private static Refusal? ReadKey(JsonElement given, Chat chat, out Key key)
    {
        key = new("");
        var text = given.ValueKind == JsonValueKind.String ? given.GetString()
            : given.ValueKind == JsonValueKind.Object && given.TryGetProperty("text", out var named) ? Arguments.TextOf(named)
            : null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return Refusal.Bad("can't parse keyboard button: Button text must be non-empty");
        }

        key = new(text);
        if (given.ValueKind != JsonValueKind.Object || !given.TryGetProperty("request_chat", out var request))
        {
            return null;
        }

        if (!chat.IsPrivate)
        {
            return Refusal.Bad("chat can be requested in private chats only");
        }

        var (bot, user) = (Rights(request, "bot_administrator_rights"), Rights(request, "user_administrator_rights"));
        if (!bot.IsSubsetOf(user))
        {
            return Refusal.Bad("can't parse keyboard button: Bot administrator rights must be a subset of the user's");
        }

        key = new(text, request.GetProperty("request_id").GetInt32(), bot.Count > 0);
        return null;
    }

    private static HashSet<string> Rights(JsonElement request, string name) => request.TryGetProperty(name, out var rights)
        ? [.. rights.EnumerateObject().Where(right => right.Value.ValueKind == JsonValueKind.True).Select(right => right.Name)]
        : [];
}
