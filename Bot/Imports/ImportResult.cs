using System.Collections.Immutable;
using Bot.Domain;
using Bot.Sheets;
using Bot.Texts;
using Bot.WordFiles;

namespace Bot.Imports;

/// <summary>A table that was sent, with what each row would change.</summary>
public static class ImportResult
{
    private const int ShownReasons = 3;

    /// <summary>Letters of a reason: no sentence of ours is cut.</summary>
    private const int LongestReason = 240;

    private const int ShownNames = 20;

    /// <summary>What comes back, in the form in which it was sent; of an archive, as a workbook.</summary>
    public static byte[] Write(SentTable table, ImportPlan plan, Language language) =>
        SentNames.FormatOf(table.FileName).Write(Of(table.ToSheet(), plan, language));

    public static string NameOf(SentTable table, ImportTexts texts) =>
        $"{Path.GetFileNameWithoutExtension(table.FileName)}-{texts.Result}.{SentNames.FormatOf(table.FileName).Ending}";

    /// <summary>Two columns more: what would happen to the row, and why.</summary>
    public static Sheet Of(Sheet sent, ImportPlan plan, Language language)
    {
        var (sheet, texts) = (WithoutOwn(sent), ImportTexts.All.In(language));
        return new(
            [.. sheet.Columns, texts.ResultColumn, texts.ReasonColumn],
            [.. sheet.Rows.Zip(plan.Rows).Select(row => row.First.Add(texts.Fate(row.Second.Fate)).Add(WhyOf(row.Second)))]);
    }

    private static string WhyOf(RowPlan row) => string.Join(" ", new[] { row.Reason, row.Changes }.Where(part => part.Length > 0));

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
    public static Html SayUndone(ImmutableArray<string> stays, IImportTarget target, Language language) => Html.Lines(
        ImportTexts.All.In(language).Undone(stays.Length, target.BringsPractices),
        Html.Escape(string.Join("\n", stays.Take(ShownNames).Select(name => Shortening.Line(name, Shortening.Answer)))));

    /// <summary>Where a file of an archive was not read, its row says why.</summary>
    public static ImportPlan WithProblems(ImportPlan plan, SentTable table, ImportTexts texts) => !table.IsArchive ? plan : plan with
    {
        Rows =
        [
            .. plan.Rows.Zip(table.Problems).Select(row =>
                row.Second == DocxProblem.None ? row.First : new RowPlan(RowFate.Refused, texts.FileNotRead(row.Second))),
        ],
    };

    /// <summary>How many rows would be new, changed, the same, refused; with the first reasons.</summary>
    public static Html Say(ImportPlan plan, SentTable table, IImportTarget target, Language language) =>
        Say(plan, table, target, ImportTexts.All.In(language));

    private static Html Say(ImportPlan plan, SentTable table, IImportTarget target, ImportTexts texts)
    {
        // What has to be mended comes before what stays out anyway.
        var untaken = plan.Rows.Index().Where(row => row.Item.Fate is RowFate.Refused or RowFate.LeftOut)
            .OrderByDescending(row => row.Item.Fate).ToArray();
        return Html.Paragraphs(
            Html.Lines(
            [
                .. Enum.GetValues<RowFate>().Where(fate => plan.Count(fate) > 0)
                    .Select(fate => Html.Escape(
                        table.IsArchive ? texts.Files(fate, plan.Count(fate))
                        : target.BringsPractices ? texts.Practices(fate, plan.Count(fate))
                        : texts.Rows(fate, plan.Count(fate)))),
                plan.Rows.Count(row => row.Brings && row.Reason.Length > 0) is > 0 and var remarks ? texts.WithRemark(remarks) : Html.Empty,
            ]),
            Html.Lines(
            [
                .. untaken.Take(ShownReasons)
                    .Select(row => Html.Escape(Refused(row.Index, Shortening.Line(row.Item.Reason, LongestReason), table, texts))),
                Html.Escape(untaken.Length > ShownReasons ? texts.MoreRefused(untaken.Length - ShownReasons) : ""),
            ]),
            table.Others.IsEmpty && table.Hidden == 0 ? Html.Empty : Html.Lines(
                table.Others.IsEmpty ? Html.Empty : texts.Others(table.Others.Length, NameOf(table.Others[0])),
                table.Hidden == 0 ? Html.Empty : texts.Hidden(table.Hidden)),
            plan.CanBringIn ? texts.NothingYet(table.IsArchive)
                : plan.Count(RowFate.Refused) == 0 ? texts.NothingToDo
                : table.IsArchive ? texts.MendFilesFirst
                : texts.MendFirst);
    }

    private static string Refused(int row, string reason, SentTable table, ImportTexts texts) =>
        table.IsArchive ? texts.FileRefused(NameOf(table.Rows[row][0]), reason) : texts.RowRefused(table.NumberOf(row), reason);

    private static string NameOf(string path) => Shortening.Line(path.Split('/')[^1], Shortening.Query);
}
