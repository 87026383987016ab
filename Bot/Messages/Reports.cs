namespace Bot.Messages;

/// <summary>What came of something that a feature asked for; told to that feature.</summary>
public interface IForFeature
{
    /// <summary>The name under which the feature listens; null where nobody wants to know.</summary>
    string? Feature { get; }

    /// <summary>What the feature said that it is about.</summary>
    string Subject { get; }
}

/// <summary>What delivery learned; it goes through the handling loop like everything else, because delivery never writes.</summary>
public abstract record DeliveryReport : Incoming;

/// <summary>403: the chat is closed to the bot until my_chat_member says otherwise; what waits for it stays queued.</summary>
public sealed record Closed(Address To, string Description) : DeliveryReport;

/// <summary>A group's Telegram chat id changed; known from the refusal of a send.</summary>
public sealed record GroupMoved(string Group, long ToChatId) : DeliveryReport;

/// <summary>An effect is done with, in one way or another.</summary>
/// <param name="Id">Of its outbox entry.</param>
public abstract record EffectReport(string Id, Effect Effect) : DeliveryReport
{
    /// <summary>Ids of older entries of the same slot that this one made pointless.</summary>
    public IReadOnlyList<string> Replaced { get; init; } = [];

    /// <summary>Whether a file that it was to send is not in the data folder any more.</summary>
    public bool LacksFiles { get; init; }
}

/// <summary>Telegram took it, or it had become pointless.</summary>
/// <param name="MessageId">The message that now stands in its slot; null where there is none.</param>
public sealed record Delivered(string Id, Effect Effect, int? MessageId) : EffectReport(Id, Effect)
{
    /// <summary>Its topic is closed or gone: it stands in the group's general one.</summary>
    public bool IsInGeneralTopic { get; init; }
}

/// <summary>Telegram refused it for good (400 and the like): it is given up and recorded.</summary>
public sealed record Refused(string Id, Effect Effect, string Description) : EffectReport(Id, Effect);

/// <summary>It could not be sent before its <see cref="Show.Deadline"/>, and will not be.</summary>
public sealed record TooLate(string Id, Effect Effect) : EffectReport(Id, Effect), IForFeature
{
    public string? Feature => (Effect as Show)?.Deadline?.Feature;

    public string Subject => (Effect as Show)?.Deadline?.Subject ?? "";
}

/// <summary>A file is in the data folder.</summary>
/// <param name="StoredFile">Its id there; null if it could not be fetched.</param>
public sealed record Downloaded(string Id, Download Asked, string? StoredFile) : EffectReport(Id, Asked), IForFeature
{
    public string Feature => Asked.Feature;

    public string Subject => Asked.Subject;
}

/// <summary>Telegram told about a group, or about one of its members.</summary>
/// <param name="Group">Null where a member was asked about, or the bot is not in the group.</param>
/// <param name="IsAdmin">Whether the member who was asked about administers the group.</param>
public sealed record Inspected(string Id, Inspect Asked, GroupFacts? Group, bool IsAdmin) : EffectReport(Id, Asked), IForFeature
{
    public string Feature => Asked.Feature;

    public string Subject => Asked.Subject;
}

/// <param name="Members">How many are in it, bots included.</param>
/// <param name="CanSend">Whether the bot may write there.</param>
public sealed record GroupFacts(int Members, bool CanSend);
