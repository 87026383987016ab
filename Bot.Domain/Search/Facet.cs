namespace Bot.Domain.Search;

/// <summary>What results can be narrowed by.</summary>
public enum Facet
{
    Theme,
    Country,
    Beneficiary,
    PopulationBand,
    Stage,
    StartYear,
    Uptake,

    /// <summary>What it is: a practice, or something else.</summary>
    Kind,
}

/// <summary>How many results of the query (under its other filters) a press on this value would leave; at least one.</summary>
public sealed record FacetCount(Facet Facet, string Value, int Count);
