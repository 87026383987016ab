using System.Collections.Immutable;
using Bot.Domain;
using Bot.Texts;

namespace Bot.Forms.Kinds;

/// <summary>Several things, one a line, in any number of messages; what was understood is shown after each.</summary>
internal sealed record LinesKind : FieldKind
{
    private readonly Func<string, Refusal?> _refuse;
    private readonly Func<string, Language, IEnumerable<string>> _show;

    private LinesKind(Func<string, Refusal?> refuse, Func<string, Language, IEnumerable<string>> show) => (_refuse, _show) = (refuse, show);

    internal override bool Gathers => true;

    internal override bool ReadsBack => true;

    internal override bool IsReadable => true;

    public static LinesKind Of<T>(Func<string, Parsed<ImmutableArray<T>>> parse, Func<T, Language, string> show) => new(
        text => parse(text).Refusal,
        (text, language) => parse(text) is { IsValid: true } parsed ? parsed.Value.Select(one => show(one, language)) : []);

    internal override Html Tell(Question question, bool arriving)
    {
        if (question.Kept is not { } kept)
        {
            return Html.Empty;
        }

        Html[] understood = [.. _show(kept.Text, question.Scene.Language).Select((one, index) => Html.Of($"{index + 1}. {one}"))];
        return understood.Length > 0
            ? Html.Lines([Html.Escape(question.Shared.Understood), .. understood, Html.Escape(question.Shared.MoreLinesOrDone)])
            : question.Problem is { } refusal ? Html.Escape(question.Sentence(refusal))
            : base.Tell(question, arriving);
    }

    internal override string Say(Answer kept, FormScene scene) => string.Join("; ", _show(kept.Text, scene.Language));

    /// <summary>Each message is read by itself; whether there are too many of them together is asked at «Listo».</summary>
    private protected override Parsed<string> Read(string typed, FormScene scene) => _refuse(typed) is { } refusal ? refusal : typed;

    private protected override Reaction Take(Question question, string value, int messageId) =>
        new Reaction.Gathered(question.Joined(value, messageId));
}

/// <summary>The factory by which forms name it.</summary>
public static class LinesField
{
    extension<TTexts>(Field<TTexts>)
    {
        /// <summary>
        /// Several things, one a line, in any number of messages, until the person presses «Listo»; what was understood is shown after
        /// each.
        /// </summary>
        public static Field<TTexts> Lines<T>(
            string code, Func<TTexts, Prompt> ask, Func<string, Parsed<ImmutableArray<T>>> parse, Func<T, Language, string> show) =>
            new(code, ask, LinesKind.Of(parse, show));
    }
}
