using NodaTime;

namespace Bot.Domain.Meetings.Series;

/// <summary>Until when a series goes on; without an end where both are null.</summary>
/// <param name="Until">The last day on which a meeting of it can begin.</param>
/// <param name="Times">How many meetings it has in all, the first included, from 2 to <see cref="MostTimes"/>.</param>
public sealed record SeriesEnd(LocalDate? Until = null, int? Times = null)
{
    public const int MostTimes = 60;
}
