using System.Collections.Immutable;
using Bot.Domain.Search;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Figures;

/// <summary>What people looked for and did not find.</summary>
public static class Missing
{
    /// <summary>What was looked for less often is nobody's business but theirs.</summary>
    public const int Fewest = 3;

    /// <summary>So long back it is counted.</summary>
    public static readonly Period Window = Period.FromDays(90);

    /// <summary>
    /// Words with how often they were looked for in vain since <see cref="Window"/>, <see cref="Fewest"/> times or more; most first.
    /// </summary>
    /// <param name="most">How many of them at most.</param>
    public static ImmutableArray<Tally<string>> Of(IWork work, Instant now, int most)
    {
        ArgumentNullException.ThrowIfNull(work);
        return
        [
            .. work.All(MissedSearch.All, MissedSearch.Since(now.InUtc().Date - Window))
                .GroupBy(missed => missed.Query, missed => missed.Count, StringComparer.Ordinal)
                .Select(counts => new Tally<string>(counts.Key, counts.Sum()))
                .Where(tally => tally.Count >= Fewest)
                .OrderByDescending(tally => tally.Count)
                .ThenBy(tally => tally.Of, StringComparer.Ordinal)
                .Take(most),
        ];
    }
}
