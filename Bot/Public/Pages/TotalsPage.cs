using Bot.Domain;
using Bot.Features.Registers;
using Bot.Texts;

namespace Bot.Public.Pages;

/// <summary>What the survey of the social economy counts; no figure from which somebody could be recognised.</summary>
internal static class TotalsPage
{
    /// <summary>In place of a figure that is not told.</summary>
    private const string NotTold = "–";

    public static SiteFile Of(Edition edition, Language language)
    {
        var texts = SiteTexts.All.In(language);
        return Layout.Page(
            edition,
            language,
            new(SitePaths.Totals, texts.Totals, texts.TotalsSay),
            Markup.Title(texts.Totals, texts.TotalsSay),
            Markup.Each(Counted(edition), register => Section(edition, register, language)));
    }

    /// <summary>The registers that are counted.</summary>
    public static IEnumerable<Register> Counted(Edition edition) =>
        edition.Shelf.All.Where(register => register.Fields.Any(field => field.IsTotalled));

    private static Html Section(Edition edition, Register register, Language language)
    {
        RegisterFigures figures = new(register, edition.Occasion);
        var words = register.Words.In(language);
        var fields = register.Fields.Where(field => field.IsTotalled && figures.Whole.Records > 0);
        return Markup.Section(
            $"{words.Title}: {words.Count(figures.Whole.Records)}",
            Html.Lines(
                Markup.Paragraph(Html.Escape(words.About)),
                figures.AreExamples ? Markup.Paragraph(Html.Escape(RegisterTexts.All.In(language).OnlyExamples)) : Html.Empty,
                Markup.Each(fields, field => Table(figures, field, language))));
    }

    private static Html Table(RegisterFigures figures, RegisterField field, Language language)
    {
        List<(string, bool)> columns = [(field.Title(language), false), (SiteTexts.All.In(language).Total, true)];
        if (figures.People is { } people)
        {
            columns.Add((people.Title(language), true));
        }

        return Markup.Table(columns, figures.By(field, language).Select(figure =>
        {
            List<(Html, bool)> cells =
            [
                (Html.Escape(field.Say(figure.Code, language)), false), (Html.Escape(Locale.Of(language).Number(figure.Records)), true),
            ];
            if (figures.People is not null)
            {
                cells.Add((Html.Escape(figure.People is { } told ? Locale.Of(language).Number(told) : NotTold), true));
            }

            return Markup.Row(cells);
        }));
    }
}
