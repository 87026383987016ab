using Bot.Domain;
using Bot.Domain.People;

namespace Bot.Conversation.Forms;

/// <summary>What sort of answer a field takes: how typed text becomes what is kept, and whether what is kept still counts.</summary>
public abstract record FieldKind
{
    private protected FieldKind()
    {
    }

    /// <summary>Whether answers are gathered until «Listo», instead of leading on at once.</summary>
    internal virtual bool Gathers => false;

    /// <summary>Every value that a button of this kind may carry.</summary>
    internal virtual IEnumerable<string> Values => [];

    /// <summary>What is kept of a typed text.</summary>
    internal abstract Reading Read(string typed, FormScene scene);

    /// <summary>Whether a kept answer is valid under the rules of today.</summary>
    internal virtual Reading Check(Answer kept, FormScene scene) => Read(kept.Text, scene);

    /// <summary>A kept, valid answer in a few words.</summary>
    internal virtual string Describe(Answer kept, FormScene scene) => kept.Text;
}

/// <summary>What became of a typed text: the raw text to keep, a refusal, or neither where it is none of what the field offers.</summary>
internal readonly record struct Reading
{
    public string? Raw { get; private init; }

    public Refusal? Refusal { get; private init; }

    public bool IsValid => Raw is not null;

    public static Reading NotOffered => default;

    public static Reading Of(string raw) => new() { Raw = raw };

    public static Reading Refused(Refusal refusal) => new() { Refusal = refusal };
}

/// <summary>One message, read by a parser of the domain.</summary>
internal sealed record TextKind : FieldKind
{
    private readonly Func<string, FormScene, Refusal?> _refuse;
    private readonly Func<string, FormScene, string> _show;

    private TextKind(Func<string, FormScene, Refusal?> refuse, Func<string, FormScene, string> show) => (_refuse, _show) = (refuse, show);

    public static TextKind Of<T>(Func<string, FormScene, Parsed<T>> parse, Func<T, Language, string>? show) => new(
        (typed, scene) => parse(typed, scene).Refusal,
        (raw, scene) => show is not null && parse(raw, scene) is { IsValid: true } parsed ? show(parsed.Value, scene.Language) : raw.Trim());

    internal override Reading Read(string typed, FormScene scene) =>
        _refuse(typed, scene) is { } refusal ? Reading.Refused(refusal) : Reading.Of(typed);

    internal override string Describe(Answer kept, FormScene scene) => _show(kept.Text, scene);
}

/// <summary>Any number of pieces up to a number of words.</summary>
internal sealed record LongTextKind(int Words, Func<string, Refusal?>? Parse) : FieldKind
{
    internal override bool Gathers => true;

    /// <summary>Every piece is kept; whether the whole counts is asked at «Listo».</summary>
    internal override Reading Read(string typed, FormScene scene) => Reading.Of(typed);

    internal override Reading Check(Answer kept, FormScene scene) => Refuse(kept.Text) is { } refusal ? Reading.Refused(refusal) : Reading.Of(kept.Text);

    private Refusal? Refuse(string text) => WordCount.Of(text) switch
    {
        0 => new(RefusalCode.Empty),
        var count when count > Words => new(RefusalCode.TooManyWords, Words, count),
        _ => Parse?.Invoke(text),
    };
}

/// <summary>A yes by button, or typed.</summary>
public sealed record ConsentKind : FieldKind
{
    public const string Yes = "yes";

    private static readonly Choice[] Agreements = [new(Yes, "sí", "sim"), new(Yes, "autorizo", "autorizo"), new(Yes, "de acuerdo", "de acordo")];

    internal override Reading Read(string typed, FormScene scene) =>
        Agreements.Any(agreement => agreement.IsMeantBy(typed)) ? Reading.Of(Yes) : Reading.NotOffered;
}

/// <summary>The review of the whole takes no answer.</summary>
internal sealed record ReviewKind : FieldKind
{
    internal override Reading Read(string typed, FormScene scene) => Reading.NotOffered;
}
