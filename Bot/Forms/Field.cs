using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Practices;

namespace Bot.Forms;

/// <summary>
/// One question of a form, as data. A feature names it once, so that its form reads as a list; each kind adds its factory:
/// <c>using Bot.Forms.Kinds; using Field = Bot.Forms.Field&lt;Bot.Features.Practices.SubmitPractice.SubmitTexts&gt;;</c>
/// </summary>
/// <typeparam name="TTexts">The feature's sentences.</typeparam>
public sealed record Field<TTexts>
{
    /// <summary>The code of the review, which no other field may have.</summary>
    public const string ReviewCode = "review";

    internal Field(string code, Func<TTexts, Prompt> ask, FieldKind kind) => (Code, Ask, Kind) = (code, ask, kind);

    /// <summary>Names the answer in the store; for ever, so never reuse one.</summary>
    public string Code { get; }

    public Func<TTexts, Prompt> Ask { get; private init; }

    public FieldKind Kind { get; }

    /// <summary>Whether the form is incomplete without a valid answer, while the field applies.</summary>
    public bool IsRequired { get; private init; } = true;

    /// <summary>Whether the form begins with its usual answer, so that only who changes it is asked.</summary>
    public bool HasUsual { get; private init; }

    internal bool GivesWay { get; private init; }

    public ImmutableArray<Suggestion<TTexts>> Suggestions { get; private init; } = [];

    /// <summary>What a shared contact answers; null where the question takes none.</summary>
    internal Func<ContactCard, string>? ReadsCards { get; private init; }

    internal Func<Given, bool> Applies { get; private init; } = static _ => true;

    /// <summary>Whether an answer that could stand alone contradicts the others, or the moment.</summary>
    internal Func<Given, FormScene, bool> Contradicts { get; private init; } = static (_, _) => false;

    internal ImmutableDictionary<RefusalCode, Func<TTexts, string>> Sayings { get; private init; } =
        ImmutableDictionary<RefusalCode, Func<TTexts, string>>.Empty;

    internal Func<TTexts, string>? Finish { get; private init; }

    internal Func<TTexts, ImmutableDictionary<string, Answer>, FormScene, string>? Complete { get; private init; }

    internal bool IsReview => Code == ReviewCode;

    /// <summary>
    /// The review of the whole: each answer in a line, what is missing, a button to change each; the last field of a form.
    /// </summary>
    /// <param name="finish">The label of the button that completes the form; «Listo» where null.</param>
    /// <param name="complete">What is said where nothing is missing; the shared sentence where null.</param>
    public static Field<TTexts> Summary(
        Func<TTexts, Prompt> ask,
        Func<TTexts, string>? finish = null,
        Func<TTexts, ImmutableDictionary<string, Answer>, FormScene, string>? complete = null) =>
        new(ReviewCode, ask, new ReviewKind()) { Finish = finish, Complete = complete };

    /// <summary>A review that comes only where something is missing, or to who comes back: what follows shows all of it anyway.</summary>
    public Field<TTexts> WhereIncomplete() => this with { GivesWay = true };

    /// <summary>May be skipped, and is no reason to refuse the form.</summary>
    public Field<TTexts> Optional() => this with { IsRequired = false };

    /// <summary>
    /// Begun with an answer (<see cref="Drafts.Begin"/>) that the review shows: it is not among the questions that are counted.
    /// </summary>
    public Field<TTexts> Usual() => this with { HasUsual = true };

    /// <summary>Asked only while this holds for the other answers. An answer that was given before is kept, but not looked at.</summary>
    public Field<TTexts> When(Func<Given, bool> applies) => this with { Applies = applies };

    /// <summary>
    /// Refused as Contradictory where this holds for all answers, this one among them: of two that contradict each other the later.
    /// </summary>
    public Field<TTexts> Unless(Func<Given, FormScene, bool> contradicts, Func<TTexts, string> sentence) =>
        (this with { Contradicts = contradicts }).Says(RefusalCode.Contradictory, sentence);

    /// <summary>Says who will see the answer, in place of what its prompt says.</summary>
    public Field<TTexts> Noting(Func<TTexts, string> note) => this with { Ask = texts => Ask(texts) with { Note = note(texts) } };

    /// <summary>Adds a button that answers with a text.</summary>
    /// <param name="code">Short, without ~ and @.</param>
    /// <param name="text">What it answers; null or empty hides the button.</param>
    public Field<TTexts> Suggest(string code, Func<TTexts, string> label, Func<FormScene, string?> text) =>
        this with { Suggestions = Suggestions.Add(new(code, label, text)) };

    /// <summary>A shared contact answers as this text would, where it is not empty.</summary>
    public Field<TTexts> TakesContacts(Func<ContactCard, string> write) => this with { ReadsCards = write };

    /// <summary>A sentence of the feature's own where the shared one says too little.</summary>
    public Field<TTexts> Says(RefusalCode refused, Func<TTexts, string> sentence) =>
        this with { Sayings = Sayings.SetItem(refused, sentence) };
}

/// <summary>A button that answers with a text, such as «Soy yo».</summary>
public sealed record Suggestion<TTexts>(string Code, Func<TTexts, string> Label, Func<FormScene, string?> Text);

/// <summary>The review of the whole takes no answer.</summary>
internal sealed record ReviewKind : FieldKind
{
    internal override Reaction? Hear(Question question, string typed, int messageId) => null;

    internal override bool IsPressed => true;

    internal override string Expects(FormTexts texts) => texts.PressAButton;

    private protected override Parsed<string> Read(string typed, FormScene scene) => RefusalCode.NotInList;
}
