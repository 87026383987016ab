using System.Text.Json;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Public.Pages;
using Bot.Texts;

namespace Bot.Public.Data;

/// <summary>How other sites show a practice where its address is pasted (oEmbed 1.0): its card in a frame without rights.</summary>
internal static class Embedding
{
    private const int Width = 600, Height = 340;

    /// <summary>Only its links may open, outside of the frame.</summary>
    private const string Rights = "allow-popups allow-popups-to-escape-sandbox";

    public static SiteFile Of(Edition edition, Practice practice, Language language)
    {
        var (texts, site) = (SiteTexts.All.In(language), edition.Site);
        var title = PracticePage.TitleOf(practice, language);
        var card = site.At(SitePaths.In(language, SitePaths.CardOf(practice)));
        var frame = Html.Of($"""
            <iframe src="{card}" title="{title}" width="{Width}" height="{Height}" sandbox="{Rights}" loading="lazy"></iframe>
            """);
        using var content = new MemoryStream();
        using (var json = new Utf8JsonWriter(content))
        {
            json.WriteStartObject();
            json.WriteString("version", "1.0");
            json.WriteString("type", "rich");
            json.WriteString("title", title);
            json.WriteString("provider_name", texts.Name);
            json.WriteString("provider_url", site.Address);
            json.WriteNumber("width", Width);
            json.WriteNumber("height", Height);
            json.WriteString("html", frame.ToString());
            json.WriteEndObject();
        }

        return new(SitePaths.In(language, SitePaths.EmbeddingOf(practice)), SiteFile.Json, content.ToArray());
    }
}
