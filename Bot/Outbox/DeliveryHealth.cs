using NodaTime;

namespace Bot.Outbox;

/// <summary>How delivery stands, for /health. Instants in UTC.</summary>
/// <param name="OldestQueued">When the oldest entry that may be sent now was queued; null when nothing waits.</param>
public sealed record DeliveryHealth(int Waiting, int ClosedChats, Instant? OldestQueued, Instant? LastSuccess, string? LastProblem);
