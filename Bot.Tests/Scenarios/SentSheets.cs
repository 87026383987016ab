using System.IO.Compression;
using System.Text;
using Bot.Sheets;

namespace Bot.Tests.Scenarios;

/// <summary>Tables as people send them, whole and spoilt.</summary>
internal static class SentSheets
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Good = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nombre</t></is></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Uno</t></is></c></row></sheetData>";

    /// <summary>A file of each kind that is not read, by its name.</summary>
    public static byte[] Bad(string kind) => kind switch
    {
        "empty" => [],
        "blank.xlsx" => Xlsx("<sheetData/>"),
        "headings" => Csv("Nombre;Ciudad\n"),
        "merged" => Xlsx(Good + "<mergeCells count=\"1\"><mergeCell ref=\"A2:B2\"/></mergeCells>"),
        "formula" => Xlsx(Cell("<c r=\"B2\"><f>A1+1</f><v>3</v></c>")),
        "error" => Xlsx(Cell("<c r=\"B2\" t=\"e\"><v>#REF!</v></c>")),
        "100,000 rows" => Xlsx("<sheetData>" + string.Concat(Enumerable.Range(1, 100_000).Select(row => $"<row r=\"{row}\"><c r=\"A{row}\"><v>{row}</v></c></row>")) + "</sheetData>"),
        "5,000 lines" => Csv(string.Concat(Enumerable.Range(1, 5_000).Select(row => $"a{row},b\n"))),
        "columns" => Csv(string.Join(';', Enumerable.Range(1, 150).Select(column => $"c{column}")) + "\n1\n"),
        "macros" => Xlsx(Good, ("xl/vbaProject.bin", "x")),
        "macros by type" => Xlsx(Good, ("[Content_Types].xml", "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>")),
        "password" => Compound("EncryptedPackage"),
        "xls" => Compound("Workbook"),
        "xlsb" => Zip(("xl/workbook.bin", "x")),
        "ods" => Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>")),
        "docx" => Zip(("word/document.xml", "<x/>")),
        "two sheets" => Xlsx(Good, ("xl/worksheets/sheet2.xml", $"<worksheet xmlns=\"{Main}\">{Good}</worksheet>")),
        "zip bomb" => Xlsx($"<sheetData><row><c t=\"inlineStr\"><is><t>{new string('a', 60_000_000)}</t></is></c></row></sheetData>"),
        "characters" => Xlsx($"<sheetData><row><c t=\"inlineStr\"><is><t>{new string('a', 3_000_000)}</t></is></c></row></sheetData>"),
        "heading twice" => Csv("Nombre,NOMBRE\nUno,Dos\n"),
        "no heading" => Csv("Nombre,,Ciudad\nUno,Dos,Tandil\n"),
        "quotes" => Csv("Nombre,Ciudad\n\"Uno,Tandil\n"),
        "picture" => [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13],
        "web page" => Csv("<html><table><tr><td>Nombre</td></tr></table></html>"),
        "pdf" => Csv("%PDF-1.7\n1 0 obj\n"),
        "cut off" => Xlsx(Good)[..200],
        "broken xml" => Xlsx("<sheetData><row>"),
        "too large" => new byte[SheetLimits.FileBytes + 1],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such file."),
    };

    public static byte[] Csv(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>One sheet, or two where a part is called sheet2.</summary>
    /// <param name="sheet">What stands in the first.</param>
    public static byte[] Xlsx(string sheet, params (string Name, string Content)[] more)
    {
        var hasSecond = more.Any(part => part.Name.EndsWith("sheet2.xml", StringComparison.Ordinal));
        string[] ids = hasSecond ? ["1", "2"] : ["1"];
        return Zip(
        [
            ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>{string.Concat(ids.Select(id => $"<sheet name=\"Hoja {id}\" sheetId=\"{id}\" r:id=\"r{id}\"/>"))}</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", $"<Relationships>{string.Concat(ids.Select(id => $"<Relationship Id=\"r{id}\" Target=\"worksheets/sheet{id}.xml\"/>"))}</Relationships>"),
            ("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd/mm/yyyy;@\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\">{sheet}</worksheet>"),
            .. more,
        ]);
    }

    private static string Cell(string second) =>
        $"<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nombre</t></is></c></row><row r=\"2\">{second}</row></sheetData>";

    private static byte[] Compound(string stream) => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, .. new byte[600], .. Encoding.Unicode.GetBytes(stream)];

    public static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return file.ToArray();
    }
}
