using Bot.Conversation.Forms;
using Bot.Domain.Practices;
using Field = Bot.Conversation.Forms.Field<Bot.Features.SubmitPractice.QuestionTexts>;

namespace Bot.Features.SubmitPractice;

/// <summary>The two forms of a practice: what is needed to submit it, and what is asked later.</summary>
internal static class PracticeForms
{
    /// <summary>Keys of what suggestions offer.</summary>
    internal const string Me = "me";
    internal const string Government = "government";
    internal const string Agency = "agency";

    /// <summary>The eight steps to submit.</summary>
    public static readonly Form<QuestionTexts> Submit = new("submit", version: 1,
        Field.Text(PracticeFields.Title, t => t.AskTitle, Title.Parse),
        Field.Choice(PracticeFields.Theme, t => t.AskTheme, Theme.All, Theme.Parse),
        Field.LongText(PracticeFields.Summary, t => t.AskSummary, WordsOf(PracticeFields.Summary)),
        Field.LongText(PracticeFields.Results, t => t.AskResults, WordsOf(PracticeFields.Results)),
        Field.Choice(PracticeFields.Stage, t => t.AskStage, Stage.All, Stage.Parse),
        Field.Month(PracticeFields.Start, t => t.AskStart, StartMonth.Parse, (start, language) => Texts.Dates.Month(start.Month, language)),
        Field.Text(PracticeFields.Contact, t => t.AskContact, (typed, scene) => Contact.Parse(typed, scene.By), (contact, _) => InShort(contact))
            .Suggest("me", t => t.ThatIsMe, scene => scene.Known.GetValueOrDefault(Me)),
        Field.Consent(PracticeFields.Consent, t => t.AskConsent),
        Field.Summary(t => t.Review, finish: t => t.ToPreview));

    /// <summary>What is needed to be published, asked after submitting.</summary>
    public static readonly Form<QuestionTexts> Complete = new("complete", version: 1,
        Field.Text(PracticeFields.Body, t => t.AskBody, PracticeRecord.ParseBody)
            .Suggest("gov", t => t.LocalGovernment, scene => scene.Known.GetValueOrDefault(Government))
            .Suggest("agency", t => t.OwnAgency, scene => scene.Known.GetValueOrDefault(Agency)),
        Field.Choice(PracticeFields.Population, t => t.AskPopulation, PopulationBand.All, PopulationBand.Parse),
        Field.ManyChoices(PracticeFields.Beneficiaries, t => t.AskBeneficiaries, Beneficiary.All, Beneficiary.Parse),
        Field.LongText(PracticeFields.Before, t => t.AskBefore, WordsOf(PracticeFields.Before)),
        Field.LongText(PracticeFields.Objectives, t => t.AskObjectives, WordsOf(PracticeFields.Objectives)),
        Field.LongText(PracticeFields.Actions, t => t.AskActions, WordsOf(PracticeFields.Actions)),
        Field.LongText(PracticeFields.Lessons, t => t.AskLessons, WordsOf(PracticeFields.Lessons)),
        Field.LongText(PracticeFields.Replicability, t => t.AskReplicability, WordsOf(PracticeFields.Replicability)),
        Field.Summary(t => t.LaterReview));

    public static readonly FormEngine<QuestionTexts> SubmitEngine = new(Submit, QuestionTexts.All);

    public static readonly FormEngine<QuestionTexts> CompleteEngine = new(Complete, QuestionTexts.All);

    private static int WordsOf(string field) => PracticeFields.Find(field)!.Words;

    private static string InShort(Contact contact) =>
        string.Join(", ", new[] { contact.Name, contact.Post, contact.Mail, contact.Phone, contact.TelegramName }.Where(part => part is not null));
}
