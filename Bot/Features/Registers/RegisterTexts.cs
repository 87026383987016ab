using Bot.Domain;
using Bot.Domain.Registers;
using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.Registers;

/// <summary>The sentences that all registers share. What they hold is called «ficha» in both languages.</summary>
public sealed record RegisterTexts
{
    /// <summary>The language of these sentences, for prompts that a register declares.</summary>
    public required Language Language { get; init; }

    /// <summary>Beside a question whose answer is not public.</summary>
    public required string IsPrivate { get; init; }

    /// <summary>Beside a question whose answer is only told in sums.</summary>
    public required string IsSummed { get; init; }

    public required Func<int, string> UpTo { get; init; }

    /// <summary>Where an amount cannot be read, or its currency is missing.</summary>
    public required string AmountUnclear { get; init; }

    public required Prompt BeforeSaving { get; init; }

    public required string Save { get; init; }

    /// <summary>From the first and the last on the page.</summary>
    public required Func<int, int, string> Range { get; init; }

    public required string Unverified { get; init; }

    /// <summary>From the day of the last look.</summary>
    public required Func<string, string> Stale { get; init; }

    public required string Example { get; init; }

    /// <summary>Below figures of which all are of examples.</summary>
    public required string OnlyExamples { get; init; }

    /// <summary>From its name, where only that is told.</summary>
    public required Func<string, string> NameOfExample { get; init; }

    public required string IsRetired { get; init; }

    public required string IsDeclined { get; init; }

    /// <summary>To those who verify.</summary>
    public required string HasSame { get; init; }

    /// <summary>To those who verify, where records are told apart by their names alone.</summary>
    public required string HasSameName { get; init; }

    /// <summary>Verified once, and changed since by somebody who may not verify.</summary>
    public required string ChangedSince { get; init; }

    /// <summary>To those who verify: what everybody reads holds an address or a number that somebody is reached at.</summary>
    public required string TellsTooMuch { get; init; }

    public required string IsOnRequest { get; init; }

    public required string IsOnlyCounted { get; init; }

    /// <summary>Nobody has looked at it for so long that others do not see it.</summary>
    public required string IsHidden { get; init; }

    public required Html NothingHere { get; init; }

    public required string Earlier { get; init; }

    public required string Later { get; init; }

    public required string Filter { get; init; }

    public required Html ChooseFacet { get; init; }

    public required Func<string, string> Remove { get; init; }

    public required string Resume { get; init; }

    /// <summary>A button beside <see cref="Resume"/>.</summary>
    public required string Drop { get; init; }

    public required Html AskDrop { get; init; }

    public required string YesDrop { get; init; }

    public required string IsDropped { get; init; }

    public required Func<int, string> ToVerify { get; init; }

    public required string Download { get; init; }

    /// <summary>A button, to those who verify.</summary>
    public required string Import { get; init; }

    /// <summary>From the day on which somebody looked at it.</summary>
    public required Func<string, string> CheckedOn { get; init; }

    /// <summary>From the day on which it was entered or looked up, where nobody has verified it.</summary>
    public required Func<string, string> EnteredOn { get; init; }

    public required string Verify { get; init; }

    public required string Confirm { get; init; }

    public required string Change { get; init; }

    public required string History { get; init; }

    public required string Retire { get; init; }

    public required string Restore { get; init; }

    public required string Decline { get; init; }

    /// <summary>From the name of the record that is there, and what lists say of it.</summary>
    public required Func<string, string, Html> IsItTheSame { get; init; }

    public required string TheSame { get; init; }

    public required string Another { get; init; }

    public required string ToList { get; init; }

    public required string ToCard { get; init; }

    /// <summary>On a card, from how many belong to it, in words.</summary>
    public required Func<string, string> SeeAll { get; init; }

    public required string IsVerified { get; init; }

    public required string IsConfirmed { get; init; }

    public required string IsRetiredNow { get; init; }

    public required string IsRestored { get; init; }

    public required string IsSaved { get; init; }

    /// <summary>To who may not verify.</summary>
    public required string IsSavedUnverified { get; init; }

    /// <summary>The same, where nobody else sees it.</summary>
    public required string IsSavedToBeCounted { get; init; }

    /// <summary>The same, where it is given on request.</summary>
    public required string IsSavedOnRequest { get; init; }

    /// <summary>The same of what had been verified before it was changed.</summary>
    public required string IsChangeSaved { get; init; }

    /// <summary>To those who verify: from the name of who wrote it and the record's.</summary>
    public required Func<string, string, Html> Arrived { get; init; }

    /// <summary>The same of a change.</summary>
    public required Func<string, string, Html> ArrivedChanged { get; init; }

    /// <summary>Of a morning: how many wait to be looked at, 1 or more.</summary>
    public required Func<int, Html> WaitForYou { get; init; }

    /// <summary>Below some of them, from how many more there are, 1 or more.</summary>
    public required Func<int, string> MoreWait { get; init; }

    /// <summary>To who entered it, from the record's name.</summary>
    public required Func<string, Html> WasVerified { get; init; }

    /// <summary>From the record's name and the day of the last look.</summary>
    public required Func<string, string, Html> IsStillTrue { get; init; }

    public required string YesStill { get; init; }

    public required string NoMore { get; init; }

    public required Func<string, Html> HistoryOf { get; init; }

    public required string NoChangesYet { get; init; }

    /// <summary>From the name of who did it.</summary>
    public required Func<RecordStep, string, string> Happened { get; init; }

    /// <summary>Where a record came with the program.</summary>
    public required string CameAlong { get; init; }

    public required string Somebody { get; init; }

    public required string NoValue { get; init; }

    /// <summary>From how many there are, in words.</summary>
    public required Func<string, Html> ChooseFile { get; init; }

    /// <summary>From how many there are, in words, and the day.</summary>
    public required Func<string, string, Html> FileCaption { get; init; }

    /// <summary>A column of a file: a date in figures, from what the field is called.</summary>
    public required Func<string, string> InFigures { get; init; }

    public required string State { get; init; }

    public required string StateVerified { get; init; }

    public required string LastChecked { get; init; }

    public required string BelongsTo { get; init; }

    /// <summary>A button, and what the empty table is called.</summary>
    public required string Template { get; init; }

    /// <summary>At the end of its file's name.</summary>
    public required string TemplateFile { get; init; }

    /// <summary>From what the columns are called that no row may leave empty.</summary>
    public required Func<string, Html> MustFill { get; init; }

    public required Html FillAndSend { get; init; }

    public required string Preparing { get; init; }

    public required Html NotMade { get; init; }

    public required string Gone { get; init; }

    /// <summary>From what was typed, and how many were found, in words.</summary>
    public required Func<string, string, Html> Found { get; init; }

    public required Func<string, Html> NothingFound { get; init; }

    public required Func<int, Html> MoreFound { get; init; }

    public required string Totals { get; init; }

    /// <summary>From what the register is called.</summary>
    public required Func<string, string> TotalsOf { get; init; }

    /// <summary>A button, from what a field is called.</summary>
    public required Func<string, string> By { get; init; }

    /// <summary>How many are left out, 1 or more.</summary>
    public required Func<int, string> MoreTotals { get; init; }

    /// <summary>From the smallest figure that is told.</summary>
    public required Func<int, string> NoSmallFigures { get; init; }

    public static readonly Bilingual<RegisterTexts> All = new(RegisterTextsEs.Texts, RegisterTextsPt.Texts);
}
