using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Features.Meetings.AskDays;

/// <summary>The days that an organiser gathers until they ask for them.</summary>
public sealed record DaysDraft
{
    /// <summary>Id of the person.</summary>
    public required string By { get; init; }

    public required string MeetingId { get; init; }

    /// <summary>In order.</summary>
    public ImmutableSortedSet<LocalDate> Days { get; init; } = [];

    /// <summary>What was just answered, until it is one of the days.</summary>
    public ImmutableDictionary<string, Answer> Answers { get; init; } = ImmutableDictionary<string, Answer>.Empty;

    public static readonly Collection<DaysDraft> All = new("daysdrafts", draft => IdOf(draft.By, draft.MeetingId));

    public static string IdOf(string personId, string meetingId) => Key.Of(personId, meetingId);
}
