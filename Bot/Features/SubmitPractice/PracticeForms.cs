using Bot.Conversation;
using Bot.Conversation.Forms;
using Bot.Conversation.Forms.Kinds;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Texts;
using Field = Bot.Conversation.Forms.Field<Bot.Features.SubmitPractice.QuestionTexts>;

namespace Bot.Features.SubmitPractice;

/// <summary>The three forms of a practice: what is needed to submit it, what is needed to publish it, and what may stay empty.</summary>
internal static class PracticeForms
{
    /// <summary>Keys of what suggestions offer.</summary>
    internal const string Me = "me";
    internal const string Government = "government";
    internal const string Agency = "agency";
    internal const string Population = "population";

    /// <summary>Key of the start as it was answered, from which the end is read.</summary>
    internal const string Start = "start";

    /// <summary>The eight steps to submit.</summary>
    public static readonly Form<QuestionTexts> Submit = new("submit", version: 2,
        Field.Text(PracticeFields.Title, t => t.AskTitle, Title.Parse),
        Field.Choice(PracticeFields.Theme, t => t.AskTheme, Theme.All, Theme.Parse),
        Field.LongText(PracticeFields.Summary, t => t.AskSummary, WordsOf(PracticeFields.Summary)),
        Field.LongText(PracticeFields.Results, t => t.AskResults, WordsOf(PracticeFields.Results)),
        Field.Choice(PracticeFields.Stage, t => t.AskStage, Stage.All, Stage.Parse),
        Field.Month(PracticeFields.Start, t => t.AskStart, StartMonth.Parse, start => start.Month),
        Field.Text(PracticeFields.Contact, t => t.AskContact, (typed, scene) => Contact.Parse(typed, scene.By), (contact, _) => InShort(contact), Understood.Contact)
            .Suggest("me", t => t.ThatIsMe, scene => scene.Known.GetValueOrDefault(Me))
            .TakesContacts(card => card.ToAnswer()),
        Field.Consent(PracticeFields.Consent, t => t.AskConsent),
        Field.Summary(t => t.Review, finish: t => t.ToPreview));

    /// <summary>What is needed to be published, asked after submitting.</summary>
    public static readonly Form<QuestionTexts> Complete = new("complete", version: 2,
        Field.Text(PracticeFields.Body, t => t.AskBody, PracticeRecord.ParseBody)
            .Suggest("gov", t => t.LocalGovernment, scene => scene.Known.GetValueOrDefault(Government))
            .Suggest("agency", t => t.OwnAgency, scene => scene.Known.GetValueOrDefault(Agency)),
        Field.Choice(PracticeFields.Population, t => t.AskPopulation, PopulationBand.All, PopulationBand.Parse)
            .Suggest("before", t => t.AsBefore, scene => scene.Known.GetValueOrDefault(Population)),
        Field.ManyChoices(PracticeFields.Beneficiaries, t => t.AskBeneficiaries, Beneficiary.All, Beneficiary.Parse),
        Field.LongText(PracticeFields.Before, t => t.AskBefore, WordsOf(PracticeFields.Before)),
        Field.LongText(PracticeFields.Objectives, t => t.AskObjectives, WordsOf(PracticeFields.Objectives)),
        Field.LongText(PracticeFields.Actions, t => t.AskActions, WordsOf(PracticeFields.Actions)),
        Field.LongText(PracticeFields.Lessons, t => t.AskLessons, WordsOf(PracticeFields.Lessons)),
        Field.LongText(PracticeFields.Replicability, t => t.AskReplicability, WordsOf(PracticeFields.Replicability)),
        Field.Summary(t => t.LaterReview));

    /// <summary>What may stay empty, offered last.</summary>
    public static readonly Form<QuestionTexts> Extra = new("extra", version: 1,
        Field.LongText(PracticeFields.Services, t => t.AskServices, WordsOf(PracticeFields.Services)).Optional(),
        Field.Text(PracticeFields.End, t => t.AskEnd, ReadEnd, ShowEnd).Optional()
            .When(given => given[PracticeFields.Stage] != Stage.Ongoing.Code)
            .Suggest("on", t => t.GoesOn, _ => EndMonth.Ongoing)
            .Says(RefusalCode.InFuture, t => t.StillToCome),
        Field.Lines(PracticeFields.Partners, t => t.AskPartners, Partner.ParseAll, Facts.Of).Optional(),
        Field.Amount(PracticeFields.Budget, t => t.AskBudget, mayLackCurrency: true).Optional()
            .Says(RefusalCode.InFuture, t => t.StillToCome),
        Field.Choice(PracticeFields.Currency, t => t.AskCurrency, Currency.All, Currency.Parse).Optional()
            .When(given => Budget.LeavesCurrencyOpen(given[PracticeFields.Budget])),
        Field.Text(PracticeFields.BudgetYear, t => t.AskBudgetYear, (typed, scene) => BudgetYear.Parse(typed, scene.Today)).Optional()
            .When(given => Budget.LeavesYearOpen(given[PracticeFields.Budget]))
            .Says(RefusalCode.NeedsYear, t => t.OnlyTheYear)
            .Says(RefusalCode.InFuture, t => t.StillToCome),
        Field.ManyChoices(PracticeFields.Funding, t => t.AskFunding, FundingKind.All, FundingKind.Parse).Optional(),
        Field.Lines(PracticeFields.Indicators, t => t.AskIndicators, Indicator.ParseAll, Facts.Of).Optional(),
        Field.LongText(PracticeFields.Sustainability, t => t.AskSustainability, WordsOf(PracticeFields.Sustainability)).Optional(),
        Field.Lines(PracticeFields.Links, t => t.AskLinks, WebLink.ParseAll, (link, _) => Facts.Of(link)).Optional(),
        Field.Files(PracticeFields.Files, t => t.AskFiles, Attachment.Most).Optional(),
        Field.Text(PracticeFields.Endorsement, t => t.AskEndorsement, (typed, scene) => Endorsement.Parse(typed, scene.Today), InShort, Understood.Endorsement).Optional()
            .Says(RefusalCode.InFuture, t => t.StillToCome),
        Field.Choice(PracticeFields.Language, t => t.AskLanguage, QuestionTexts.SpanishChoice, QuestionTexts.PortugueseChoice).Optional(),
        Field.Text(PracticeFields.OtherTitle, t => t.AskOtherTitle, Title.Parse).Optional(),
        Field.LongText(PracticeFields.OtherSummary, t => t.AskOtherSummary, WordsOf(PracticeFields.OtherSummary)).Optional(),
        Field.Summary(t => t.ExtraReview));

    public static readonly FormEngine<QuestionTexts> SubmitEngine = new(Submit, QuestionTexts.All);

    public static readonly FormEngine<QuestionTexts> CompleteEngine = new(Complete, QuestionTexts.All);

    public static readonly FormEngine<QuestionTexts> ExtraEngine = new(Extra, QuestionTexts.All);

    private static readonly FormEngine<QuestionTexts>[] Engines = [SubmitEngine, CompleteEngine, ExtraEngine];

    /// <summary>The form that asks a field of the record.</summary>
    public static FormEngine<QuestionTexts> EngineOf(string field) => Engines.First(engine => engine.Form.Fields.Any(one => one.Code == field));

    /// <summary>Whether a form asks this field of the practice now.</summary>
    public static bool IsAsked(Context context, Practice practice, string field) => Engines.FirstOrDefault(engine => engine.Form.Fields.Any(one => one.Code == field)) is { } engine
        && engine.IsAsked(field, practice.Answers, OwnPractice.SceneOf(context, practice));

    private static int WordsOf(string field) => PracticeFields.Find(field)!.Words;

    private static Parsed<EndMonth> ReadEnd(string typed, FormScene scene)
    {
        var start = StartMonth.Parse(scene.Known.GetValueOrDefault(Start, ""), scene.Today);
        return EndMonth.Parse(typed, start.IsValid ? start.Value : null, scene.Today);
    }

    private static string ShowEnd(EndMonth end, Language language) =>
        end.Month is { } month ? Dates.Month(month, language) : QuestionTexts.All.In(language).GoesOn;

    private static string InShort(Contact contact) =>
        string.Join(", ", new[] { contact.Name, contact.Post, contact.Mail, contact.Phone, contact.TelegramName }.Where(part => part is not null));

    private static string InShort(Endorsement endorsement, Language language) =>
        $"{endorsement.Name}, {endorsement.Post}, {Dates.Day(endorsement.Date, language)}";
}
