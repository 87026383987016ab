using System.Text.Json.Serialization;

namespace Bot.Channel.Client.Types;

/// <summary>One part of an album. An album is all photos or all documents, 2 to 10.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(InputMediaPhoto), "photo")]
[JsonDerivedType(typeof(InputMediaDocument), "document")]
public abstract class InputMedia(InputFile media)
{
    public InputFile Media { get; } = media;

    /// <summary>Up to 1024 characters after its marks are taken out.</summary>
    public string? Caption { get; set; }

    public ParseMode ParseMode { get; set; }
}

public sealed class InputMediaPhoto(InputFile media) : InputMedia(media);

public sealed class InputMediaDocument(InputFile media) : InputMedia(media);
