using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bot.WordFiles;

/// <summary>Writes Word files: a title, a table of facts, parts under headings, pictures.</summary>
public static class DocxWriter
{
    private const string Author = "Banco de Buenas Prácticas, UT DEL, Mercociudades";
    private const string FactBorder = "BFBFBF";
    private const int LabelWidth = 2600;
    private const int ValueWidth = 6700;

    /// <param name="open">The content of a picture by its id in the data folder; null where there is none. Disposed here.</param>
    public static byte[] Write(WordPage page, Func<string, Stream?> open)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.All(page.Language);
            var body = new Body();
            main.Document = new Document(body);
            Fill(body, page);
            new DocxPictures(main, open).Append(body, page.Pictures);
            body.Append(Layout(main, page));
            (document.PackageProperties.Title, document.PackageProperties.Creator, document.PackageProperties.Language) =
                (Safe(page.Title), Author, DocxStyles.Tag(page.Language));
        }

        return file.ToArray();
    }

    /// <summary>A paragraph in a style of ours, or in the normal one.</summary>
    internal static Paragraph Paragraph(string text, string? style = null)
    {
        var paragraph = new Paragraph();
        if (style is not null)
        {
            paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        }

        if (text.Length > 0)
        {
            paragraph.Append(Run(text));
        }

        return paragraph;
    }

    /// <summary>Without the characters that XML cannot hold.</summary>
    internal static string Safe(string text)
    {
        var safe = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
            {
                _ = safe.Append(text[at]).Append(text[++at]);
            }
            else if (XmlConvert.IsXmlChar(text[at]))
            {
                _ = safe.Append(text[at]);
            }
        }

        return safe.ToString();
    }

    private static void Fill(Body body, WordPage page)
    {
        body.Append(Paragraph(page.Title, page.IsForm ? DocxStyles.Cover : DocxStyles.Title));
        body.Append(page.Lead.Select(line => Paragraph(line)));
        if (!page.Facts.IsEmpty)
        {
            body.Append(Facts(page), Paragraph(""));
        }

        foreach (var part in page.Parts)
        {
            body.Append(Paragraph(part.Heading, DocxStyles.Heading));
            if (part.Hint.Length > 0)
            {
                body.Append(Paragraph(part.Hint, DocxStyles.Hint));
            }

            body.Append(part.Text.ReplaceLineEndings("\n").Split('\n').Select(line => Paragraph(line)));
        }
    }

    private static Run Run(string text, bool isBold = false)
    {
        var run = new Run();
        if (isBold)
        {
            run.Append(new RunProperties(new Bold()));
        }

        run.Append(new Text(Safe(text)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    private static Table Facts(WordPage page)
    {
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = 4, Color = FactBorder },
                    new BottomBorder { Val = BorderValues.Single, Size = 4, Color = FactBorder },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = FactBorder })),
            new TableGrid(new GridColumn { Width = $"{LabelWidth}" }, new GridColumn { Width = $"{ValueWidth}" }));
        table.Append(page.Facts.Select(fact => new TableRow(
            new TableRowProperties(new CantSplit()),
            Cell(LabelWidth, new Paragraph(Run(fact.Label, isBold: true))),
            Cell(ValueWidth, [.. fact.Value.ReplaceLineEndings("\n").Split('\n').Select(line => Paragraph(line))]))));
        return table;
    }

    private static TableCell Cell(int width, params Paragraph[] content)
    {
        var cell = new TableCell(new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }));
        cell.Append(content.AsEnumerable<OpenXmlElement>());
        return cell;
    }

    /// <summary>A4 with two centimetres and a half around (twentieths of a point), and the foot with the page's number.</summary>
    private static SectionProperties Layout(MainDocumentPart main, WordPage page)
    {
        var foot = main.AddNewPart<FooterPart>();
        var line = Paragraph(page.Foot.Length == 0 ? "" : page.Foot + " · ", DocxStyles.Foot);
        line.Append(new SimpleField(new Run(new Text("1"))) { Instruction = "PAGE" });
        foot.Footer = new Footer(line);
        return new(
            new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(foot) },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1304, Bottom = 1304, Left = 1304, Right = 1304, Header = 624, Footer = 624, Gutter = 0 });
    }
}
