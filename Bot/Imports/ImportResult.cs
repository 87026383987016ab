using System.Collections.Immutable;
using Bot.Domain;
using Bot.Sheets;
using Bot.Texts;

namespace Bot.Imports;

/// <summary>A table that was sent, with what each row would change.</summary>
public static class ImportResult
{
    private const int ShownReasons = 3;

    private const int ShownNames = 20;

    /// <summary>Two columns more: what would happen to the row, and why.</summary>
    public static Sheet Of(Sheet sent, ImportPlan plan, Language language)
    {
        var (sheet, texts) = (WithoutOwn(sent), ImportTexts.All.In(language));
        return new(
            [.. sheet.Columns, texts.ResultColumn, texts.ReasonColumn],
            [.. sheet.Rows.Zip(plan.Rows).Select(row => row.First.Add(texts.Fate(row.Second.Fate)).Add(row.Second.Reason))]);
    }

    /// <summary>Without the two columns, where it is sent again as it came back.</summary>
    public static Sheet WithoutOwn(Sheet sheet)
    {
        string[] own =
        [
            .. new[] { ImportTexts.All.Es, ImportTexts.All.Pt }.SelectMany(texts => new[] { texts.ResultColumn, texts.ReasonColumn }),
        ];
        int[] kept = [.. sheet.Columns.Index().Where(column => !own.Contains(column.Item)).Select(column => column.Index)];
        return kept.Length == sheet.Columns.Length
            ? sheet
            : new(
                [.. kept.Select(column => sheet.Columns[column])],
                [.. sheet.Rows.Select(row => kept.Select(column => row[column]).ToImmutableArray())]);
    }

    /// <summary>How many stay as they are, and the first names of them.</summary>
    public static Html SayUndone(ImmutableArray<string> stays, ImportTexts texts) => Html.Lines(
        texts.Undone(stays.Length),
        Html.Escape(string.Join("\n", stays.Take(ShownNames).Select(name => Shortening.Line(name, Shortening.Answer)))));

    /// <summary>How many rows would be new, changed, the same, refused; with the first reasons.</summary>
    public static Html Say(ImportPlan plan, ImportTexts texts) => Html.Paragraphs(
        Html.Lines(
        [
            .. Enum.GetValues<RowFate>().Where(fate => plan.Count(fate) > 0)
                .Select(fate => Html.Escape(texts.Rows(fate, plan.Count(fate)))),
        ]),
        Html.Lines(
        [
            .. plan.Rows.Index().Where(row => row.Item.Fate == RowFate.Refused).Take(ShownReasons)
                .Select(row => Html.Escape(texts.RowRefused(row.Index + 1, Shortening.Line(row.Item.Reason, Shortening.Answer)))),
        ]),
        plan.CanBringIn ? texts.NothingYet : plan.Count(RowFate.Refused) > 0 ? texts.MendFirst : texts.NothingToDo);
}
