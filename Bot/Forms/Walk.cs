using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Forms;

/// <summary>Where a person stands in a form, with the answers so far: what every rule of the engine works on.</summary>
internal sealed record Walk<TTexts>(
    Form<TTexts> Form, TTexts Texts, FormCursor Cursor, ImmutableDictionary<string, Answer> Answers, FormScene Scene)
    : Question(Cursor, Scene)
{
    /// <summary>
    /// Why kept answers are no valid ones, as far as it was asked in this walk: each answer is read once, not once per rule.
    /// </summary>
    private readonly Dictionary<(string Field, Answer Kept), Refusal?> _problems = new(SameAnswer.Of);

    public Field<TTexts> Current =>
        Form.Find(Cursor.Field) ?? throw new InvalidOperationException($"Form {Form.Code} has no field {Cursor.Field}.");

    public override Answer? Kept => KeptFor(Cursor.Field);

    public override Refusal? Problem => ProblemOf(Current);

    /// <summary>The fields that are walked: all that apply.</summary>
    public ImmutableArray<Field<TTexts>> Steps => [.. Form.Fields.Where(step => !step.IsReview && step.Applies(new(Answers)))];

    /// <summary>The steps that a person comes by, of which each is counted.</summary>
    public ImmutableArray<Field<TTexts>> Asked => [.. Steps.Where(step => !step.HasUsual || step.Code == Cursor.Field)];

    /// <summary>Null where the form has none.</summary>
    public Field<TTexts>? Review => Form.Review;

    /// <summary>What stands in the way of an end: also an answer that needs not be there, and contradicts another.</summary>
    public IEnumerable<Field<TTexts>> MissingSteps =>
        Steps.Where(step => step.IsRequired ? !IsAnswered(step) : KeptFor(step.Code) is not null && step.Contradicts(new(Answers), Scene));

    /// <summary>The step before the current one; null at the first.</summary>
    public Field<TTexts>? Previous => Steps.TakeWhile(step => step.Code != Cursor.Field).LastOrDefault();

    /// <summary>
    /// Whether the current field can be passed over: it may stay empty, or has its answer; what gathers is left by «Listo».
    /// </summary>
    public bool CanPass => !Current.IsReview
        && (Kept is null ? !Current.IsRequired : CanGiveUp || (!Current.Kind.Gathers && IsAnswered(Current)));

    /// <summary>
    /// Whether what was gathered for a question that may stay empty is only a link: passing over takes it away.
    /// </summary>
    public bool CanGiveUp => Kept is not null && Current is { IsRequired: false, Kind.Gathers: true }
        && Problem is { Code: RefusalCode.OnlyLink };

    /// <summary>Whether what was gathered can be taken away at once.</summary>
    public bool CanRedo => Kept is not null && Current.Kind.CanRedo;

    /// <summary>Whether an optional answer can be taken away; what was gathered is redone instead.</summary>
    public bool CanClear => Kept is not null && Current is { IsRequired: false, Kind.Gathers: false };

    /// <summary>Whether «Rehacer» took something away that can come back.</summary>
    public bool CanRestore => Kept is null && Cursor.Redone is not null;

    public string Title(Field<TTexts> field) => field.Ask(Texts).Title;

    public Answer? KeptFor(string field) => Answers.GetValueOrDefault(field) is { Pieces.IsDefaultOrEmpty: false } kept ? kept : null;

    /// <summary>Why a field has no valid answer; null where it has one.</summary>
    public Refusal? ProblemOf(Field<TTexts> field)
    {
        if (KeptFor(field.Code) is not { } kept)
        {
            return new(RefusalCode.Missing);
        }

        if (!_problems.TryGetValue((field.Code, kept), out var problem))
        {
            _problems[(field.Code, kept)] = problem = field.Kind.Check(kept, Scene);
        }

        return problem ?? (field.Contradicts(new(Answers), Scene) ? new(RefusalCode.Contradictory) : null);
    }

    /// <summary>Whether something was written that does not count; a consent that was withheld is only missing.</summary>
    public bool IsWrong(Field<TTexts> field) =>
        KeptFor(field.Code) is not null && ProblemOf(field) is { Code: not (RefusalCode.Missing or RefusalCode.ConsentNeeded) };

    public bool IsAnswered(Field<TTexts> field) => ProblemOf(field) is null;

    public override string Sentence(Refusal refusal) => Sentence(Current, refusal);

    public string Sentence(Field<TTexts> field, Refusal refusal) =>
        field.Sayings.TryGetValue(refusal.Code, out var own) ? own(Texts) : Refusals.Say(Scene.Language, refusal);

    public override Button Offer(string label, string action, string value = "") =>
        Button.Do(label, Form.Door.To(Cursor.Subject, Cursor.Field, action, value));

    public Walk<TTexts> To(Field<TTexts> field, Destination after) => Recovered() with
    {
        Cursor = Cursor with { Field = field.Code, After = after, State = "", Unanswered = 0, Redone = null },
    };

    /// <summary>What «Rehacer» took away comes back where nothing else was written.</summary>
    public Walk<TTexts> Recovered() => CanRestore
        ? this with { Answers = Answers.SetItem(Cursor.Field, Cursor.Redone!), Cursor = Cursor with { Redone = null } }
        : this;

    /// <summary>Nothing but the answer is left of how it came about.</summary>
    public Walk<TTexts> Keep(Answer answer) => this with
    {
        Answers = Answers.SetItem(Cursor.Field, answer),
        Cursor = Cursor with { Redone = null, State = "", Unanswered = 0 },
    };

    /// <summary>What is gathered so far; nothing where null.</summary>
    public Walk<TTexts> Holding(Answer? gathered) => gathered is null ? Cleared() : ReferenceEquals(gathered, Kept) ? this : Keep(gathered);

    /// <param name="unanswered">The message that may still become an answer; 0 for none.</param>
    public Walk<TTexts> Remembering(string state, int unanswered) =>
        this with { Cursor = Cursor with { State = state, Unanswered = unanswered } };

    public Walk<TTexts> Cleared() => this with { Answers = Answers.Remove(Cursor.Field) };

    public Walk<TTexts> Heard(int messageId) => messageId == 0 ? this : this with { Cursor = Cursor with { LastMessage = messageId } };

    /// <summary>Whether a message became (part of) an answer of this person, or was the last one that was refused.</summary>
    public bool Knows(int messageId) => messageId != 0 && (messageId == Cursor.LastMessage || WrittenBy(messageId) is not null
        || (Cursor.Redone?.Pieces.Any(piece => piece.MessageId == messageId) ?? false));

    /// <summary>The field whose answer a message is part of.</summary>
    public Field<TTexts>? WrittenBy(int messageId) => messageId == 0 ? null : Form.Fields.FirstOrDefault(field =>
        KeptFor(field.Code) is { } kept && kept.By == Scene.By && kept.Pieces.Any(piece => piece.MessageId == messageId));
}

/// <summary>A field's answer is the same only as the same object: comparing texts costs as much as reading them.</summary>
internal sealed class SameAnswer : IEqualityComparer<(string Field, Answer Kept)>
{
    public static readonly SameAnswer Of = new();

    public bool Equals((string Field, Answer Kept) x, (string Field, Answer Kept) y) =>
        ReferenceEquals(x.Kept, y.Kept) && x.Field == y.Field;

    public int GetHashCode((string Field, Answer Kept) obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Kept);
}
