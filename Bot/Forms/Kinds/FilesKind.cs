using Bot.Domain;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Forms.Kinds;

/// <summary>Up to a number of files; each is a piece of the answer.</summary>
internal sealed record FilesKind(int Max) : FieldKind
{
    internal override bool Gathers => true;

    internal override bool ComesUnasked => true;

    /// <summary>The text under a file is its description.</summary>
    internal override Parsed<string> Correct(string former, string text, FormScene scene) =>
        Attachment.Read(former) is { } file ? file.Described(text).Write() : RefusalCode.NotInList;

    internal override Refusal? Check(Answer kept, FormScene scene) =>
        kept.Pieces.IsEmpty ? new(RefusalCode.Missing)
        : kept.Pieces.Length > Max || kept.Pieces.Any(piece => Attachment.Read(piece.Text) is null)
            ? new(RefusalCode.NotInList, Max, kept.Pieces.Length)
        : null;

    internal override Reaction? Hear(Question question, string typed, int messageId) => null;

    internal override Reaction Receive(Question question, SentFile sent) =>
        Attachment.Refuse(sent.File.Name, sent.File.MimeType, sent.File.IsPhoto, sent.File.Size) is { } refusal
            ? new Reaction.Gathered(question.Kept, Html.Escape(question.Sentence(refusal)))
        : question.Kept?.Pieces.Length >= Max
            ? new Reaction.Gathered(question.Kept, Html.Escape(question.Shared.TooManyFiles(Max)))
        : new Reaction.Gathered(question.Joined(FilesField.AttachmentOf(sent).Write(), sent.MessageId));

    internal override string Expects(FormTexts texts) => texts.SendFiles;

    /// <summary>A newer form may take fewer.</summary>
    internal override Reaction NotDone(Question question, Refusal refusal) =>
        new Reaction.Repeated(Html.Escape(question.Shared.FilesOver(question.Kept!.Pieces.Length, Max)), question.Cursor.State);

    internal override Html Tell(Question question, bool arriving) => question.Kept is { } kept
        ? Html.Escape($"{question.Shared.Files(kept.Pieces.Length, Max)}. {question.Shared.MoreFilesOrDone}")
        : Html.Empty;

    /// <summary>The names of the files; photos have none that their sender would know.</summary>
    internal override string Say(Answer kept, FormScene scene)
    {
        var files = kept.Pieces.Select(piece => Attachment.Read(piece.Text)).OfType<Attachment>();
        var named = files.Where(file => !file.IsPhoto).Select(file => file.Name);
        return string.Join(", ", named.Prepend(FormTexts.Of.In(scene.Language).Files(kept.Pieces.Length, Max)));
    }

    private protected override Parsed<string> Read(string typed, FormScene scene) => RefusalCode.NotInList;
}

/// <summary>The factory by which forms name it, and what a file becomes.</summary>
public static class FilesField
{
    /// <summary>A file as it is kept.</summary>
    internal static Attachment AttachmentOf(SentFile sent) =>
        Attachment.Of(sent.File.FileId, sent.File.Name, sent.File.MimeType, sent.File.IsPhoto, sent.File.Size, sent.Caption);

    extension<TTexts>(Field<TTexts>)
    {
        /// <summary>
        /// Photos and documents, until the person presses «Listo». Kept as <see cref="Attachment"/>s, and refused as these.
        /// </summary>
        /// <param name="max">At most so many files.</param>
        public static Field<TTexts> Files(string code, Func<TTexts, Prompt> ask, int max) => new(code, ask, new FilesKind(max));
    }
}
