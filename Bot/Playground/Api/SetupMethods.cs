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
        if (arguments.Structure("commands") is not { ValueKind: JsonValueKind.Array } given) return Refusal.Bad("can't parse commands list JSON object");
        if (given.GetArrayLength() > 100) return Refusal.Bad("too many commands specified");
        List<MenuCommand> commands = [];
        foreach (var one in given.EnumerateArray())
        {
            var command = Field(one, "command")?.TrimStart('/') ?? "";
            var description = Field(one, "description")?.Trim() ?? "";
            if (!CommandName().IsMatch(command)) return Refusal.Bad("BOT_COMMAND_INVALID");
            if (description.Length is < 1 or > 256) return Refusal.Bad(description.Length < 1 ? "command description must be non-empty" : "BOT_COMMAND_DESCRIPTION_INVALID");
            commands.Add(new MenuCommand(command, description));
        }
        return SetMenu(world, arguments, result, commands);
    }

    public static Refusal? DeleteCommands(World world, Arguments arguments, Utf8JsonWriter result) => SetMenu(world, arguments, result, []);

    public static Refusal? SetDescription(World world, Arguments arguments, Utf8JsonWriter result) =>
        SetText(world.Settings.Descriptions, arguments, result, "description", 512);

    public static Refusal? SetShortDescription(World world, Arguments arguments, Utf8JsonWriter result) =>
        SetText(world.Settings.ShortDescriptions, arguments, result, "short_description", 120);

    private static Refusal? SetMenu(World world, Arguments arguments, Utf8JsonWriter result, List<MenuCommand> commands)
    {
        var scope = arguments.Structure("scope");
        var type = scope is { } given ? Field(given, "type") ?? "" : "default";
        if (!Scope().IsMatch(type)) return Refusal.Bad("can't parse BotCommandScope: Unsupported type specified");
        var language = arguments.Text("language_code") ?? "";
        if (language.Length is not (0 or 2)) return Refusal.Bad("invalid language code specified");
        var chat = scope is { } withChat && long.TryParse(Field(withChat, "chat_id"), out var chatId) ? chatId : 0;
        var user = scope is { } withUser && long.TryParse(Field(withUser, "user_id"), out var userId) ? userId : 0;
        if (type.StartsWith("chat", StringComparison.Ordinal) && world.FindChat(chat) is null) return Refusal.Bad("chat not found");
        world.Settings.Menus.RemoveAll(menu => menu.Scope == type && menu.ChatId == chat && menu.UserId == user && menu.Language == language);
        if (commands.Count > 0) world.Settings.Menus.Add(new CommandMenu(type, chat, user, language, commands));
        world.Announce(new WorldEvent("commands", chat));
        result.WriteBooleanValue(true);
        return null;
    }

    private static Refusal? SetText(Dictionary<string, string> texts, Arguments arguments, Utf8JsonWriter result, string name, int longest)
    {
        var text = arguments.Text(name) ?? "";
        if (text.Length > longest) return Refusal.Bad($"{name.Replace('_', ' ')} is too long");
        var language = arguments.Text("language_code") ?? "";
        if (language.Length is not (0 or 2)) return Refusal.Bad("invalid language code specified");
        if (text.Length == 0) texts.Remove(language);
        else texts[language] = text;
        result.WriteBooleanValue(true);
        return null;
    }

    private static string? Field(JsonElement given, string name) =>
        given.ValueKind == JsonValueKind.Object && given.TryGetProperty(name, out var value) ? Arguments.TextOf(value) : null;

    [GeneratedRegex("^[a-z0-9_]{1,32}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CommandName();

    [GeneratedRegex("^(default|all_private_chats|all_group_chats|all_chat_administrators|chat|chat_administrators|chat_member)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Scope();
}
