using System.Text.Json;
using Bot.Domain;
using Bot.Public.Data;
using Bot.Texts;

namespace Bot.Public.Pages;

/// <summary>What can be downloaded, with a description of every column.</summary>
internal static class DataPage
{
    private const string Catalogue = "http://www.w3.org/ns/dcat#";

    private const string Terms = "http://purl.org/dc/terms/";

    public static SiteFile Of(Edition edition, Language language)
    {
        var texts = SiteTexts.All.In(language);
        return Layout.Page(
            edition,
            language,
            new(SitePaths.Data, texts.Data, texts.DataSay) { LinkedData = DataSetsOf(edition, language) },
            Markup.Title(texts.Data, texts.DataSay),
            Html.Of($"<p>{texts.LicenceSays} <a rel=\"license\" href=\"{edition.Site.Licence}\">{texts.Licence}</a>.</p>"),
            Html.Of($"<p><a href=\"{SitePaths.Catalogue}\">DCAT (JSON-LD)</a></p>"),
            Html.Join("\n", [.. DataSets.Of(edition).Select(set => Section(set, language))]));
    }

    /// <summary>The same for programs, in the words of DCAT 3.</summary>
    public static SiteFile CatalogueOf(Edition edition) => SiteFile.Of(SitePaths.Catalogue, SiteFile.LinkedData, LinkedData.Write(json =>
    {
        json.WriteString("@id", edition.Site.At(SitePaths.Catalogue));
        json.WriteString("@type", Catalogue + "Catalog");
        Named(json, Terms + "title", new(SiteTexts.All.Es.Data, SiteTexts.All.Pt.Data));
        Reference(json, Terms + "license", edition.Site.Licence);
        json.WriteStartArray(Catalogue + "dataset");
        foreach (var set in DataSets.Of(edition))
        {
            Write(json, edition, set);
        }

        json.WriteEndArray();
    }, vocabulary: null));

    private static Html Section(DataSet set, Language language)
    {
        var texts = SiteTexts.All.In(language);
        var files = DataSet.Formats.Select(format => Html.Of(
            $"<a href=\"{SitePaths.In(language, set.PathOf(format.Ending))}\" download>{format.Ending.ToUpperInvariant()}</a>"));
        var columns = Markup.Table(
            [(texts.Column, false), ("JSON", false), (texts.Meaning, false)],
            set.Columns.Select(column => Markup.Row(
                (Html.Escape(column.Name.In(language)), false),
                (Html.Of($"<code>{column.Code}</code>"), false),
                (Html.Escape(column.Says.In(language)), false))));
        return Html.Of($"""
            <section id="{set.Code}"><h2>{set.Title.In(language)}</h2>
            {Markup.Tags(files)}
            <details><summary>{texts.DataAbout}</summary>{columns}</details></section>
            """);
    }

    private static string DataSetsOf(Edition edition, Language language) => LinkedData.Write(json =>
    {
        var texts = SiteTexts.All.In(language);
        json.WriteStartArray("@graph");
        foreach (var set in DataSets.Of(edition))
        {
            json.WriteStartObject();
            json.WriteString("@type", "Dataset");
            json.WriteString("name", set.Title.In(language));
            json.WriteString("description", $"{texts.Name}: {set.Title.In(language)}. {texts.DataSay}");
            json.WriteString("license", edition.Site.Licence);
            json.WriteString("url", edition.Site.At(SitePaths.In(language, SitePaths.Data)) + "#" + set.Code);
            json.WriteStartArray("distribution");
            foreach (var (ending, mediaType) in DataSet.Formats)
            {
                json.WriteStartObject();
                json.WriteString("@type", "DataDownload");
                json.WriteString("encodingFormat", mediaType.Split(';')[0]);
                json.WriteString("contentUrl", edition.Site.At(SitePaths.In(language, set.PathOf(ending))));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, Edition edition, DataSet set)
    {
        json.WriteStartObject();
        json.WriteString("@id", edition.Site.At(SitePaths.Data) + "#" + set.Code);
        json.WriteString("@type", Catalogue + "Dataset");
        Named(json, Terms + "title", set.Title);
        Reference(json, Terms + "license", edition.Site.Licence);
        json.WriteStartArray(Catalogue + "distribution");
        foreach (var language in new[] { Language.Es, Language.Pt })
        {
            foreach (var (ending, mediaType) in DataSet.Formats)
            {
                json.WriteStartObject();
                json.WriteString("@type", Catalogue + "Distribution");
                json.WriteString(Terms + "language", Layout.CodeOf(language));
                json.WriteString(Catalogue + "mediaType", mediaType.Split(';')[0]);
                Reference(json, Catalogue + "downloadURL", edition.Site.At(SitePaths.In(language, set.PathOf(ending))));
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Named(Utf8JsonWriter json, string name, Bilingual<string> says)
    {
        json.WriteStartArray(name);
        foreach (var language in new[] { Language.Es, Language.Pt })
        {
            json.WriteStartObject();
            json.WriteString("@language", Layout.CodeOf(language));
            json.WriteString("@value", says.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Reference(Utf8JsonWriter json, string name, string address)
    {
        json.WriteStartObject(name);
        json.WriteString("@id", address);
        json.WriteEndObject();
    }
}
