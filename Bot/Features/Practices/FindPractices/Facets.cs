using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Search;

namespace Bot.Features.Practices.FindPractices;

/// <summary>What lists can be narrowed by: one letter for buttons, and the names of the values.</summary>
/// <param name="sources">Of what is found beside practices.</param>
internal sealed class Facets(ImmutableArray<SearchSource> sources)
{
    private static readonly (Facet Facet, string Letter)[] Letters =
    [
        (Facet.Theme, "t"),
        (Facet.Country, "c"),
        (Facet.Beneficiary, "b"),
        (Facet.PopulationBand, "p"),
        (Facet.Stage, "s"),
        (Facet.StartYear, "y"),
        (Facet.Uptake, "u"),
        (Facet.Kind, "k"),
    ];

    public static IEnumerable<Facet> All => Letters.Select(pair => pair.Facet);

    public static string Letter(Facet facet) => Letters.First(pair => pair.Facet == facet).Letter;

    /// <summary>Null for what no button of ours carries.</summary>
    public static Facet? Find(string letter) =>
        Letters.Where(pair => pair.Letter == letter).Select(pair => (Facet?)pair.Facet).FirstOrDefault();

    /// <summary>The filter that a button names; none where no button of ours does.</summary>
    public SearchFilters Only(string letter, string value) =>
        Find(letter) is { } facet && Name(facet, value, default) is not null ? SearchFilters.None.With(facet, value) : SearchFilters.None;

    /// <summary>What the value is called; null where there is no such value.</summary>
    public string? Name(Facet facet, string value, Language language) => facet == Facet.Kind ? KindName(value, language)
        : facet == Facet.StartYear ? IsYear(value) ? value : null
        : Terms(facet).FirstOrDefault(term => term.Code == value)?.Name(language);

    /// <summary>Names of all values that are set, in the order of the facets.</summary>
    public IEnumerable<(Facet Facet, string Name)> Set(SearchFilters filters, Language language) =>
        from facet in All
        let value = filters[facet]
        where value is not null
        let name = Name(facet, value, language)
        where name is not null
        select (facet, name);

    private string? KindName(string value, Language language) => value == SearchDocument.Practice
        ? FindTexts.All.In(language).Practice
        : sources.SelectMany(source => source.Kinds).FirstOrDefault(kind => kind.Code == value)?.Name.In(language);

    private static IEnumerable<Term> Terms(Facet facet) => facet switch
    {
        Facet.Theme => Theme.All,
        Facet.Country => Country.All,
        Facet.Beneficiary => Beneficiary.All,
        Facet.PopulationBand => PopulationBand.All,
        Facet.Stage => Stage.All,
        Facet.Uptake => Uptake.All,
        _ => [],
    };

    private static bool IsYear(string value) => value.Length == 4 && value.All(char.IsAsciiDigit);
}
