using System.Globalization;
using Bot.Domain;
using Bot.Domain.Adoptions;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Features.Practices;
using Bot.Texts;
using NodaTime;
using NodaTime.Text;

namespace Bot.Public.Pages;

/// <summary>A practice with everything of it that is public: its fields by their names, and what other cities do with it.</summary>
internal static class PracticePage
{
    private const int SimilarShown = 4;

    private const int DescriptionWords = 28;

    /// <summary>What stands in the head, or in a place of its own.</summary>
    private static readonly HashSet<string> Elsewhere = new(StringComparer.Ordinal)
    {
        PracticeFields.Title, PracticeFields.OtherTitle, PracticeFields.Theme, PracticeFields.Population, PracticeFields.Summary,
        PracticeFields.OtherSummary, PracticeFields.Files,
    };

    private static readonly PracticeField[] Fields =
        [.. PracticeFields.BySection.Where(field => field.Section != Section.Private && !Elsewhere.Contains(field.Code))];

    /// <param name="photos">Knows how large they are.</param>
    public static SiteFile Of(Edition edition, Photos photos, Practice practice, Language language) => Layout.Page(
        edition,
        language,
        HeadOf(edition, practice, language),
        Opening(edition, practice, language),
        Html.Of($"""
            <div class="grid two"><article>
            {Html.Lines(
                Summary(practice, language),
                InBrief(edition, practice, language),
                Html.Lines([.. Sections(practice, language)]),
                AttachedFiles.Of(photos, practice, language),
                Others(edition, practice, language))}
            </article>
            {Ask(edition, practice, language)}</div>
            """),
        Similar(edition, practice, language));

    /// <summary>"Fondo barrial (Canelones, Uruguay)".</summary>
    public static string TitleOf(Practice practice, Language language) =>
        practice.Place is null ? practice.TitleFor(language) : $"{practice.TitleFor(language)} ({PlaceNames.Of(practice.Place, language)})";

    public static string Description(Practice practice, Language language) =>
        Cleaning.Line(PracticeCard.Beginning(practice.SummaryFor(language)!, DescriptionWords));

    /// <summary>Text in paragraphs, said to be in its language where that is not the page's.</summary>
    /// <param name="kind">The class of each; empty for none.</param>
    public static Html Paragraphs(string text, Language written, Language language, string kind = "") => Markup.Each(
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        line => Html.Of($"<p{(kind.Length == 0 ? default : Html.Of($" class=\"{kind}\""))}{Markup.Spoken(written, language)}>{line}</p>"));

    private static PageHead HeadOf(Edition edition, Practice practice, Language language) =>
        new(SitePaths.Of(practice), TitleOf(practice, language), Description(practice, language))
        {
            Kind = "article",
            Picture = Photos.ShownOf(practice).Any() ? SitePaths.PhotoOf(practice, 1) : null,
            LinkedData = LinkedData.Of(edition, practice, language),
            Embedding = SitePaths.EmbeddingOf(practice),
        };

    private static Html Opening(Edition edition, Practice practice, Language language)
    {
        var (texts, card, theme) = (SiteTexts.All.In(language), PracticeCardTexts.All.In(language), practice.Record!.Theme);
        var isTranslated = practice.TitleFor(language) != practice.Title;
        var (start, listed) = (Layout.Link(language, SitePaths.Start, texts.Start),
        Layout.Link(language, Listing.OfTheme(theme), theme.Name(language)));
        return Html.Lines(
            Html.Of($"<p class=\"crumbs\">{start} › {listed}</p>"),
            Html.Of($"<h1{Markup.Spoken(isTranslated ? language : practice.Language, language)}>{practice.TitleFor(language)}</h1>"),
            WrittenIn(practice, language, isTranslated),
            PracticeItems.ArchiveMark(practice, language) is { Length: > 0 } mark ? Html.Of($"<p class=\"note\">{mark}</p>") : default,
            practice.UnconfirmedSince is { } since
                ? Html.Of($"<p class=\"note\">{card.NotConfirmedSince(Dates.Month(edition.DayOf(since).ToYearMonth(), language))}</p>")
                : default,
            practice is { IsExample: true, Source: { } source } ? Html.Of($"<p class=\"note\">{card.Example(SourceOf(source))}</p>") : default);
    }

    /// <summary>For who reads another language; with the title as it was written where another one stands above.</summary>
    private static Html WrittenIn(Practice practice, Language language, bool isTranslated)
    {
        var written = PracticeCard.WrittenIn(practice, language);
        return isTranslated
            ? Html.Of($"<p class=\"soft\">{written}: <span{Markup.Spoken(practice.Language, language)}>{practice.Title}</span></p>")
            : practice.Language == language ? default : Html.Of($"<p class=\"soft\">{written}.</p>");
    }

    private static Html SourceOf(string source) =>
        Uri.TryCreate(source, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
        ? Markup.Outside(source, address!.Host)
        : Html.Escape(source);

    private static Html Summary(Practice practice, Language language)
    {
        var (card, summary) = (PracticeCardTexts.All.In(language), practice.Record!.Summary);
        var shown = practice.SummaryFor(language)!;
        var heading = PracticeBlocks.HeadingOf(PracticeFields.Summary, language);
        if (shown == summary)
        {
            return Html.Lines(Html.Of($"<h2>{heading}</h2>"), Paragraphs(shown.Text, LanguageOf(practice, shown.Text), language, "lead"));
        }

        var original = Paragraphs(summary.Text, practice.Language, language);
        return Html.Lines(
            Html.Of($"<h2>{heading} ({card.Translation})</h2>"),
            Paragraphs(shown.Text, language, language, "lead"),
            Html.Of($"<details><summary>{card.OriginalSummary}</summary>{original}</details>"));
    }

    private static Html InBrief(Edition edition, Practice practice, Language language)
    {
        var (texts, record) = (SiteTexts.All.In(language), practice.Record!);
        var place = PlaceNames.Of(practice.Place, language);
        return Markup.Facts(
            Markup.Fact(
                texts.Place, Listing.OfCity(practice.Place) is { } city ? Layout.Link(language, city, place) : Html.Escape(place)),
            Markup.Fact(Heading(PracticeFields.Theme), Layout.Link(language, Listing.OfTheme(record.Theme), record.Theme.Name(language))),
            record.Population is { } size
                ? Markup.Fact(Heading(PracticeFields.Population), Layout.Link(language, Listing.OfSize(size), size.Name(language)))
                : default,
            Markup.Fact(
                texts.Origin,
                practice.ShownOrigin is { } origin ? Html.Escape(PracticeCardTexts.All.In(language).AdaptedFrom(Facts.Of(origin, language))) : default),
            Markup.Fact(texts.Portal, PortalLine.Of(edition.Occasion, practice, language)),
            Markup.Fact(texts.Number, Html.Escape(practice.Number!.Text)),
            Markup.Fact(
                texts.ArchiveYear,
                practice.Archive?.Year is { } year ? Html.Escape(year.ToString(CultureInfo.InvariantCulture)) : default),
            Markup.Fact(texts.Published, Moment(edition.DayOf(PublicParts.Since(practice)), language)),
            Markup.Fact(texts.Updated, Moment(edition.DayOf(practice.UpdatedAt), language)));

        string Heading(string field) => PracticeBlocks.HeadingOf(field, language);
    }

    private static Html Moment(LocalDate day, Language language) =>
        Html.Of($"<time datetime=\"{LocalDatePattern.Iso.Format(day)}\">{Dates.DayInWords(day, language)}</time>");

    private static IEnumerable<Html> Sections(Practice practice, Language language) => Fields
        .Select(field => (Field: field, Value: field.In(practice.Record!)))
        .Where(shown => shown.Value is not null)
        .GroupBy(shown => shown.Field.Section)
        .Select(section => Markup.Section(NameOf(section.Key, language),
        Html.Lines([
            Markup.Facts(
            [
                .. section.Where(one => one.Value is not LongText)
                    .Select(one => Markup.Fact(PracticeBlocks.HeadingOf(one.Field.Code, language), ValueOf(one.Value!, language))),
            ]),
            .. section.Where(one => one.Value is LongText)
                .Select((one, index) =>
                    Long(practice, one.Field, (LongText)one.Value!, language, index == 0 ? NameOf(section.Key, language) : "")),
        ])));

    /// <summary>Without the number that sections have in the chat.</summary>
    private static string NameOf(Section section, Language language) =>
        SectionNames.Of(section).In(language) is var name && name.IndexOf(". ", StringComparison.Ordinal) is > 0 and var end
            ? name[(end + 2)..]
            : name;

    /// <param name="above">The heading right above it, which is not said twice.</param>
    private static Html Long(Practice practice, PracticeField field, LongText text, Language language, string above)
    {
        var heading = PracticeBlocks.HeadingOf(field.Code, language);
        return Html.Lines(
            heading == above ? default : Html.Of($"<h3>{heading}</h3>"),
            Paragraphs(text.Text, LanguageOf(practice, text.Text), language));
    }

    private static Language LanguageOf(Practice practice, string text) => LanguageGuess.Of(text) ?? practice.Language;

    private static Html ValueOf(object value, Language language) => value is IEnumerable<WebLink> links
        ? Html.Join("<br>", [.. links.Select(link => Markup.Outside(link.Address, link.Label ?? link.Address))])
        : Html.Join("<br>", [.. Facts.Each(value, language).Select(Html.Escape)]);

    /// <summary>What other cities do with it, in the words of the card, and what each changed.</summary>
    private static Html Others(Edition edition, Practice practice, Language language)
    {
        var texts = SiteTexts.All.In(language);
        string[] lines = [.. AdoptionLines.Each(edition.Occasion, practice, language)];
        Adoption[] told =
            [.. AdoptionLedger.On(edition.Occasion.Store, practice).Where(one => one.Report is not null).OrderBy(one => one.HeardAt)];
        return lines.Length == 0 ? default : Markup.Section(texts.OtherCities,
        Html.Lines(Markup.Each(lines, line => Html.Of($"<p>{line}</p>")),
            told.Length == 0 ? default : Html.Of($"<h3>{texts.WhatTheyChanged}</h3>"),
            Markup.Each(told, one => Changed(one.City, one.Report!, language))));
    }

    private static Html Changed(Place city, AppliedReport report, Language language)
    {
        return Html.Lines(
            Html.Of($"<h4>{PlaceNames.Of(city, language)}</h4>"),
            Html.Of($"<p>{SiteTexts.All.In(language).AppliesSince(Dates.MonthInWords(report.Since.Month, language))}</p>"),
            Paragraphs(report.Changed.Text, LanguageGuess.Of(report.Changed.Text) ?? language, language));
    }

    private static Html Ask(Edition edition, Practice practice, Language language)
    {
        var texts = SiteTexts.All.In(language);
        var says = practice.AwaitsCity ? texts.AskOnTelegramOfArchive
            : practice.IsExample ? texts.AskOnTelegramOfExample
            : texts.AskOnTelegramSays;
        var link = edition.Site.Bot.DeepLink(PracticeDoors.PracticeLink + practice.Number!.Text);
        return Html.Of($"""
            <aside class="ask" aria-label="Telegram"><h2>{texts.AskOnTelegram}</h2><p>{says}</p>
            <p><a class="button" href="{link}">{texts.AskOnTelegram}</a></p>
            {QrCode.Of(link, texts.QrSays)}</aside>
            """);
    }

    private static Html Similar(Edition edition, Practice practice, Language language) =>
        edition.Similar(practice, SimilarShown, language) is { Count: > 0 } similar
            ? Markup.Section(SiteTexts.All.In(language).Similar, PracticeItems.Of(similar, language, "cards four"))
            : default;
}
