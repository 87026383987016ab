using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Texts;
using Bot.WordFiles;

namespace Bot.Features.Practices.PrintPractices;

/// <summary>A practice as a page: facts, sections, no private section. What it does not have leaves no hole.</summary>
internal static class SheetPage
{
    private const int LongestName = 40;

    /// <summary>Title and its translation stand above all.</summary>
    private static readonly ImmutableArray<PracticeField> Shown =
        [.. PracticeFields.BySection.Where(
            field => field is { Section: not Section.Private, Code: not (PracticeFields.Title or PracticeFields.OtherTitle) })];

    /// <summary>Under a heading of their own, the summary first; the others stand in the table.</summary>
    private static readonly ImmutableArray<PracticeField> InParts =
    [
        .. Shown.Where(field => field.Words > 0 || field.Code == PracticeFields.Indicators)
            .OrderByDescending(field => field.Code is PracticeFields.OtherSummary or PracticeFields.Summary),
    ];

    private static readonly string[] Pictures = [".jpg", ".jpeg", ".png"];

    /// <summary>What a Word file can show.</summary>
    public static IEnumerable<Attachment> PicturesOf(Practice practice) => practice.Record!.Attachments
        .Where(file => file.IsPhoto || Pictures.Contains(Path.GetExtension(file.Name).ToLowerInvariant()));

    /// <summary>"BBP-2026-0012-fondo-barrial.docx": letters and digits that every machine knows.</summary>
    public static string FileNameOf(Practice practice)
    {
        var words = string.Join('-', Folding.Words(practice.Title)).Where(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')
            .Take(LongestName);
        string[] parts = [practice.Number?.Text ?? "", new([.. words])];
        return string.Join('-', parts.Select(part => part.Trim('-')).Where(part => part.Length > 0)) + ".docx";
    }

    /// <summary>Without its pictures, which are fetched first.</summary>
    /// <param name="adoptions">What other cities do with it, a sentence each (<see cref="AdoptionLines"/>).</param>
    public static WordPage Of(Practice practice, Language reader, IEnumerable<string> adoptions)
    {
        var texts = SheetTexts.All.In(reader);
        return new()
        {
            Language = practice.Language,
            Title = practice.Title,
            Lead = [.. Lead(practice, reader)],
            Facts = [.. Table(practice, reader, string.Join('\n', adoptions)).Where(fact => fact.Value.Length > 0)],
            Parts = [.. Parts(practice, reader).Where(part => part.Text.Length > 0)],
            Foot = practice.Number is { } number ? $"{texts.Bank} · {number.Text}" : texts.Bank,
        };
    }

    private static IEnumerable<string> Lead(Practice practice, Language reader)
    {
        if (practice.Language != reader && practice.Record?.OtherTitle is { } title)
        {
            yield return title.Text;
        }

        if (practice.AwaitsCity)
        {
            yield return PracticeCardTexts.All.In(reader).FromArchive;
        }

        if (practice is { IsExample: true, Source: { } source })
        {
            yield return SheetTexts.All.In(reader).Example(source);
        }
    }

    private static IEnumerable<WordFact> Table(Practice practice, Language reader, string adoptions)
    {
        var (texts, names) = (SheetTexts.All.In(reader), PracticeFieldTexts.All.In(reader));
        return
        [
            new(texts.Number, practice.Number?.Text ?? ""),
            new(texts.City, PracticeCard.Place(practice, reader)),
            new(texts.AdaptedFrom, practice.ShownOrigin is { } origin ? Facts.Of(origin, reader) : ""),
            .. Shown.Except(InParts).Select(field => new WordFact(names.Name(field), Said(practice, field, reader))),
            new(texts.OtherCities, adoptions),
        ];
    }

    private static IEnumerable<WordPart> Parts(Practice practice, Language reader) =>
        InParts.Select(field => new WordPart(PracticeFieldTexts.All.In(reader).Name(field), Said(practice, field, reader)));

    private static string Said(Practice practice, PracticeField field, Language reader) => field.Code switch
    {
        PracticeFields.Language => PracticeCard.WrittenIn(practice, reader),
        PracticeFields.Files => string.Join('\n', practice.Record!.Attachments.Except(PicturesOf(practice)).Select(file => file.Name)),
        _ => field.In(practice.Record!) is var value && value is IEnumerable<Term>
            ? string.Join(", ", Facts.Each(value, reader))
            : string.Join('\n', Facts.Each(value, reader)),
    };
}
