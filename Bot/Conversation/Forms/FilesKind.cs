using System.Text.Json;
using Bot.Domain;

namespace Bot.Conversation.Forms;

/// <summary>A file as it is kept in an answer: one piece each.</summary>
/// <param name="FileId">Telegram's; valid only with this bot's token.</param>
/// <param name="Size">Bytes; 0 where Telegram does not say.</param>
/// <param name="Caption">What was written under it, or empty.</param>
public sealed record FilePiece(string FileId, string Name, string MimeType, bool IsPhoto, long Size, string Caption)
{
    internal static FilePiece Of(FileInfo file, string? caption) => new(file.FileId, file.Name, file.MimeType, file.IsPhoto, file.Size, caption ?? "");

    public string Write() => JsonSerializer.Serialize(this);

    /// <summary>Null for what was not written by <see cref="Write"/>.</summary>
    public static FilePiece? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<FilePiece>(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>Up to a number of files of a size.</summary>
internal sealed record FilesKind(int Max, int Megabytes) : FieldKind
{
    private const long BytesInMegabyte = 1024 * 1024;

    internal override bool Gathers => true;

    internal override Reading Read(string typed, FormScene scene) => Reading.NotOffered;

    internal override Reading Check(Answer kept, FormScene scene) => kept.Pieces switch
    {
        { IsEmpty: true } => Reading.Refused(new(RefusalCode.Empty)),
        var pieces when pieces.Length > Max || pieces.Any(piece => FilePiece.Read(piece.Text) is null) => Reading.NotOffered,
        _ => Reading.Of(kept.Text),
    };

    internal override string Describe(Answer kept, FormScene scene) =>
        string.Join(", ", kept.Pieces.Select(piece => FilePiece.Read(piece.Text)?.Name).Where(name => !string.IsNullOrEmpty(name)));

    internal bool TooLarge(FileInfo file) => file.Size > Megabytes * BytesInMegabyte;
}
