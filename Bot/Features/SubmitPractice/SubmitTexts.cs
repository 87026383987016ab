using Bot.Domain.Practices;
using Bot.Texts;

namespace Bot.Features.SubmitPractice;

/// <summary>What is said around the forms: before the first question, in the hub, at sending, taking back and deleting.</summary>
public sealed record SubmitTexts
{
    public static readonly Bilingual<SubmitTexts> All = new(SubmitTextsEs.Texts, SubmitTextsPt.Texts);

    /// <summary>What a practice without a title is called.</summary>
    public required string Untitled { get; init; }

    /// <summary>How long it takes and what to have at hand.</summary>
    public required Html Intro { get; init; }

    public required string Begin { get; init; }

    /// <summary>Shown instead of the introduction to somebody with so many unfinished drafts.</summary>
    public required Func<int, Html> HasDrafts { get; init; }

    public required string BeginAnother { get; init; }

    public required string MyPractices { get; init; }

    public required string Propose { get; init; }

    /// <summary>The hub's first line, by title.</summary>
    public required Func<Practice, string, Html> Standing { get; init; }

    /// <summary>Above what the reviewer wrote.</summary>
    public required string CommentOfReviewers { get; init; }

    public required string ReasonOfReviewers { get; init; }

    /// <summary>Answers that are there, of those needed to submit.</summary>
    public required Func<int, int, string> ToSubmit { get; init; }

    public required Func<int, int, string> ToPublish { get; init; }

    public required Func<string, string> Continue { get; init; }

    public required string SeeAll { get; init; }

    public required string SeePreview { get; init; }

    public required string Complete { get; init; }

    /// <summary>Fill it in from a document.</summary>
    public required string FromWord { get; init; }

    public required string SeeCard { get; init; }

    public required string Withdraw { get; init; }

    public required string Delete { get; init; }

    public required Html SavedForLater { get; init; }

    /// <summary>Under the preview.</summary>
    public required Html PreviewEnds { get; init; }

    public required string SeeWhole { get; init; }

    public required string SeeShort { get; init; }

    public required string Send { get; init; }

    public required string ChangeSomething { get; init; }

    /// <summary>By title, the coordination's city, and the day of the promise.</summary>
    public required Func<string, string, string, Html> Received { get; init; }

    /// <summary>By the day of the promise.</summary>
    public required Func<string, string> Promise { get; init; }

    public required Func<string, Html> AskWithdraw { get; init; }

    /// <summary>The same for a practice that everybody can read.</summary>
    public required Func<string, Html> AskUnpublish { get; init; }

    public required string YesWithdraw { get; init; }

    public required Func<string, Html> AskDelete { get; init; }

    public required string YesDelete { get; init; }

    public required string No { get; init; }

    public required Func<string, Html> Deleted { get; init; }

    /// <summary>Toasts.</summary>
    public required string Gone { get; init; }

    public required string ChangedMeanwhile { get; init; }

    public required string OnlyInPrivate { get; init; }

    public required string IsWithReviewers { get; init; }

    /// <summary>A message that was sent before the practice went to its reviewers was edited.</summary>
    public required Func<string, Html> EditedTooLate { get; init; }

    /// <summary>A message that cannot be joined to its answer any more, by how many characters an answer may have.</summary>
    public required Func<int, Html> DoesNotFit { get; init; }

    /// <summary>By the titles of drafts, one or more, that nobody wrote on for three days.</summary>
    public required Func<IReadOnlyList<string>, Html> Abandoned { get; init; }

    /// <summary>The government of a city as an answer, by the city's name.</summary>
    public required Func<string, string> GovernmentOf { get; init; }
}
