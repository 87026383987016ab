using System.Text.Json;
using System.Text.RegularExpressions;
using Bot.Playground.Model;

namespace Bot.Playground.Api;

/// <summary>The methods about the bot itself.</summary>
internal static partial class SetupMethods
{
    public static Refusal? GetMe(World world, Arguments arguments, Utf8JsonWriter result)
    {
        result.WriteStartObject();
        ChatJson.WriteUserFields(result, world, world.BotId);
        result.WriteBoolean("can_join_groups", true);
        result.WriteBoolean("can_read_all_group_messages", !world.HasGroupPrivacy);
        result.WriteBoolean("supports_inline_queries", true);
        result.WriteBoolean("can_connect_to_business", false);
        result.WriteBoolean("has_main_web_app", false);
        result.WriteEndObject();
        return null;
    }

    public static Refusal? SetCommands(World world, Arguments arguments, Utf8JsonWriter result)
    {
        if (arguments.Structure("commands") is not { ValueKind: JsonValueKind.Array } given)
        {
            return Refusal.Bad("can't parse commands list JSON object");
        }

        if (given.GetArrayLength() > 100)
        {
            return Refusal.Bad("too many commands specified");
        }

        List<MenuCommand> commands = [];
        foreach (var one in given.EnumerateArray())
        {
            var command = Field(one, "command")?.TrimStart('/') ?? "";
            var description = Field(one, "description")?.Trim() ?? "";
            if (!CommandName().IsMatch(command))
            {
                return Refusal.Bad("BOT_COMMAND_INVALID");
            }

            if (description.Length is < 1 or > 256)
            {
                return Refusal.Bad(description.Length < 1 ? "command description must be non-empty" : "BOT_COMMAND_DESCRIPTION_INVALID");
            }

            commands.Add(new MenuCommand(command, description));
        }
        return SetMenu(world, arguments, result, commands);
    }

    public static Refusal? GetCommands(World world, Arguments arguments, Utf8JsonWriter result)
    {
        if (ReadScope(world, arguments, out var menu) is { } refusal)
        {
            return refusal;
        }

        result.WriteStartArray();
        foreach (var (command, description) in world.Settings.Menus.Find(menu.IsSamePlace)?.Commands ?? [])
        {
            result.WriteStartObject();
            result.WriteString("command", command);
            result.WriteString("description", description);
            result.WriteEndObject();
        }
        result.WriteEndArray();
        return null;
    }

    public static Refusal? GetDescription(World world, Arguments arguments, Utf8JsonWriter result) =>
        GetText(world.Settings.Descriptions, arguments, result, "description");

    public static Refusal? GetShortDescription(World world, Arguments arguments, Utf8JsonWriter result) =>
        GetText(world.Settings.ShortDescriptions, arguments, result, "short_description");

    public static Refusal? DeleteCommands(World world, Arguments arguments, Utf8JsonWriter result) => SetMenu(world, arguments, result, []);

    public static Refusal? SetDescription(World world, Arguments arguments, Utf8JsonWriter result) =>
        SetText(world.Settings.Descriptions, arguments, result, "description", 512);

    public static Refusal? SetShortDescription(World world, Arguments arguments, Utf8JsonWriter result) =>
        SetText(world.Settings.ShortDescriptions, arguments, result, "short_description", 120);

    private static Refusal? SetMenu(World world, Arguments arguments, Utf8JsonWriter result, List<MenuCommand> commands)
    {
        if (ReadScope(world, arguments, out var menu) is { } refusal)
        {
            return refusal;
        }

        world.Settings.Menus.RemoveAll(menu.IsSamePlace);
        if (commands.Count > 0)
        {
            world.Settings.Menus.Add(menu with { Commands = commands });
        }

        world.Announce(new WorldEvent("commands", menu.ChatId));
        result.WriteBooleanValue(true);
        return null;
    }

    /// <param name="menu">An empty menu of the scope and language that the call names.</param>
    private static Refusal? ReadScope(World world, Arguments arguments, out CommandMenu menu)
    {
        var scope = arguments.Structure("scope");
        var type = scope is { } given ? Field(given, "type") ?? "" : "default";
        var chat = scope is { } withChat && long.TryParse(Field(withChat, "chat_id"), out var chatId) ? chatId : 0;
        var user = scope is { } withUser && long.TryParse(Field(withUser, "user_id"), out var userId) ? userId : 0;
        menu = new CommandMenu(type, chat, user, arguments.Text("language_code") ?? "", []);
        if (!Scope().IsMatch(type))
        {
            return Refusal.Bad("can't parse BotCommandScope: Unsupported type specified");
        }

        if (menu.Language.Length is not (0 or 2))
        {
            return Refusal.Bad("invalid language code specified");
        }

        return type.StartsWith("chat", StringComparison.Ordinal) && world.FindChat(chat) is null ? Refusal.Bad("chat not found") : null;
    }

    private static Refusal? GetText(Dictionary<string, string> texts, Arguments arguments, Utf8JsonWriter result, string name)
    {
        result.WriteStartObject();
        result.WriteString(name, texts.GetValueOrDefault(arguments.Text("language_code") ?? "") ?? texts.GetValueOrDefault("") ?? "");
        result.WriteEndObject();
        return null;
    }

    private static Refusal? SetText(Dictionary<string, string> texts, Arguments arguments, Utf8JsonWriter result, string name, int longest)
    {
        var text = arguments.Text(name) ?? "";
        if (text.Length > longest)
        {
            return Refusal.Bad($"{name.Replace('_', ' ')} is too long");
        }

        var language = arguments.Text("language_code") ?? "";
        if (language.Length is not (0 or 2))
        {
            return Refusal.Bad("invalid language code specified");
        }

        if (text.Length == 0)
        {
            texts.Remove(language);
        }
        else
        {
            texts[language] = text;
        }

        result.WriteBooleanValue(true);
        return null;
    }

    private static string? Field(JsonElement given, string name) =>
        given.ValueKind == JsonValueKind.Object && given.TryGetProperty(name, out var value) ? Arguments.TextOf(value) : null;

    [GeneratedRegex("^[a-z0-9_]{1,32}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CommandName();

    [GeneratedRegex(
        "^(default|all_private_chats|all_group_chats|all_chat_administrators|chat|chat_administrators|chat_member)$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Scope();
}
