using Bot.Conversation;
using Bot.Domain.Network;
using NodaTime;

namespace Bot.Delivery;

/// <summary>What delivery learned; it goes through the handling loop like everything else, because delivery never writes.</summary>
public abstract record DeliveryReport : Incoming;

/// <summary>Telegram took it (or it had become pointless): the entry is done.</summary>
/// <param name="MessageId">The message that now stands in the entry's slot; null where there is none.</param>
/// <param name="Replaced">Ids of older entries of the same slot that this one made pointless.</param>
public sealed record Delivered(OutboxEntry Entry, int? MessageId, IReadOnlyList<string> Replaced) : DeliveryReport
{
    /// <summary>Its topic is closed or gone: it stands in the group's general one.</summary>
    public bool IsInGeneralTopic { get; init; }
}

/// <summary>Telegram refused it for good (400 and the like): the entry is given up and recorded.</summary>
public sealed record Refused(OutboxEntry Entry, int ErrorCode, string Description, IReadOnlyList<string> Replaced) : DeliveryReport;

/// <summary>It could not be sent before its deadline, and will not be.</summary>
public sealed record TooLate(OutboxEntry Entry, IReadOnlyList<string> Replaced) : DeliveryReport;

/// <summary>403: the chat is closed to the bot until my_chat_member says otherwise; what waits for it stays queued.</summary>
public sealed record Closed(Address To, string Description) : DeliveryReport;

/// <summary>A group's Telegram chat id changed; known from the refusal of a send.</summary>
public sealed record GroupMoved(string Group, long ToChatId) : DeliveryReport;

/// <summary>A file is in the data folder.</summary>
/// <param name="StoredFile">Its id there; null if it could not be fetched.</param>
public sealed record Downloaded(OutboxEntry Entry, string? StoredFile, long Size, string? Problem) : DeliveryReport;

/// <summary>Telegram told about a group, or about one of its members.</summary>
/// <param name="Group">Null where a member was asked about, or the bot is not in the group.</param>
/// <param name="IsAdmin">Whether the member who was asked about administers the group.</param>
public sealed record Inspected(OutboxEntry Entry, GroupFacts? Group, bool IsAdmin) : DeliveryReport;

/// <param name="Members">How many are in it, bots included.</param>
/// <param name="CanSend">Whether the bot may write there.</param>
public sealed record GroupFacts(int Members, bool CanSend);

/// <summary>How delivery stands, for /health. Instants in UTC.</summary>
/// <param name="OldestQueued">When the oldest entry that may be sent now was queued; null when nothing waits.</param>
public sealed record DeliveryHealth(int Waiting, int ClosedChats, Instant? OldestQueued, Instant? LastSuccess, string? LastProblem);
