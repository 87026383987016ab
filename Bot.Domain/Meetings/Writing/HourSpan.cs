using System.Collections.Immutable;
using NodaTime;

namespace Bot.Domain.Meetings.Writing;

/// <summary>An hour, and the one on the same day at which it ends.</summary>
/// <param name="Until">After <paramref name="From"/>; null where only the beginning is known.</param>
internal sealed record HourSpan(LocalTime From, LocalTime? Until = null)
{
    /// <summary>Up to the first of the possible ends that is later on the same day; null where none is.</summary>
    public static HourSpan? Between(LocalTime from, ImmutableArray<LocalTime> ends) =>
        ends.Where(end => end > from).Order().ToImmutableArray() is [var first, ..] ? new(from, first) : null;

    public MeetingDate.Exact On(LocalDate day, string zone) => new(day + From, zone, Until);
}
