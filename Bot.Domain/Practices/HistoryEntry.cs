using NodaTime;

namespace Bot.Domain.Practices;

/// <summary>What can be done with a practice.</summary>
public enum Step
{
    Write,
    Submit,
    Withdraw,
    DeleteDraft,
    RequestChanges,
    Decline,
    Accept,
    UndoAcceptance,
    Publish,

    /// <summary>Title and summary in the other language; leaves no trace in the history.</summary>
    Translate,
}

/// <summary>Something about a step that readers of the history must know.</summary>
public enum HistoryMark
{
    /// <summary>The reviewer is of the practice's own city.</summary>
    OwnCity,

    /// <summary>Published without the secretariat's agreement.</summary>
    CoordinationAlone,
}

/// <summary>One step of a practice's way.</summary>
/// <param name="By">Id of the person; null where the bot itself acted because a time was over.</param>
/// <param name="To">The state after it.</param>
/// <param name="Reason">What the reviewer wrote to the authors, or null.</param>
public sealed record HistoryEntry(Step Step, string? By, Instant At, PracticeState To, LongText? Reason = null, HistoryMark? Mark = null);
