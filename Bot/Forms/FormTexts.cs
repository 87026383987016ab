using Bot.Messages;
using Bot.Texts;

namespace Bot.Forms;

/// <summary>The sentences that all forms share.</summary>
public sealed record FormTexts
{
    public static readonly Bilingual<FormTexts> Of = new(FormTextsEs.Texts, FormTextsPt.Texts);

    /// <summary>What is missing and what has to be corrected, by title; empty where it is neither.</summary>
    public string StillOpen(IReadOnlyList<string> missing, IReadOnlyList<string> wrong) => string.Join(' ', new[]
    {
        missing.Count == 0 ? "" : AllMissing(missing),
        wrong.Count == 0 ? "" : AllToCorrect(wrong),
    }.Where(sentence => sentence.Length > 0));

    /// <summary>Buttons.</summary>
    public required string Done { get; init; }

    public required string Redo { get; init; }

    public required string Restore { get; init; }

    public required string Back { get; init; }

    public required string BackToReview { get; init; }

    public required string Skip { get; init; }

    /// <summary>Goes on without touching the answer that is there.</summary>
    public required string KeepIt { get; init; }

    /// <summary>Takes an optional answer away.</summary>
    public required string Clear { get; init; }

    public required string SaveAndLeave { get; init; }

    /// <summary>Of a question with many buttons that is further up.</summary>
    public required string StandsAbove { get; init; }

    public required string Agree { get; init; }

    public required string NotYet { get; init; }

    /// <summary>The button of a choice that is ticked, from its label.</summary>
    public required Func<string, string> Ticked { get; init; }

    /// <summary>The button that goes to a missing field, from its title.</summary>
    public required Func<string, string> Continue { get; init; }

    /// <summary>The button that takes what was typed as new.</summary>
    public required Func<string, string> TakeAsNew { get; init; }

    /// <summary>Step n of m, such as "3 de 8".</summary>
    public required Func<int, int, string> Step { get; init; }

    /// <summary>Comes before an example.</summary>
    public required string Example { get; init; }

    /// <summary>What is kept for the asked field, in short.</summary>
    public required Func<Html, Html> Kept { get; init; }

    /// <summary>What is kept for the asked field, but no longer counts.</summary>
    public required Func<string, string> KeptInvalid { get; init; }

    /// <summary>Above what was understood of an answer, and what to do under it.</summary>
    public required string Understood { get; init; }

    public required string RightOrAgain { get; init; }

    /// <summary>What was understood of an answer that leads on at once.</summary>
    public required Func<string, string> Taken { get; init; }

    public required string MoreLinesOrDone { get; init; }

    /// <summary>Words written of words allowed.</summary>
    public required Func<int, int, string> Words { get; init; }

    /// <summary>Above the whole of a long text that was begun before.</summary>
    public required string WrittenSoFar { get; init; }

    /// <summary>Under the count of words: what to do now.</summary>
    public required string MoreOrDone { get; init; }

    /// <summary>Under the count of words when it is too high.</summary>
    public required string Shorten { get; init; }

    /// <summary>«Listo» was said of a text that is still too long.</summary>
    public required string NotDoneYet { get; init; }

    /// <summary>What stands of an answer of which a part could not be read.</summary>
    public required Func<string, string> Stands { get; init; }

    /// <summary>Above the button that keeps it: a question was typed for an answer of one line.</summary>
    public required Func<string, string> IsItTheAnswer { get; init; }

    public required string YesKeepIt { get; init; }

    /// <summary>Files received of files allowed.</summary>
    public required Func<int, int, string> Files { get; init; }

    public required string MoreFilesOrDone { get; init; }

    /// <summary>More files than a newer form allows: received, allowed.</summary>
    public required Func<int, int, string> FilesOver { get; init; }

    /// <summary>«Rehacer» was pressed.</summary>
    public required string StartedOver { get; init; }

    public required string Restored { get; init; }

    /// <summary>An edited message replaced its piece: the title of the field.</summary>
    public required Func<string, string> Corrected { get; init; }

    /// <summary>An edited message is not valid and the former answer stays: the title of the field.</summary>
    public required Func<string, string> NotCorrected { get; init; }

    /// <summary>The review's line of a field without an answer.</summary>
    public required string Missing { get; init; }

    /// <summary>The review's line of an optional field without an answer.</summary>
    public required string Empty { get; init; }

    /// <summary>All that is missing, by title.</summary>
    public required Func<IReadOnlyList<string>, string> AllMissing { get; init; }

    /// <summary>All that is answered in a way that does not count, by title.</summary>
    public required Func<IReadOnlyList<string>, string> AllToCorrect { get; init; }

    /// <summary>Nothing is missing.</summary>
    public required string Complete { get; init; }

    /// <summary>The button that goes on, from its label.</summary>
    public required Func<string, string> GoOnWith { get; init; }

    /// <summary>In the review, whose buttons are the titles.</summary>
    public required string ChangeByName { get; init; }

    public required string PressAButton { get; init; }

    /// <summary>One of these, or the letters again.</summary>
    public required Func<string, string> Matches { get; init; }

    public required Func<string, string> NoMatches { get; init; }

    public required string WriteText { get; init; }

    public required string SendFiles { get; init; }

    public required string WriteOrSendFile { get; init; }

    public required Func<int, string> TooManyFiles { get; init; }

    public required Func<OtherKind, string> CannotRead { get; init; }

    public required string OldButton { get; init; }

    public required string OtherDraft { get; init; }

    /// <summary>A button of a form that is not pending.</summary>
    public required string Closed { get; init; }

    public required string FormChanged { get; init; }

    /// <summary>What was filled in was deleted, or moved on to where it cannot be changed.</summary>
    public required string Gone { get; init; }

    public required string Saved { get; init; }
}
