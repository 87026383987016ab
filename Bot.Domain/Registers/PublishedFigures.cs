using System.Collections.Immutable;

namespace Bot.Domain.Registers;

/// <summary>Which figures about people can be told, so that nobody is recognised in them.</summary>
public static class PublishedFigures
{
    /// <summary>Of fewer people nothing is told.</summary>
    public const int Least = 5;

    /// <summary>Nothing is told of a single record: its figure would be that of those who are only counted.</summary>
    public const int LeastRecords = 2;

    public static bool CanTell(PeopleFigure figure) => figure.People >= Least && figure.Records >= LeastRecords;

    /// <summary>
    /// Of figures that add up to a total that is told, those that can be told, too. What is left out are together no people, or enough of
    /// enough records, so that none of it can be worked out from the rest.
    /// </summary>
    public static ImmutableDictionary<string, int> Of(IReadOnlyDictionary<string, PeopleFigure> figures)
    {
        var told = figures.Where(figure => CanTell(figure.Value))
            .OrderBy(figure => figure.Value.People).ThenBy(figure => figure.Key, StringComparer.Ordinal)
            .ToList();
        var hidden = figures.Values.Where(figure => !CanTell(figure)).Aggregate(new PeopleFigure(0, 0), Add);
        while (told.Count > 0 && hidden.People > 0 && !CanTell(hidden))
        {
            hidden = Add(hidden, told[0].Value);
            told.RemoveAt(0);
        }

        return told.ToImmutableDictionary(figure => figure.Key, figure => figure.Value.People);
    }

    private static PeopleFigure Add(PeopleFigure one, PeopleFigure other) => new(one.People + other.People, one.Records + other.Records);
}

/// <param name="People">How many people the records tell of.</param>
/// <param name="Records">Of how many records.</param>
public sealed record PeopleFigure(int People, int Records);
