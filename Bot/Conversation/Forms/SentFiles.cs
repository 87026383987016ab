namespace Bot.Conversation.Forms;

/// <summary>What a photo or a document does to the field that is asked.</summary>
internal static class SentFiles
{
    public static FormStep Take<TTexts>(Walk<TTexts> before, SentFile sent)
    {
        var isNextOfAlbum = sent.Album is not null && sent.Album == before.Cursor.Album;
        var mode = isNextOfAlbum ? ShowMode.Change : ShowMode.New;
        var walk = before.Heard(sent.MessageId);
        walk = walk with { Cursor = walk.Cursor with { Album = sent.Album } };
        return walk.Current.Kind switch
        {
            FilesKind files when files.IsTooLarge(sent.File) => Steps.Gathered(walk, mode, walk.Shared.FileTooLarge(files.Megabytes)),
            FilesKind files when walk.Kept?.Pieces.Length >= files.Max => Steps.Gathered(walk, mode, walk.Shared.TooManyFiles(files.Max)),
            FilesKind => Steps.Gathered(walk.Join(FilePiece.Of(sent.File, sent.Caption).Write(), sent.MessageId), mode),
            _ when isNextOfAlbum => Steps.Quiet(walk.Cursor, walk.Answers),
            ReviewKind => Steps.Ask(walk, mode, walk.Shared.PressAButton),
            _ => Steps.Ask(walk, mode, walk.Shared.WriteText),
        };
    }
}
