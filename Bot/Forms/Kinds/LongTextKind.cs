using Bot.Domain;
using Bot.Texts;

namespace Bot.Forms.Kinds;

/// <summary>Any number of pieces up to a number of words.</summary>
internal sealed record LongTextKind(int Words) : FieldKind
{
    internal override bool Gathers => true;

    internal override bool IsReadable => true;

    internal override Refusal? Check(Answer kept, FormScene scene) => LongText.Parse(kept.Text, Words).Refusal;

    internal override Html Tell(Question question, bool arriving) => question.Kept is { } kept
        ? Html.Paragraphs(arriving ? Whole(question, kept) : Html.Empty, Html.Escape(Count(question, kept)))
        : Html.Empty;

    internal override string Describe(Answer kept, FormScene scene) =>
        $"{base.Describe(kept, scene)} ({FormTexts.Of.In(scene.Language).Words(LongText.CountWords(kept.Text), Words)})";

    /// <summary>What is over is told below, with what can be done about it.</summary>
    internal override Reaction NotDone(Question question, Refusal refusal) =>
        refusal.Code is RefusalCode.TooManyWords or RefusalCode.TooLong
        ? new Reaction.Gathered(question.Kept, Html.Escape(question.Shared.NotDoneYet))
        : base.NotDone(question, refusal);

    /// <summary>Every piece is kept; whether the whole counts is asked at «Listo».</summary>
    private protected override Parsed<string> Read(string typed, FormScene scene) => typed;

    private protected override Reaction Take(Question question, string value, int messageId) =>
        new Reaction.Gathered(question.Joined(value, messageId));

    private static Html Whole(Question question, Answer kept) =>
        Html.Lines(Html.Escape(question.Shared.WrittenSoFar), Html.Of($"<blockquote expandable>{kept.Text}</blockquote>"));

    private string Count(Question question, Answer kept) => question.Problem switch
    {
        { Code: RefusalCode.TooManyWords or RefusalCode.TooLong } over => $"{question.Sentence(over)} {question.Shared.Shorten}",
        _ => $"{question.Shared.Words(LongText.CountWords(kept.Text), Words)}. {question.Shared.MoreOrDone}",
    };
}

/// <summary>The factory by which forms name it.</summary>
public static class LongTextField
{
    extension<TTexts>(Field<TTexts>)
    {
        /// <summary>
        /// Any number of messages, joined by blank lines, until the person presses «Listo». Refused as <see cref="Domain.LongText"/>
        /// refuses.
        /// </summary>
        /// <param name="words">At most so many words.</param>
        public static Field<TTexts> LongText(string code, Func<TTexts, Prompt> ask, int words) => new(code, ask, new LongTextKind(words));
    }
}
