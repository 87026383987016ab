using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Bot.Sheets;

/// <summary>Reads the rows of one sheet while it unpacks, and stops at the first thing that cannot be read.</summary>
internal sealed class XlsxSheet(XlsxCells cells, CancellationToken stopping)
{
    private const int Base = 26;

    private readonly List<NumberedRow> _rows = [];
    private long _characters;
    private int _number;

    /// <returns>Empty where nothing stands in it.</returns>
    public SheetReading Read(Stream content)
    {
        using var reader = XlsxReader.Open(content);
        SheetReading? problem = null;
        var isRead = reader.Read();
        while (isRead && problem is null)
        {
            stopping.ThrowIfCancellationRequested();
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                problem = Take((XElement)XNode.ReadFrom(reader));
            }
            else
            {
                problem = reader is { NodeType: XmlNodeType.Element, LocalName: "mergeCell" }
                    ? SheetReading.Of(SheetProblem.MergedCells, reader.GetAttribute("ref") ?? "")
                    : null;
                isRead = reader.Read();
            }

            isRead = isRead && !reader.EOF;
        }

        return problem ?? SheetRows.ToSheet(_rows);
    }

    private SheetReading? Take(XElement row)
    {
        var read = new SortedDictionary<int, string>();
        _number = int.TryParse(XlsxReader.Says(row, "r"), NumberStyles.None, CultureInfo.InvariantCulture, out var told)
            ? told
            : _number + 1;
        foreach (var cell in row.Elements().Where(one => one.Name.LocalName == "c"))
        {
            var place = XlsxReader.Says(cell, "r") ?? "";
            var column = place.Length > 0 ? ColumnOf(place) : read.Count;
            if (column >= SheetLimits.Columns)
            {
                return SheetReading.Of(SheetProblem.TooManyColumns);
            }

            if (Problem(cell) is var problem && problem != SheetProblem.None)
            {
                return SheetReading.Of(problem, place);
            }

            read[column] = TextOf(cell).Trim();
        }

        return Keep(read);
    }

    private SheetReading? Keep(SortedDictionary<int, string> read)
    {
        if (!SheetRows.HasText(read.Values))
        {
            return null;
        }

        _characters += read.Values.Sum(text => text.Length);
        _rows.Add(new(_number, [.. Enumerable.Range(0, read.Keys.Last() + 1).Select(column => read.GetValueOrDefault(column, ""))]));
        return _rows.Count > SheetLimits.Rows + 1 ? SheetReading.Of(SheetProblem.TooManyRows)
            : _characters > SheetLimits.Characters ? SheetReading.Of(SheetProblem.TooLarge)
            : null;
    }

    private static SheetProblem Problem(XElement cell) =>
        cell.Elements().Any(one => one.Name.LocalName == "f") ? SheetProblem.Formula
        : XlsxReader.Says(cell, "t") == "e" ? SheetProblem.ErrorCell
        : SheetProblem.None;

    private string TextOf(XElement cell)
    {
        var type = XlsxReader.Says(cell, "t");
        var value = type == "inlineStr"
            ? XlsxCells.TextOf(cell)
            : cell.Elements().FirstOrDefault(one => one.Name.LocalName == "v")?.Value ?? "";
        var hasStyle = int.TryParse(XlsxReader.Says(cell, "s"), NumberStyles.None, CultureInfo.InvariantCulture, out var style);
        return cells.Say(type, hasStyle ? style : 0, value);
    }

    /// <summary>0 of "A12", 27 of "AB3".</summary>
    private static int ColumnOf(string place) => place.TakeWhile(char.IsAsciiLetter)
        .Aggregate(0, (column, letter) =>
            Math.Min((column * Base) + (char.ToUpperInvariant(letter) - 'A' + 1), int.MaxValue / Base / 2)) - 1;
}
