using Bot.Domain;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Forms.Kinds;

/// <summary>One message: a text, read by a parser of the domain, or a photo or document, kept as an <see cref="Attachment"/>.</summary>
internal sealed record TextOrFileKind(Func<string, FormScene, Parsed<string>> ReadText) : FieldKind
{
    internal override bool IsReadable => true;

    /// <summary>The text under a file is its description.</summary>
    internal override Parsed<string> Correct(string former, string text, FormScene scene) =>
        Attachment.Read(former) is { } file ? file.Described(text).Write() : Read(text, scene);

    /// <summary>Only what was sent can be an attachment: one that is typed is not taken.</summary>
    internal override Refusal? Check(Answer kept, FormScene scene) =>
        Attachment.Read(kept.Text) is not null ? null : base.Check(kept, scene);

    internal override Reaction Receive(Question question, SentFile sent) =>
        Attachment.Refuse(sent.File.Name, sent.File.MimeType, sent.File.IsPhoto, sent.File.Size) is { } refusal
            ? new Reaction.AsksBack(Html.Escape(question.Sentence(refusal)))
            : new Reaction.Answered(question.Written(FilesField.AttachmentOf(sent).Write(), sent.MessageId));

    internal override string Expects(FormTexts texts) => texts.WriteOrSendFile;

    internal override string Say(Answer kept, FormScene scene) => Attachment.Read(kept.Text) is { } file ? Facts.Of(file, scene.Language)
        : ReadText(kept.Text, scene) is { IsValid: true, Value: var shown } ? shown
        : kept.Text;

    private protected override Parsed<string> Read(string typed, FormScene scene) =>
        Attachment.Read(typed) is not null ? RefusalCode.LinkUnclear
        : ReadText(typed, scene).Refusal is { } refusal ? refusal
        : typed;
}

/// <summary>The factory by which forms name it.</summary>
public static class TextOrFileField
{
    extension<TTexts>(Field<TTexts>)
    {
        /// <summary>A short text or one file; the last one counts.</summary>
        /// <param name="show">How a text is shown in the review.</param>
        public static Field<TTexts> TextOrFile<T>(
            string code, Func<TTexts, Prompt> ask, Func<string, FormScene, Parsed<T>> parse, Func<T, string> show) =>
            new(code, ask, new TextOrFileKind((typed, scene) => parse(typed, scene).Select(show)));
    }
}
