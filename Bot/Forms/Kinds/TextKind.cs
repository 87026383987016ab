using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Forms.Kinds;

/// <summary>One message, read by a parser of the domain.</summary>
internal sealed record TextKind : FieldKind
{
    private const int LongestHalf = 400;

    /// <summary>Keeps a question that was typed as the answer after all.</summary>
    private const string KeepIt = "y";

    private readonly Func<string, FormScene, Refusal?> _refuse;
    private readonly Func<string, FormScene, string> _show;
    private readonly Func<string, FormScene, Html>? _readBack;

    private TextKind(
        Func<string, FormScene, Refusal?> refuse, Func<string, FormScene, string> show, Func<string, FormScene, Html>? readBack) =>
        (_refuse, _show, _readBack) = (refuse, show, readBack);

    /// <summary>Refusals that say that a half is missing: the next message is read together with what was written.</summary>
    public ImmutableArray<RefusalCode> Halves { get; init; } = [];

    /// <summary>What was meant on this day, for what would mean something else on another; null for what is read as it stands.</summary>
    public Func<string, FormScene, string?>? Settle { get; init; }

    /// <summary>What stands of an answer of which a part cannot be read; null where nothing does, or the kind does not tell.</summary>
    public Func<string, string?>? Salvage { get; init; }

    internal override bool IsReadable => true;

    /// <summary>What was understood is shown first, and counts on with «Listo».</summary>
    internal override bool Gathers => _readBack is not null;

    internal override bool ReadsBack => _readBack is not null;

    public static TextKind Of<T>(
        Func<string, FormScene, Parsed<T>> parse, Func<T, Language, string>? show, Func<T, Language, Html>? readBack) => new(
            (typed, scene) => parse(typed, scene).Refusal,
            (raw, scene) => show is not null && parse(raw, scene) is { IsValid: true } parsed ? show(parsed.Value, scene.Language) : raw,
            readBack is null
                ? null
                : (raw, scene) => parse(raw, scene) is { IsValid: true } parsed ? readBack(parsed.Value, scene.Language) : Html.Empty);

    internal override Html Tell(Question question, bool arriving) =>
        question.Kept is { } kept && _readBack?.Invoke(kept.Text, question.Scene) is { IsEmpty: false } understood
            ? Html.Lines(Html.Escape(question.Shared.Understood), understood, Html.Escape(question.Shared.RightOrAgain))
            : base.Tell(question, arriving);

    /// <summary>
    /// What makes a whole alone is taken alone; else it is read behind the half that stands already. What was meant on this day, and
    /// figures that may stand for a day as well as for a month, are said back.
    /// </summary>
    internal override Reaction? Hear(Question question, string typed, int messageId)
    {
        if (KindState.Read<Half>(question.Cursor.State) is { Asked: { Length: > 0 } asked, AskedIn: var askedIn } && IsYes(question, typed))
        {
            return base.Hear(question, asked, askedIn);
        }

        if (messageId != 0 && IsQuestion(typed) && Read(typed, question.Scene).IsValid)
        {
            return new Reaction.AsksBack(
                Html.Escape(question.Shared.IsItTheAnswer(Shortening.Line(typed, Shortening.Answer))),
                KindState.Write(KindState.Read<Half>(question.Cursor.State) with { Asked = typed, AskedIn = messageId }));
        }

        var settled = messageId == 0 ? null : Settle?.Invoke(typed, question.Scene);
        var heard = Together(question, settled ?? typed, messageId);
        var isRead = settled is not null || (messageId != 0 && Settle is not null && !typed.Any(char.IsLetter));
        return isRead && heard is Reaction.Answered { Answer: var taken } answered
            ? answered with { Note = Html.Escape(question.Shared.Taken(Say(taken, question.Scene))) }
            : heard;
    }

    internal override Screen Draw(Screen screen, Question question) => KindState.Read<Half>(question.Cursor.State).Asked.Length == 0
        ? screen
        : screen.Row(question.Offer(question.Shared.YesKeepIt, KeepIt).AsMain());

    internal override Reaction? Press(Question question, string action, string value) =>
        action == KeepIt && KindState.Read<Half>(question.Cursor.State) is { Asked: { Length: > 0 } typed, AskedIn: var messageId }
            ? base.Hear(question, typed, messageId)
            : null;

    /// <summary>The button's words, or the first of them alone.</summary>
    private static bool IsYes(Question question, string typed) =>
        (Folding.Words(typed), Folding.Words(question.Shared.YesKeepIt)) is var (said, label)
        && (said.SequenceEqual(label) || said.SequenceEqual(label.Take(1)));

    /// <summary>«¿Puedo poner la secretaría de otra ciudad?»: meant for who asks, more likely than for who will read the answer.</summary>
    private static bool IsQuestion(string typed) => typed.TrimEnd().EndsWith('?');

    internal override Parsed<string> Correct(string former, string text, FormScene scene) =>
        Read(Settle?.Invoke(text, scene) ?? text, scene);

    private Reaction? Together(Question question, string typed, int messageId)
    {
        var former = Halves.IsEmpty ? "" : KindState.Read<Half>(question.Cursor.State).Text;
        var alone = Read(typed, question.Scene);
        var whole = former.Length == 0 || alone.IsValid ? typed : former + "\n" + typed;
        var read = Read(whole, question.Scene);
        if (read.Refusal is { } both && !Halves.Contains(both.Code) && alone.Refusal is { } single && Halves.Contains(single.Code))
        {
            (whole, read) = (typed, alone);
        }

        if (messageId == 0 || read.Refusal is not { } refusal || Halves.IsEmpty)
        {
            return base.Hear(question, whole, messageId);
        }

        var half = whole.Length > LongestHalf ? former : Halves.Contains(refusal.Code) ? whole : Salvage?.Invoke(whole) ?? former;
        var state = half.Length == 0 ? "" : KindState.Write(new Half { Text = half });
        return new Reaction.AsksBack(
            Html.Lines(
                Html.Escape(question.Sentence(refusal)),
                half.Length == 0 || Halves.Contains(refusal.Code) ? Html.Empty : Html.Escape(question.Shared.Stands(Cleaning.Line(half)))),
            state);
    }

    internal override string Say(Answer kept, FormScene scene) => _show(kept.Text, scene);

    private protected override Parsed<string> Read(string typed, FormScene scene) => _refuse(typed, scene) is { } refusal ? refusal : typed;

    /// <summary>What a suggestion says needs no second look.</summary>
    private protected override Reaction Take(Question question, string value, int messageId) => Gathers && messageId != 0
        ? new Reaction.Gathered(question.Written(value, messageId))
        : base.Take(question, value, messageId);

    /// <summary>What was written of an answer that is not whole yet.</summary>
    private sealed record Half
    {
        public string Text { get; init; } = "";

        /// <summary>A question that was typed and may be the answer after all; empty for none.</summary>
        public string Asked { get; init; } = "";

        /// <summary>The message that brought it.</summary>
        public int AskedIn { get; init; }
    }
}

/// <summary>The factory by which forms name it.</summary>
public static class TextField
{
    extension<TTexts>(Field<TTexts>)
    {
        /// <summary>A short answer in one message; the last one counts. What was typed is kept, not the value.</summary>
        /// <param name="show">How the value is shown in the review; as it was typed where null.</param>
        /// <param name="readBack">What was understood, shown for confirmation by «Listo» before going on; goes on at once where
        /// null.</param>
        public static Field<TTexts> Text<T>(
            string code,
            Func<TTexts, Prompt> ask,
            Func<string, Parsed<T>> parse,
            Func<T, Language, string>? show = null,
            Func<T, Language, Html>? readBack = null) =>
            new(code, ask, TextKind.Of((typed, _) => parse(typed), show, readBack));

        /// <summary>A short answer whose validity depends on who answers, or when.</summary>
        /// <param name="settle">What was meant on this day, for what would mean something else on another; it is said back.</param>
        /// <param name="salvage">What stands of an answer of which a part cannot be read, to be completed.</param>
        /// <param name="halves">Refusals of an answer that may come in several messages; the next is read together with it.</param>
        public static Field<TTexts> Text<T>(
            string code,
            Func<TTexts, Prompt> ask,
            Func<string, FormScene, Parsed<T>> parse,
            Func<T, Language, string>? show = null,
            Func<T, Language, Html>? readBack = null,
            Func<string, FormScene, string?>? settle = null,
            Func<string, string?>? salvage = null,
            params ImmutableArray<RefusalCode> halves) =>
            new(code, ask, TextKind.Of(parse, show, readBack) with { Halves = halves, Settle = settle, Salvage = salvage });
    }
}
