using Bot.Domain;
using Bot.Features.Registers;
using Bot.Texts;

namespace Bot.Public.Pages;

/// <summary>What the survey of the social economy counts; no figure from which somebody could be recognised.</summary>
internal static class TotalsPage
{
    public static SiteFile Of(Edition edition, Language language)
    {
        var texts = SiteTexts.All.In(language);
        return Layout.Page(
            edition,
            language,
            new(SitePaths.Totals, texts.Totals, texts.TotalsSay),
            Html.Of($"<h1>{texts.Totals}</h1><p class=\"lead\">{texts.TotalsSay}</p>"),
            Html.Join("\n", [.. Counted(edition).Select(register => Section(edition, register, language))]));
    }

    /// <summary>The registers that are counted.</summary>
    public static IEnumerable<Register> Counted(Edition edition) => edition.Shelf.All.Where(register => register.Fields.Any(field => field.IsTotalled));

    private static Html Section(Edition edition, Register register, Language language)
    {
        RegisterFigures figures = new(register, edition.Occasion);
        return Html.Of($"""
            <section><h2>{register.Words.In(language).Title}: {register.Words.In(language).Count(figures.Whole.Records)}</h2>
            <p>{register.Words.In(language).About}</p>
            {Html.Join("\n", [.. register.Fields.Where(field => field.IsTotalled && figures.Whole.Records > 0).Select(field => Table(figures, register, field, language))])}</section>
            """);
    }

    private static Html Table(RegisterFigures figures, Register register, RegisterField field, Language language)
    {
        var (texts, people) = (SiteTexts.All.In(language), figures.People);
        return Html.Of($"""
            <table><caption class="skip">{register.Words.In(language).Title}: {field.Title(language)}</caption><thead><tr><th scope="col">{field.Title(language)}</th><th scope="col" class="n">{texts.Total}</th>{(people is null ? default : Html.Of($"<th scope=\"col\" class=\"n\">{people.Title(language)}</th>"))}</tr></thead><tbody>
            {Html.Join("\n", [.. figures.By(field, language).Select(figure => Html.Of($"<tr><td>{field.Say(figure.Code, language)}</td><td class=\"n\">{figure.Records}</td>{(people is null ? default : Html.Of($"<td class=\"n\">{(figure.People is { } told ? Locale.Of(language).Number(told) : "–")}</td>"))}</tr>"))])}</tbody></table>
            """);
    }
}
