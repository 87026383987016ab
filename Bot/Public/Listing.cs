using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Texts;

namespace Bot.Public;

/// <summary>What practices of a listing have in common.</summary>
internal enum ListingKind
{
    All,
    Theme,
    Country,
    Size,
    City,

    /// <summary>Other cities apply them.</summary>
    Applied,
}

/// <summary>Practices that are listed together, in the order of <see cref="Edition.Newest"/>, on as many pages as it takes.</summary>
/// <param name="Path">Of the first page, in Spanish.</param>
/// <param name="Name">Of what they have in common; empty where it is nothing.</param>
internal sealed record Listing(ListingKind Kind, string Path, Bilingual<string> Name, IReadOnlyList<Practice> Practices)
{
    public const string AllPath = "/practicas/";

    public const string AppliedPath = "/aplicadas/";

    public const int OnPage = 30;

    private static readonly Bilingual<string> Nothing = new("", "");

    /// <summary>How many of them wait for their city, and are counted apart.</summary>
    public int FromArchive { get; } = Practices.Count(practice => practice.AwaitsCity);

    public int Confirmed => Practices.Count - FromArchive;

    /// <summary>How many pages it has, 1 or more.</summary>
    public int Pages => Math.Max(1, (Practices.Count + OnPage - 1) / OnPage);

    /// <summary>Whether what is new in it can be subscribed to.</summary>
    public bool HasFeed => Kind is ListingKind.All or ListingKind.Theme or ListingKind.Country;

    public string FeedPath => Kind == ListingKind.All ? "/novedades.xml" : Path + "novedades.xml";

    /// <param name="page">From 1.</param>
    public string PathOf(int page) => page == 1 ? Path : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Path}{page}/");

    public IEnumerable<Practice> On(int page) => Practices.Skip((page - 1) * OnPage).Take(OnPage);

    public static string OfTheme(Theme theme) => $"/tema/{theme.Code}/";

    public static string OfCountry(Country country) => $"/pais/{country.Code.ToLowerInvariant()}/";

    public static string OfSize(PopulationBand band) => $"/habitantes/{band.Code}/";

    /// <summary>
    /// Of a city of the list or one that was typed, which has the address that it would have there; null where nothing of its name can
    /// stand in an address.
    /// </summary>
    public static string? OfCity(Place? place) => IdOf(place) is { } id ? $"/ciudad/{id}/" : null;

    /// <summary>The id of a listed city; of another one, the id that it would get if it were put on the list.</summary>
    public static string? IdOf(Place? place) => place switch
    {
        null => null,
        { CityId: { } listed } => listed,
        { Country: { } country } => City.IdOf(place.Name, country) is var id && id.Length > "xx-".Length ? id : null,
        _ => string.Join('-', Folding.Words(place.Name)) is { Length: > 0 } words ? words : null,
    };

    /// <summary>All listings that hold something, and the one of all practices.</summary>
    /// <param name="newest">All practices, newest first.</param>
    public static IEnumerable<Listing> Of(IReadOnlyList<Practice> newest)
    {
        Practice[] applied = [.. newest.Where(practice => practice.AppliedBy > 0)];
        return
        [
            new(ListingKind.All, AllPath, Nothing, newest),
            .. By(ListingKind.Theme, newest, practice => practice.Record!.Theme, OfTheme),
            .. By(ListingKind.Country, newest, practice => practice.Place?.Country, OfCountry),
            .. By(ListingKind.Size, newest, practice => practice.Record!.Population, OfSize),
            .. newest.Where(practice => OfCity(practice.Place) is not null)
                .GroupBy(practice => OfCity(practice.Place)!, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => InCity(group.Key, [.. group])),
            .. applied.Length == 0 ? Array.Empty<Listing>() : [new(ListingKind.Applied, AppliedPath, Nothing, applied)],
        ];
    }

    private static IEnumerable<Listing> By<T>(
        ListingKind kind, IReadOnlyList<Practice> newest, Func<Practice, T?> termOf, Func<T, string> pathOf)
        where T : Term => newest
            .Where(practice => termOf(practice) is not null)
            .GroupBy(practice => termOf(practice)!)
            .OrderBy(group => group.Key.Order)
            .Select(group => new Listing(kind, pathOf(group.Key), new(group.Key.Spanish, group.Key.Portuguese), [.. group]));

    /// <summary>Called as the list calls it, where it is there.</summary>
    private static Listing InCity(string path, Practice[] practices)
    {
        var place = practices.Select(practice => practice.Place!).OrderBy(place => place.CityId is null).First();
        return new(ListingKind.City, path, PlaceNames.Of(place), practices);
    }
}
