using System.Text.Json.Serialization;
using Bot.Channel.Client.Json;

namespace Bot.Channel.Client.Types;

/// <summary>A file to send: new bytes (at most 50 MB, photos 10 MB: Bot API, sending files), or one that Telegram has by id or URL.</summary>
[JsonConverter(typeof(InputFileConverter))]
public sealed class InputFile
{
    private InputFile(Stream? content, string reference)
    {
        Content = content;
        Reference = reference;
    }

    /// <summary>The bytes; null when Telegram has them. Read once: repeating a call needs a new InputFile.</summary>
    public Stream? Content { get; }

    /// <summary>The file's name, or the id or URL where there is no content.</summary>
    public string Reference { get; }

    internal string PartName { get; set; } = "";

    public static InputFile FromStream(Stream stream, string fileName = "file") => new(stream, fileName);

    public static InputFile FromFileId(string fileId) => new(null, fileId);

    /// <summary>A file id or a URL.</summary>
    public static InputFile FromString(string urlOrFileId) => new(null, urlOrFileId);
}
