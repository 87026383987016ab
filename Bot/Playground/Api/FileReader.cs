using System.Text.Json;
using Bot.Playground.Model;

namespace Bot.Playground.Api;

/// <summary>Files that the bot sends or fetches, with the limits of the Bot API's page on sending files.</summary>
internal static class FileReader
{
    private const long LargestDocument = 50 * 1024 * 1024;
    private const long LargestPhoto = 10 * 1024 * 1024;
    private const long LargestDownload = 20 * 1024 * 1024;

    /// <param name="world">Keeps the file.</param>
    /// <param name="arguments">The call, which may carry the file.</param>
    /// <param name="kind">photo or document, which is also the name of the part.</param>
    /// <param name="reference">attach://part, an id that was given before, or null.</param>
    /// <param name="media">What the message carries.</param>
    public static Refusal? Read(World world, Arguments arguments, string kind, string? reference, out Media media)
    {
        media = new Media { Kind = kind };
        if (arguments.FindUpload(kind, reference) is { } upload)
        {
            return Store(world, upload, kind, out media);
        }

        if (string.IsNullOrEmpty(reference))
        {
            return Refusal.Bad($"there is no {kind} in the request");
        }

        if (world.Files.Find(reference) is not { } known)
        {
            return Refusal.Bad("wrong file identifier/HTTP URL specified");
        }

        var (width, height) = FileStore.SizeOf(world.Files.Read(known)) ?? (0, 0);
        if (kind == "photo" && width == 0)
        {
            return Refusal.Bad($"can't use file of type Document as Photo");
        }

        media = new Media { Kind = kind, FileId = known.Id, Width = width, Height = height };
        return null;
    }

    public static Refusal? GetFile(World world, Arguments arguments, Utf8JsonWriter result)
    {
        if (arguments.Text("file_id") is not { Length: > 0 } id)
        {
            return Refusal.Bad("file_id is not specified");
        }

        if (world.Files.Find(id) is not { } file)
        {
            return Refusal.Bad("wrong file_id or the file is temporarily unavailable");
        }

        if (file.Size > LargestDownload)
        {
            return Refusal.Bad("file is too big");
        }

        result.WriteStartObject();
        result.WriteString("file_id", file.Id);
        result.WriteString("file_unique_id", file.UniqueId);
        result.WriteNumber("file_size", file.Size);
        result.WriteString("file_path", file.Path);
        result.WriteEndObject();
        return null;
    }

    private static Refusal? Store(World world, Upload upload, string kind, out Media media)
    {
        media = new Media { Kind = kind };
        if (upload.Content.Length == 0)
        {
            return Refusal.Bad("file must be non-empty");
        }

        if (upload.Content.Length > LargestDocument)
        {
            return new Refusal(413, "Request Entity Too Large");
        }

        if (kind == "photo" && upload.Content.Length > LargestPhoto)
        {
            return Refusal.Bad(
                $"file of size {upload.Content.Length} bytes is too big for a photo; the maximum size is {LargestPhoto} bytes");
        }

        if (kind == "photo" && FileStore.SizeOf(upload.Content) is not { Width: > 0, Height: > 0 })
        {
            return Refusal.Bad("IMAGE_PROCESS_FAILED");
        }

        media = world.Files.Add(kind, upload.FileName, upload.Content);
        return null;
    }
}
