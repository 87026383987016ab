using System.Globalization;
using Bot.Playground.Model;

namespace Bot.Playground.Api;

/// <summary>Which chat a call means, and whether the bot may write there.</summary>
internal static class ChatFinder
{
    public static Refusal? Find(World world, Arguments arguments, out Chat chat)
    {
        chat = null!;
        var given = arguments.Text("chat_id");
        if (string.IsNullOrEmpty(given))
        {
            return Refusal.Bad("chat_id is empty");
        }

        var found = given.StartsWith('@') ? world.FindChat(given[1..])
            : long.TryParse(given, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id) ? world.FindChat(id) : null;
        if (found is null)
        {
            return Refusal.Bad("chat not found");
        }

        chat = found;
        return found.IsPrivate ? CheckPerson(world, found) : CheckGroup(found);
    }

    /// <summary>As <see cref="Find(World, Arguments, out Chat)"/>, and the topic is there and open, and members may write.</summary>
    public static Refusal? FindWritable(World world, Arguments arguments, out Chat chat, out int? thread)
    {
        thread = (int?)arguments.Number("message_thread_id");
        if (Find(world, arguments, out chat) is { } refusal)
        {
            return refusal;
        }

        if (chat is { IsMuted: true, BotStatus: not "administrator" })
        {
            return Refusal.Bad("not enough rights to send text messages to the chat");
        }

        if (thread is not { } number)
        {
            return null;
        }

        var topic = chat.Topics.Find(candidate => candidate.Id == number);
        if (topic is null)
        {
            return Refusal.Bad("message thread not found");
        }

        return topic.IsClosed && chat.BotStatus != "administrator" ? Refusal.Bad("TOPIC_CLOSED") : null;
    }

    private static Refusal? CheckPerson(World world, Chat chat)
    {
        var person = world.FindPerson(chat.Id)!;
        if (person.HasBlocked)
        {
            return Refusal.Forbidden("bot was blocked by the user");
        }

        if (person.HasStarted)
        {
            return null;
        }

        var isKnown = world.IsMetInGroup(person.Id);
        return isKnown ? Refusal.Forbidden("bot can't initiate conversation with a user") : Refusal.Bad("chat not found");
    }

    private static Refusal? CheckGroup(Chat chat)
    {
        if (chat.MigratedTo is { } next)
        {
            return new Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", MigrateTo: next);
        }

        return chat.BotStatus switch
        {
            "member" or "administrator" => null,
            "kicked" => Refusal.Forbidden($"bot was kicked from the {chat.Type} chat"),
            "left" => Refusal.Forbidden($"bot is not a member of the {chat.Type} chat"),
            _ => Refusal.Bad("chat not found"),
        };
    }
}
