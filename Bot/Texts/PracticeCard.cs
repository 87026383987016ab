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
        var (record, summary) = (practice.Record, practice.SummaryFor(reader));
        var results = PracticeBlocks.HeadingOf(PracticeFields.Results, reader);
        var isTranslated = summary != record?.Summary;
        var result = record is null ? "" : ResultOf(record, reader);
        var foreign = CardLanguages.Foreign(practice, reader, isTranslated ? [result] : [summary?.Text ?? "", result]);
        var isAll = foreign.Length == 2;
        return Html.Lines(
            Head(practice, reader),
            isAll && practice.TitleFor(reader) == practice.Title ? CardLanguages.Line(CardLanguages.Of(practice, result), reader) : default,
            summary is null
                ? default
                : Html.Join(" ", Html.Escape(Beginning(summary, SummaryWords)), isTranslated ? Translated(reader) : Mark(summary.Text)),
            record is null ? default : Html.Join(" ", Html.Of($"<b>{results}:</b> {result}"), Mark(result)),
            Adapted(practice, reader, texts),
            Example(practice, texts),
            Html.Escape(practice.Number?.Text));

        Html Mark(string text) => !isAll && foreign.Contains(text) ? CardLanguages.Mark(practice, text, reader) : default;
    }

    /// <summary>One section under the practice's title, whole; empty where the practice does not have it.</summary>
    public static Html Section(Practice practice, CardSection section, Language reader)
    {
        if (FieldOf(section) is not { } field)
        {
            return Whole(practice, reader);
        }

        PracticeField[] shown = section == CardSection.Results ? [field, PracticeFields.Find(PracticeFields.Sustainability)!] : [field];
        string[] texts =
            [.. shown.Select(one => practice.Record is { } record ? one.In(record) : null).OfType<LongText>().Select(one => one.Text)];
        var foreign = CardLanguages.Foreign(practice, reader, texts);
        var isAll = foreign.Length == texts.Length;
        var text = Html.Paragraphs(
        [
            .. PracticeBlocks.Of(
                practice.Record, shown, reader, one => !isAll
                    && foreign.Contains(one) ? CardLanguages.Mark(practice, one, reader) : default),
        ]);
        return text.IsEmpty ? text : Html.Paragraphs(
            TitleLine(practice, reader), isAll ? CardLanguages.Line(CardLanguages.Of(practice, texts[0]), reader) : default, text);
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
        { Country: { } country } place => $"{place.NameIn(reader)}, {country.Name(reader)}",
        var place => place.NameIn(reader),
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
        while (from < text.Length && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        while (from < text.Length && !char.IsWhiteSpace(text[from]))
        {
            from++;
        }

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
            practice.AwaitsCity ? Html.Of($"<i>{texts.FromArchive}</i>") : default,
            practice.UnconfirmedSince is { } since
                ? Html.Of($"<i>{texts.NotConfirmedSince(Dates.Month(new YearMonth(since.InUtc().Year, since.InUtc().Month), reader))}</i>")
                : default,
            practice.TitleFor(reader) == practice.Title ? default : Html.Of($"<i>{WrittenIn(practice, reader)}: {practice.Title}</i>"));
    }

    private static Html TitleLine(Practice practice, Language reader) =>
        Html.Of($"<b>{(practice.Title.Length > 0 ? practice.TitleFor(reader) : PracticeCardTexts.All.In(reader).WithoutTitle)}</b>");

    private static Html Translated(Language reader) => Html.Of($"<i>({PracticeCardTexts.All.In(reader).Translation})</i>");

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
        var heading = PracticeBlocks.HeadingOf(PracticeFields.Summary, reader);
        return Html.Paragraphs(
        [
            Head(practice, reader),
            Html.Lines([.. PracticeBlocks.Of(record, InBrief, reader, Mark), Html.Escape(WrittenIn(practice, reader) + ".")]),
            Html.Join(
                " ", PracticeBlocks.Part(heading, practice.SummaryFor(reader)), isTranslated ? Translated(reader) : Mark(record?.Summary.Text ?? "")),
            isTranslated ? PracticeBlocks.Part(texts.OriginalSummary, record?.Summary) : default,
            .. PracticeBlocks.Of(record, InFull, reader, Mark),
            Html.Lines(Adapted(practice, reader, texts), Example(practice, texts), Html.Escape(practice.Number?.Text)),
        ]);

        // The whole says its language once; behind a text in another one stands that.
        Html Mark(string text) =>
            CardLanguages.Of(practice, text) == practice.Language ? default : CardLanguages.Mark(practice, text, reader);
    }

    private static Html Adapted(Practice practice, Language reader, PracticeCardTexts texts) =>
        practice.ShownOrigin is { } origin ? Html.Escape(texts.AdaptedFrom(Facts.Of(origin, reader))) : default;

    private static Html Example(Practice practice, PracticeCardTexts texts) =>
        practice is { IsExample: true, Source: { } source } ? Html.Of($"<i>{texts.Example(SourceLink(source))}</i>") : default;

    private static Html SourceLink(string source) =>
        Uri.TryCreate(source, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
        ? Html.Of($"<a href=\"{source}\">{address!.Host}</a>")
        : Html.Escape(source);

    private static Html Sentences(params ReadOnlySpan<string> sentences)
    {
        var said = new List<string>();
        foreach (var sentence in sentences)
        {
            if (sentence.Length > 0)
            {
                said.Add(sentence + ".");
            }
        }

        return Html.Escape(string.Join(' ', said));
    }
}
