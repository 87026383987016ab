using System.Text.Json;
using Bot.Playground.Model;

namespace Bot.Playground.Api;

/// <summary>People, chats and places in chats as the Bot API writes them.</summary>
internal static class ChatJson
{
    /// <summary>Who wrote a forwarded message, and when.</summary>
    public static void WriteOrigin(Utf8JsonWriter writer, World world, long writerId, long date)
    {
        writer.WriteStartObject("forward_origin");
        writer.WriteString("type", "user");
        writer.WriteNumber("date", date);
        writer.WritePropertyName("sender_user");
        WriteUser(writer, world, writerId);
        writer.WriteEndObject();
    }

    public static void WriteUser(Utf8JsonWriter writer, World world, long id)
    {
        writer.WriteStartObject();
        WriteUserFields(writer, world, id);
        writer.WriteEndObject();
    }

    public static void WriteUserFields(Utf8JsonWriter writer, World world, long id)
    {
        writer.WriteNumber("id", id);
        if (id == world.BotId)
        {
            writer.WriteBoolean("is_bot", true);
            writer.WriteString("first_name", world.BotName);
            writer.WriteString("username", world.BotUsername);
            return;
        }
        var person = world.FindPerson(id);
        writer.WriteBoolean("is_bot", false);
        writer.WriteString("first_name", person?.FirstName ?? "");
        if (person?.LastName is { } lastName)
        {
            writer.WriteString("last_name", lastName);
        }

        if (person?.Username is { } username)
        {
            writer.WriteString("username", username);
        }

        if (person is not null)
        {
            writer.WriteString("language_code", person.LanguageCode);
        }
    }

    public static void WriteChat(Utf8JsonWriter writer, World world, Chat chat)
    {
        writer.WriteStartObject();
        WriteChatFields(writer, world, chat);
        writer.WriteEndObject();
    }

    public static void WriteChatFields(Utf8JsonWriter writer, World world, Chat chat)
    {
        writer.WriteNumber("id", chat.Id);
        writer.WriteString("type", chat.Type);
        if (chat.Title is { } title)
        {
            writer.WriteString("title", title);
        }

        if (chat.IsForum)
        {
            writer.WriteBoolean("is_forum", true);
        }

        if (!chat.IsPrivate || world.FindPerson(chat.Id) is not { } person)
        {
            return;
        }

        writer.WriteString("first_name", person.FirstName);
        if (person.LastName is { } lastName)
        {
            writer.WriteString("last_name", lastName);
        }

        if (person.Username is { } username)
        {
            writer.WriteString("username", username);
        }
    }

    public static void WriteFullChat(Utf8JsonWriter writer, World world, Chat chat)
    {
        writer.WriteStartObject();
        WriteChatFields(writer, world, chat);
        writer.WriteNumber("accent_color_id", Math.Abs(chat.Id % 7));
        writer.WriteNumber("max_reaction_count", 11);
        writer.WriteStartObject("accepted_gift_types");
        foreach (var kind in (string[])["unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"])
        {
            writer.WriteBoolean(kind, false);
        }

        writer.WriteEndObject();
        if (!chat.IsPrivate)
        {
            writer.WriteStartObject("permissions");
            writer.WriteBoolean("can_send_messages", !chat.IsMuted);
            writer.WriteEndObject();
        }
        if (chat.Pinned is [.., var pinned] && world.FindMessage(chat.Id, pinned) is { } message)
        {
            writer.WritePropertyName("pinned_message");
            MessageJson.Write(writer, world, message);
        }
        writer.WriteEndObject();
    }

    /// <param name="status">creator, administrator, member, left or kicked.</param>
    public static void WriteMember(Utf8JsonWriter writer, World world, long userId, string status)
    {
        writer.WriteStartObject();
        writer.WriteString("status", status);
        writer.WritePropertyName("user");
        WriteUser(writer, world, userId);
        if (status == "creator")
        {
            writer.WriteBoolean("is_anonymous", false);
        }

        if (status == "kicked")
        {
            writer.WriteNumber("until_date", 0);
        }

        if (status == "administrator")
        {
            WriteRights(writer);
        }

        writer.WriteEndObject();
    }

    private static void WriteRights(Utf8JsonWriter writer)
    {
        foreach (var denied in (string[])["can_be_edited", "is_anonymous", "can_restrict_members", "can_promote_members", "can_manage_video_chats", "can_post_stories", "can_edit_stories", "can_delete_stories"])
        {
            writer.WriteBoolean(denied, false);
        }

        foreach (var allowed in (string[])["can_manage_chat", "can_delete_messages", "can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics"])
        {
            writer.WriteBoolean(allowed, true);
        }
    }
}
