using System.IO.Compression;
using System.Text;
using Bot.Domain.Practices.Import;
using Bot.WordFiles;

namespace Bot.Tests.WordFiles;

/// <summary>Word files as other programs write them, made in memory from the XML of their parts.</summary>
internal static class WordFile
{
    public const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public const string Names = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
        """;

    private const string Types = """
        <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """;

    /// <summary>A paragraph of one run.</summary>
    public static string Paragraph(string text) => $"<w:p>{Run(text)}</w:p>";

    public static string Run(string text, string properties = "") =>
        $"""<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>""";

    public static string Document(string body) => $"<w:document {Names}><w:body>{body}</w:body></w:document>";

    /// <param name="parts">Each with the kind of the document's relationship to it; those without a kind only lie there.</param>
    public static byte[] Of(string body, params (string Kind, string Name, string Content)[] parts) => Zip(
    [
        ("[Content_Types].xml", Types),
        ("_rels/.rels", Relations(("officeDocument", "word/document.xml"))),
        ("word/document.xml", Document(body)),
        ("word/_rels/document.xml.rels", Relations([.. parts.Where(part => part.Kind.Length > 0).Select(part => (part.Kind, part.Name))])),
        .. parts.Select(part => ("word/" + part.Name, part.Content)),
    ]);

    public static string Relations(params (string Kind, string Target)[] relations) =>
        """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
        + string.Concat(relations.Select((one, at) => $"""<Relationship Id="r{at}" Type="{Relation}{one.Kind}" Target="{one.Target}"/>"""))
        + "</Relationships>";

    public static byte[] Zip(params IEnumerable<(string Name, string Content)> parts)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content.Trim()));
            }
        }

        return memory.ToArray();
    }

    /// <summary>The texts of the lines that are read from a body.</summary>
    public static IEnumerable<string> Lines(string body, params (string Kind, string Name, string Content)[] parts) => Reading(body, parts).Lines.Select(line => line.Text);

    public static DocxReading Reading(string body, params (string Kind, string Name, string Content)[] parts) => DocxReader.Read(Of(body, parts), CancellationToken.None);

    public static IEnumerable<WrittenSection> Divided(string body) => TextDivider.Divide(Reading(body).Lines);
}
