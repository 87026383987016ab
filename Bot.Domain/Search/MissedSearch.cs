using System.Globalization;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Search;

/// <summary>
/// What was looked for on one day (UTC) and not found: it tells the coordination what is missing, and nothing of who asked.
/// </summary>
public sealed record MissedSearch
{
    private const int LongestQuery = 100;

    public required LocalDate Day { get; init; }

    /// <summary>Folded words, at most 100 characters.</summary>
    public required string Query { get; init; }

    /// <summary>How often, 1 or more.</summary>
    public int Count { get; init; } = 1;

    public static readonly Collection<MissedSearch> All = new("missedsearches", missed => IdOf(missed.Day, missed.Query));

    /// <summary>Counts one more; a text without words is not kept.</summary>
    public static void Note(IWork work, string text, Instant now)
    {
        var words = string.Join(' ', Folding.Words(text));
        var query = words.Length > LongestQuery ? Cleaning.WithoutHalfPairs(words[..LongestQuery]) : words;
        if (query.Length > 0)
        {
            var day = now.InUtc().Date;
            var known = work.Find(All, IdOf(day, query));
            work.Put(All, known is null ? new MissedSearch { Day = day, Query = query } : known with { Count = known.Count + 1 });
        }
    }

    /// <summary>The ids of a day and all later ones.</summary>
    public static KeyRange Since(LocalDate day) => KeyRange.StartingAt(Written(day));

    private static string IdOf(LocalDate day, string query) => Written(day) + " " + query;

    private static string Written(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
