using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bot.Domain;

/// <summary>A photo or document of a practice. Kept in its answer as JSON, a piece each.</summary>
/// <param name="FileId">By what the messenger knows it; dies with the bot's account there.</param>
/// <param name="Size">Bytes; 0 where it was not told.</param>
/// <param name="Caption">What was written under it, its description; may be empty.</param>
/// <param name="StoredFile">Its id in the data folder; null until it has been fetched.</param>
public sealed record Attachment(
    string FileId, string Name, string MimeType, bool IsPhoto, long Size, string Caption, string? StoredFile = null)
{
    /// <summary>Most of one practice.</summary>
    public const int Most = 10;

    /// <summary>Megabytes of one file: what a bot may fetch (Bot API, getFile: 20 MB).</summary>
    public const int Megabytes = 20;

    /// <summary>Characters of a description and of a name; what is longer is cut, so that ten fit into one answer.</summary>
    public const int LongestCaption = 300;

    public const int LongestName = 100;

    private const long BytesInMegabyte = 1_000_000;

    private static readonly JsonSerializerOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly FrozenSet<string> Images = FrozenSet.ToFrozenSet(["jpg", "jpeg", "png", "webp", "heic", "gif", "tif", "tiff"]);

    private static readonly FrozenSet<string> Documents = FrozenSet.ToFrozenSet(
        ["pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "ppt", "pptx", "odp", "txt", "csv"]);

    /// <summary>A file as it arrived; name and caption are cleaned and cut, the name before its ending.</summary>
    public static Attachment Of(string fileId, string name, string mimeType, bool isPhoto, long size, string? caption)
    {
        var ending = Path.GetExtension(name) is { Length: < LongestName } written ? written : "";
        var whole = Cut(Path.GetFileNameWithoutExtension(name), LongestName - ending.Length) + Cleaning.Line(ending);
        return new(fileId, whole, mimeType, isPhoto, size, Cut(caption ?? "", LongestCaption));
    }

    public string Write() => JsonSerializer.Serialize(this, Format);

    /// <summary>The same file under another description.</summary>
    public Attachment Described(string caption) => this with { Caption = Cut(caption, LongestCaption) };

    /// <summary>Null for what <see cref="Write"/> did not write.</summary>
    public static Attachment? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<Attachment>(text) is { FileId: not null, Name: not null } file ? file : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>
    /// Why a file is not taken; null where it is. FileTooLarge (in megabytes, rounded up); FileTypeNotTaken: photos and images, PDF,
    /// texts, sheets and slides are taken. What a file is called decides, then its type, since phones often tell no type.
    /// </summary>
    public static Refusal? Refuse(string name, string mimeType, bool isPhoto, long size) => size > Megabytes * BytesInMegabyte
        ? new(RefusalCode.FileTooLarge, Megabytes, (int)Math.Min(int.MaxValue, (size + BytesInMegabyte - 1) / BytesInMegabyte))
        : isPhoto || IsImage(name, mimeType) || Documents.Contains(EndingOf(name))
            || (EndingOf(name).Length == 0 && mimeType == "application/pdf")
            ? null
            : new(RefusalCode.FileTypeNotTaken, Megabytes);

    /// <summary>Whether it can be looked at as a picture.</summary>
    public static bool IsImage(string name, string mimeType) =>
        Images.Contains(EndingOf(name))
            || (EndingOf(name).Length == 0 && mimeType is "image/jpeg" or "image/png" or "image/webp" or "image/heic");

    private static string Cut(string text, int most)
    {
        var line = Cleaning.Line(text);
        return line.Length <= most ? line : Cleaning.WithoutHalfPairs(line[..most]).TrimEnd();
    }

    private static string EndingOf(string name) => Path.GetExtension(name).TrimStart('.').ToLowerInvariant();
}
