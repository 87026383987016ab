using System.Text.Json;
using Bot.Playground.Model;
using Bot.Playground.Texts;

namespace Bot.Playground.Api;

/// <summary>The methods that change, delete and pin messages.</summary>
internal static class Editing
{
    /// <summary>How long a message can be deleted (Bot API, deleteMessage).</summary>
    private const long DeletableSeconds = 48 * 3600;

    public static Refusal? EditText(World world, Arguments arguments, Utf8JsonWriter result)
    {
        if (TextReader.ReadText(arguments.Text("text"), arguments.Text("parse_mode"), out var text) is { } wrong)
        {
            return wrong;
        }

        if (Find(world, arguments, out var message) is { } refusal)
        {
            return refusal;
        }

        if (message.Media is not null)
        {
            return Refusal.Bad("there is no text in the message to edit");
        }

        return Edit(world, arguments, result, message, text);
    }

    public static Refusal? EditKeyboard(World world, Arguments arguments, Utf8JsonWriter result) =>
        Find(world, arguments, out var message)
            ?? Edit(world, arguments, result, message, new FormattedText(message.Text ?? "", message.Entities));

    public static Refusal? Delete(World world, Arguments arguments, Utf8JsonWriter result)
    {
        if (ChatFinder.Find(world, arguments, out var chat) is { } refusal)
        {
            return refusal;
        }

        if (arguments.Number("message_id") is not { } id)
        {
            return Refusal.Bad("message identifier is not specified");
        }

        if (world.FindMessage(chat.Id, (int)id) is not { } message)
        {
            return Refusal.Bad("message to delete not found");
        }

        if (world.Now - message.Date > DeletableSeconds)
        {
            return Refusal.Bad("message can't be deleted for everyone");
        }

        if (message.FromId != world.BotId && !chat.IsPrivate && chat.BotStatus != "administrator")
        {
            return Refusal.Bad("message can't be deleted");
        }

        world.Remove(message, chat);
        result.WriteBooleanValue(true);
        return null;
    }

    public static Refusal? Pin(World world, Arguments arguments, Utf8JsonWriter result)
    {
        if (FindPinnable(world, arguments, out var chat) is { } refusal)
        {
            return refusal;
        }

        if (arguments.Number("message_id") is not { } id || world.FindMessage(chat.Id, (int)id) is null)
        {
            return Refusal.Bad("message to pin not found");
        }

        if (!chat.Pinned.Contains((int)id))
        {
            chat.Pinned.Add((int)id);
            world.Tell(chat, world.BotId, new ServiceNote("pinned_message", id), world.FindMessage(chat.Id, (int)id)!.ThreadId);
        }
        result.WriteBooleanValue(true);
        return null;
    }

    public static Refusal? Unpin(World world, Arguments arguments, Utf8JsonWriter result)
    {
        if (FindPinnable(world, arguments, out var chat) is { } refusal)
        {
            return refusal;
        }

        var id = (int?)arguments.Number("message_id") ?? (chat.Pinned.Count > 0 ? chat.Pinned[^1] : 0);
        if (!chat.Pinned.Remove(id))
        {
            return Refusal.Bad("message to unpin not found");
        }

        world.Announce(new WorldEvent("chat", chat.Id));
        result.WriteBooleanValue(true);
        return null;
    }

    private static Refusal? FindPinnable(World world, Arguments arguments, out Chat chat)
    {
        if (ChatFinder.Find(world, arguments, out chat) is { } refusal)
        {
            return refusal;
        }

        return chat.IsPrivate || chat.BotStatus == "administrator"
            ? null
            : Refusal.Bad("not enough rights to manage pinned messages in the chat");
    }

    private static Refusal? Find(World world, Arguments arguments, out ChatMessage message)
    {
        message = null!;
        if (arguments.Text("inline_message_id") is { Length: > 0 } inlineId)
        {
            if (world.FindInlineMessage(inlineId) is not { } sent)
            {
                return Refusal.Bad("MESSAGE_ID_INVALID");
            }

            message = sent;
            return null;
        }
        if (!arguments.Has("chat_id") || arguments.Number("message_id") is not { } id)
        {
            return Refusal.Bad("message identifier is not specified");
        }

        if (ChatFinder.Find(world, arguments, out var chat) is { } refusal)
        {
            return refusal;
        }

        if (world.FindMessage(chat.Id, (int)id) is not { } found)
        {
            return Refusal.Bad("message to edit not found");
        }

        message = found;
        return found.FromId == world.BotId && found is { Service: null, ReaderId: null } ? null : Refusal.Bad("message can't be edited");
    }

    public static Refusal? Edit(World world, Arguments arguments, Utf8JsonWriter result, ChatMessage message, FormattedText text)
    {
        if (KeyboardReader.Read(arguments.Structure("reply_markup"), out var keyboard) is { } wrong)
        {
            return wrong;
        }

        if (arguments.IsBroken)
        {
            return Refusal.Bad("can't parse reply keyboard markup JSON object");
        }

        if (text.Text == (message.Text ?? "") && text.Entities.SequenceEqual(message.Entities) && IsSame(keyboard, message.Keyboard))
        {
            return Refusal.Bad("message is not modified: specified new message content and reply markup are exactly the same as a current content "
                + "and reply markup of the message");
        }
        var edited = message with
        {
            Text = text.Text.Length == 0 ? message.Text : text.Text,
            Entities = text.Entities,
            Keyboard = keyboard,
            EditDate = world.Now,
            Edits = message.Edits + 1,
        };
        world.Put(edited, world.FindChat(message.ChatId)!, "edited");
        if (arguments.Has("inline_message_id") || message.ReaderId is not null)
        {
            result.WriteBooleanValue(true);
        }
        else
        {
            MessageJson.Write(result, world, edited);
        }

        return null;
    }

    private static bool IsSame(IReadOnlyList<IReadOnlyList<Button>>? one, IReadOnlyList<IReadOnlyList<Button>>? other) =>
        (one?.Count ?? 0) == (other?.Count ?? 0)
            && (one is null || other is null || one.Zip(other).All(rows => rows.First.SequenceEqual(rows.Second)));
}
