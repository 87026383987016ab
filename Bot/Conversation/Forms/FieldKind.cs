using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Texts;

namespace Bot.Conversation.Forms;

/// <summary>What sort of answer a field takes: how typed text becomes what is kept, and whether what is kept still counts.</summary>
public abstract record FieldKind
{
    private protected FieldKind()
    {
    }

    /// <summary>Whether answers are gathered until «Listo», instead of leading on at once.</summary>
    internal virtual bool Gathers => false;

    /// <summary>Whether what is kept is something that its writer would know again (no code).</summary>
    internal virtual bool IsReadable => false;

    /// <summary>Every value that a button of this kind may carry.</summary>
    internal virtual IEnumerable<string> Values => [];

    /// <summary>What is kept of a typed text; NotInList where the field offers buttons and none is meant.</summary>
    internal abstract Parsed<string> Read(string typed, FormScene scene);

    /// <summary>Why a kept answer does not count under the rules of today; null where it does.</summary>
    internal virtual Refusal? Check(Answer kept, FormScene scene) => Read(kept.Text, scene).Refusal;

    /// <summary>What was understood of a kept answer, to be looked at before going on; empty where the kind shows none.</summary>
    internal virtual Html ReadBack(Answer kept, FormScene scene) => Html.Empty;

    /// <summary>A kept, valid answer as the review shows it.</summary>
    internal virtual string Describe(Answer kept, FormScene scene) => kept.Text;
}

/// <summary>One message, read by a parser of the domain.</summary>
internal sealed record TextKind : FieldKind
{
    private readonly Func<string, FormScene, Refusal?> _refuse;
    private readonly Func<string, FormScene, string> _show;
    private readonly Func<string, FormScene, Html>? _readBack;

    private TextKind(Func<string, FormScene, Refusal?> refuse, Func<string, FormScene, string> show, Func<string, FormScene, Html>? readBack) =>
        (_refuse, _show, _readBack) = (refuse, show, readBack);

    internal override bool IsReadable => true;

    /// <summary>What was understood is shown first, and counts on with «Listo».</summary>
    internal override bool Gathers => _readBack is not null;

    public static TextKind Of<T>(Func<string, FormScene, Parsed<T>> parse, Func<T, Language, string>? show, Func<T, Language, Html>? readBack) => new(
        (typed, scene) => parse(typed, scene).Refusal,
        (raw, scene) => show is not null && parse(raw, scene) is { IsValid: true } parsed ? show(parsed.Value, scene.Language) : raw,
        readBack is null ? null : (raw, scene) => parse(raw, scene) is { IsValid: true } parsed ? readBack(parsed.Value, scene.Language) : Html.Empty);

    internal override Parsed<string> Read(string typed, FormScene scene) => _refuse(typed, scene) is { } refusal ? refusal : typed;

    internal override string Describe(Answer kept, FormScene scene) => _show(kept.Text, scene);

    internal override Html ReadBack(Answer kept, FormScene scene) => _readBack?.Invoke(kept.Text, scene) ?? Html.Empty;
}

/// <summary>Several things, one a line, in any number of messages; what was understood is shown after each.</summary>
internal sealed record LinesKind : FieldKind
{
    private readonly Func<string, Refusal?> _refuse;
    private readonly Func<string, Language, IEnumerable<string>> _show;

    private LinesKind(Func<string, Refusal?> refuse, Func<string, Language, IEnumerable<string>> show) => (_refuse, _show) = (refuse, show);

    internal override bool Gathers => true;

    internal override bool IsReadable => true;

    public static LinesKind Of<T>(Func<string, Parsed<ImmutableArray<T>>> parse, Func<T, Language, string> show) => new(
        text => parse(text).Refusal,
        (text, language) => parse(text) is { IsValid: true } parsed ? parsed.Value.Select(one => show(one, language)) : []);

    /// <summary>Each message is read by itself; whether there are too many of them together is asked at «Listo».</summary>
    internal override Parsed<string> Read(string typed, FormScene scene) => _refuse(typed) is { } refusal ? refusal : typed;

    internal override Refusal? Check(Answer kept, FormScene scene) => _refuse(kept.Text);

    internal override string Describe(Answer kept, FormScene scene) => string.Join("; ", _show(kept.Text, scene.Language));

    internal override Html ReadBack(Answer kept, FormScene scene) =>
        Html.Lines([.. _show(kept.Text, scene.Language).Select((one, index) => Html.Of($"{index + 1}. {one}"))]);
}

/// <summary>Any number of pieces up to a number of words.</summary>
internal sealed record LongTextKind(int Words) : FieldKind
{
    internal override bool Gathers => true;

    internal override bool IsReadable => true;

    /// <summary>Every piece is kept; whether the whole counts is asked at «Listo».</summary>
    internal override Parsed<string> Read(string typed, FormScene scene) => typed;

    internal override Refusal? Check(Answer kept, FormScene scene) => LongText.Parse(kept.Text, Words).Refusal;
}

/// <summary>A yes by button, or typed.</summary>
internal sealed record ConsentKind : FieldKind
{
    internal override IEnumerable<string> Values => [Consent.Given, Consent.Withheld];

    /// <summary>A typed no is kept as one, and does not count.</summary>
    internal override Parsed<string> Read(string typed, FormScene scene) => Consent.Parse(typed) switch
    {
        { IsValid: true } => Consent.Given,
        { Refusal.Code: RefusalCode.ConsentNeeded } => Consent.Withheld,
        { Refusal: var refusal } => refusal!,
    };

    internal override Refusal? Check(Answer kept, FormScene scene) => Consent.Parse(kept.Text).Refusal;
}

/// <summary>The review of the whole takes no answer.</summary>
internal sealed record ReviewKind : FieldKind
{
    internal override Parsed<string> Read(string typed, FormScene scene) => RefusalCode.NotInList;
}
