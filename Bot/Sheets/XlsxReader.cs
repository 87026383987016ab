using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Bot.Bounds;

namespace Bot.Sheets;

/// <summary>
/// Reads the one sheet of an XLSX file that holds something (ISO/IEC 29500-1, 18). It is read as XML and not by a library, which would not
/// tell of merged cells and formulas, and would unpack what is too much.
/// </summary>
internal static class XlsxReader
{
    private const string Workbook = "xl/workbook.xml";

    private static readonly string[] Programs = ["vbaproject", "vbadata", "macroenabled", "activex"];

    public static SheetReading Read(byte[] file, CancellationToken stopping)
    {
        using var zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        if (Check(zip) is var problem && problem != SheetProblem.None)
        {
            return SheetReading.Of(problem);
        }

        var book = Load(zip, Workbook)!;
        var begins1904 = book.Descendants().Any(one => one.Name.LocalName == "workbookPr" && (Says(one, "date1904") is "1" or "true"));
        var cells = new XlsxCells(Load(zip, "xl/sharedStrings.xml"), Load(zip, "xl/styles.xml"), begins1904);
        SheetReading? found = null;
        foreach (var part in Visible(zip, book).Take(SheetLimits.Sheets))
        {
            using var content = new BoundedStream(part.Open(), SheetLimits.PartBytes);
            var reading = new XlsxSheet(cells, stopping).Read(content);
            if (reading.Problem == SheetProblem.Empty)
            {
                continue;
            }

            if (found is not null)
            {
                return SheetReading.Of(SheetProblem.SeveralSheets);
            }

            found = reading;
        }

        return found ?? SheetReading.Of(SheetProblem.Empty);
    }

    /// <summary>Sizes that the file states of itself are not believed.</summary>
    public static XmlReader Open(Stream content) =>
        XmlReader.Create(content, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = false });

    public static string? Says(XElement element, string attribute) =>
        element.Attributes().FirstOrDefault(one => one.Name.LocalName == attribute)?.Value;

    private static SheetProblem Check(ZipArchive zip)
    {
        if (zip.Entries.Count > SheetLimits.Parts)
        {
            return SheetProblem.TooLarge;
        }

        if (zip.Entries.Any(entry => Programs.Any(program => entry.FullName.Contains(program, StringComparison.OrdinalIgnoreCase)))
            || (Load(zip, "[Content_Types].xml")?.Descendants() ?? []).Select(type => Says(type, "ContentType") ?? "")
                .Any(type => Programs.Any(program => type.Contains(program, StringComparison.OrdinalIgnoreCase))))
        {
            return SheetProblem.HasMacros;
        }

        return zip.GetEntry("xl/workbook.bin") is not null ? SheetProblem.BinaryExcel
            : zip.GetEntry("mimetype") is not null && zip.GetEntry("content.xml") is not null ? SheetProblem.OpenDocument
            : zip.GetEntry(Workbook) is null ? SheetProblem.NotATable
            : SheetProblem.None;
    }

    private static XElement? Load(ZipArchive zip, string part)
    {
        if (zip.GetEntry(part) is not { } entry)
        {
            return null;
        }

        using var content = new BoundedStream(entry.Open(), SheetLimits.PartBytes);
        using var reader = Open(content);
        return XElement.Load(reader);
    }

    /// <summary>In the order of their tabs.</summary>
    private static ImmutableArray<ZipArchiveEntry> Visible(ZipArchive zip, XElement book)
    {
        var targets = (Load(zip, "xl/_rels/workbook.xml.rels")?.Elements() ?? [])
            .ToDictionary(one => Says(one, "Id") ?? "", one => Says(one, "Target") ?? "", StringComparer.Ordinal);
        return
        [
            .. book.Descendants()
                .Where(one => one.Name.LocalName == "sheet" && (Says(one, "state") ?? "visible") == "visible")
                .Select(one => one.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "id")?.Value ?? "")
                .Select(id => targets.GetValueOrDefault(id, ""))
                .Select(target => zip.GetEntry(target.StartsWith('/') ? target[1..] : "xl/" + target))
                .OfType<ZipArchiveEntry>(),
        ];
    }
}
