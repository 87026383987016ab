using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Texts;

/// <summary>A part of a practice that is shown by itself.</summary>
public enum CardSection
{
    Results,
    Lessons,
    Replicability,

    /// <summary>Everything but the private section.</summary>
    Whole,
}

/// <summary>
/// A practice as people read it: the card, its sections, the whole. What is not there leaves no hole; the private section is never in it.
/// A draft is shown by giving it the record that its answers hold: <c>practice with { Record = practice.Read(now).Record }</c>.
/// </summary>
public static class PracticeCard
{
    /// <summary>Words of the summary that a card shows.</summary>
    public const int SummaryWords = 60;

    /// <summary>Words of the results that a card shows.</summary>
    public const int ResultWords = 25;

    /// <summary>What stands in the head, beside another field, or in its own place in the whole.</summary>
    private static readonly ImmutableArray<string> Elsewhere =
    [
        PracticeFields.Title, PracticeFields.OtherTitle, PracticeFields.Theme, PracticeFields.Population, PracticeFields.Stage, PracticeFields.Start,
        PracticeFields.End, PracticeFields.Summary, PracticeFields.OtherSummary, PracticeFields.Indicators,
    ];

    private static readonly ImmutableArray<PracticeField> Rest =
        [.. PracticeFields.BySection.Where(field => field.Section != Domain.Practices.Section.Private && !Elsewhere.Contains(field.Code))];

    /// <summary>Who did it and for whom, above the summary; the rest stands below it.</summary>
    private static readonly ImmutableArray<PracticeField> InBrief =
        [.. Rest.Where(field => field is { Section: Domain.Practices.Section.Identity, Words: 0 })];

    private static readonly ImmutableArray<PracticeField> InFull = [.. Rest.Except(InBrief)];

    /// <summary>Title, place, theme, stage, the beginning of summary and results, number; about 700 characters.</summary>
    public static Html Card(Practice practice, Language reader)
    {
        var texts = PracticeCardTexts.All.In(reader);
        var record = practice.Record;
        return Html.Lines(
            Head(practice, reader),
            practice.SummaryFor(reader) is { } summary ? Html.Join(" ", Html.Escape(Beginning(summary, SummaryWords)), SummaryMark(practice, reader)) : default,
            record is null ? default : Html.Join(" ", Html.Of($"<b>{texts.Result}</b> {ResultOf(record, reader)}"), OriginalMark(practice, reader)),
            Example(practice, texts),
            Html.Escape(practice.Number?.Text));
    }

    /// <summary>One section under the practice's title, whole; empty where the practice does not have it.</summary>
    public static Html Section(Practice practice, CardSection section, Language reader)
    {
        if (FieldOf(section) is not { } field)
        {
            return Whole(practice, reader);
        }

        PracticeField[] shown = section == CardSection.Results ? [field, PracticeFields.Find(PracticeFields.Sustainability)!] : [field];
        var text = Html.Paragraphs([.. Blocks(practice.Record, shown, reader)]);
        return text.IsEmpty ? text : Html.Paragraphs(
            TitleLine(practice, reader), practice.Language == reader ? default : Html.Of($"<i>{WrittenIn(practice, reader)}</i>"), text);
    }

    /// <summary>The field that a section begins with; null for the whole.</summary>
    public static PracticeField? FieldOf(CardSection section) => section switch
    {
        CardSection.Results => PracticeFields.Find(PracticeFields.Results),
        CardSection.Lessons => PracticeFields.Find(PracticeFields.Lessons),
        CardSection.Replicability => PracticeFields.Find(PracticeFields.Replicability),
        _ => null,
    };

    /// <summary>The sections that the practice has, in the order of the buttons.</summary>
    public static ImmutableArray<CardSection> SectionsOf(Practice practice) => practice.Record is not { } record ? [] :
        [.. Enum.GetValues<CardSection>().Where(section => FieldOf(section) is not { } field || field.In(record) is not null)];

    /// <summary>"Canelones, Uruguay"; empty while the city is not known.</summary>
    public static string Place(Practice practice, Language reader) => practice.Place switch
    {
        null => "",
        { Country: { } country } place => $"{place.Name}, {country.Name(reader)}",
        var place => place.Name,
    };

    /// <summary>"En español": the language that the practice is written in, said in the reader's.</summary>
    public static string WrittenIn(Practice practice, Language reader)
    {
        var texts = PracticeCardTexts.All.In(reader);
        return practice.Language == Language.Pt ? texts.WrittenInPortuguese : texts.WrittenInSpanish;
    }

    /// <summary>"mar 2019".</summary>
    public static string Month(StartMonth month, Language reader) => Dates.Month(month.Month, reader);

    /// <summary>The first words of a text with its line ends, and an ellipsis if any are left out.</summary>
    public static string Beginning(LongText text, int words)
    {
        var end = 0;
        for (var counted = 0; counted < words && end < text.Text.Length; counted++)
        {
            end = WordEnd(text.Text, end);
        }

        return end >= text.Text.TrimEnd().Length ? text.Text : text.Text[..end].TrimEnd('.', ',', ';', ':') + "…";
    }

    private static int WordEnd(string text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from])) from++;
        while (from < text.Length && !char.IsWhiteSpace(text[from])) from++;
        return from;
    }

    private static Html Head(Practice practice, Language reader)
    {
        var texts = PracticeCardTexts.All.In(reader);
        var record = practice.Record;
        return Html.Lines(
            TitleLine(practice, reader),
            Sentences(Place(practice, reader), record?.Population is { } band ? texts.Inhabitants(band.Name(reader)) : ""),
            Sentences(record?.Theme.Name(reader) ?? "", StageSince(record, reader)),
            practice.UnconfirmedSince is { } since
                ? Html.Of($"<i>{texts.NotConfirmedSince(Dates.Month(new YearMonth(since.InUtc().Year, since.InUtc().Month), reader))}</i>")
                : default,
            practice.TitleFor(reader) == practice.Title ? default : Html.Of($"<i>{WrittenIn(practice, reader)}: {practice.Title}</i>"));
    }

    private static Html TitleLine(Practice practice, Language reader) =>
        Html.Of($"<b>{(practice.Title.Length > 0 ? practice.TitleFor(reader) : PracticeCardTexts.All.In(reader).WithoutTitle)}</b>");

    /// <summary>Behind what somebody who reads the other language finds as it was written: "(en portugués)"; empty for everybody else.</summary>
    private static Html OriginalMark(Practice practice, Language reader) =>
        practice.Language == reader ? default : Html.Of($"<i>({LanguageNames.In(practice.Language, reader)})</i>");

    private static Html SummaryMark(Practice practice, Language reader) => practice.SummaryFor(reader) == practice.Record?.Summary
        ? OriginalMark(practice, reader)
        : Html.Of($"<i>({PracticeCardTexts.All.In(reader).Translation})</i>");

    /// <summary>The measured results, where there are any; else how the text begins.</summary>
    private static string ResultOf(PracticeRecord record, Language reader) => record.Indicators.IsEmpty
        ? Beginning(record.Results, ResultWords)
        : string.Join("; ", record.Indicators.Select(indicator => Facts.Of(indicator, reader)));

    private static string StageSince(PracticeRecord? record, Language reader)
    {
        var texts = PracticeCardTexts.All.In(reader);
        return record switch
        {
            { Stage: { } stage, Start: { } start, End.Month: { } end } =>
                texts.Between(stage.Name(reader), Month(start, reader), Dates.Month(end, reader)),
            { Stage: { } stage, Start: { } start } =>
                (stage == Stage.Finished ? texts.Began : texts.Since)(stage.Name(reader), Month(start, reader)),
            { Stage: { } stage } => stage.Name(reader),
            { Start: { } start } => Month(start, reader),
            _ => "",
        };
    }

    private static Html Whole(Practice practice, Language reader)
    {
        var texts = PracticeCardTexts.All.In(reader);
        var record = practice.Record;
        var isTranslated = practice.SummaryFor(reader) != record?.Summary;
        return Html.Paragraphs(
        [
            Head(practice, reader),
            Html.Lines([.. Blocks(record, InBrief, reader), Html.Escape(WrittenIn(practice, reader) + ".")]),
            Html.Join(" ", Part(HeadingOf(PracticeFields.Summary, reader), practice.SummaryFor(reader)), isTranslated ? SummaryMark(practice, reader) : default),
            isTranslated ? Part(texts.OriginalSummary, record?.Summary) : default,
            .. Blocks(record, InFull, reader),
            Html.Lines(Example(practice, texts), Html.Escape(practice.Number?.Text)),
        ]);
    }

    /// <summary>Long texts one by one, what stands between them as lines side by side; nothing of what the record does not have.</summary>
    private static IEnumerable<Html> Blocks(PracticeRecord? record, IEnumerable<PracticeField> fields, Language reader)
    {
        var lines = new List<Html>();
        foreach (var (field, value) in fields.Select(field => (field, record is null ? null : field.In(record))))
        {
            switch (value)
            {
                case null:
                    break;
                case LongText text:
                    yield return Html.Lines([.. lines]);
                    lines.Clear();
                    yield return Html.Lines([Part(HeadingOf(field.Code, reader), text), .. Measured(field, record!, reader)]);
                    break;
                default:
                    lines.Add(Fact(HeadingOf(field.Code, reader), value, reader));
                    break;
            }
        }

        yield return Html.Lines([.. lines]);
    }

    /// <summary>The indicators stand under the results.</summary>
    private static IEnumerable<Html> Measured(PracticeField field, PracticeRecord record, Language reader) => field.Code == PracticeFields.Results
        ? record.Indicators.Select(indicator => Html.Of($"• {Facts.Of(indicator, reader)}"))
        : [];

    private static Html Fact(string heading, object value, Language reader) => value switch
    {
        IEnumerable<WebLink> links => Html.Lines(
            [Html.Of($"<b>{heading}</b>"), .. links.Select(link => Html.Of($"<a href=\"{link.Address}\">{link.Label ?? link.Address}</a>"))]),
        IEnumerable<Partner> => Html.Of($"<b>{heading}:</b> {string.Join("; ", Facts.Each(value, reader))}"),
        _ => Html.Of($"<b>{heading}:</b> {Locale.Of(reader).And(Facts.Each(value, reader))}"),
    };

    private static string HeadingOf(string field, Language reader) => PracticeFieldTexts.All.In(reader).Fields[field].Heading;

    private static Html Part(string heading, LongText? text) => text is null ? default : Html.Of($"<b>{heading}</b>\n{text.Text}");

    private static Html Example(Practice practice, PracticeCardTexts texts) =>
        practice is { IsExample: true, Source: { } source } ? Html.Of($"<i>{texts.Example(SourceLink(source))}</i>") : default;

    private static Html SourceLink(string source) => Uri.TryCreate(source, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
        ? Html.Of($"<a href=\"{source}\">{address!.Host}</a>")
        : Html.Escape(source);

    private static Html Sentences(params ReadOnlySpan<string> sentences)
    {
        var said = new List<string>();
        foreach (var sentence in sentences)
        {
            if (sentence.Length > 0) said.Add(sentence + ".");
        }

        return Html.Escape(string.Join(' ', said));
    }
}
