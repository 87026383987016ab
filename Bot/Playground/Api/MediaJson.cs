using System.Text.Json;
using Bot.Playground.Model;

namespace Bot.Playground.Api;

/// <summary>What messages carry, as the Bot API writes it.</summary>
internal static class MediaJson
{
    public static void Write(Utf8JsonWriter writer, World world, Media media)
    {
        switch (media.Kind)
        {
            case "contact":
                writer.WriteStartObject("contact");
                writer.WriteString("phone_number", media.Title);
                writer.WriteString("first_name", media.Detail);
                writer.WriteEndObject();
                break;
            case "poll":
                Polls.Write(writer, media.Poll!);
                break;
            case "venue":
                WriteVenue(writer, media);
                break;
            case "location":
                WriteLocation(writer, media);
                break;
            case "photo":
                writer.WriteStartArray("photo");
                WriteFile(writer, world, media);
                writer.WriteEndArray();
                break;
            default:
                writer.WritePropertyName(media.Kind);
                WriteFile(writer, world, media);
                break;
        }
    }

    private static void WriteVenue(Utf8JsonWriter writer, Media media)
    {
        WriteLocation(writer, media);
        writer.WriteStartObject("venue");
        WriteLocation(writer, media);
        writer.WriteString("title", media.Title);
        writer.WriteString("address", media.Detail);
        writer.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter writer, Media media)
    {
        writer.WriteStartObject("location");
        writer.WriteNumber("latitude", media.Latitude);
        writer.WriteNumber("longitude", media.Longitude);
        writer.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter writer, World world, Media media)
    {
        var file = world.Files.Find(media.FileId!)!;
        writer.WriteStartObject();
        writer.WriteString("file_id", file.Id);
        writer.WriteString("file_unique_id", file.UniqueId);
        writer.WriteNumber("file_size", file.Size);
        switch (media.Kind)
        {
            case "photo":
                WriteNumbers(writer, ("width", media.Width), ("height", media.Height));
                break;
            case "sticker":
                writer.WriteString("type", "regular");
                WriteNumbers(writer, ("width", 512), ("height", 512));
                writer.WriteBoolean("is_animated", false);
                writer.WriteBoolean("is_video", false);
                break;
            case "video_note":
                WriteNumbers(writer, ("length", 240), ("duration", 1));
                break;
            case "video":
                WriteNumbers(writer, ("width", 640), ("height", 360), ("duration", 1));
                WriteName(writer, file);
                break;
            case "voice":
                WriteNumbers(writer, ("duration", 1));
                writer.WriteString("mime_type", "audio/ogg");
                break;
            default:
                if (media.Kind == "audio")
                {
                    WriteNumbers(writer, ("duration", 1));
                }

                WriteName(writer, file);
                break;
        }
        writer.WriteEndObject();
    }

    private static void WriteNumbers(Utf8JsonWriter writer, params ReadOnlySpan<(string Name, int Value)> numbers)
    {
        foreach (var (name, value) in numbers)
        {
            writer.WriteNumber(name, value);
        }
    }

    private static void WriteName(Utf8JsonWriter writer, StoredFile file)
    {
        writer.WriteString("file_name", file.Name);
        writer.WriteString("mime_type", file.MimeType);
    }
}
