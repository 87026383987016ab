using System.Text.Json;
using Bot.Playground.Api;
using Bot.Playground.Model;
using Bot.Playground.Schema;

namespace Bot.Playground.Page;

/// <summary>
/// The world as the page reads it: messages as the Bot API writes them, and what only a person's app knows. Called with the gate held.
/// </summary>
internal static class PageState
{
    private const int MessagesShown = 200;
    private const int RequestsShown = 50;

    public static void Write(Utf8JsonWriter writer, World world)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("bot");
        writer.WriteNumber("id", world.BotId);
        writer.WriteString("name", world.BotName);
        writer.WriteString("username", world.BotUsername);
        writer.WriteEndObject();
        WriteCalendar(writer, world);
        WriteTour(writer, world);
        writer.WriteStartObject("descriptions");
        foreach (var (language, text) in world.Settings.Descriptions)
        {
            writer.WriteString(language, text);
        }

        writer.WriteEndObject();
        writer.WriteStartArray("people");
        foreach (var person in world.People)
        {
            WritePerson(writer, person);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("chats");
        foreach (var chat in world.AllChats)
        {
            WriteChat(writer, world, chat);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void WriteCalendar(Utf8JsonWriter writer, World world) => writer.WriteString("now", world.Clock.GetUtcNow());

    public static void WriteTour(Utf8JsonWriter writer, World world)
    {
        writer.WriteStartArray("tour");
        foreach (var step in world.Toured)
        {
            writer.WriteStringValue(JsonNamingPolicy.CamelCase.ConvertName(step.ToString()));
        }

        writer.WriteEndArray();
    }

    public static void WriteChat(Utf8JsonWriter writer, World world, Chat chat)
    {
        writer.WriteStartObject();
        WriteChatFields(writer, world, chat);
        writer.WriteStartArray("messages");
        foreach (var message in chat.Messages.Values.Skip(Math.Max(0, chat.Messages.Count - MessagesShown)))
        {
            WriteMessage(writer, world, message);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void WriteMessage(Utf8JsonWriter writer, World world, ChatMessage message)
    {
        writer.WriteStartObject();
        writer.WriteNumber("edits", message.Edits);
        if (message.InlineId is { } inlineId)
        {
            writer.WriteString("inlineId", inlineId);
        }

        writer.WritePropertyName("message");
        MessageJson.Write(writer, world, message);
        writer.WriteEndObject();
    }

    /// <summary>
    /// The menu that this person sees in this chat: the narrowest scope, then the person's language, as the Bot API's page on
    /// BotCommandScope says.
    /// </summary>
    public static void WriteCommands(Utf8JsonWriter writer, World world, long personId, long chatId)
    {
        writer.WriteStartArray();
        foreach (var command in FindMenu(world, personId, chatId))
        {
            WriteCommand(writer, command);
        }

        writer.WriteEndArray();
    }

    public static void WriteRequests(Utf8JsonWriter writer, World world)
    {
        writer.WriteStartArray();
        foreach (var request in world.Requests.TakeLast(RequestsShown))
        {
            writer.WriteStartObject();
            writer.WriteNumber("number", request.Number);
            writer.WriteString("method", request.Method);
            writer.WriteNumber("status", request.Status);
            writer.WriteString("body", request.Body);
            writer.WriteString("reply", request.Reply);
            writer.WriteStartArray("violations");
            foreach (var violation in SchemaCheck.Of(request))
            {
                writer.WriteStringValue(violation);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteCommand(Utf8JsonWriter writer, MenuCommand command)
    {
        writer.WriteStartObject();
        writer.WriteString("command", command.Command);
        writer.WriteString("description", command.Description);
        writer.WriteEndObject();
    }

    private static IReadOnlyList<MenuCommand> FindMenu(World world, long personId, long chatId)
    {
        var language = world.FindPerson(personId)?.LanguageCode.Split('-')[0] ?? "";
        var chat = world.FindChat(chatId);
        var isAdministrator = chat?.Members.GetValueOrDefault(personId) is "creator" or "administrator";
        (string Scope, long Chat, long User, bool Fits)[] order =
        [
            ("chat_member", chatId, personId, true),
            ("chat_administrators", chatId, 0, isAdministrator),
            ("chat", chatId, 0, true),
            ("all_chat_administrators", 0, 0, isAdministrator),
            ("all_group_chats", 0, 0, chat is { IsPrivate: false }),
            ("all_private_chats", 0, 0, chat is { IsPrivate: true }),
            ("default", 0, 0, true),
        ];
        return (from place in order
                where place.Fits
                from wanted in (string[])[language, ""]
                from menu in world.Settings.Menus
                where menu.Scope == place.Scope && menu.ChatId == place.Chat && menu.UserId == place.User && menu.Language == wanted
                select menu.Commands).FirstOrDefault() ?? [];
    }

    private static void WritePerson(Utf8JsonWriter writer, Person person)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id", person.Id);
        writer.WriteString("name", person.LastName is null ? person.FirstName : $"{person.FirstName} {person.LastName}");
        writer.WriteString("role", person.Role);
        writer.WriteString("city", person.City);
        writer.WriteString("language", person.LanguageCode);
        writer.WriteBoolean("hasStarted", person.HasStarted);
        writer.WriteBoolean("hasBlocked", person.HasBlocked);
        writer.WriteEndObject();
    }

    private static void WriteChatFields(Utf8JsonWriter writer, World world, Chat chat)
    {
        writer.WriteNumber("id", chat.Id);
        writer.WriteString("type", chat.Type);
        writer.WriteString("title", chat.Title);
        writer.WriteBoolean("isForum", chat.IsForum);
        writer.WriteBoolean("isMuted", chat.IsMuted);
        writer.WriteString("bot", chat.BotStatus);
        writer.WriteBoolean("hasBlocked", chat.IsPrivate && world.FindPerson(chat.Id)?.HasBlocked == true);
        if (chat.MigratedTo is { } next)
        {
            writer.WriteNumber("migratedTo", next);
        }

        writer.WriteStartArray("keys");
        foreach (var key in chat.Keys)
        {
            writer.WriteStartObject();
            writer.WriteString("text", key.Text);
            writer.WriteBoolean("picksGroup", key.Request is not null);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteNumbers(writer, "members", chat.Members.Keys);
        WriteNumbers(
            writer, "administrators", chat.Members.Where(pair => pair.Value is "creator" or "administrator").Select(pair => pair.Key));
        WriteNumbers(writer, "pinned", chat.Pinned.Select(pinned => (long)pinned));
        writer.WriteStartArray("topics");
        foreach (var topic in chat.Topics)
        {
            writer.WriteStartObject();
            writer.WriteNumber("id", topic.Id);
            writer.WriteString("name", topic.Name);
            writer.WriteBoolean("isClosed", topic.IsClosed);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter writer, string name, IEnumerable<long> numbers)
    {
        writer.WriteStartArray(name);
        foreach (var number in numbers)
        {
            writer.WriteNumberValue(number);
        }

        writer.WriteEndArray();
    }
}
