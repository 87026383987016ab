using Bot.Domain.Practices;
using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.Practices.ReviewPractices;

/// <summary>What reviewers read around a practice, and what authors hear of their decisions.</summary>
public sealed record ReviewTexts
{
    /// <summary>What the secretariat's key is about.</summary>
    public required KeyTexts Key { get; init; }

    public required string MenuLine { get; init; }

    public required Html OnlyReviewers { get; init; }

    /// <summary>The queue's heading, from how many wait; 1 or more.</summary>
    public required Func<int, Html> Queue { get; init; }

    /// <summary>Days since it was submitted, 0 or more.</summary>
    public required Func<int, string> Waits { get; init; }

    /// <summary>Of one that was sent before, on the day on which it is sent again.</summary>
    public required string CameBackToday { get; init; }

    public required Html NothingWaits { get; init; }

    public required string Earlier { get; init; }

    public required string Later { get; init; }

    public required string Print { get; init; }

    public required string BackToQueue { get; init; }

    /// <summary>Opens the queue in a new message.</summary>
    public required string GoOn { get; init; }

    /// <summary>Above what only reviewers see.</summary>
    public required Html ForReview { get; init; }

    /// <summary>From the author's name, and post, agency and city in one line (may be empty).</summary>
    public required Func<string, string, string> Author { get; init; }

    /// <summary>It was public before, from its number.</summary>
    public required Func<string, string> WasArchived { get; init; }

    public required string WithoutName { get; init; }

    public required string AuthorConfirmed { get; init; }

    public required string AuthorNotConfirmed { get; init; }

    /// <summary>The same to who does not accept it.</summary>
    public required string AuthorWaits { get; init; }

    /// <summary>The names of those who write it with whoever sent it; one or more.</summary>
    public required Func<IReadOnlyList<string>, string> Coauthors { get; init; }

    /// <summary>Of several.</summary>
    public required string AuthorsConfirmed { get; init; }

    /// <summary>Of several: the names of those whom accepting confirms; one or more.</summary>
    public required Func<IReadOnlyList<string>, string> AuthorsNotConfirmed { get; init; }

    public required Func<string, string> UnlistedCity { get; init; }

    public required string PrivateComplete { get; init; }

    public required string PrivateIncomplete { get; init; }

    public required string NothingMissing { get; init; }

    public required Func<IReadOnlyList<string>, string> Missing { get; init; }

    /// <summary>The name of a field that is asked before publishing.</summary>
    public required Func<string, string> Field { get; init; }

    public required string OwnCity { get; init; }

    public required string EarlierRequest { get; init; }

    public required string Accept { get; init; }

    /// <summary>In the place of accepting, while something is missing that a publication needs.</summary>
    public required string AskToComplete { get; init; }

    public required string WasAskedToComplete { get; init; }

    /// <summary>By the name of who asked, and since when.</summary>
    public required Func<string, string, string> AskedToComplete { get; init; }

    public required string AskAgain { get; init; }

    public required string AskOnceMore { get; init; }

    /// <summary>To the author, from the title and the names of what is missing; one or more.</summary>
    public required Func<string, IReadOnlyList<string>, Html> CompleteLetter { get; init; }

    public required string CompleteIt { get; init; }

    public required string Translate { get; init; }

    public required string AskForChanges { get; init; }

    public required string Decline { get; init; }

    /// <summary>From the title and the minutes until it is published, 1 or more.</summary>
    public required Func<string, int, Html> Accepted { get; init; }

    public required string Undo { get; init; }

    public required string IsUndone { get; init; }

    public required Func<string, string, Html> WasPublished { get; init; }

    public required string SeeCard { get; init; }

    /// <summary>The reader themself, as the name in <see cref="Happened"/>.</summary>
    public required string You { get; init; }

    /// <summary>The last step of a practice, and who took it; the name is empty for the bot itself.</summary>
    public required Func<Step, string, string> Happened { get; init; }

    public required string Gone { get; init; }

    public required Prompt AskComment { get; init; }

    public required Prompt AskReason { get; init; }

    public required Prompt BeforeSending { get; init; }

    public required string SendToAuthor { get; init; }

    public required Html CommentKept { get; init; }

    public required string BackToPractice { get; init; }

    public required Func<string, Html> WasAskedToChange { get; init; }

    public required Func<string, Html> WasDeclined { get; init; }

    /// <summary>To the author, above and under the reviewer's words.</summary>
    public required Func<string, bool, Html> ChangesLetter { get; init; }

    public required Html ChangesEnd { get; init; }

    public required string ChangeAndSend { get; init; }

    public required Func<string, bool, Html> DeclinedLetter { get; init; }

    public required Html DeclinedEnd { get; init; }

    public required string SeeMine { get; init; }

    /// <summary>To the author, from the number.</summary>
    public required Func<string, Html> IsPublic { get; init; }

    /// <summary>To the author, from the number: the new text took the place of the old one.</summary>
    public required Func<string, Html> IsRevised { get; init; }

    public required Func<string, Html> LinkToShare { get; init; }

    public required string Share { get; init; }

    public static readonly Bilingual<ReviewTexts> All = new(ReviewTextsEs.Texts, ReviewTextsPt.Texts);
}
