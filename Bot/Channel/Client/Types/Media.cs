using System.Text.Json.Serialization;

namespace Bot.Channel.Client.Types;

/// <summary>A file at Telegram. The id works only for this bot's token; the unique id is the same for every bot and cannot be downloaded.</summary>
public abstract class FileBase
{
    public string FileId { get; set; } = "";

    public string FileUniqueId { get; set; } = "";

    /// <summary>Bytes.</summary>
    public long? FileSize { get; set; }
}

/// <summary>The answer of getFile (named so in Telegram.Bot, because File is taken).</summary>
public sealed class TGFile : FileBase
{
    /// <summary>For DownloadFile, valid for an hour.</summary>
    public string? FilePath { get; set; }
}

/// <summary>Pixels.</summary>
public sealed class PhotoSize : FileBase
{
    public int Width { get; set; }

    public int Height { get; set; }
}

public sealed class Document : FileBase
{
    public string? FileName { get; set; }

    public string? MimeType { get; set; }
}

public sealed class Animation : FileBase
{
    public string? FileName { get; set; }

    public string? MimeType { get; set; }
}

public sealed class Audio : FileBase
{
    /// <summary>Seconds.</summary>
    public int Duration { get; set; }

    public string? FileName { get; set; }

    public string? MimeType { get; set; }
}

public sealed class Voice : FileBase
{
    /// <summary>Seconds.</summary>
    public int Duration { get; set; }

    public string? MimeType { get; set; }
}

public sealed class Video : FileBase
{
    /// <summary>Seconds.</summary>
    public int Duration { get; set; }

    public string? FileName { get; set; }

    public string? MimeType { get; set; }
}

/// <summary>The round kind of video.</summary>
public sealed class VideoNote : FileBase
{
    /// <summary>Seconds.</summary>
    public int Duration { get; set; }
}

public sealed class Sticker : FileBase
{
    public string? Emoji { get; set; }
}

public sealed class Contact
{
    public string PhoneNumber { get; set; } = "";

    public string FirstName { get; set; } = "";

    public string? LastName { get; set; }

    /// <summary>The person's Telegram id, when they have one.</summary>
    public long? UserId { get; set; }
}

/// <summary>Degrees.</summary>
public sealed class Location
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Latitude { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Longitude { get; set; }
}

public sealed class Venue
{
    public Location Location { get; set; } = new();

    public string Title { get; set; } = "";

    public string Address { get; set; } = "";
}

public sealed class ForumTopicCreated
{
    public string Name { get; set; } = "";
}

/// <summary>A topic was closed: the bot cannot write there unless it may manage topics.</summary>
public sealed class ForumTopicClosed;

public sealed class ForumTopicReopened;

/// <summary>Where a forwarded message came from; the bot only asks whether it was forwarded.</summary>
public sealed class MessageOrigin
{
    /// <summary>user, hidden_user, chat or channel.</summary>
    public string Type { get; set; } = "";
}
