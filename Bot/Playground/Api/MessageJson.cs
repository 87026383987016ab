using System.Text.Json;
using Bot.Playground.Model;
using Bot.Playground.Texts;

namespace Bot.Playground.Api;

/// <summary>Messages as the Bot API writes them.</summary>
internal static class MessageJson
{
    /// <param name="writer">Receives one object.</param>
    /// <param name="world">The world of the message.</param>
    /// <param name="message">As it is now.</param>
    /// <param name="isNested">An answered message does not repeat what it answered.</param>
    public static void Write(Utf8JsonWriter writer, World world, ChatMessage message, bool isNested = false)
    {
        writer.WriteStartObject();
        WriteHead(writer, world, message);
        if (!isNested && message.ReplyTo is { } replyTo && world.FindMessage(message.ChatId, replyTo) is { } answered)
        {
            writer.WritePropertyName("reply_to_message");
            Write(writer, world, answered, isNested: true);
        }
        if (message.IsViaBot)
        {
            writer.WritePropertyName("via_bot");
            ChatJson.WriteUser(writer, world, world.BotId);
        }
        if (message.OriginId is { } origin)
        {
            ChatJson.WriteOrigin(writer, world, origin, message.OriginDate);
        }
        if (message.AlbumId is { } album)
        {
            writer.WriteString("media_group_id", album);
        }

        WriteContent(writer, world, message);
        if (message.Keyboard is { } keyboard)
        {
            WriteKeyboard(writer, keyboard);
        }

        writer.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter writer, World world, ChatMessage message)
    {
        writer.WriteNumber("message_id", message.ReaderId is null ? message.Id : 0);
        if (message.ReaderId is { } reader)
        {
            writer.WriteNumber("ephemeral_message_id", message.Id);
            writer.WritePropertyName("receiver_user");
            ChatJson.WriteUser(writer, world, reader);
        }

        if (message.ThreadId is { } thread)
        {
            writer.WriteNumber("message_thread_id", thread);
            writer.WriteBoolean("is_topic_message", true);
        }

        writer.WritePropertyName("from");
        ChatJson.WriteUser(writer, world, message.FromId);
        writer.WritePropertyName("chat");
        ChatJson.WriteChat(writer, world, world.FindChat(message.ChatId)!);
        writer.WriteNumber("date", message.Date);
        if (message.EditDate is { } edited)
        {
            writer.WriteNumber("edit_date", edited);
        }
    }

    private static void WriteContent(Utf8JsonWriter writer, World world, ChatMessage message)
    {
        if (message.Media is { } media)
        {
            MediaJson.Write(writer, world, media);
        }

        if (message.Service is { } service)
        {
            WriteService(writer, world, message, service);
        }

        if (message.Text is not { } text)
        {
            return;
        }

        writer.WriteString(message.Media is null ? "text" : "caption", text);
        if (message.Entities.Count > 0)
        {
            WriteEntities(writer, world, message.Media is null ? "entities" : "caption_entities", message.Entities);
        }
    }

    private static void WriteEntities(Utf8JsonWriter writer, World world, string name, IReadOnlyList<Entity> entities)
    {
        writer.WriteStartArray(name);
        foreach (var entity in entities)
        {
            writer.WriteStartObject();
            writer.WriteString("type", entity.Type);
            writer.WriteNumber("offset", entity.Offset);
            writer.WriteNumber("length", entity.Length);
            if (entity.Url is { } url)
            {
                writer.WriteString("url", url);
            }

            if (entity.Language is { } language)
            {
                writer.WriteString("language", language);
            }

            if (entity.CustomEmojiId is { } emoji)
            {
                writer.WriteString("custom_emoji_id", emoji);
            }

            if (entity is { UnixTime: { } moment, DateTimeFormat: { } format })
            {
                writer.WriteNumber("unix_time", moment);
                writer.WriteString("date_time_format", format);
            }

            if (entity.UserId != 0)
            {
                writer.WritePropertyName("user");
                ChatJson.WriteUser(writer, world, entity.UserId);
            }
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteService(Utf8JsonWriter writer, World world, ChatMessage message, ServiceNote service)
    {
        writer.WritePropertyName(service.Kind);
        switch (service.Kind)
        {
            case "new_chat_members":
                writer.WriteStartArray();
                ChatJson.WriteUser(writer, world, service.Number);
                writer.WriteEndArray();
                break;
            case "left_chat_member":
                ChatJson.WriteUser(writer, world, service.Number);
                break;
            case "pinned_message":
                WritePinned(writer, world, message.ChatId, (int)service.Number);
                break;
            case "forum_topic_created":
                writer.WriteStartObject();
                writer.WriteString("name", service.Name);
                writer.WriteNumber("icon_color", 7322096);
                writer.WriteEndObject();
                break;
            case "chat_shared":
                writer.WriteStartObject();
                writer.WriteNumber("request_id", service.Request);
                writer.WriteNumber("chat_id", service.Number);
                writer.WriteString("title", service.Name);
                writer.WriteEndObject();
                break;
            case "forum_topic_closed" or "forum_topic_reopened":
                writer.WriteStartObject();
                writer.WriteEndObject();
                break;
            default:
                writer.WriteNumberValue(service.Number);
                break;
        }
    }

    private static void WritePinned(Utf8JsonWriter writer, World world, long chatId, int id)
    {
        if (world.FindMessage(chatId, id) is { } pinned)
        {
            Write(writer, world, pinned, isNested: true);
            return;
        }
        WriteInaccessible(writer, world, chatId, id);
    }

    /// <summary>A message that the bot can no longer see: date 0.</summary>
    public static void WriteInaccessible(Utf8JsonWriter writer, World world, long chatId, int id)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("chat");
        ChatJson.WriteChat(writer, world, world.FindChat(chatId)!);
        writer.WriteNumber("message_id", id);
        writer.WriteNumber("date", 0);
        writer.WriteEndObject();
    }

    private static void WriteKeyboard(Utf8JsonWriter writer, IReadOnlyList<IReadOnlyList<Button>> keyboard)
    {
        writer.WriteStartObject("reply_markup");
        writer.WriteStartArray("inline_keyboard");
        foreach (var row in keyboard)
        {
            writer.WriteStartArray();
            foreach (var button in row)
            {
                WriteButton(writer, button);
            }

            writer.WriteEndArray();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteButton(Utf8JsonWriter writer, Button button)
    {
        writer.WriteStartObject();
        writer.WriteString("text", button.Text);
        if (button.CallbackData is { } data)
        {
            writer.WriteString("callback_data", data);
        }

        if (button.Url is { } url)
        {
            writer.WriteString("url", url);
        }

        if (button.SwitchInlineQuery is { } query)
        {
            writer.WriteString("switch_inline_query", query);
        }

        if (button.SwitchInlineQueryCurrentChat is { } here)
        {
            writer.WriteString("switch_inline_query_current_chat", here);
        }

        if (button.CopyText is { } copied)
        {
            writer.WriteStartObject("copy_text");
            writer.WriteString("text", copied);
            writer.WriteEndObject();
        }

        if (button.Style is { } style)
        {
            writer.WriteString("style", style);
        }

        writer.WriteEndObject();
    }
}
