using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Bot.Domain.Adoptions;

/// <summary>What applying a practice cost a city, roughly, in US dollars.</summary>
[JsonConverter(typeof(KeptAsTextConverter<CostBand>))]
public sealed record CostBand : Term, IKeptAsText<CostBand>
{
    private static readonly TermList<CostBand> List = new("cost", row => new CostBand(row));

    private CostBand(TermRow row)
        : base(row)
    {
    }

    public static ImmutableArray<CostBand> All => List.All;

    /// <summary>Reads a code, a name in either language or part of one: Empty, NotInList, Ambiguous.</summary>
    public static Parsed<CostBand> Parse(string text) => List.Parse(text);

    public static CostBand FromText(string text) => List.FromCode(text);
}
