using System.Collections.Immutable;
using Bot.Domain.People;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Meetings.Actas;

public enum ActaState
{
    /// <summary>It is being written.</summary>
    Draft,

    /// <summary>Those who were there have it, and can say for some days what is to be different.</summary>
    Circulated,

    /// <summary>The next meeting of its kind approved it.</summary>
    Approved,
}

/// <summary>What came of a point.</summary>
/// <param name="Text">At most <see cref="Acta.MostWords"/> words; null where only <paramref name="IsUnfinished"/> was said.</param>
/// <param name="IsUnfinished">Whether the next meeting of the kind goes on with it.</param>
/// <param name="By">Id of the person who wrote it last.</param>
public sealed record Outcome(LongText? Text, bool IsUnfinished, string By, Instant At);

/// <summary>What somebody who was there wants to be different.</summary>
/// <param name="By">Id of the person.</param>
/// <param name="Text">At most <see cref="Acta.MostRemarkWords"/> words.</param>
public sealed record ActaRemark(string By, Place? City, LongText Text, Instant At);

/// <summary>
/// What a meeting leaves behind: who was there, and what came of each point. Changed only through <see cref="ActaSteps"/>.
/// </summary>
public sealed record Acta
{
    /// <summary>Words of what came of a point.</summary>
    public const int MostWords = 200;

    public const int MostRemarkWords = 100;

    /// <summary>Cities that were there.</summary>
    public const int MostCities = 120;

    /// <summary>So long those who were there can remark on it.</summary>
    public static readonly Duration RemarkTime = Duration.FromDays(7);

    public required string MeetingId { get; init; }

    public ActaState State { get; init; }

    /// <summary>Id of the person whom the organiser named to write it; null for the organiser alone.</summary>
    public string? Writer { get; init; }

    /// <summary>The cities that were there; null while nobody corrected what was answered (<see cref="Presence"/>).</summary>
    public ImmutableArray<Place>? Present { get; init; }

    /// <summary>By the id of the point.</summary>
    public ImmutableDictionary<string, Outcome> Outcomes { get; init; } = ImmutableDictionary<string, Outcome>.Empty;

    /// <summary>Oldest first.</summary>
    public ImmutableArray<ActaRemark> Remarks { get; init; } = [];

    /// <summary>When it was sent last: remarks are taken from then on.</summary>
    public Instant? CirculatedAt { get; init; }

    /// <summary>Whether it says something else than what was sent.</summary>
    public bool IsChanged { get; init; }

    /// <summary>Id of the meeting that approved it.</summary>
    public string? ApprovedIn { get; init; }

    public Instant? ApprovedAt { get; init; }

    /// <summary>By the ids of all who wrote, remarked, or were named to write.</summary>
    public static readonly Index<Acta> ByPerson = new("person", acta =>
        acta.Outcomes.Values.Select(outcome => outcome.By)
            .Concat(acta.Remarks.Select(remark => remark.By))
            .Append(acta.Writer)
            .OfType<string>()
            .Distinct());

    public static readonly Collection<Acta> All = new("actas", acta => acta.MeetingId, ByPerson);

    /// <summary>A meeting's; an empty draft where nobody wrote anything yet.</summary>
    public static Acta Of(IWork work, string meetingId)
    {
        ArgumentNullException.ThrowIfNull(work);
        return work.Find(All, meetingId) ?? new Acta { MeetingId = meetingId };
    }

    /// <summary>Whether nothing is left to do of a point: something was written, and it does not go on.</summary>
    public bool IsFinished(string pointId) => Outcomes.GetValueOrDefault(pointId) is { IsUnfinished: false };
}
