using System.Collections.Immutable;

namespace Bot.Domain.Registers;

/// <summary>Which figures about people can be told, so that nobody is recognised in them.</summary>
public static class PublishedFigures
{
    /// <summary>Of fewer people nothing is told.</summary>
    public const int Least = 5;

    /// <summary>
    /// Of figures that add up to a total that is told, those that can be told, too. What is left out is together 0, or
    /// <see cref="Least"/> or more, so that no small figure can be worked out from the rest.
    /// </summary>
    /// <returns>None where the total itself is too small.</returns>
    public static ImmutableDictionary<string, int> Of(IReadOnlyDictionary<string, int> figures)
    {
        var told = figures.Where(figure => figure.Value >= Least).OrderBy(figure => figure.Value).ThenBy(figure => figure.Key, StringComparer.Ordinal)
            .ToList();
        var hidden = figures.Values.Where(figure => figure < Least).Sum();
        while (told.Count > 0 && hidden is > 0 and < Least)
        {
            hidden += told[0].Value;
            told.RemoveAt(0);
        }

        return told.ToImmutableDictionary();
    }
}
