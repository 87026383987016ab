using Bot.Domain;
using Bot.Domain.Practices;

namespace Bot.Public;

/// <summary>Where things are on the site: Spanish at the root, Portuguese in the same places below /pt.</summary>
internal static class SitePaths
{
    public const string Start = "/inicio/";

    public const string Search = "/buscar/";

    public const string SearchIndex = "/buscar/indice.json";

    public const string Meetings = "/reuniones/";

    public const string Calendar = "/reuniones.ics";

    public const string Calls = "/convocatorias/";

    public const string Bodies = "/instancias/";

    public const string Figures = "/cifras/";

    public const string Totals = "/relevamiento/";

    public const string Data = "/datos/";

    public const string Catalogue = "/datos/catalogo.jsonld";

    public const string Script = "/buscar.js";

    public const string Picture = "/banco.png";

    public const string Icon = "/icono.svg";

    public const string Sitemap = "/sitemap.xml";

    public const string Embedding = "/oembed";

    private const string Portuguese = "/pt";

    private const string Practices = "/p/";

    /// <summary>The same place in a language.</summary>
    public static string In(Language language, string path) => language == Language.Pt ? Portuguese + path : path;

    /// <summary>Of a path, its language and its place.</summary>
    public static (Language Language, string Path) Read(string path) =>
        path.StartsWith(Portuguese + "/", StringComparison.Ordinal) ? (Language.Pt, path[Portuguese.Length..]) : (Language.Es, path);

    public static string Of(Practice practice) => Practices + practice.Number!.Text + "/";

    public static string CardOf(Practice practice) => Of(practice) + "tarjeta/";

    public static string EmbeddingOf(Practice practice) => Of(practice) + "oembed.json";

    /// <param name="number">From 1.</param>
    public static string PhotoOf(Practice practice, int number) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"/fotos/{practice.Number!.Text}/{number}.jpg");

    /// <summary>The number that stands in the address of a practice, and what follows it; null for other addresses.</summary>
    public static (string Number, string Below)? NumberIn(string path) =>
        path.StartsWith(Practices, StringComparison.Ordinal) && path.IndexOf('/', Practices.Length) is > 0 and var end
            ? (path[Practices.Length..end], path[(end + 1)..])
            : null;
}
