using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Messages;

namespace Bot.Conversation.Forms;

/// <summary>Where a person stands in a form, with the answers so far: what every rule of the engine works on.</summary>
internal sealed record Walk<TTexts>(Form<TTexts> Form, TTexts Texts, FormCursor Cursor, ImmutableDictionary<string, Answer> Answers, FormScene Scene)
{
    /// <summary>Why kept answers are no valid ones, as far as it was asked in this walk: each answer is read once, not once per rule.</summary>
    private readonly Dictionary<(string Field, Answer Kept), Refusal?> _problems = new(SameAnswer.Of);

    public FormTexts Shared => FormTexts.Of.In(Scene.Language);

    public Field<TTexts> Current => Form.Find(Cursor.Field) ?? throw new InvalidOperationException($"Form {Form.Code} has no field {Cursor.Field}.");

    /// <summary>What is kept for the current field, valid or not.</summary>
    public Answer? Kept => KeptFor(Cursor.Field);

    /// <summary>The fields that are walked: they apply, and have the need that was asked for.</summary>
    public ImmutableArray<Field<TTexts>> Steps => [.. Form.Fields.Where(step => !step.IsReview && IsInScope(step) && step.Applies(new(Answers)))];

    /// <summary>Null where the form has none, or none for this need.</summary>
    public Field<TTexts>? Review => Form.Review is { } review && IsInScope(review) ? review : null;

    public IEnumerable<Field<TTexts>> MissingSteps => Steps.Where(step => step.Need != Need.Optional && !IsAnswered(step));

    /// <summary>The step before the current one; null at the first.</summary>
    public Field<TTexts>? Previous => Steps.TakeWhile(step => step.Code != Cursor.Field).LastOrDefault();

    public string Title(Field<TTexts> field) => field.Ask(Texts).Title;

    public Answer? KeptFor(string field) => Answers.GetValueOrDefault(field) is { Pieces.IsDefaultOrEmpty: false } kept ? kept : null;

    /// <summary>Why a field has no valid answer; null where it has one.</summary>
    public Refusal? Problem(Field<TTexts> field)
    {
        if (KeptFor(field.Code) is not { } kept)
        {
            return new(RefusalCode.Missing);
        }

        if (!_problems.TryGetValue((field.Code, kept), out var problem))
        {
            _problems[(field.Code, kept)] = problem = field.Kind.Check(kept, Scene);
        }

        return problem;
    }

    public bool IsAnswered(Field<TTexts> field) => Problem(field) is null;

    /// <summary>The kind sentence for a refusal: the feature's own, or the shared one.</summary>
    public string Sentence(Field<TTexts> field, Refusal refusal) =>
        field.Sayings.TryGetValue(refusal.Code, out var own) ? own(Texts) : Shared.Refused(refusal);

    public Walk<TTexts> To(Field<TTexts> field, Destination after) => Recovered() with
    {
        Cursor = Cursor with { Field = field.Code, After = after, Typed = "", Unanswered = 0, Candidates = [], Calendar = "", Redone = null },
    };

    /// <summary>What «Rehacer» took away comes back where nothing else was written.</summary>
    public Walk<TTexts> Recovered() => Cursor.Redone is { } redone && Kept is null
        ? this with { Answers = Answers.SetItem(Cursor.Field, redone), Cursor = Cursor with { Redone = null } }
        : this;

    public Walk<TTexts> Keep(Answer answer) => this with
    {
        Answers = Answers.SetItem(Cursor.Field, answer),
        Cursor = Cursor with { Redone = null, Typed = "", Unanswered = 0, Candidates = [] },
    };

    public Walk<TTexts> Keep(string text, int messageId) => Keep(Answer.Of(text, messageId, Scene.By, Scene.At));

    /// <summary>Joins one more message to the current answer. Message ids count in one person's chat only, so another writer's are given up.</summary>
    public Walk<TTexts> Join(string text, int messageId) => Kept switch
    {
        null => Keep(text, messageId),
        { } own when own.By == Scene.By => Keep(own.Add(text, messageId, Scene.By, Scene.At)),
        { } other => Keep((other with { Pieces = [.. other.Pieces.Select(piece => piece with { MessageId = 0 })] }).Add(text, messageId, Scene.By, Scene.At)),
    };

    public Walk<TTexts> Heard(int messageId) => messageId == 0 ? this : this with { Cursor = Cursor with { LastMessage = messageId } };

    /// <summary>A message became no answer (yet).</summary>
    public Walk<TTexts> Unanswered(int messageId, string typed = "", params ImmutableArray<string> candidates) =>
        this with { Cursor = Cursor with { Unanswered = messageId, Typed = typed, Candidates = candidates } };

    /// <summary>Whether a message became (part of) an answer of this person, or was the last one that was refused.</summary>
    public bool Knows(int messageId) => messageId != 0 && (messageId == Cursor.LastMessage || WrittenBy(messageId) is not null
        || (Cursor.Redone?.Pieces.Any(piece => piece.MessageId == messageId) ?? false));

    /// <summary>The field whose answer a message is part of.</summary>
    public Field<TTexts>? WrittenBy(int messageId) => messageId == 0 ? null : Form.Fields.FirstOrDefault(field =>
        KeptFor(field.Code) is { } kept && kept.By == Scene.By && kept.Pieces.Any(piece => piece.MessageId == messageId));

    private bool IsInScope(Field<TTexts> field) => Cursor.Scope is null || field.Need == Cursor.Scope;
}

/// <summary>A field's answer is the same only as the same object: comparing texts costs as much as reading them.</summary>
internal sealed class SameAnswer : IEqualityComparer<(string Field, Answer Kept)>
{
    public static readonly SameAnswer Of = new();

    public bool Equals((string Field, Answer Kept) x, (string Field, Answer Kept) y) => ReferenceEquals(x.Kept, y.Kept) && x.Field == y.Field;

    public int GetHashCode((string Field, Answer Kept) obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Kept);
}
