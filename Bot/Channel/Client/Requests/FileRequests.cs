using System.Text.Json.Serialization;
using Bot.Channel.Client.Types;

namespace Bot.Channel.Client.Requests;

public sealed class SendDocumentRequest() : SendRequestBase<Message>("sendDocument")
{
    /// <summary>Up to 50 MB.</summary>
    public required InputFile Document { get; set; }

    /// <summary>Up to 1024 characters after its marks are taken out.</summary>
    public string? Caption { get; set; }

    public ParseMode ParseMode { get; set; }

    public InlineKeyboardMarkup? ReplyMarkup { get; set; }

    internal override IEnumerable<InputFile> Files => [Document];
}

public sealed class SendPhotoRequest() : SendRequestBase<Message>("sendPhoto")
{
    /// <summary>Up to 10 MB; width and height together up to 10000.</summary>
    public required InputFile Photo { get; set; }

    /// <summary>Up to 1024 characters after its marks are taken out.</summary>
    public string? Caption { get; set; }

    public ParseMode ParseMode { get; set; }

    public InlineKeyboardMarkup? ReplyMarkup { get; set; }

    internal override IEnumerable<InputFile> Files => [Photo];
}

public sealed class SendMediaGroupRequest() : SendRequestBase<Message[]>("sendMediaGroup")
{
    public required IReadOnlyList<InputMedia> Media { get; set; }

    internal override IEnumerable<InputFile> Files => Media.Select(part => part.Media);
}

public sealed class SendVenueRequest() : SendRequestBase<Message>("sendVenue")
{
    /// <summary>Degrees.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required double Latitude { get; set; }

    /// <summary>Degrees.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required double Longitude { get; set; }

    public required string Title { get; set; }

    public required string Address { get; set; }

    public InlineKeyboardMarkup? ReplyMarkup { get; set; }
}

public sealed class GetFileRequest() : RequestBase<TGFile>("getFile")
{
    public required string FileId { get; set; }
}
