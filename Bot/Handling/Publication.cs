using Bot.Messages;
using Bot.Outbox;

namespace Bot.Handling;

/// <summary>What delivery has to know after a commit.</summary>
/// <param name="Entries">New calls to make; they are on disk.</param>
/// <param name="Immediate">Answers that are not stored and go out at once.</param>
/// <param name="Marked">Reports that are on disk now, so that their chats may go on.</param>
public sealed record Publication(
    IReadOnlyList<OutboxEntry> Entries, IReadOnlyList<ImmediateAnswer> Immediate, IReadOnlyList<DeliveryReport> Marked);
