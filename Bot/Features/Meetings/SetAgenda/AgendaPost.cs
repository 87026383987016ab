using System.Collections.Immutable;
using Bot.Domain.Storage;

namespace Bot.Features.Meetings.SetAgenda;

/// <summary>A point as a group was told of it.</summary>
/// <param name="Title">As it was called; empty for the approval of an acta.</param>
public sealed record ToldPoint(string Id, string Title, int Minutes);

/// <summary>The temario that a group knows.</summary>
public sealed record AgendaPost
{
    public required string MeetingId { get; init; }

    public required string GroupId { get; init; }

    /// <summary>In order.</summary>
    public required ImmutableArray<ToldPoint> Told { get; init; }

    /// <summary>How often the group was told, from 1.</summary>
    public required int Version { get; init; }

    public static readonly Collection<AgendaPost> All = new("agendaposts", post => IdOf(post.MeetingId, post.GroupId));

    public static string IdOf(string meetingId, string groupId) => Key.Of(meetingId, groupId);
}
