using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Features.Network.GatherNews;

/// <summary>Up to when a group was told of new practices.</summary>
public sealed record GroupNews
{
    /// <summary>The bot's own id of the group.</summary>
    public required string GroupId { get; init; }

    /// <summary>Publications of this very moment are left for the next time.</summary>
    public required Instant ToldUpTo { get; init; }

    public static readonly Collection<GroupNews> All = new("groupnews", news => news.GroupId);
}
