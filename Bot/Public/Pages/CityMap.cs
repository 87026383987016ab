using System.Globalization;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Registers;
using Bot.Texts;

namespace Bot.Public.Pages;

/// <summary>
/// The cities that have practices: a list of all, and on an outline of South America those whose place is known, larger where there are
/// more.
/// </summary>
internal static class CityMap
{
    /// <summary>Degrees that one unit of the drawing is, and its corners: from the Caribbean to Tierra del Fuego.</summary>
    public const double West = -84, North = 13.5, Width = 51, Height = 70;

    /// <summary>
    /// The coast as longitude and latitude in degrees, one round; from general geographic knowledge, to about fifty kilometres.
    /// </summary>
    private const string Coast =
        "-80.3,-3.4 -81.3,-4.7 -79.8,-7.2 -77.1,-12.1 -76.2,-14 -72.5,-17 -70.4,-18.4 -70.2,-20.2 -70.4,-23.6 -71.5,-29.9 -71.6,-33 "
        + "-73.2,-37.1 -73.7,-41.8 -75.5,-46.8 -75.6,-48.5 -74,-52.5 -70.9,-53.9 -68.3,-54.9 -65.3,-54.7 -68.4,-52.3 -69.1,-50.9 -65.8,-47.8 -67.5,-46 "
        + "-65.2,-44 -63.6,-42.5 -65.1,-41 -62.2,-38.9 -57.6,-38.1 -56.7,-36.4 -58.4,-34.6 -57.9,-34.3 -54.9,-34.9 -52.2,-32.2 -50.3,-30 "
        + "-48.6,-27 -48.3,-25.5 -46.3,-24 -43.2,-23 -41,-22 -40,-20 -39,-17 -38.5,-13 -37,-11 -34.9,-8 -35.2,-5.5 -38.5,-3.7 "
        + "-44.3,-2.5 -48.5,-1 -50,1 -51.7,4.3 -54,5.8 -57.5,6.2 -60,8.5 -62.5,10.6 -67,10.6 -71.5,12 -74.8,11 -77,8.5 -77.8,3.5 -78.8,1.4 -80,0 -80.9,-2.2";

    /// <summary>As x and y of the drawing.</summary>
    public static IEnumerable<(double X, double Y)> Outline => Coast.Split(' ').Select(pair => pair.Split(','))
        .Select(pair => Place(new(Number(pair[1]), Number(pair[0]))));

    public static Html Of(Edition edition, Language language)
    {
        var texts = SiteTexts.All.In(language);
        var cities = edition.Listings.Values.Where(listing => listing.Kind == ListingKind.City).ToList();
        if (cities.Count == 0)
        {
            return default;
        }

        var coast = string.Join('L', Outline.Select(point => $"{Written(point.X)} {Written(point.Y)}"));
        var dots = cities.Where(listing => At(listing) is not null).OrderByDescending(listing => Radius(listing.Confirmed));
        var byName = cities.OrderBy(listing => Folding.Fold(listing.Name.In(language)), StringComparer.Ordinal);
        return Html.Of($"""
            <section class="map"><h2>{texts.Map}</h2>
            <svg viewBox="0 0 {Written(Width)} {Written(Height)}" role="group" aria-label="{texts.MapSays}"><path d="M{coast}Z"/>
            {Markup.Each(dots, listing => Dot(listing, language))}</svg>
            {Markup.Tags(byName.Select(listing => Markup.Link(language, listing)))}</section>
            """);
    }

    /// <summary>Where a point is on the drawing.</summary>
    public static (double X, double Y) Place(Coordinates at) => (Math.Round(at.Longitude - West, 2), Math.Round(North - at.Latitude, 2));

    /// <summary>How large a city of so many practices is drawn.</summary>
    public static double Radius(int practices) => Math.Round(Math.Min(1.8, 0.75 + (0.2 * Math.Sqrt(practices))), 2);

    /// <summary>Where the city of a listing is; null where that is not known.</summary>
    public static Coordinates? At(Listing listing) => CityCentres.Of(Listing.IdOf(listing.Practices[0].Place)!);

    /// <summary>Leads to the city, for who points at it; keys go through the list below, which has all of them.</summary>
    private static Html Dot(Listing listing, Language language)
    {
        var (x, y) = Place(At(listing)!);
        var radius = Written(Radius(listing.Confirmed));
        var (href, name) = (SitePaths.In(language, listing.Path), listing.Name.In(language));
        return Html.Of($"""
            <a href="{href}" tabindex="-1"><title>{name}</title><circle cx="{Written(x)}" cy="{Written(y)}" r="{radius}"/></a>
            """);
    }

    private static double Number(string written) => double.Parse(written, CultureInfo.InvariantCulture);

    private static string Written(double number) => number.ToString(CultureInfo.InvariantCulture);
}
