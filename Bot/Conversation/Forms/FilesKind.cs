using System.Text.Json;
using Bot.Domain;
using Bot.Domain.Practices;

namespace Bot.Conversation.Forms;

/// <summary>A file as it is kept in an answer: one piece each.</summary>
/// <param name="FileId">Telegram's; valid only with this bot's token.</param>
/// <param name="Size">Bytes; 0 where Telegram does not say.</param>
/// <param name="Caption">What was written under it, or empty.</param>
public sealed record FilePiece(string FileId, string Name, string MimeType, bool IsPhoto, long Size, string Caption)
{
    internal static FilePiece Of(FileInfo file, string? caption) => new(file.FileId, file.Name, file.MimeType, file.IsPhoto, file.Size, caption ?? "");

    public string Write() => JsonSerializer.Serialize(this);

    /// <summary>Null for what <see cref="Write"/> did not write.</summary>
    public static FilePiece? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<FilePiece>(text) is { FileId: not null } piece ? piece : null;
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

    internal override Parsed<string> Read(string typed, FormScene scene) => RefusalCode.NotInList;

    internal override Refusal? Check(Answer kept, FormScene scene) =>
        kept.Pieces.IsEmpty ? new(RefusalCode.Missing)
        : kept.Pieces.Length > Max || kept.Pieces.Any(piece => FilePiece.Read(piece.Text) is null) ? new(RefusalCode.NotInList, Max, kept.Pieces.Length)
        : null;

    /// <summary>The names of the files; photos have none that their sender would know.</summary>
    internal override string Describe(Answer kept, FormScene scene)
    {
        var named = kept.Pieces.Select(piece => FilePiece.Read(piece.Text)).Where(file => file is { IsPhoto: false }).Select(file => file!.Name);
        return string.Join(", ", named.Prepend(FormTexts.Of.In(scene.Language).Files(kept.Pieces.Length, Max)));
    }

    internal bool IsTooLarge(FileInfo file) => file.Size > Megabytes * BytesInMegabyte;
}
