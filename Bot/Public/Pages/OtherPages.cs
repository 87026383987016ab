using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Texts;

namespace Bot.Public.Pages;

/// <summary>What stands where a page is not, or not any more; and a practice's card for frames on other sites.</summary>
internal static class OtherPages
{
    private const int CardWords = 45;

    /// <param name="path">What was asked for.</param>
    public static SiteFile NotFound(Edition edition, string path, Language language)
    {
        var texts = SiteTexts.All.In(language);
        return Instead(edition, path, language, texts.NotFound, texts.NotFoundSays) with { Status = StatusCodes.Status404NotFound };
    }

    /// <param name="path">Of a practice that was published once.</param>
    public static SiteFile Gone(Edition edition, string path, Language language)
    {
        var texts = SiteTexts.All.In(language);
        return Instead(edition, path, language, texts.Gone, texts.GoneSays) with { Status = StatusCodes.Status410Gone };
    }

    /// <summary>
    /// The card: title, city, the beginning of the summary and a way to the page. Nothing in it needs a script or an origin.
    /// </summary>
    public static SiteFile Card(Edition edition, Practice practice, Language language)
    {
        var (texts, page) = (SiteTexts.All.In(language), edition.Site.At(SitePaths.In(language, SitePaths.Of(practice))));
        var (title, says) = (PracticePage.TitleOf(practice, language), PracticePage.Description(practice, language));
        return Layout.Frame(
            edition,
            language,
            new(SitePaths.CardOf(practice), title, says) { IsListed = false },
            Html.Of($"<h1><a href=\"{page}\" target=\"_blank\" rel=\"noopener\">{practice.TitleFor(language)}</a></h1>"),
            Html.Of($"<p class=\"soft\">{PracticeItems.PlaceAndTheme(practice, language)}. {practice.Number!.Text}</p>"),
            Html.Of($"<p>{PracticeCard.Beginning(practice.SummaryFor(language)!, CardWords)}</p>"),
            Html.Of($"<p><a href=\"{page}\" target=\"_blank\" rel=\"noopener\">{texts.MoreOnTheSite}</a> | {texts.Name}</p>"));
    }

    private static SiteFile Instead(Edition edition, string path, Language language, string title, string says) => Layout.Page(
        edition,
        language,
        new(path, title, says) { IsListed = false },
        Markup.Title(title, says),
        StartPage.SearchForm(language, ""));
}
