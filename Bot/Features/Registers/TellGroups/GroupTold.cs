using System.Collections.Immutable;
using Bot.Domain.Storage;

namespace Bot.Features.Registers.TellGroups;

/// <summary>What a group has heard of the records that it follows.</summary>
public sealed record GroupTold
{
    /// <summary>The bot's own id of the group.</summary>
    public required string GroupId { get; init; }

    /// <summary>By the records' ids, as <see cref="Followed.Now"/> says it.</summary>
    public ImmutableDictionary<string, string> Told { get; init; } = ImmutableDictionary<string, string>.Empty;

    public static readonly Collection<GroupTold> All = new("grouptold", told => told.GroupId);

    /// <summary>Empty where it has heard of nothing.</summary>
    public static GroupTold Of(IWork work, string groupId) => work.Find(All, groupId) ?? new() { GroupId = groupId };
}
