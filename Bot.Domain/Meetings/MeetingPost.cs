using Bot.Domain.Storage;

namespace Bot.Domain.Meetings;

/// <summary>What a group was told of a meeting last; its card stands there.</summary>
public sealed record MeetingPost
{
    public required string MeetingId { get; init; }

    public required string GroupId { get; init; }

    public required MeetingDetails Told { get; init; }

    /// <summary>The meeting's version that was told; 0 where that was not noted.</summary>
    public int Version { get; init; }

    public bool ToldCancelled { get; init; }

    /// <summary>Whether the card was changed when the meeting was over.</summary>
    public bool ShownOver { get; init; }

    /// <summary>(meeting): the posts of one, under <c>KeyRange.Exactly(meetingId)</c>.</summary>
    public static readonly Index<MeetingPost> ByMeeting = new("meeting", post => [post.MeetingId]);

    public static readonly Collection<MeetingPost> All = new("meetingposts", post => IdOf(post.MeetingId, post.GroupId), ByMeeting);

    public static string IdOf(string meetingId, string groupId) => Key.Of(meetingId, groupId);
}

/// <summary>With which zone data moments were planned last.</summary>
public sealed record ZoneDataSeen
{
    public const string Id = "seen";

    /// <summary>As <c>IDateTimeZoneProvider.VersionId</c> tells.</summary>
    public required string Version { get; init; }

    public static readonly Collection<ZoneDataSeen> All = new("zonedata", _ => Id);
}
