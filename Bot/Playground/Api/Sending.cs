using System.Text.Json;
using Bot.Playground.Model;

namespace Bot.Playground.Api;

/// <summary>The methods that send messages.</summary>
internal static class Sending
{
    /// <summary>Parts of an album (Bot API, sendMediaGroup).</summary>
    private const int LargestAlbum = 10;

    public static Refusal? SendMessage(World world, Arguments arguments, Utf8JsonWriter result)
    {
        if (TextReader.ReadText(arguments.Text("text"), arguments.Text("parse_mode"), out var text) is { } refusal)
        {
            return refusal;
        }

        return Send(world, arguments, result, new Outgoing(text));
    }

    public static Refusal? SendDocument(World world, Arguments arguments, Utf8JsonWriter result) =>
        SendFile(world, arguments, result, "document");

    public static Refusal? SendPhoto(World world, Arguments arguments, Utf8JsonWriter result) =>
        SendFile(world, arguments, result, "photo");

    public static Refusal? SendVenue(World world, Arguments arguments, Utf8JsonWriter result)
    {
        if (arguments.Fraction("latitude") is not (>= -90 and <= 90 and var latitude))
        {
            return Refusal.Bad("latitude is empty");
        }

        if (arguments.Fraction("longitude") is not (>= -180 and <= 180 and var longitude))
        {
            return Refusal.Bad("longitude is empty");
        }

        if (string.IsNullOrEmpty(arguments.Text("title")))
        {
            return Refusal.Bad("VENUE_TITLE_EMPTY");
        }

        if (string.IsNullOrEmpty(arguments.Text("address")))
        {
            return Refusal.Bad("VENUE_ADDRESS_EMPTY");
        }

        var media = new Media { Kind = "venue", Latitude = latitude, Longitude = longitude, Title = arguments.Text("title"), Detail = arguments.Text("address") };
        return Send(world, arguments, result, new Outgoing(Media: media));
    }

    public static Refusal? SendMediaGroup(World world, Arguments arguments, Utf8JsonWriter result)
    {
        if (arguments.Structure("media") is not { ValueKind: JsonValueKind.Array } parts || parts.GetArrayLength() == 0)
        {
            return Refusal.Bad("there are no messages to send");
        }

        if (parts.GetArrayLength() > LargestAlbum)
        {
            return Refusal.Bad("too many messages to send as an album");
        }

        if (ChatFinder.FindWritable(world, arguments, out _, out _) is { } refusal)
        {
            return refusal;
        }

        if (ReadAlbum(world, arguments, parts, out var album) is { } broken)
        {
            return broken;
        }

        if (album.Select(part => part.Media!.Kind).Distinct().Count() > 1)
        {
            return Refusal.Bad("document can't be mixed with other media types");
        }

        result.WriteStartArray();
        foreach (var part in album)
        {
            if (Send(world, arguments, result, part) is { } failed)
            {
                return failed;
            }
        }
        result.WriteEndArray();
        return null;
    }

    private static Refusal? ReadAlbum(World world, Arguments arguments, JsonElement parts, out List<Outgoing> album)
    {
        album = [];
        var id = parts.GetArrayLength() > 1 ? world.NextNumber() : null;
        foreach (var part in parts.EnumerateArray())
        {
            if (ReadPart(world, arguments, part, id, out var outgoing) is { } broken)
            {
                return broken;
            }

            album.Add(outgoing);
        }

        return null;
    }

    public static Refusal? SendChatAction(World world, Arguments arguments, Utf8JsonWriter result)
    {
        if (ChatFinder.FindWritable(world, arguments, out var chat, out _) is { } refusal)
        {
            return refusal;
        }

        if (arguments.Text("action") is not ("typing" or "upload_photo" or "upload_document" or "find_location" or "upload_video" or "record_video" or "record_voice"
            or "upload_voice" or "choose_sticker" or "record_video_note" or "upload_video_note"))
        {
            return Refusal.Bad("wrong parameter action in request");
        }

        world.Announce(new WorldEvent("typing", chat.Id));
        result.WriteBooleanValue(true);
        return null;
    }

    private static Refusal? ReadPart(World world, Arguments arguments, JsonElement part, string? album, out Outgoing outgoing)
    {
        outgoing = new Outgoing();
        var kind = Field(part, "type");
        if (kind is not ("photo" or "document"))
        {
            return Refusal.Bad("can't parse InputMedia: unsupported media type");
        }

        if (FileReader.Read(world, arguments, kind, Field(part, "media"), out var media) is { } refusal)
        {
            return refusal;
        }

        if (TextReader.ReadCaption(Field(part, "caption"), Field(part, "parse_mode"), out var caption) is { } wrong)
        {
            return wrong;
        }

        outgoing = new Outgoing(caption, media, album);
        return null;
    }

    private static string? Field(JsonElement part, string name) =>
        part.ValueKind == JsonValueKind.Object && part.TryGetProperty(name, out var value) ? Arguments.TextOf(value) : null;

    private static Refusal? SendFile(World world, Arguments arguments, Utf8JsonWriter result, string kind)
    {
        if (TextReader.ReadCaption(arguments.Text("caption"), arguments.Text("parse_mode"), out var caption) is { } refusal)
        {
            return refusal;
        }

        if (ChatFinder.FindWritable(world, arguments, out _, out _) is { } missing)
        {
            return missing;
        }

        if (FileReader.Read(world, arguments, kind, arguments.Text(kind), out var media) is { } wrong)
        {
            return wrong;
        }

        return Send(world, arguments, result, new Outgoing(caption, media));
    }

    public static Refusal? Send(World world, Arguments arguments, Utf8JsonWriter result, Outgoing outgoing)
    {
        if (KeyboardReader.Read(arguments.Structure("reply_markup"), out var keyboard) is { } wrong)
        {
            return wrong;
        }

        if (arguments.IsBroken)
        {
            return Refusal.Bad("can't parse reply keyboard markup JSON object");
        }

        if (ChatFinder.FindWritable(world, arguments, out var chat, out var thread) is { } refusal)
        {
            return refusal;
        }

        if (Whispering.FindReader(arguments, chat, out var reader) is { } loud)
        {
            return loud;
        }

        if (FindAnswered(world, arguments, chat, out var replyTo) is { } lost)
        {
            return lost;
        }

        if (KeysReader.Read(arguments.Structure("reply_markup"), chat, out var keys) is { } unusable)
        {
            return unusable;
        }

        world.SetKeys(chat, keys ?? chat.Keys);

        var message = new ChatMessage
        {
            Id = world.NextMessageId(),
            ChatId = chat.Id,
            FromId = world.BotId,
            Date = world.Now,
            ReaderId = reader,
            ThreadId = thread,
            ReplyTo = replyTo,
            Text = outgoing.Text?.Text,
            Entities = outgoing.Text?.Entities ?? [],
            Media = outgoing.Media,
            AlbumId = outgoing.AlbumId,
            Keyboard = keyboard,
        };
        world.Put(message, chat, "message");
        MessageJson.Write(result, world, message);
        return null;
    }

    private static Refusal? FindAnswered(World world, Arguments arguments, Chat chat, out int? replyTo)
    {
        replyTo = null;
        if (arguments.Structure("reply_parameters") is not { ValueKind: JsonValueKind.Object } reply)
        {
            return null;
        }

        if (!reply.TryGetProperty("message_id", out var id) || !int.TryParse(Arguments.TextOf(id), out var number))
        {
            return Refusal.Bad("message identifier is not specified");
        }

        if (world.FindMessage(chat.Id, number) is not null)
        {
            replyTo = number;
        }
        else if (!(reply.TryGetProperty("allow_sending_without_reply", out var allowed) && Arguments.TextOf(allowed) is "true" or "1"))
        {
            return Refusal.Bad("message to be replied not found");
        }

        return null;
    }
}
