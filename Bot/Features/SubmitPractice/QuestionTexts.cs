using Bot.Conversation.Forms;
using Bot.Texts;

namespace Bot.Features.SubmitPractice;

/// <summary>How the forms of a practice ask, in the order in which they do.</summary>
public sealed record QuestionTexts
{
    public static readonly Bilingual<QuestionTexts> All = new(QuestionTextsEs.Texts, QuestionTextsPt.Texts);

    public static readonly Choice CityChoice = new("city", "Una ciudad", "Uma cidade");

    public static readonly Choice AgencyChoice = new("agency", "Una agencia de desarrollo", "Uma agência de desenvolvimento");

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

    public required Prompt LaterReview { get; init; }
}
