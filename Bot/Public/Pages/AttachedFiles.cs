using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Texts;

namespace Bot.Public.Pages;

/// <summary>A practice's photos, and what documents it has: those are sent in the chat.</summary>
internal static class AttachedFiles
{
    public static Html Of(Photos drawn, Practice practice, Language language)
    {
        var texts = SiteTexts.All.In(language);
        Attachment[] documents = [.. practice.Record!.Attachments.Where(file => !Photos.IsShown(file))];
        var photos = Markup.Each(Photos.ShownOf(practice).Index(), photo => Photo(drawn, practice, photo.Item, photo.Index + 1, language));
        return Html.Lines(
            Markup.Section(texts.Photos, photos.IsEmpty ? default : Html.Of($"<div class=\"photos\">{photos}</div>")),
            documents.Length == 0 ? default : Markup.Section(texts.Documents,
            Html.Lines(Html.Of($"<ul>{Markup.Each(documents, file => Html.Of($"<li>{Facts.Of(file, language)}</li>"))}</ul>"),
                Html.Of($"<p class=\"soft\">{texts.DocumentsSay}</p>"))));
    }

    /// <param name="number">From 1.</param>
    private static Html Photo(Photos drawn, Practice practice, Attachment file, int number, Language language)
    {
        var says = file.Caption.Length > 0 ? file.Caption : SiteTexts.All.In(language).PhotoNumbered(number);
        var caption = file.Caption.Length > 0 ? Html.Of($"<figcaption>{file.Caption}</figcaption>") : default;
        var size = drawn.SizeOf(file) is var (width, height) ? Html.Of($" width=\"{width}\" height=\"{height}\"") : default;
        return Html.Of(
            $"<figure><img src=\"{SitePaths.PhotoOf(practice, number)}\" alt=\"{says}\"{size} loading=\"lazy\">{caption}</figure>");
    }
}
