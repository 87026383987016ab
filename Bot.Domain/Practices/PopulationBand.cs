using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Bot.Domain.Practices;

/// <summary>How many inhabitants a city has, roughly.</summary>
[JsonConverter(typeof(KeptAsTextConverter<PopulationBand>))]
public sealed record PopulationBand : Term, IKeptAsText<PopulationBand>
{
    private static readonly TermList<PopulationBand> List = new("population", row => new PopulationBand(row));

    private PopulationBand(TermRow row)
        : base(row)
    {
    }

    public static ImmutableArray<PopulationBand> All => List.All;

    /// <summary>The band of a number of inhabitants, 1 or more; a million exactly is still in the band that ends there.</summary>
    public static PopulationBand Of(int inhabitants)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(inhabitants, 1);
        return FromText(inhabitants switch
        {
            < 20_000 => "under-20k",
            < 100_000 => "20k-100k",
            < 500_000 => "100k-500k",
            <= 1_000_000 => "500k-1m",
            _ => "over-1m",
        });
    }

    /// <summary>
    /// Reads a code, a band's name, or a number of inhabitants as <see cref="Inhabitants.Parse(string)"/> does: Empty, NumberUnclear.
    /// </summary>
    public static Parsed<PopulationBand> Parse(string text) => List.FindNamed(text) ?? Inhabitants.Parse(text).Select(Of);

    public static PopulationBand FromText(string text) => List.FromCode(text);
}
