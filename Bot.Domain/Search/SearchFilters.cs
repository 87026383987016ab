using System.Globalization;

namespace Bot.Domain.Search;

/// <summary>
/// One value at most per facet, all of them required; null filters nothing. Values are the codes of <see cref="SearchDocument"/>.
/// </summary>
public sealed record SearchFilters
{
    public static readonly SearchFilters None = new();

    public static readonly SearchFilters Practices = new() { Kind = SearchDocument.Practice };

    public string? Theme { get; init; }

    public string? Country { get; init; }

    public string? Beneficiary { get; init; }

    public string? PopulationBand { get; init; }

    public string? Stage { get; init; }

    public int? StartYear { get; init; }

    public string? Uptake { get; init; }

    public string? Kind { get; init; }

    /// <summary>The value of a facet as text; a year has four digits.</summary>
    public string? this[Facet facet] => facet switch
    {
        Facet.Theme => Theme,
        Facet.Country => Country,
        Facet.Beneficiary => Beneficiary,
        Facet.PopulationBand => PopulationBand,
        Facet.Stage => Stage,
        Facet.StartYear => StartYear?.ToString(CultureInfo.InvariantCulture),
        Facet.Uptake => Uptake,
        Facet.Kind => Kind,
        _ => null,
    };

    /// <summary>These filters with a facet set to a value, or freed by null. A year that is not a number frees the year.</summary>
    public SearchFilters With(Facet facet, string? value) => facet switch
    {
        Facet.Theme => this with { Theme = value },
        Facet.Country => this with { Country = value },
        Facet.Beneficiary => this with { Beneficiary = value },
        Facet.PopulationBand => this with { PopulationBand = value },
        Facet.Stage => this with { Stage = value },
        Facet.StartYear => this with { StartYear = int.TryParse(value, CultureInfo.InvariantCulture, out var year) ? year : null },
        Facet.Uptake => this with { Uptake = value },
        Facet.Kind => this with { Kind = value },
        _ => this,
    };

    public SearchFilters Without(Facet facet) => With(facet, null);
}
