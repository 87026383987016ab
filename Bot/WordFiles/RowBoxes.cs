using Bot.Domain.Practices.Import;

namespace Bot.WordFiles;

/// <summary>Brings the boxes of a form together with their words where a table keeps them in cells beside one another.</summary>
internal static class RowBoxes
{
    /// <summary>
    /// The lines of a row; with cells of nothing but a box, boxes and their words are one line, and what stands before them its own.
    /// </summary>
    public static IEnumerable<WrittenLine> Join(IReadOnlyList<IReadOnlyList<WrittenLine>> row)
    {
        var cells = row.Select(cell => cell.Where(line => line.Text.Length > 0).ToArray()).Where(cell => cell.Length > 0).ToArray();
        var first = Array.FindIndex(cells, IsBox);
        if (first < 0 || cells.Length == 1)
        {
            return row.SelectMany(cell => cell);
        }

        var words = IsBox(cells[^1]) ? Math.Max(0, first - 1) : first;
        var joined = string.Join(' ', cells.Skip(words).SelectMany(cell => cell).Select(line => line.Text));
        return [.. cells.Take(words).SelectMany(cell => cell), new(joined)];
    }

    private static bool IsBox(WrittenLine[] cell) => cell is [{ Text: var text }] && TickBoxes.IsOnlyBox(text);
}
