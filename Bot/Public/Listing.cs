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
        yield return new(ListingKind.All, AllPath, Nothing, newest);
        foreach (var group in newest.GroupBy(practice => practice.Record!.Theme).OrderBy(group => group.Key.Order))
        {
            yield return new(ListingKind.Theme, OfTheme(group.Key), NameOf(group.Key), [.. group]);
        }

        foreach (var group in newest.Where(one => one.Place?.Country is not null).GroupBy(one => one.Place!.Country!).OrderBy(group => group.Key.Order))
        {
            yield return new(ListingKind.Country, OfCountry(group.Key), NameOf(group.Key), [.. group]);
        }

        foreach (var group in newest.Where(one => one.Record!.Population is not null).GroupBy(one => one.Record!.Population!).OrderBy(group => group.Key.Order))
        {
            yield return new(ListingKind.Size, OfSize(group.Key), NameOf(group.Key), [.. group]);
        }

        foreach (var group in newest.Where(one => one.Place?.CityId is not null).GroupBy(one => one.Place!.CityId!).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var name = group.First().Place!.Name;
            yield return new(ListingKind.City, OfCity(group.Key), new(name, name), [.. group]);
        }

        Practice[] applied = [.. newest.Where(practice => practice.AppliedBy > 0)];
        if (applied.Length > 0)
        {
            yield return new(ListingKind.Applied, AppliedPath, Nothing, applied);
        }
    }

    private static Bilingual<string> NameOf(Term term) => new(term.Spanish, term.Portuguese);
}
