using System.Text.Encodings.Web;
using System.Text.Json;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Public.Pages;

namespace Bot.Public.Data;

/// <summary>
/// What the site's script searches where nobody answers a search, because plain files are served: of each practice path, title, place and
/// theme, and the words by which it is found. Newest first.
/// </summary>
internal static class SearchIndex
{
    private static readonly JsonWriterOptions AsText = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static SiteFile Of(Edition edition, Language language)
    {
        using var content = new MemoryStream();
        using (var json = new Utf8JsonWriter(content, AsText))
        {
            json.WriteStartArray();
            foreach (var practice in edition.Newest)
            {
                Write(json, practice, language);
            }

            json.WriteEndArray();
        }

        return new(SitePaths.In(language, SitePaths.SearchIndex), SiteFile.Json, content.ToArray());
    }

    private static void Write(Utf8JsonWriter json, Practice practice, Language language)
    {
        var (title, place) = (practice.TitleFor(language), PracticeItems.PlaceAndTheme(practice, language));
        var words = Folding.Words($"{practice.Number!.Text} {title} {place} {practice.SummaryFor(language)!.Text}");
        json.WriteStartArray();
        json.WriteStringValue(SitePaths.In(language, SitePaths.Of(practice)));
        json.WriteStringValue(title);
        json.WriteStringValue(place);
        json.WriteStringValue(string.Join(' ', words.Distinct(StringComparer.Ordinal)));
        json.WriteEndArray();
    }
}
