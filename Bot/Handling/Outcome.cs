using Bot.Messages;
using Bot.Outbox;

namespace Bot.Handling;

/// <summary>
/// What one work left behind: entries that are in the store with it, an answer to be given at once, and what memory must follow.
/// </summary>
internal sealed class Outcome
{
    public List<OutboxEntry> Entries { get; } = [];

    /// <summary>Answer to a pressed button or an inline query: never stored, sent right after the commit.</summary>
    public ImmediateAnswer? Immediate { get; set; }

    public List<Action> AfterCommit { get; } = [];
}
