using System.Collections.Immutable;

namespace Bot.Domain.Figures;

/// <summary>Counting.</summary>
internal static class Tallies
{
    /// <summary>How many of each, in the order of first appearance.</summary>
    public static ImmutableArray<Tally<T>> Tallied<T>(this IEnumerable<T> things)
        where T : notnull => [.. things.CountBy(thing => thing).Select(pair => new Tally<T>(pair.Key, pair.Value))];

    /// <summary>Most first; those of one count as they come.</summary>
    public static ImmutableArray<Tally<T>> MostFirst<T>(this ImmutableArray<Tally<T>> tallies) =>
        [.. tallies.OrderByDescending(tally => tally.Count)];

    /// <summary>The middle one, of two the smaller; null where there is none.</summary>
    public static int? Median(this IEnumerable<int> numbers)
    {
        int[] sorted = [.. numbers.Order()];
        return sorted.Length == 0 ? null : sorted[(sorted.Length - 1) / 2];
    }
}
