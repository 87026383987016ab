using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Texts;

namespace Bot.Public.Pages;

/// <summary>Practices as entries of a list.</summary>
internal static class PracticeItems
{
    private const int SummaryWords = 26;

    public static Html Of(IEnumerable<Practice> practices, Language language) =>
        Html.Of($"<ul class=\"cards\">{Markup.Each(practices, practice => Item(practice, language))}</ul>");

    /// <summary>"Canelones, Uruguay. Microcrédito y finanzas"; with its mark where it is from an older bank.</summary>
    public static string PlaceAndTheme(Practice practice, Language language)
    {
        string[] facts = [PracticeCard.Place(practice, language), practice.Record!.Theme.Name(language)];
        var mark = practice.AwaitsCity ? ". " + PracticeCardTexts.All.In(language).FromArchive : "";
        return string.Join(". ", facts.Where(fact => fact.Length > 0)) + mark;
    }

    private static Html Item(Practice practice, Language language)
    {
        var summary = PracticeCard.Beginning(practice.SummaryFor(language)!, SummaryWords);
        var written = LanguageGuess.Of(summary) ?? practice.Language;
        return Html.Of($"""
            <li><h3><a href="{SitePaths.In(language, SitePaths.Of(practice))}">{practice.TitleFor(language)}</a></h3>
            <p class="soft">{PlaceAndTheme(practice, language)}</p>
            {PracticePage.Paragraphs(summary, written, language)}</li>
            """);
    }
}
