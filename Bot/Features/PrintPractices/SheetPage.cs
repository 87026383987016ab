using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Paper;
using Bot.Texts;

namespace Bot.Features.PrintPractices;

/// <summary>A practice as a page: facts, sections, no private section. What it does not have leaves no hole.</summary>
internal static class SheetPage
{
    private const int LongestName = 40;

    private static readonly string[] Pictures = [".jpg", ".jpeg", ".png"];

    /// <summary>What a Word file can show.</summary>
    public static IEnumerable<Attachment> PicturesOf(Practice practice) => practice.Record!.Attachments
        .Where(file => file.IsPhoto || Pictures.Contains(Path.GetExtension(file.Name).ToLowerInvariant()));

    /// <summary>"BBP-2026-0012-fondo-barrial.docx": letters and digits that every machine knows.</summary>
    public static string FileNameOf(Practice practice)
    {
        var words = string.Join('-', Folding.Words(practice.Title)).Where(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-').Take(LongestName);
        string[] parts = [practice.Number?.Text ?? "", new([.. words])];
        return string.Join('-', parts.Select(part => part.Trim('-')).Where(part => part.Length > 0)) + ".docx";
    }

    /// <summary>Without its pictures, which are fetched first.</summary>
    public static PaperPage Of(Practice practice, Language reader)
    {
        var texts = SheetTexts.All.In(reader);
        return new()
        {
            Language = practice.Language,
            Title = practice.Title,
            Lead = [.. Lead(practice, reader)],
            Facts = [.. Table(practice, reader).Where(fact => fact.Value.Length > 0)],
            Parts = [.. Parts(practice.Record!, reader).Where(part => part.Text.Length > 0)],
            Foot = practice.Number is { } number ? $"{texts.Bank} · {number.Text}" : texts.Bank,
        };
    }

    private static IEnumerable<string> Lead(Practice practice, Language reader)
    {
        if (practice.Language != reader && practice.Record?.OtherTitle is { } title)
        {
            yield return title.Text;
        }

        if (practice is { IsExample: true, Source: { } source })
        {
            yield return SheetTexts.All.In(reader).Example(source);
        }
    }

    private static IEnumerable<PaperFact> Table(Practice practice, Language reader)
    {
        var (texts, record) = (SheetTexts.All.In(reader), practice.Record!);
        var names = PracticeFieldTexts.All.In(reader).Names;
        yield return new(texts.Number, practice.Number?.Text ?? "");
        yield return new(texts.City, PracticeCard.Place(practice, reader));
        yield return new(names[PracticeFields.Population], record.Population?.Name(reader) ?? "");
        yield return new(names[PracticeFields.Body], record.Body?.Text ?? "");
        yield return new(names[PracticeFields.Theme], record.Theme.Name(reader));
        yield return new(names[PracticeFields.Beneficiaries], Listed(record.Beneficiaries, reader));
        yield return new(names[PracticeFields.Stage], record.Stage?.Name(reader) ?? "");
        yield return new(names[PracticeFields.Start], record.Start is { } start ? Dates.Month(start.Month, reader) : "");
        yield return new(names[PracticeFields.End], record.End is { } end ? EndOf(end, texts, reader) : "");
        yield return new(names[PracticeFields.Partners], string.Join('\n', record.Partners.Select(partner => Facts.Of(partner, reader))));
        yield return new(names[PracticeFields.Budget], record.Budget is { } budget ? Money.Of(budget, reader) : "");
        yield return new(names[PracticeFields.Funding], Listed(record.Funding, reader));
        yield return new(names[PracticeFields.Language], PracticeCard.WrittenIn(practice, reader));
        yield return new(names[PracticeFields.Links], string.Join('\n', record.Links.Select(Facts.Of)));
        yield return new(names[PracticeFields.Files], string.Join('\n', record.Attachments.Except(PicturesOf(practice)).Select(file => file.Name)));
    }

    private static IEnumerable<PaperPart> Parts(PracticeRecord record, Language reader)
    {
        var names = PracticeFieldTexts.All.In(reader).Names;
        PaperPart Part(string field, LongText? text) => new(names[field], text?.Text ?? "");
        return
        [
            Part(PracticeFields.OtherSummary, record.OtherSummary),
            Part(PracticeFields.Summary, record.Summary),
            Part(PracticeFields.Before, record.Before),
            Part(PracticeFields.Objectives, record.Objectives),
            Part(PracticeFields.Actions, record.Actions),
            Part(PracticeFields.Services, record.Services),
            Part(PracticeFields.Results, record.Results),
            new(names[PracticeFields.Indicators], string.Join('\n', record.Indicators.Select(one => Facts.Of(one, reader)))),
            Part(PracticeFields.Lessons, record.Lessons),
            Part(PracticeFields.Sustainability, record.Sustainability),
            Part(PracticeFields.Replicability, record.Replicability),
        ];
    }

    private static string Listed<T>(ImmutableArray<T> terms, Language reader)
        where T : Term => string.Join(", ", terms.Select(term => term.Name(reader)));

    private static string EndOf(EndMonth end, SheetTexts texts, Language reader) => end.Month is { } month ? Dates.Month(month, reader) : texts.GoesOn;
}
