using System.Text.Json.Serialization;
using Bot.Playground.Texts;

namespace Bot.Playground.Model;

/// <summary>A message as it stands now. It is replaced, never changed, when it is edited.</summary>
public sealed record ChatMessage
{
    public required int Id { get; init; }

    public required long ChatId { get; init; }

    /// <summary>A person or the bot.</summary>
    public required long FromId { get; init; }

    /// <summary>Unix seconds.</summary>
    public required long Date { get; init; }

    public long? EditDate { get; init; }

    /// <summary>How often it was edited, its buttons included.</summary>
    public int Edits { get; init; }

    /// <summary>The one member who sees it (an ephemeral message); null where all do.</summary>
    public long? ReaderId { get; init; }

    /// <summary>The topic.</summary>
    public int? ThreadId { get; init; }

    public int? ReplyTo { get; init; }

    /// <summary>Text, or the caption where there is a file.</summary>
    public string? Text { get; init; }

    public IReadOnlyList<Entity> Entities { get; init; } = [];

    public Media? Media { get; init; }

    /// <summary>Set on all parts of an album.</summary>
    public string? AlbumId { get; init; }

    public IReadOnlyList<IReadOnlyList<Button>>? Keyboard { get; init; }

    /// <summary>Set when it was sent through inline mode with buttons.</summary>
    public string? InlineId { get; init; }

    public bool IsViaBot { get; init; }

    /// <summary>Who wrote what was forwarded; null where it is the sender's own.</summary>
    public long? OriginId { get; init; }

    /// <summary>When it was written, in Unix seconds.</summary>
    public long OriginDate { get; init; }

    /// <summary>Something that happened in a group instead of something said.</summary>
    public ServiceNote? Service { get; init; }

    [JsonIgnore]
    public IEnumerable<Button> Buttons => Keyboard?.SelectMany(row => row) ?? [];

    /// <summary>The first button with this text.</summary>
    public Button? FindButton(string text) => Buttons.FirstOrDefault(button => button.Text == text);
}

/// <summary>One inline button: a text and one of the others.</summary>
public sealed record Button(
    string Text, string? CallbackData = null, string? Url = null, string? SwitchInlineQuery = null, string? SwitchInlineQueryCurrentChat = null)
{
    /// <summary>Goes into the clipboard, 1 to 256 characters.</summary>
    public string? CopyText { get; init; }

    /// <summary>danger, success or primary; null for the app's own.</summary>
    public string? Style { get; init; }
}

/// <param name="Kind">The field of the Bot API's Message that tells it, such as new_chat_members.</param>
/// <param name="Number">A person, chat or message, as the field needs.</param>
/// <param name="Name">A topic's name, or a picked group's.</param>
public sealed record ServiceNote(string Kind, long Number = 0, string? Name = null)
{
    /// <summary>The request_id that is answered, of chat_shared.</summary>
    public int Request { get; init; }
}

/// <summary>What a message carries besides its text. Kind is the field of the Bot API's Message.</summary>
public sealed record Media
{
    /// <summary>photo, document, voice, audio, video, video_note, sticker, contact, location, venue or poll.</summary>
    public required string Kind { get; init; }

    public string? FileId { get; init; }

    /// <summary>Pixels, of photos.</summary>
    public int Width { get; init; }

    public int Height { get; init; }

    /// <summary>Degrees, of places.</summary>
    public double Latitude { get; init; }

    public double Longitude { get; init; }

    /// <summary>A place's name, or a contact's phone number.</summary>
    public string? Title { get; init; }

    /// <summary>A place's address, or a contact's name.</summary>
    public string? Detail { get; init; }

    public Poll? Poll { get; init; }
}

/// <summary>A question with options.</summary>
public sealed record Poll(string Id, string Question, IReadOnlyList<string> Options)
{
    public bool IsAnonymous { get; init; }

    public bool AllowsMultipleAnswers { get; init; }
}

/// <summary>A file that somebody sent, known by one id.</summary>
public sealed record StoredFile(string Id, string UniqueId, string Path, string Name, string MimeType, long Size);
