using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Storage;

namespace Bot.Features.Meetings.PlanMeetings;

/// <summary>
/// What an organiser writes of a meeting until it is published: nobody else sees it, and it survives whatever comes between.
/// </summary>
public sealed record MeetingDraft
{
    /// <summary>Id of the person.</summary>
    public required string By { get; init; }

    public required string MeetingId { get; init; }

    /// <summary>The meeting's version that they saw when they began; 0 for a new meeting.</summary>
    public int Version { get; init; }

    public ImmutableDictionary<string, Answer> Answers { get; init; } = ImmutableDictionary<string, Answer>.Empty;

    /// <summary>Why a published meeting changes, while it is written.</summary>
    public ImmutableDictionary<string, Answer> Reason { get; init; } = ImmutableDictionary<string, Answer>.Empty;

    /// <summary>The bot's own ids of the groups that shall be told.</summary>
    public ImmutableArray<string> Groups { get; init; } = [];

    /// <summary>The venue on the map; null where nobody sent it.</summary>
    public Coordinates? Spot { get; init; }

    public static readonly Collection<MeetingDraft> All = new("meetingdrafts", draft => IdOf(draft.By, draft.MeetingId));

    public static string IdOf(string personId, string meetingId) => Key.Of(personId, meetingId);
}

/// <summary>Why somebody wants to cancel a meeting, while they write it.</summary>
public sealed record CancelDraft
{
    public required string By { get; init; }

    public required string MeetingId { get; init; }

    /// <summary>The meeting's version that they saw.</summary>
    public int Version { get; init; }

    public ImmutableDictionary<string, Answer> Answers { get; init; } = ImmutableDictionary<string, Answer>.Empty;

    public static readonly Collection<CancelDraft> All = new("canceldrafts", draft => IdOf(draft.By, draft.MeetingId));

    public static string IdOf(string personId, string meetingId) => Key.Of(personId, meetingId);
}
