using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Features.Network.KeepGroups;

/// <summary>What the coordination was asked or told about a group; so each is said once.</summary>
public sealed record GroupQuestion
{
    /// <summary>The bot's own id of the group.</summary>
    public required string GroupId { get; init; }

    public required Instant At { get; init; }

    /// <summary>The coordination knows that the bot cannot write there.</summary>
    public bool IsLost { get; init; }

    /// <summary>The coordination knows that the topic is closed in which the group is told.</summary>
    public bool IsTopicClosed { get; init; }

    public static readonly Collection<GroupQuestion> All = new("groupquestions", question => question.GroupId);
}
