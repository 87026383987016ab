using System.Text.Json;
using Bot.Playground.Model;

namespace Bot.Playground.Api;

/// <summary>The bodies of updates that are not messages.</summary>
internal static class UpdateJson
{
    public static void WriteCallback(
        Utf8JsonWriter writer, World world, string id, Person person, ChatMessage pressed, ChatMessage? current, string data)
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WritePropertyName("from");
        ChatJson.WriteUser(writer, world, person.Id);
        if (pressed.InlineId is { } inlineId)
        {
            writer.WriteString("inline_message_id", inlineId);
        }
        else
        {
            writer.WritePropertyName("message");
            if (current is null)
            {
                MessageJson.WriteInaccessible(writer, world, pressed.ChatId, pressed.Id);
            }
            else
            {
                MessageJson.Write(writer, world, current);
            }
        }
        writer.WriteString("chat_instance", $"{pressed.ChatId ^ 0x5bd1e995}");
        writer.WriteString("data", data);
        writer.WriteEndObject();
    }

    public static void WriteInlineQuery(Utf8JsonWriter writer, World world, OpenQuery query, Person person, string offset, string chatType)
    {
        writer.WriteStartObject();
        writer.WriteString("id", query.Id);
        writer.WritePropertyName("from");
        ChatJson.WriteUser(writer, world, person.Id);
        writer.WriteString("chat_type", chatType);
        writer.WriteString("query", query.Text);
        writer.WriteString("offset", offset);
        writer.WriteEndObject();
    }

    public static void WriteChosen(Utf8JsonWriter writer, World world, string resultId, Person person, string? inlineId, string query)
    {
        writer.WriteStartObject();
        writer.WriteString("result_id", resultId);
        writer.WritePropertyName("from");
        ChatJson.WriteUser(writer, world, person.Id);
        if (inlineId is not null)
        {
            writer.WriteString("inline_message_id", inlineId);
        }

        writer.WriteString("query", query);
        writer.WriteEndObject();
    }

    public static void WriteMembership(Utf8JsonWriter writer, World world, Chat chat, long by, string before, string after)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("chat");
        ChatJson.WriteChat(writer, world, chat);
        writer.WritePropertyName("from");
        ChatJson.WriteUser(writer, world, by);
        writer.WriteNumber("date", world.Now);
        writer.WritePropertyName("old_chat_member");
        ChatJson.WriteMember(writer, world, world.BotId, before);
        writer.WritePropertyName("new_chat_member");
        ChatJson.WriteMember(writer, world, world.BotId, after);
        writer.WriteEndObject();
    }
}
