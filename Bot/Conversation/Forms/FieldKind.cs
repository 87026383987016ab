using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;

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

    /// <summary>A kept, valid answer as the review shows it.</summary>
    internal virtual string Describe(Answer kept, FormScene scene) => kept.Text;
}

/// <summary>One message, read by a parser of the domain.</summary>
internal sealed record TextKind : FieldKind
{
    private readonly Func<string, FormScene, Refusal?> _refuse;
    private readonly Func<string, FormScene, string> _show;

    private TextKind(Func<string, FormScene, Refusal?> refuse, Func<string, FormScene, string> show) => (_refuse, _show) = (refuse, show);

    internal override bool IsReadable => true;

    public static TextKind Of<T>(Func<string, FormScene, Parsed<T>> parse, Func<T, Language, string>? show) => new(
        (typed, scene) => parse(typed, scene).Refusal,
        (raw, scene) => show is not null && parse(raw, scene) is { IsValid: true } parsed ? show(parsed.Value, scene.Language) : raw);

    internal override Parsed<string> Read(string typed, FormScene scene) => _refuse(typed, scene) is { } refusal ? refusal : typed;

    internal override string Describe(Answer kept, FormScene scene) => _show(kept.Text, scene);
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
