using System.Text.Json;
using Bot.Playground.Model;

namespace Bot.Playground.Api;

/// <summary>
/// Messages that one member of a group sees (ephemeral messages, Bot API 10.3), from a bot that administers it. That others may answer a
/// press with one within 15 seconds is not needed here.
/// </summary>
internal static class Whispering
{
    /// <summary>Who alone is to see what is sent; null where the call asks for nobody.</summary>
    public static Refusal? FindReader(Arguments arguments, Chat chat, out long? reader)
    {
        reader = null;
        if (arguments.Structure("ephemeral_message_parameters") is not { ValueKind: JsonValueKind.Object } asked)
        {
            return null;
        }

        if (!asked.TryGetProperty("receiver_user_id", out var id) || !long.TryParse(Arguments.TextOf(id), out var person))
        {
            return Refusal.Bad("receiver_user_id is empty");
        }

        if (chat.IsPrivate || !chat.Members.ContainsKey(person))
        {
            return Refusal.Bad(chat.IsPrivate ? "BOT_NOT_ADMIN" : "USER_NOT_PARTICIPANT");
        }

        if (chat.BotStatus != "administrator")
        {
            return Refusal.Bad("BOT_NOT_ADMIN");
        }

        reader = person;
        return null;
    }

    public static Refusal? EditText(World world, Arguments arguments, Utf8JsonWriter result)
    {
        if (TextReader.ReadText(arguments.Text("text"), arguments.Text("parse_mode"), out var text) is { } wrong)
        {
            return wrong;
        }

        if (ChatFinder.Find(world, arguments, out var chat) is { } refusal)
        {
            return refusal;
        }

        return arguments.Number("ephemeral_message_id") is { } id && arguments.Number("receiver_user_id") is { } reader
            && world.FindMessage(chat.Id, (int)id) is { } message && message.ReaderId == reader
                ? Editing.Edit(world, arguments, result, message, text)
                : Refusal.Bad("MESSAGE_ID_INVALID");
    }
}
