using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Bot.Domain.Meetings;

namespace Bot.Domain.Registers;

/// <summary>Where the middle of a city is, to a hundredth of a degree: about a kilometre, so that no address is told.</summary>
public static class CityCentres
{
    private static readonly FrozenDictionary<string, Coordinates> Known = Shipped.Rows("citycentres.csv")
        .ToFrozenDictionary(row => row[0], row => new Coordinates(Degrees(row[1]), Degrees(row[2])), StringComparer.Ordinal);

    /// <summary>In an order that stays: new ones are at the end.</summary>
    public static readonly ImmutableArray<string> Ids = [.. Shipped.Rows("citycentres.csv").Select(row => row[0])];

    /// <summary>Null of a city whose place is not known.</summary>
    public static Coordinates? Of(string cityId) => Known.GetValueOrDefault(cityId);

    private static double Degrees(string written) => double.Parse(written, CultureInfo.InvariantCulture);
}
