using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Registers;
using NodaTime;
using NodaTime.Text;

namespace Bot.Features.Registers;

/// <summary>A column of the file of a register. No two of a register have the same name.</summary>
/// <param name="Title">By which the import knows it again, where it is a field's.</param>
internal sealed record FileColumn(string Title, Func<RegisterRecord, string> Say)
{
    /// <summary>
    /// All that is public, each date also in figures that sort; where a record stands by the moment; and whether somebody has verified it.
    /// </summary>
    /// <param name="withScope">Whether it says who may see a record: whoever adds rows and sends the file back needs that column.</param>
    public static IEnumerable<FileColumn> Of(
        Register register, Occasion occasion, DateTimeZone zone, Language language, bool withScope)
    {
        var texts = RegisterTexts.All.In(language);
        return
        [
            .. register.Fields.Where(field => field.IsPublic || (withScope && field.IsScope)).SelectMany(field => OfField(field, language)),
            .. register.OwnFacets.Where(facet => register.Fields.All(field => field.Code != facet.Code))
                .Select(facet => OfFacet(facet, occasion, language)),
            new(texts.State, record => StateOf(record, texts)),
            new(texts.LastChecked, record =>
                record.CheckedAt is { } at ? LocalDatePattern.Iso.Format(at.InZone(zone).Date) : ""),
        ];
    }

    private static IEnumerable<FileColumn> OfField(RegisterField field, Language language)
    {
        yield return new(field.Title(language), record => field.Say(record, language));
        if (field.InFigures is { } figures)
        {
            yield return new(RegisterTexts.All.In(language).InFigures(field.Title(language)), record =>
                record[field.Code] is { Length: > 0 } kept ? figures(kept) : "");
        }
    }

    /// <summary>Of several choices the first says most.</summary>
    private static FileColumn OfFacet(RegisterFacet facet, Occasion occasion, Language language) =>
        new(facet.Name.In(language), record => facet.ValuesOf(record, occasion).FirstOrDefault() is { } code
            ? facet.Choices.FirstOrDefault(choice => choice.Code == code)?.Label(language) ?? ""
            : "");

    private static string StateOf(RegisterRecord record, RegisterTexts texts) =>
        record.IsExample ? texts.Example
        : record.State == RecordState.Verified ? texts.StateVerified
        : record.AsVerified is null ? texts.Unverified
        : texts.ChangedSince;
}
