using Bot.Domain;
using Bot.Domain.Practices;

namespace Bot.Texts;

/// <summary>Fields of a record under their headings, as a card shows them one after the other.</summary>
internal static class PracticeBlocks
{
    /// <summary>Long texts one by one, what stands between them as lines side by side; nothing of what the record does not have.</summary>
    /// <param name="mark">What stands behind a long text; empty for nothing.</param>
    public static IEnumerable<Html> Of(PracticeRecord? record, IEnumerable<PracticeField> fields, Language reader, Func<string, Html> mark)
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
                    yield return Html.Lines(
                        [Html.Join(" ", Part(HeadingOf(field.Code, reader), text), mark(text.Text)), .. Measured(field, record!, reader)]);
                    break;
                default:
                    lines.Add(Fact(HeadingOf(field.Code, reader), value, reader));
                    break;
            }
        }

        yield return Html.Lines([.. lines]);
    }

    public static string HeadingOf(string field, Language reader) => PracticeFieldTexts.All.In(reader).Names[field];

    public static Html Part(string heading, LongText? text) => text is null ? default : Html.Of($"<b>{heading}</b>\n{text.Text}");

    /// <summary>The indicators stand under the results.</summary>
    private static IEnumerable<Html> Measured(PracticeField field, PracticeRecord record, Language reader) =>
        field.Code == PracticeFields.Results
        ? record.Indicators.Select(indicator => Html.Of($"• {Facts.Of(indicator, reader)}"))
        : [];

    private static Html Fact(string heading, object value, Language reader) => value switch
    {
        IEnumerable<WebLink> links => Html.Lines(
            [Html.Of($"<b>{heading}</b>"), .. links.Select(
                link => Html.Of($"<a href=\"{link.Address}\">{link.Label ?? link.Address}</a>"))]),
        IEnumerable<Partner> => Html.Of($"<b>{heading}:</b> {string.Join("; ", Facts.Each(value, reader))}"),
        _ => Html.Of($"<b>{heading}:</b> {Locale.Of(reader).And(Facts.Each(value, reader))}"),
    };
}
