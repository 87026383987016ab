using System.Collections.Immutable;

namespace Bot.Domain.People;

/// <summary>A city that people can pick: a member of the network, or a partner.</summary>
/// <param name="Id">Country and name in lower-case ASCII ("ar-moron"), stable for ever.</param>
/// <param name="Name">As the city writes it, accents included.</param>
/// <param name="TimeZone">IANA id ("America/Argentina/Buenos_Aires").</param>
public sealed record City(string Id, string Name, Country Country, string TimeZone)
{
    /// <summary>Other ways in which people wrote its name; it is found by them, too.</summary>
    public ImmutableArray<string> Spellings { get; init; } = [];

    /// <summary>The id of the city that this one turned out to be, or null; nobody picks it any more.</summary>
    public string? SameAs { get; init; }

    /// <summary>As the reader calls it, without the country.</summary>
    public string NameIn(Language reader) => CityNames.Of(Id, Name, reader);

    /// <summary>The id of a new city: country and the folded words of its name.</summary>
    public static string IdOf(string name, Country country) =>
        string.Join('-', Folding.Words(name).Prepend(country.Code.ToLowerInvariant()));
}
