using Bot.Domain.Practices;
using Bot.Texts;

namespace Bot.Features.Practices.SubmitPractice;

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

    /// <summary>The hub's way to what is done with a practice less often, and the heading there, by title.</summary>
    public required string More { get; init; }

    public required Func<string, Html> MoreOf { get; init; }

    /// <summary>A section's line: needed answers that are missing, and optional ones without an answer; 0 or more.</summary>
    public required Func<int, int, string> SectionStanding { get; init; }

    /// <summary>In a section whose needed answers wait with the reviewers.</summary>
    public required string StaysAsSent { get; init; }

    public required string BackToHub { get; init; }

    /// <summary>Begins what is optional.</summary>
    public required string Extra { get; init; }

    public required string Change { get; init; }

    public required string Translate { get; init; }

    public required string Copy { get; init; }

    public required Func<string, Html> Copied { get; init; }

    /// <summary>The button to the files of a practice, by how many there are; 0 or more.</summary>
    public required Func<int, string> Files { get; init; }

    /// <summary>Above the list of files: title, how many there are, how many may be.</summary>
    public required Func<string, int, int, Html> FilesOf { get; init; }

    /// <summary>Under it: megabytes of one file.</summary>
    public required Func<int, string> HowToSendFiles { get; init; }

    public required string PhotoWithoutName { get; init; }

    /// <summary>Takes the file with this number away.</summary>
    public required Func<int, string> Remove { get; init; }

    public required string SendThem { get; init; }

    /// <summary>A file was kept: title, how many there are, how many may be.</summary>
    public required Func<string, int, int, Html> FileKept { get; init; }

    /// <summary>Makes an answer of what stands under a photo.</summary>
    public required string UseCaption { get; init; }

    /// <summary>A file was not kept: its name, and why.</summary>
    public required Func<string, string, Html> FileNotKept { get; init; }

    /// <summary>A file could not be fetched and was taken away again: its name, and the practice's title.</summary>
    public required Func<string, string, Html> FileLost { get; init; }

    /// <summary>A file from somebody who writes on no practice.</summary>
    public required Html NothingToAttachTo { get; init; }

    /// <summary>To who may bring practices in from a table, below the same.</summary>
    public required Html ToImport { get; init; }

    public required string SeePreview { get; init; }

    public required string Complete { get; init; }

    /// <summary>Fill it in from a document.</summary>
    public required string FromWord { get; init; }

    /// <summary>Leads to what is left of brought documents: how many parts, 1 or more.</summary>
    public required Func<int, string> PartsWait { get; init; }

    public required string SeeCard { get; init; }

    public required string Withdraw { get; init; }

    /// <summary>For authors whom the coordination does not know yet.</summary>
    public required string TellWho { get; init; }

    public required string Delete { get; init; }

    public required Html SavedForLater { get; init; }

    /// <summary>Under the preview.</summary>
    public required Html PreviewEnds { get; init; }

    /// <summary>The same of what reviewers read before.</summary>
    public required Html PreviewEndsAgain { get; init; }

    /// <summary>Changes were asked for and none was made; by title.</summary>
    public required Func<string, Html> NothingChanged { get; init; }

    public required string GoChange { get; init; }

    public required string SendUnchanged { get; init; }

    /// <summary>Whether a text answers the question that was left above: the field's name, and the practice's title.</summary>
    public required Func<string, string, Html> IsItAnswerTo { get; init; }

    public required string ItIs { get; init; }

    public required string SeeShort { get; init; }

    public required string Send { get; init; }

    /// <summary>By title, the coordination's city, the day of the promise, and how many answers a publication needs besides.</summary>
    public required Func<string, bool, string, string, int, Html> Received { get; init; }

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

    public required string IsWithReviewers { get; init; }

    /// <summary>A message that was sent before the practice went to its reviewers was edited.</summary>
    public required Func<string, Html> EditedTooLate { get; init; }

    /// <summary>Before sending, from the title and the language that the text seems to be written in.</summary>
    public required Func<string, string, Html> AskWrittenIn { get; init; }

    /// <summary>A question that was left open: how its practice stands now, and what was just written (empty for nothing).</summary>
    public required Func<Html, string, Html> MovedOn { get; init; }

    /// <summary>A message that cannot be joined to its answer any more, by how many characters an answer may have.</summary>
    public required Func<int, Html> DoesNotFit { get; init; }

    /// <summary>By the titles of drafts, one or more, that nobody wrote on for three days.</summary>
    public required Func<IReadOnlyList<string>, Html> Abandoned { get; init; }

    /// <summary>The government of a city as an answer, by the city's name.</summary>
    public required Func<string, string> GovernmentOf { get; init; }
}
