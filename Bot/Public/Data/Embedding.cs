using System.Net;
using System.Text;
using System.Text.Json;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Public.Pages;

namespace Bot.Public.Data;

/// <summary>How other sites show a practice where its address is pasted (oEmbed 1.0): its card in a frame without rights.</summary>
internal static class Embedding
{
    private const int Width = 600, Height = 340;

    public static SiteFile Of(Edition edition, Practice practice, Language language)
    {
        var (texts, site) = (SiteTexts.All.In(language), edition.Site);
        var title = PracticePage.TitleOf(practice, language);
        var frame = $"<iframe src=\"{site.At(SitePaths.In(language, SitePaths.CardOf(practice)))}\" title=\"{WebUtility.HtmlEncode(title)}\" "
            + $"width=\"{Width}\" height=\"{Height}\" sandbox=\"allow-popups allow-popups-to-escape-sandbox\" loading=\"lazy\" style=\"border:0\"></iframe>";
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
            json.WriteString("html", frame);
            json.WriteEndObject();
        }

        return SiteFile.Of(SitePaths.In(language, SitePaths.EmbeddingOf(practice)), SiteFile.Json, Encoding.UTF8.GetString(content.ToArray()));
    }
}
