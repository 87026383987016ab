using Bot.Conversation.Forms;
using Bot.Texts;

namespace Bot.Features.SubmitPractice;

/// <summary>How the forms of a practice ask, in the order in which they do.</summary>
public sealed record QuestionTexts
{
    public static readonly Bilingual<QuestionTexts> All = new(QuestionTextsEs.Texts, QuestionTextsPt.Texts);

    public static readonly Choice CityChoice = new("city", "Una ciudad", "Uma cidade");

    public static readonly Choice AgencyChoice = new("agency", "Una agencia de desarrollo", "Uma agência de desenvolvimento");

    public static readonly Choice SpanishChoice = new("es", "Español", "Espanhol");

    public static readonly Choice PortugueseChoice = new("pt", "Portugués", "Português");

    public required Prompt AskCity { get; init; }

    public required Prompt AskKind { get; init; }

    public required Prompt AskSeat { get; init; }

    public required Prompt AskCountry { get; init; }

    public required Prompt AskTitle { get; init; }

    public required Prompt AskTheme { get; init; }

    public required Prompt AskSummary { get; init; }

    public required Prompt AskResults { get; init; }

    public required Prompt AskStage { get; init; }

    public required Prompt AskStart { get; init; }

    public required Prompt AskContact { get; init; }

    /// <summary>The button that names the person as the contact.</summary>
    public required string ThatIsMe { get; init; }

    /// <summary>Asked after <see cref="ThatIsMe"/> where no mail and no phone of the person is known.</summary>
    public required Prompt AskReach { get; init; }

    public required Prompt AskConsent { get; init; }

    public required Prompt Review { get; init; }

    /// <summary>The review's button to the preview.</summary>
    public required string ToPreview { get; init; }

    public required Prompt AskBody { get; init; }

    /// <summary>The button that names the local government of the person's city.</summary>
    public required string LocalGovernment { get; init; }

    /// <summary>The button that names the person's development agency.</summary>
    public required string OwnAgency { get; init; }

    public required Prompt AskPopulation { get; init; }

    public required Prompt AskBeneficiaries { get; init; }

    public required Prompt AskBefore { get; init; }

    public required Prompt AskObjectives { get; init; }

    public required Prompt AskActions { get; init; }

    public required Prompt AskLessons { get; init; }

    public required Prompt AskReplicability { get; init; }

    /// <summary>The button that takes over what the author answered for this city before.</summary>
    public required string AsBefore { get; init; }

    public required Prompt LaterReview { get; init; }

    public required Prompt AskServices { get; init; }

    public required Prompt AskEnd { get; init; }

    /// <summary>The button that says that the practice has not ended.</summary>
    public required string GoesOn { get; init; }

    public required Prompt AskPartners { get; init; }

    public required Prompt AskBudget { get; init; }

    /// <summary>Asked where the amount came without a currency that is meant for certain.</summary>
    public required Prompt AskCurrency { get; init; }

    public required Prompt AskBudgetYear { get; init; }

    public required Prompt AskFunding { get; init; }

    public required Prompt AskIndicators { get; init; }

    public required Prompt AskSustainability { get; init; }

    public required Prompt AskLinks { get; init; }

    public required Prompt AskFiles { get; init; }

    public required Prompt AskEndorsement { get; init; }

    public required Prompt AskLanguage { get; init; }

    public required Prompt AskOtherTitle { get; init; }

    public required Prompt AskOtherSummary { get; init; }

    public required Prompt ExtraReview { get; init; }

    /// <summary>Instead of the shared sentence, which speaks of a start.</summary>
    public required string StillToCome { get; init; }

    public required string OnlyTheYear { get; init; }
}
