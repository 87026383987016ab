using Bot.Domain;
using Bot.Domain.Adoptions;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Features.Practices;
using Bot.Texts;

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

    public static SiteFile Of(Edition edition, Practice practice, Language language) => Layout.Page(
        edition,
        language,
        HeadOf(edition, practice, language),
        Opening(practice, language),
        Html.Of($"""
            <div class="grid two"><article>
            {Summary(practice, language)}
            {Facts(edition, practice, language)}
            {Html.Join("\n", [.. Sections(practice, language)])}
            {PracticeFiles(practice, language)}
            {Others(edition, practice, language)}
            </article>
            {Ask(edition, practice, language)}</div>
            """),
        Similar(edition, practice, language));

    public static PageHead HeadOf(Edition edition, Practice practice, Language language) =>
        new(SitePaths.Of(practice), TitleOf(practice, language), Description(practice, language))
        {
            Kind = "article",
            Picture = Photos.ShownOf(practice).Any() ? SitePaths.PhotoOf(practice, 1) : null,
            LinkedData = LinkedData.Of(edition, practice, language),
            Embedding = SitePaths.EmbeddingOf(practice),
        };

    /// <summary>"Fondo barrial (Canelones, Uruguay)".</summary>
    public static string TitleOf(Practice practice, Language language) =>
        practice.Place is null ? practice.TitleFor(language) : $"{practice.TitleFor(language)} ({PracticeCard.Place(practice, language)})";

    public static string Description(Practice practice, Language language) =>
        Cleaning.Line(PracticeCard.Beginning(practice.SummaryFor(language)!, DescriptionWords));

    /// <summary>Text in paragraphs, said to be in its language where that is not the page's.</summary>
    public static Html Paragraphs(string text, Language written, Language language, string kind = "") => Html.Join("\n",
    [
        .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => Html.Of($"<p{Class(kind)}{Spoken(written, language)}>{line}</p>")),
    ]);

    private static Html Class(string kind) => kind.Length == 0 ? default : Html.Of($" class=\"{kind}\"");

    private static Html Spoken(Language written, Language language) =>
        written == language ? default : Html.Of($" lang=\"{Layout.CodeOf(written)}\"");

    private static Html Opening(Practice practice, Language language)
    {
        var (texts, card, record) = (SiteTexts.All.In(language), PracticeCardTexts.All.In(language), practice.Record!);
        var isTranslated = practice.TitleFor(language) != practice.Title;
        return Html.Lines(
            Html.Of($"<p class=\"crumbs\">{Layout.Link(language, SitePaths.Start, texts.Start)} › {Layout.Link(language, Listing.OfTheme(record.Theme), record.Theme.Name(language))}</p>"),
            Html.Of($"<h1{Spoken(isTranslated ? language : practice.Language, language)}>{practice.TitleFor(language)}</h1>"),
            isTranslated ? Html.Of($"<p class=\"soft\">{PracticeCard.WrittenIn(practice, language)}: <span{Spoken(practice.Language, language)}>{practice.Title}</span></p>")
                : practice.Language != language ? Html.Of($"<p class=\"soft\">{PracticeCard.WrittenIn(practice, language)}.</p>")
                : default,
            practice.UnconfirmedSince is { } since
                ? Html.Of($"<p class=\"note\">{card.NotConfirmedSince(Dates.Month(since.InUtc().Date.ToYearMonth(), language))}</p>")
                : default,
            practice is { IsExample: true, Source: { } source } ? Html.Of($"<p class=\"note\">{card.Example(SourceOf(source))}</p>") : default);
    }

    private static Html SourceOf(string source) => Uri.TryCreate(source, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
        ? Html.Of($"<a href=\"{source}\" rel=\"nofollow noopener\">{address!.Host}</a>")
        : Html.Escape(source);

    private static Html Summary(Practice practice, Language language)
    {
        var (card, record) = (PracticeCardTexts.All.In(language), practice.Record!);
        var shown = practice.SummaryFor(language)!;
        var heading = PracticeBlocks.HeadingOf(PracticeFields.Summary, language);
        return shown == record.Summary
            ? Html.Lines(Html.Of($"<h2>{heading}</h2>"), Paragraphs(shown.Text, LanguageOf(practice, shown.Text), language, "lead"))
            : Html.Lines(
                Html.Of($"<h2>{heading} ({card.Translation})</h2>"),
                Paragraphs(shown.Text, language, language, "lead"),
                Html.Of($"<details><summary>{card.OriginalSummary}</summary>{Paragraphs(record.Summary.Text, practice.Language, language)}</details>"));
    }

    private static Html Facts(Edition edition, Practice practice, Language language)
    {
        var (texts, record) = (SiteTexts.All.In(language), practice.Record!);
        var place = practice.Place is not { } at ? default
            : at.CityId is { } city ? Layout.Link(language, Listing.OfCity(city), PracticeCard.Place(practice, language))
            : Html.Escape(PracticeCard.Place(practice, language));
        return Html.Of($"""
            <dl class="facts">
            {Html.Lines(
                Fact(texts.Place, place),
                Fact(PracticeBlocks.HeadingOf(PracticeFields.Theme, language), Layout.Link(language, Listing.OfTheme(record.Theme), record.Theme.Name(language))),
                record.Population is { } size
                    ? Fact(PracticeBlocks.HeadingOf(PracticeFields.Population, language), Layout.Link(language, Listing.OfSize(size), size.Name(language)))
                    : default,
                practice.ShownOrigin is { } origin ? Fact("", Html.Escape(PracticeCardTexts.All.In(language).AdaptedFrom(Texts.Facts.Of(origin)))) : default,
                Fact(texts.Portal, PortalLine.Of(edition.Occasion, practice, language)),
                Fact(texts.Number, Html.Escape(practice.Number!.Text)),
                Fact(texts.Published, Moment(edition.DayOf(PublicParts.Since(practice)), language)),
                Fact(texts.Updated, Moment(edition.DayOf(practice.UpdatedAt), language)))}
            </dl>
            """);
    }

    /// <summary>A line of a list of facts; nothing where there is no value.</summary>
    public static Html Fact(string name, Html value) => value.IsEmpty ? default : Html.Of($"<div><dt>{name}</dt><dd>{value}</dd></div>");

    private static Html Moment(NodaTime.LocalDate day, Language language) =>
        Html.Of($"<time datetime=\"{NodaTime.Text.LocalDatePattern.Iso.Format(day)}\">{Dates.DayInWords(day, language)}</time>");

    private static IEnumerable<Html> Sections(Practice practice, Language language) => Fields
        .Select(field => (Field: field, Value: field.In(practice.Record!)))
        .Where(shown => shown.Value is not null)
        .GroupBy(shown => shown.Field.Section)
        .Select(section => Html.Lines(
        [
            Html.Of($"<section><h2>{NameOf(section.Key, language)}</h2>"),
            Html.Of($"<dl class=\"facts\">{Html.Lines([.. section.Where(one => one.Value is not LongText).Select(one => Fact(PracticeBlocks.HeadingOf(one.Field.Code, language), ValueOf(one.Value!, language)))])}</dl>") is var facts
                && section.All(one => one.Value is LongText) ? default : facts,
            .. section.Where(one => one.Value is LongText).Select(one => Long(practice, one.Field, (LongText)one.Value!, language)),
            Html.Stored("</section>"),
        ]));

    /// <summary>Without the number that sections have in the chat.</summary>
    private static string NameOf(Section section, Language language) =>
        SectionNames.Of(section).In(language) is var name && name.IndexOf(". ", StringComparison.Ordinal) is > 0 and var end ? name[(end + 2)..] : name;

    private static Html Long(Practice practice, PracticeField field, LongText text, Language language) => Html.Lines(
        Html.Of($"<h3>{PracticeBlocks.HeadingOf(field.Code, language)}</h3>"),
        Paragraphs(text.Text, LanguageOf(practice, text.Text), language));

    private static Language LanguageOf(Practice practice, string text) => LanguageGuess.Of(text) ?? practice.Language;

    private static Html ValueOf(object value, Language language) => value is IEnumerable<WebLink> links
        ? Html.Join("<br>", [.. links.Select(link => Html.Of($"<a href=\"{link.Address}\" rel=\"nofollow noopener\">{link.Label ?? link.Address}</a>"))])
        : Html.Join("<br>", [.. Texts.Facts.Each(value, language).Select(Html.Escape)]);

    private static Html PracticeFiles(Practice practice, Language language)
    {
        var texts = SiteTexts.All.In(language);
        var photos = Photos.ShownOf(practice).Select((file, index) => Html.Of($"""
            <figure><img src="{SitePaths.PhotoOf(practice, index + 1)}" alt="{(file.Caption.Length > 0 ? file.Caption : texts.PhotoNumbered(index + 1))}" loading="lazy"><figcaption>{file.Caption}</figcaption></figure>
            """)).ToArray();
        Attachment[] documents = [.. practice.Record!.Attachments.Where(file => !Photos.IsShown(file))];
        return Html.Lines(
            photos.Length == 0 ? default : Html.Of($"<section><h2>{texts.Photos}</h2><div class=\"photos\">{Html.Join("", photos)}</div></section>"),
            documents.Length == 0
                ? default
                : Html.Of($"<section><h2>{texts.Documents}</h2><ul>{Html.Join("", [.. documents.Select(file => Html.Of($"<li>{Texts.Facts.Of(file, language)}</li>"))])}</ul><p class=\"soft\">{texts.DocumentsSay}</p></section>"));
    }

    /// <summary>What other cities do with it, in the words of the card, and what each changed.</summary>
    private static Html Others(Edition edition, Practice practice, Language language)
    {
        var texts = SiteTexts.All.In(language);
        string[] lines = [.. AdoptionLines.Each(edition.Occasion, practice, language)];
        Adoption[] told = [.. AdoptionLedger.On(edition.Occasion.Store, practice).Where(one => one.Report is not null).OrderBy(one => one.HeardAt)];
        return lines.Length == 0 ? default : Html.Lines(
            Html.Of($"<section><h2>{texts.OtherCities}</h2>{Html.Join("", [.. lines.Select(line => Html.Of($"<p>{line}</p>"))])}"),
            told.Length == 0 ? default : Html.Of($"<h3>{texts.WhatTheyChanged}</h3>"),
            Html.Join("\n", [.. told.Select(one => Html.Of($"<h4>{NameOf(one.City, language)}</h4><p>{texts.AppliesSince(Dates.MonthInWords(one.Report!.Since.Month, language))}</p>{Paragraphs(one.Report.Changed.Text, LanguageGuess.Of(one.Report.Changed.Text) ?? language, language)}"))]),
            Html.Stored("</section>"));
    }

    private static string NameOf(Place place, Language language) =>
        place.Country is { } country ? $"{place.Name}, {country.Name(language)}" : place.Name;

    private static Html Ask(Edition edition, Practice practice, Language language)
    {
        var texts = SiteTexts.All.In(language);
        var link = edition.Site.Bot.DeepLink(PracticeDoors.PracticeLink + practice.Number!.Text);
        return Html.Of($"""
            <aside class="ask" aria-label="Telegram"><h2>{texts.AskOnTelegram}</h2><p>{texts.AskOnTelegramSays}</p>
            <p><a class="button" href="{link}">{texts.AskOnTelegram}</a></p>
            {QrCode.Of(link, texts.QrSays)}</aside>
            """);
    }

    private static Html Similar(Edition edition, Practice practice, Language language) =>
        edition.Similar(practice, SimilarShown, language) is { Count: > 0 } similar
            ? Html.Of($"<section><h2>{SiteTexts.All.In(language).Similar}</h2>{PracticeItems.Of(similar, language)}</section>")
            : default;
}
