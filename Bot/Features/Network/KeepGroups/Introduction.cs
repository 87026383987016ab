using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Features.Network.KeepGroups;

/// <summary>That a group has heard who the bot is.</summary>
public sealed record Introduction
{
    /// <summary>The bot's own id of the group.</summary>
    public required string GroupId { get; init; }

    public required Instant At { get; init; }

    public static readonly Collection<Introduction> All = new("introductions", introduction => introduction.GroupId);
}
