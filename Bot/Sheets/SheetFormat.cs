using MiniExcelLibs;

namespace Bot.Sheets;

/// <summary>A kind of file that spreadsheets open.</summary>
/// <param name="Ending">Of a file's name, without the dot.</param>
/// <param name="Name">As people call it, alike in both languages.</param>
public sealed record SheetFormat(string Ending, string Name, Func<Sheet, byte[]> Write)
{
    /// <summary>Every cell is a text, so that nothing in it is ever worked out. The same sheet always gives the same bytes.</summary>
    public static readonly SheetFormat Xlsx =
        new("xlsx", "Excel (XLSX)", sheet => XlsxPackage.Settled(Save(sheet, ExcelType.XLSX, text => text)));

    /// <summary>Commas and UTF-8. A cell that a spreadsheet would take for a formula begins with an apostrophe.</summary>
    public static readonly SheetFormat Csv = new("csv", "CSV", sheet => Save(sheet, ExcelType.CSV, AsText));

    /// <summary>Points of a map with the cells as their properties (RFC 7946); of a row whose place is not known, no point.</summary>
    public static readonly SheetFormat GeoJson = new("geojson", "Mapa (GeoJSON)", sheet => GeoJsonWriter.Write(sheet));

    private static byte[] Save(Sheet sheet, ExcelType type, Func<string, string> cell)
    {
        using var file = new MemoryStream();
        if (sheet.Rows.IsEmpty)
        {
            _ = file.SaveAs(new[] { sheet.Columns }.Select(names => Row(sheet, names, cell)), printHeader: false, excelType: type);
        }
        else
        {
            _ = file.SaveAs(sheet.Rows.Select(row => Row(sheet, row, cell)), excelType: type);
        }

        return file.ToArray();
    }

    private static Dictionary<string, object> Row(Sheet sheet, IEnumerable<string> cells, Func<string, string> cell) =>
        sheet.Columns.Zip(cells).ToDictionary(pair => pair.First, pair => (object)cell(pair.Second), StringComparer.Ordinal);

    private static string AsText(string text) => text.Length > 0 && "=+-@\t\r".Contains(text[0]) ? "'" + text : text;
}
