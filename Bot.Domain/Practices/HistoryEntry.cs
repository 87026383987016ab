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

    /// <summary>
    /// A reviewer reads it alone for a while; leaves no trace in the history, as <see cref="Release"/> and <see cref="Note"/>.
    /// </summary>
    Take,

    Release,

    /// <summary>Words that only reviewers and the secretariat see.</summary>
    Note,

    /// <summary>The secretariat's key to a publication.</summary>
    Agree,

    UndoAgreement,

    /// <summary>The secretariat hands it back to the coordination, with a reason.</summary>
    SendBack,

    /// <summary>Another version of what is published is begun.</summary>
    Revise,

    /// <summary>An author says that it is still true.</summary>
    Confirm,

    /// <summary>Somebody of its city says that what was brought in from an older bank may stand; their authorisation.</summary>
    ConfirmForCity,

    /// <summary>Nobody said so in time.</summary>
    Lapse,

    /// <summary>It is over, and no longer shown.</summary>
    Archive,

    /// <summary>What was archived is to be published again, and waits for review.</summary>
    BringBack,

    /// <summary>Making and revoking the link for co-authors, and letting them in; the link leaves no trace.</summary>
    Share,

    /// <summary>Somebody became a co-author.</summary>
    Join,

    /// <summary>A co-author left.</summary>
    Leave,

    /// <summary>Who began it took a co-author away.</summary>
    Remove,
}

/// <summary>Something about a step that readers of the history must know.</summary>
public enum HistoryMark
{
    /// <summary>The reviewer is of the practice's own city, since nobody else could review it.</summary>
    OwnCity,

    /// <summary>Published without the secretariat's agreement, since it had nobody who could be asked.</summary>
    CoordinationAlone,
}

/// <summary>One step of a practice's way.</summary>
/// <param name="By">Id of the person; null where the bot itself acted because a time was over.</param>
/// <param name="To">The state after it.</param>
/// <param name="Reason">What the reviewer wrote to the authors, or the secretariat to the reviewers; or null.</param>
public sealed record HistoryEntry(Step Step, string? By, Instant At, PracticeState To, LongText? Reason = null, HistoryMark? Mark = null)
{
    /// <summary>Id of the person to whom it was done; null where it was done to the practice.</summary>
    public string? About { get; init; }
}
