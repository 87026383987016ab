using Bot.Messages;

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
            FilesKind when FilesKind.Refuse(sent.File) is { } refusal => Steps.Gathered(walk, mode, walk.Sentence(walk.Current, refusal)),
            FilesKind files when walk.Kept?.Pieces.Length >= files.Max => Steps.Gathered(walk, mode, walk.Shared.TooManyFiles(files.Max)),
            FilesKind => Steps.Gathered(walk.Join(FilesKind.Of(sent).Write(), sent.MessageId), mode),
            _ when isNextOfAlbum => Steps.Quiet(walk.Cursor, walk.Answers),
            ReviewKind => Steps.Ask(walk, mode, walk.Shared.PressAButton),
            _ => Steps.Ask(walk, mode, walk.Shared.WriteText),
        };
    }
}
