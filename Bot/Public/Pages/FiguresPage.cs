using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Adoptions;
using Bot.Domain.Figures;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Features.Network.SeeFigures;
using Bot.Texts;

namespace Bot.Public.Pages;

/// <summary>The part of the bank's figures that everybody may know: what is published is counted, and which cities apply it.</summary>
internal static class FiguresPage
{
    /// <summary>Of fewer, a median would tell how quick single people were.</summary>
    private const int FewestTimed = 5;

    public static SiteFile Of(Edition edition, Language language)
    {
        var texts = SiteTexts.All.In(language);
        var figures = PracticeFigures.Of([.. edition.Snapshot.Practices.All], edition.Site.Network);
        var published = edition.Newest.Count - figures.AwaitCities;
        var adoptions = edition.Occasion.Store.All(AdoptionLedger.All, KeyRange.All);
        var network = NetworkFigures.Of(edition.Occasion.Store, [], edition.Occasion.Now, edition.Site.Network);
        return Layout.Page(
            edition,
            language,
            new(SitePaths.Figures, texts.Figures, texts.FiguresSay),
            Markup.Title(texts.Figures, texts.FiguresSay),
            Markup.Paragraph(Html.Escape(texts.PublishedFrom(published, figures.Cities, figures.Countries.Length))),
            figures.AwaitCities > 0 ? Markup.Paragraph(Html.Escape(texts.FromArchiveToo(figures.AwaitCities))) : default,
            Markup.Paragraph(Html.Escape(texts.AppliedElsewhere(
                adoptions.Count(adoption => adoption.State == AdoptionState.Applied),
                adoptions.Count(adoption => adoption.State == AdoptionState.Adapting)))),
            Paces(figures, language),
            Meetings(network, language),
            Section(texts.Themes, texts.OneTheme, figures.Themes, theme => theme.Name(language), language, of: published),
            Section(texts.Countries, texts.OneCountry, figures.Countries, country => country.Name(language), language, of: published),
            Section(texts.Sizes, texts.OneSize, figures.Sizes, size => size.Name(language), language, of: published),
            Section(texts.ByMonth, texts.OneMonth, figures.Months, month => Dates.MonthInWords(month, language), language),
            Section(FigureTexts.All.In(language).Attendance, texts.Place, network.Attendance, Named, language, counted: texts.Meetings));

        string Named(Place city) => PlaceNames.Of(city).In(language);
    }

    /// <summary>How long half of the practices took at most.</summary>
    private static Html Paces(PracticeFigures figures, Language language) => figures.Timed.Answered < FewestTimed ? default
        : Markup.Paragraph(Html.Escape(FigureTexts.All.In(language).Paces(
            figures.DaysToAnswer, figures.Timed.Published < FewestTimed ? null : figures.DaysToPublish)));

    /// <summary>What meetings decided, and what came of it.</summary>
    private static Html Meetings(NetworkFigures network, Language language) => Html.Lines(
        network.Meetings == 0 ? default : Markup.Paragraph(Html.Escape(FigureSummary.OfMeetings(network, language))),
        network.Decisions.IsEmpty ? default : Markup.Paragraph(Html.Escape(FigureSummary.OfDecisions(network, language))));

    /// <param name="by">Above what is told apart.</param>
    /// <param name="of">
    /// How many there are where each stands in one row at most: those in none get a row of their own, so that the rows add up.
    /// </param>
    private static Html Section<T>(
        string heading,
        string by,
        ImmutableArray<Tally<T>> tallies,
        Func<T, string> name,
        Language language,
        int of = 0,
        string? counted = null)
    {
        var untold = of - tallies.Sum(tally => tally.Count);
        return tallies.IsEmpty ? default : Markup.Section(heading, Markup.Table(
            [(by, false), (counted ?? FigureTexts.All.In(language).Practices, true)],
            [
                .. tallies.Select(tally => Row(name(tally.Of), tally.Count)),
                .. untold > 0 ? [Row(FigureTexts.All.In(language).NotTold, untold)] : Array.Empty<Html>(),
            ],
            isNarrow: true));

        Html Row(string what, int count) => Markup.Row((Html.Escape(what), false), (Html.Escape(Locale.Of(language).Number(count)), true));
    }
}
