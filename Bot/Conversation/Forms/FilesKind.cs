using Bot.Domain;

namespace Bot.Conversation.Forms;

/// <summary>Up to a number of files; each is a piece of the answer.</summary>
internal sealed record FilesKind(int Max) : FieldKind
{
    internal override bool Gathers => true;

    internal override Parsed<string> Read(string typed, FormScene scene) => RefusalCode.NotInList;

    internal override Refusal? Check(Answer kept, FormScene scene) =>
        kept.Pieces.IsEmpty ? new(RefusalCode.Missing)
        : kept.Pieces.Length > Max || kept.Pieces.Any(piece => Attachment.Read(piece.Text) is null) ? new(RefusalCode.NotInList, Max, kept.Pieces.Length)
        : null;

    /// <summary>The names of the files; photos have none that their sender would know.</summary>
    internal override string Describe(Answer kept, FormScene scene)
    {
        var named = kept.Pieces.Select(piece => Attachment.Read(piece.Text)).Where(file => file is { IsPhoto: false }).Select(file => file!.Name);
        return string.Join(", ", named.Prepend(FormTexts.Of.In(scene.Language).Files(kept.Pieces.Length, Max)));
    }

    internal static Attachment Of(SentFile sent) =>
        Attachment.Of(sent.File.FileId, sent.File.Name, sent.File.MimeType, sent.File.IsPhoto, sent.File.Size, sent.Caption);

    internal static Refusal? Refuse(FileInfo file) => Attachment.Refuse(file.Name, file.MimeType, file.IsPhoto, file.Size);
}
