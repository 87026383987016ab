using System.Text.Json;
using Bot.Playground.Model;

namespace Bot.Playground.Api;

/// <summary>The methods about chats as a whole.</summary>
internal static class ChatMethods
{
    public static Refusal? GetChat(World world, Arguments arguments, Utf8JsonWriter result)
    {
        if (ChatFinder.Find(world, arguments, out var chat) is { } refusal)
        {
            return refusal;
        }

        ChatJson.WriteFullChat(result, world, chat);
        return null;
    }

    public static Refusal? GetMember(World world, Arguments arguments, Utf8JsonWriter result)
    {
        if (ChatFinder.Find(world, arguments, out var chat) is { } refusal)
        {
            return refusal;
        }

        if (arguments.Number("user_id") is not { } id)
        {
            return Refusal.Bad("invalid user_id specified");
        }

        if (id != world.BotId && world.FindPerson(id) is null)
        {
            return Refusal.Bad("PARTICIPANT_ID_INVALID");
        }

        var status = id == world.BotId ? chat.BotStatus : chat.IsPrivate ? "member" : chat.Members.GetValueOrDefault(id);
        ChatJson.WriteMember(result, world, id, status ?? "left");
        return null;
    }

    public static Refusal? GetAdministrators(World world, Arguments arguments, Utf8JsonWriter result)
    {
        if (ChatFinder.Find(world, arguments, out var chat) is { } refusal)
        {
            return refusal;
        }

        if (chat.IsPrivate)
        {
            return Refusal.Bad("there are no administrators in the private chat");
        }

        result.WriteStartArray();
        foreach (var (id, status) in chat.Members.Where(member => member.Value is "creator" or "administrator"))
        {
            ChatJson.WriteMember(result, world, id, status);
        }

        if (chat.BotStatus == "administrator" && arguments.Truth("return_bots"))
        {
            ChatJson.WriteMember(result, world, world.BotId, "administrator");
        }

        result.WriteEndArray();
        return null;
    }

    public static Refusal? CountMembers(World world, Arguments arguments, Utf8JsonWriter result)
    {
        if (ChatFinder.Find(world, arguments, out var chat) is { } refusal)
        {
            return refusal;
        }

        result.WriteNumberValue(chat.IsPrivate ? 2 : chat.Members.Values.Count(status => status != "left") + 1);
        return null;
    }

    public static Refusal? Leave(World world, Arguments arguments, Utf8JsonWriter result)
    {
        if (ChatFinder.Find(world, arguments, out var chat) is { } refusal)
        {
            return refusal;
        }

        if (chat.IsPrivate)
        {
            return Refusal.Bad("chat member status can't be changed in private chats");
        }

        world.SetBot(chat, world.BotId, "left");
        result.WriteBooleanValue(true);
        return null;
    }
}
