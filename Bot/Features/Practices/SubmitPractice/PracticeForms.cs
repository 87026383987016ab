using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Forms;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>The three forms of a practice: what is needed to submit it, what is needed to publish it, and what may stay empty.</summary>
internal static class PracticeForms
{
    /// <summary>
    /// How many questions are asked before it can be sent, and then before it can be published: the forms are numbered on.
    /// </summary>
    public static readonly int Submitting = PracticeFields.ToSubmit.Length;

    public static readonly int Publishing = PracticeFields.ToPublish.Length;

    /// <summary>The eight steps to submit.</summary>
    public static readonly Form<QuestionTexts> Submit = Of(
        "submit", version: 2, PracticeFields.ToSubmit, before: 0,
        Field<QuestionTexts>.Summary(t => t.Review, t => t.ToPreview, (t, answers, scene) => t.CanBeSent(LeftToPublish(answers, scene))).WhereIncomplete());

    /// <summary>What is needed to be published, asked after submitting.</summary>
    public static readonly Form<QuestionTexts> Complete = Of(
        "complete", version: 2, PracticeFields.ToPublish, Submitting, Field<QuestionTexts>.Summary(t => t.LaterReview).WhereIncomplete());

    /// <summary>What may stay empty, offered last.</summary>
    public static readonly Form<QuestionTexts> Extra = Of(
        "extra", version: 1, PracticeFields.Optional, Submitting + Publishing, Field<QuestionTexts>.Summary(t => t.ExtraReview));

    public static readonly FormEngine<QuestionTexts> SubmitEngine = new(Submit, QuestionTexts.All);

    public static readonly FormEngine<QuestionTexts> CompleteEngine = new(Complete, QuestionTexts.All);

    public static readonly FormEngine<QuestionTexts> ExtraEngine = new(Extra, QuestionTexts.All);

    /// <summary>The form that asks a field of the record.</summary>
    public static FormEngine<QuestionTexts> EngineOf(string field) => PracticeFields.Find(field)!.Need switch
    {
        Need.ToSubmit => SubmitEngine,
        Need.ToPublish => CompleteEngine,
        _ => ExtraEngine,
    };

    /// <summary>Whether a form asks this field of the practice now.</summary>
    public static bool IsAsked(Context context, Practice practice, string field) =>
        PracticeFields.Find(field) is not null && EngineOf(field).IsAsked(field, practice.Answers, OwnPractice.SceneOf(context, practice));

    private static Form<QuestionTexts> Of(
        string code, int version, ImmutableArray<PracticeField> fields, int before, Field<QuestionTexts> review) =>
        new(code, version, [.. fields.Select(PracticeQuestion.Of), review]) { StepsBefore = before };

    private static int LeftToPublish(ImmutableDictionary<string, Answer> answers, FormScene scene)
    {
        var later = CompleteEngine.Progress(answers, scene);
        return later.Total - later.Done;
    }
}
