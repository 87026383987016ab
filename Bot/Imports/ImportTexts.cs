using Bot.Domain;
using Bot.Sheets;
using Bot.Texts;
using Bot.WordFiles;

namespace Bot.Imports;

/// <summary>The sentences of bringing records in from a file.</summary>
public sealed record ImportTexts
{
    /// <summary>From what the register is called, and the most rows.</summary>
    public required Func<string, int, Html> HowTo { get; init; }

    /// <summary>From the file's name.</summary>
    public required Func<string, Html> Reading { get; init; }

    public required Html NotFetched { get; init; }

    /// <summary>From where in the file it is, or the empty text.</summary>
    public required Func<SheetProblem, string, Html> NotRead { get; init; }

    /// <summary>The same of a ZIP, from the name inside of it, or the empty text.</summary>
    public required Func<ArchiveProblem, string, Html> ArchiveNotRead { get; init; }

    /// <summary>Why a Word file inside of a ZIP was not read.</summary>
    public required Func<DocxProblem, string> FileNotRead { get; init; }

    /// <summary>From how many files inside of a ZIP are no text documents, 1 or more, and the name of the first.</summary>
    public required Func<int, string, Html> Others { get; init; }

    /// <summary>From how many files of an operating system were in a ZIP, 1 or more.</summary>
    public required Func<int, Html> Hidden { get; init; }

    /// <summary>From what the column is called.</summary>
    public required Func<string, Html> NoColumn { get; init; }

    /// <summary>The same where there is no list to be downloaded.</summary>
    public required Func<string, Html> MissingColumn { get; init; }

    /// <summary>At the end of the file's name.</summary>
    public required string Result { get; init; }

    public required string ResultColumn { get; init; }

    public required string ReasonColumn { get; init; }

    public required Func<RowFate, string> Fate { get; init; }

    /// <summary>From how many, 1 or more.</summary>
    public required Func<RowFate, int, string> Rows { get; init; }

    /// <summary>The same of a table of practices.</summary>
    public required Func<RowFate, int, string> Practices { get; init; }

    /// <summary>The same of the files of a ZIP.</summary>
    public required Func<RowFate, int, string> Files { get; init; }

    /// <summary>From how many come in with a remark, 1 or more.</summary>
    public required Func<int, Html> WithRemark { get; init; }

    /// <summary>From the file's name inside of a ZIP, and the reason.</summary>
    public required Func<string, string, string> FileRefused { get; init; }

    /// <summary>From its number in the file, and the reason.</summary>
    public required Func<int, string, string> RowRefused { get; init; }

    /// <summary>From how many more do not come in, 1 or more.</summary>
    public required Func<int, string> MoreRefused { get; init; }

    /// <summary>From what the field is called that says who may see a record.</summary>
    public required Func<string, string> ScopeStays { get; init; }

    /// <summary>From the name that was written.</summary>
    public required Func<string, string> NoOwner { get; init; }

    public required string Twice { get; init; }

    public required string Declined { get; init; }

    /// <summary>Of a row whose name is nearly that of one that does not want to be in the list, which is not told.</summary>
    public required string LikeDeclined { get; init; }

    /// <summary>A remark, from the name of one that is there and nearly the same.</summary>
    public required Func<string, string> LikeKnown { get; init; }

    public required string Retired { get; init; }

    public required string Several { get; init; }

    /// <summary>From what the field is called.</summary>
    public required Func<string, string> Lacks { get; init; }

    /// <summary>From what was written where a choice is meant.</summary>
    public required Func<string, string> NoChoice { get; init; }

    /// <summary>Why a cell cannot be read, from what stands in it; empty where the shared sentence speaks of no chat.</summary>
    public required Func<RefusalCode, string, string> Unreadable { get; init; }

    /// <summary>To who sends another file while a table is expected: from what it is brought into, and the file's name.</summary>
    public required Func<string, string, Html> TableExpected { get; init; }

    /// <summary>Whether it is of a ZIP.</summary>
    public required Func<bool, Html> NothingYet { get; init; }

    public required Html MendFirst { get; init; }

    /// <summary>The same of a ZIP.</summary>
    public required Html MendFilesFirst { get; init; }

    public required Html NothingToDo { get; init; }

    public required string BringIn { get; init; }

    /// <summary>From the name of the file that was brought in on the server.</summary>
    public required Func<string, Html> ByCommand { get; init; }

    /// <summary>From how many are new and how many were changed.</summary>
    public required Func<int, int, Html> BroughtIn { get; init; }

    public required string Undo { get; init; }

    /// <summary>Above what was brought in lately.</summary>
    public required Html Lately { get; init; }

    /// <summary>A button: day, how many came in, and who did it.</summary>
    public required Func<string, int, string, string> PastLine { get; init; }

    /// <summary>Day, who did it, how many are new and changed, and until when it can be undone.</summary>
    public required Func<string, string, int, int, string, Html> PastImport { get; init; }

    /// <summary>From how many are new and changed.</summary>
    public required Func<int, int, Html> AskUndo { get; init; }

    public required string UndoForSure { get; init; }

    public required string KeepIt { get; init; }

    public required Html IsUndone { get; init; }

    public required Html CannotBeUndone { get; init; }

    /// <summary>What stays may be undone after another one is.</summary>
    public required Html CanBeTriedAgain { get; init; }

    /// <summary>From how many somebody has touched since, 0 or more, and whether they are practices.</summary>
    public required Func<int, bool, Html> Undone { get; init; }

    public required string Over { get; init; }

    public required string Changed { get; init; }

    public static readonly Bilingual<ImportTexts> All = new(ImportTextsEs.Texts, ImportTextsPt.Texts);
}
