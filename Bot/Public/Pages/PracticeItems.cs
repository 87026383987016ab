using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Texts;

namespace Bot.Public.Pages;

/// <summary>Practices as entries of a list.</summary>
internal static class PracticeItems
{
    private const int SummaryWords = 26;

    /// <param name="kind">Classes that say how they stand side by side.</param>
    public static Html Of(IEnumerable<Practice> practices, Language language, string kind = "cards") =>
        Html.Of($"<ul class=\"{kind}\">{Markup.Each(practices, practice => Item(practice, language))}</ul>");

    /// <summary>"Canelones, Uruguay. Microcrédito y finanzas"; with its mark where it is from an older bank.</summary>
    public static string PlaceAndTheme(Practice practice, Language language)
    {
        string[] facts = [PlaceNames.Of(practice.Place, language), practice.Record!.Theme.Name(language)];
        var mark = ArchiveMark(practice, language);
        return string.Join(". ", facts.Where(fact => fact.Length > 0)) + (mark.Length > 0 ? ". " + mark : "");
    }

    /// <summary>
    /// "Del archivo: 2019, sin confirmar."; without a year where none was told, and empty for what does not wait for its city.
    /// </summary>
    public static string ArchiveMark(Practice practice, Language language) => practice switch
    {
        { AwaitsCity: false } => "",
        { Archive.Year: { } year } => SiteTexts.All.In(language).FromArchiveOf(year),
        _ => PracticeCardTexts.All.In(language).FromArchive,
    };

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
