using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Texts;

namespace Bot.Public.Pages;

/// <summary>Practices as entries of a list.</summary>
internal static class PracticeItems
{
    private const int SummaryWords = 26;

    public static Html Of(IEnumerable<Practice> practices, Language language) =>
        Html.Of($"<ul class=\"cards\">{Html.Join("\n", [.. practices.Select(practice => Item(practice, language))])}</ul>");

    private static Html Item(Practice practice, Language language)
    {
        var record = practice.Record!;
        string[] facts = [PracticeCard.Place(practice, language), record.Theme.Name(language)];
        var summary = PracticeCard.Beginning(practice.SummaryFor(language)!, SummaryWords);
        var written = LanguageGuess.Of(summary) ?? practice.Language;
        return Html.Of($"""
            <li><h3><a href="{SitePaths.In(language, SitePaths.Of(practice))}">{practice.TitleFor(language)}</a></h3><p class="soft">{string.Join(". ", facts.Where(fact => fact.Length > 0))}</p>{PracticePage.Paragraphs(summary, written, language)}</li>
            """);
    }
}
