using Bot.Texts;
using Bot.WordFiles;

namespace Bot.Features.Practices.ImportDocuments;

/// <summary>What is said about documents that somebody brings along.</summary>
public sealed record ImportTexts
{
    public static readonly Bilingual<ImportTexts> All = new(ImportTextsEs.Texts, ImportTextsPt.Texts);

    public required string MenuLine { get; init; }

    /// <summary>By the file's name; until it is read.</summary>
    public required Func<string, Html> Reading { get; init; }

    /// <summary>By the file's name.</summary>
    public required Func<string, Html> NotFetched { get; init; }

    /// <summary>Why a file was not read, by its name.</summary>
    public required Func<DocxProblem, string, Html> NotRead { get; init; }

    /// <summary>What of a file was not taken, 1 kind or more.</summary>
    public required Func<IEnumerable<LeftOut>, Html> LeftOut { get; init; }

    /// <summary>By the file's name, of one that is neither read nor kept.</summary>
    public required Func<string, Html> NotReadable { get; init; }

    /// <summary>By the file's name, of one that cannot be read; where it is kept is said after it.</summary>
    public required Func<string, Html> OnlyKept { get; init; }

    /// <summary>By the source (empty for a pasted text) and how many parts, 1 or more.</summary>
    public required Func<Html, int, Html> Found { get; init; }

    public required Func<string, Html> IsFor { get; init; }

    public required Html AskWhich { get; init; }

    public required string NewPractice { get; init; }

    /// <summary>A document's title that no practice of the person has.</summary>
    public required Func<string, Html> HasNewTitle { get; init; }

    public required string IsNew { get; init; }

    /// <summary>From a practice's title.</summary>
    public required Func<string, string> IsOf { get; init; }

    /// <summary>A part is for an answer that its reviewers are reading.</summary>
    public required Html IsInReview { get; init; }

    public required string WithdrawFirst { get; init; }

    public required string OtherPractice { get; init; }

    public required string Begin { get; init; }

    /// <summary>By the names of the fields whose headings were found in a pasted text.</summary>
    public required Func<IReadOnlyList<string>, Html> Offer { get; init; }

    public required string Distribute { get; init; }

    public required Func<string, string> IsAnswer { get; init; }

    public required string NoThanks { get; init; }

    public required Html Dropped { get; init; }

    /// <summary>This part of so many.</summary>
    public required Func<int, int, string> Step { get; init; }

    public required Html Unplaced { get; init; }

    /// <summary>By the heading as it stands in the document.</summary>
    public required Func<string, Html> Under { get; init; }

    /// <summary>By the number of words of the part.</summary>
    public required Func<int, Html> OnlyBeginning { get; init; }

    /// <summary>After the reason why a part cannot be taken yet.</summary>
    public required string StaysHere { get; init; }

    /// <summary>By the beginning of the answer that the field has.</summary>
    public required Func<string, Html> HasAnswer { get; init; }

    public required Func<string, string> Take { get; init; }

    public required string Join { get; init; }

    public required string Replace { get; init; }

    public required string ChooseField { get; init; }

    public required string OtherField { get; init; }

    public required Html AskField { get; init; }

    public required string Discard { get; init; }

    public required string Later { get; init; }

    public required string Rewrite { get; init; }

    public required Html AskRewrite { get; init; }

    public required string KeepAsIs { get; init; }

    public required string Original { get; init; }

    public required Func<string, string> TakenToast { get; init; }

    public required string DiscardedToast { get; init; }

    public required string LookAgain { get; init; }

    public required string Decided { get; init; }

    public required string Gone { get; init; }

    /// <summary>By practice, how many parts were taken, and how many discarded.</summary>
    public required Func<string, int, int, Html> Done { get; init; }

    public required string SeePractice { get; init; }

    public required string Recover { get; init; }

    /// <summary>By the practice's title.</summary>
    public required Func<string, Html> HowTo { get; init; }

    public required string GetTemplate { get; init; }

    /// <summary>By the file's name; empty for a pasted text.</summary>
    public required Func<string, string> GoOn { get; init; }

    public required string TemplateFile { get; init; }

    public required Html TemplateCaption { get; init; }

    public required string TemplateTitle { get; init; }

    public required IReadOnlyList<string> TemplateLead { get; init; }

    public required Html NotMade { get; init; }
}
