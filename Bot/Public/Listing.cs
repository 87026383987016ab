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

/// <summary>Practices that are listed together, newest first, on as many pages as it takes.</summary>
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

    public static string OfCity(string cityId) => $"/ciudad/{cityId}/";

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
            .. newest.Where(practice => practice.Place?.CityId is not null)
                .GroupBy(practice => practice.Place!.CityId!)
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

    private static Listing InCity(string cityId, Practice[] practices) =>
        new(ListingKind.City, OfCity(cityId), new(practices[0].Place!.Name, practices[0].Place!.Name), practices);
}
