using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Texts;
using NodaTime;

namespace Bot.Conversation.Forms;

/// <summary>
/// One question of a form, as data. A feature names it once, so that its form reads as a list:
/// <c>using Field = Bot.Conversation.Forms.Field&lt;Bot.Features.SubmitPractice.SubmitTexts&gt;;</c>
/// </summary>
/// <typeparam name="TTexts">The feature's sentences.</typeparam>
[SuppressMessage("Design", "CA1000", Justification = "Named once by an alias, the factories on the type let a form infer its texts: Field.Text(\"title\", t => t.AskTitle, ...).")]
public sealed record Field<TTexts>
{
    /// <summary>The code of the review, which no other field may have.</summary>
    public const string ReviewCode = "review";

    private Field(string code, Func<TTexts, Prompt> ask, FieldKind kind) => (Code, Ask, Kind) = (code, ask, kind);

    /// <summary>Names the answer in the store; for ever, so never reuse one.</summary>
    public string Code { get; }

    public Func<TTexts, Prompt> Ask { get; }

    public FieldKind Kind { get; }

    public Need Need { get; private init; } = Need.ToSubmit;

    /// <summary>The code of the group that the field belongs to; empty where a form has none.</summary>
    public string Section { get; private init; } = "";

    public ImmutableArray<Suggestion<TTexts>> Suggestions { get; private init; } = [];

    internal Func<Given, bool> Applies { get; private init; } = static _ => true;

    internal ImmutableDictionary<RefusalCode, Func<TTexts, string>> Sayings { get; private init; } =
        ImmutableDictionary<RefusalCode, Func<TTexts, string>>.Empty;

    internal Func<TTexts, string>? Finish { get; private init; }

    internal bool IsReview => Kind is ReviewKind;

    /// <summary>A short answer in one message; the last one counts. What was typed is kept, not the value.</summary>
    /// <param name="show">How the value is shown in the review; as it was typed where null.</param>
    /// <param name="readBack">What was understood, shown for confirmation by «Listo» before going on; goes on at once where null.</param>
    public static Field<TTexts> Text<T>(
        string code, Func<TTexts, Prompt> ask, Func<string, Parsed<T>> parse, Func<T, Language, string>? show = null, Func<T, Language, Html>? readBack = null) =>
        new(code, ask, TextKind.Of((typed, _) => parse(typed), show, readBack));

    /// <summary>A short answer whose validity depends on who answers.</summary>
    public static Field<TTexts> Text<T>(
        string code,
        Func<TTexts, Prompt> ask,
        Func<string, FormScene, Parsed<T>> parse,
        Func<T, Language, string>? show = null,
        Func<T, Language, Html>? readBack = null) =>
        new(code, ask, TextKind.Of(parse, show, readBack));

    /// <summary>Several things, one a line, in any number of messages, until the person presses «Listo»; what was understood is shown after each.</summary>
    public static Field<TTexts> Lines<T>(string code, Func<TTexts, Prompt> ask, Func<string, Parsed<ImmutableArray<T>>> parse, Func<T, Language, string> show) =>
        new(code, ask, LinesKind.Of(parse, show));

    /// <summary>A short answer whose validity depends on the person's date.</summary>
    public static Field<TTexts> Month<T>(string code, Func<TTexts, Prompt> ask, Func<string, LocalDate, Parsed<T>> parse, Func<T, Language, string>? show = null) =>
        new(code, ask, TextKind.Of((typed, scene) => parse(typed, scene.Today), show, null));

    /// <summary>A meeting's date, as precise as it is known, typed or picked; <see cref="Domain.Meetings.MeetingDate.Text"/> is kept.</summary>
    /// <remarks>The owner tells the zone of its hours as "zone" in <see cref="FormSheet.Known"/>.</remarks>
    public static Field<TTexts> Date(string code, Func<TTexts, Prompt> ask) => new(code, ask, new DateKind());

    /// <summary>As <see cref="Date"/>, but one day or several in a row, and no hour is asked.</summary>
    public static Field<TTexts> Day(string code, Func<TTexts, Prompt> ask) => new(code, ask, new DateKind(OnlyDays: true));

    /// <summary>Any number of messages, joined by blank lines, until the person presses «Listo». Refused as <see cref="Domain.LongText"/> refuses.</summary>
    /// <param name="words">At most so many words.</param>
    public static Field<TTexts> LongText(string code, Func<TTexts, Prompt> ask, int words) => new(code, ask, new LongTextKind(words));

    /// <summary>One of a list, by button or typed. Its code is kept.</summary>
    public static Field<TTexts> Choice(string code, Func<TTexts, Prompt> ask, params ImmutableArray<Choice> choices) =>
        new(code, ask, new ChoiceKind(choices, typed => Meant(choices, typed)));

    /// <summary>One of a list of the domain, whose parser also reads what is typed.</summary>
    public static Field<TTexts> Choice<T>(string code, Func<TTexts, Prompt> ask, ImmutableArray<T> terms, Func<string, Parsed<T>> parse)
        where T : Term =>
        new(code, ask, new ChoiceKind([.. terms.Select(Forms.Choice.Of)], typed => parse(typed).Select(term => term.Code)));

    /// <summary>One or more of a list, ticked until the person presses «Listo». The codes are kept, separated by commas, in the list's order.</summary>
    public static Field<TTexts> ManyChoices(string code, Func<TTexts, Prompt> ask, params ImmutableArray<Choice> choices) =>
        new(code, ask, new ManyChoicesKind(choices, typed => Meant(choices, typed)));

    /// <summary>One or more of a list of the domain, whose parser also reads each name that is typed.</summary>
    public static Field<TTexts> ManyChoices<T>(string code, Func<TTexts, Prompt> ask, ImmutableArray<T> terms, Func<string, Parsed<T>> parse)
        where T : Term =>
        new(code, ask, new ManyChoicesKind([.. terms.Select(Forms.Choice.Of)], typed => parse(typed).Select(term => term.Code)));

    /// <summary>Too many for buttons: the person types a few letters and picks from the matches. The code of the match is kept.</summary>
    /// <param name="search">What these letters may mean, best first; the first eight are offered.</param>
    /// <param name="find">The choice of a kept code, or null.</param>
    /// <param name="refuseNew">Why what was typed cannot be taken as new, after asking, or null; only the list counts where this is left out.</param>
    public static Field<TTexts> Lookup(
        string code, Func<TTexts, Prompt> ask, Func<string, IEnumerable<Choice>> search, Func<string, Choice?> find, Func<string, Refusal?>? refuseNew = null) =>
        new(code, ask, new LookupKind(search, find, refuseNew));

    /// <summary>Photos and documents, until the person presses «Listo». Kept as <see cref="Attachment"/>s, and refused as these.</summary>
    /// <param name="max">At most so many files.</param>
    public static Field<TTexts> Files(string code, Func<TTexts, Prompt> ask, int max) => new(code, ask, new FilesKind(max));

    /// <summary>A yes that must be given by hand; «Todavía no» leaves the field missing. Kept as <see cref="Domain.Consent.Given"/>.</summary>
    public static Field<TTexts> Consent(string code, Func<TTexts, Prompt> ask) => new(code, ask, new ConsentKind());

    /// <summary>The review of the whole: each answer in a line, what is missing, a button to change each; the last field of a form.</summary>
    /// <param name="finish">The label of the button that completes the form; «Listo» where null.</param>
    public static Field<TTexts> Summary(Func<TTexts, Prompt> ask, Func<TTexts, string>? finish = null) =>
        new(ReviewCode, ask, new ReviewKind()) { Finish = finish };

    /// <summary>May be skipped, and is no reason to refuse the form.</summary>
    public Field<TTexts> Optional() => this with { Need = Need.Optional };

    /// <summary>Not needed to submit, but to publish.</summary>
    public Field<TTexts> ToPublish() => this with { Need = Need.ToPublish };

    public Field<TTexts> In(string section) => this with { Section = section };

    /// <summary>Asked only while this holds for the other answers. An answer that was given before is kept, but not looked at.</summary>
    public Field<TTexts> When(Func<Given, bool> applies) => this with { Applies = applies };

    /// <summary>Adds a button that answers with a text.</summary>
    /// <param name="code">Short, without ~ and @.</param>
    /// <param name="text">What it answers; null or empty hides the button.</param>
    public Field<TTexts> Suggest(string code, Func<TTexts, string> label, Func<FormScene, string?> text) =>
        this with { Suggestions = Suggestions.Add(new(code, label, text)) };

    /// <summary>A sentence of the feature's own where the shared one says too little.</summary>
    public Field<TTexts> Says(RefusalCode refused, Func<TTexts, string> sentence) => this with { Sayings = Sayings.SetItem(refused, sentence) };

    private static Parsed<string> Meant(ImmutableArray<Choice> choices, string typed) =>
        choices.FirstOrDefault(choice => choice.IsMeantBy(typed)) is { } meant ? meant.Code : RefusalCode.NotInList;
}

/// <summary>A button that answers with a text, such as «Soy yo».</summary>
public sealed record Suggestion<TTexts>(string Code, Func<TTexts, string> Label, Func<FormScene, string?> Text);
