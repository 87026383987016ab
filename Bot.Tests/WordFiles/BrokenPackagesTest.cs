using Bot.WordFiles;

namespace Bot.Tests.WordFiles;

/// <summary>Files whose parts do not fit together; the text in them is as good as any.</summary>
public sealed class BrokenPackagesTest
{
    private const string Types = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    [Theory]
    [InlineData("""<Relationship Id="a" Type="{0}image" Target="media/gone.png"/>""")]
    [InlineData("""<Relationship Id="a" Type="{0}styles" Target="gone.xml"/>""")]
    [InlineData("""<Relationship Id="a" Type="{0}footnotes" Target="../../../etc/passwd"/>""")]
    [InlineData("""<Relationship Id="a" Type="{0}styles" Target="NULL"/>""")]
    [InlineData("""<Relationship Id="a" Type="{0}hyperlink" Target="mailto:a b@@%%" TargetMode="External"/>""")]
    [InlineData("""<Relationship Id="a" Type="{0}hyperlink" Target="http://[/" TargetMode="External"/>""")]
    [InlineData("""<Relationship Id="a" Type="{0}attachedTemplate" Target="file:///C:/evil.dotm" TargetMode="External"/>""")]
    [InlineData("""<Relationship Id="a" Type="{0}styles" Target="http://127.0.0.1:1/styles.xml" TargetMode="External"/>""")]
    [InlineData("""<Relationship Id="a" Type="{0}image"/><Relationship Id="a" Type="{0}image"/><Relationship/>""")]
    [InlineData("<Relationship")]
    public void ADocumentIsReadWhateverItLeadsTo(string relations) => Reads(
        ("[Content_Types].xml", Types),
        ("_rels/.rels", WordFile.Relations(("officeDocument", "word/document.xml"))),
        ("word/document.xml", WordFile.Document(WordFile.Paragraph("Resultados"))),
        ("word/_rels/document.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations.Replace("{0}", WordFile.Relation, StringComparison.Ordinal)}</Relationships>"""));

    [Theory]
    [InlineData("_rels/.rels", "<broken")]
    [InlineData("_rels/other.rels", "<x/>")]
    [InlineData("_rels/.rels", "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"word/gone.xml\"/></Relationships>")]
    [InlineData("_rels/.rels", "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"http://127.0.0.1:1/a.docx\" TargetMode=\"External\"/></Relationships>")]
    public void WhereNothingLeadsToTheDocumentItsTypeDoes(string name, string content) =>
        Reads(("[Content_Types].xml", Types), (name, content), ("word/document.xml", WordFile.Document(WordFile.Paragraph("Resultados"))));

    [Theory]
    [InlineData("/word/document.xml", "word/document.xml")]
    [InlineData("word/document.xml", "word\\document.xml")]
    [InlineData("./word/../word/document.xml", "Word/Document.xml")]
    [InlineData("word\\document2.xml", "word/document2.xml")]
    public void ItIsFoundUnderEveryWayToWriteItsName(string target, string name) =>
        Reads(("[Content_Types].xml", Types), ("_rels/.rels", WordFile.Relations(("officeDocument", target))), (name, WordFile.Document(WordFile.Paragraph("Resultados"))));

    [Theory]
    [InlineData("word/styles.xml")]
    [InlineData("word/theme/theme1.xml")]
    [InlineData("docProps/core.xml")]
    [InlineData("customXml/item1.xml")]
    public void ABrokenPartBesideTheTextIsNoObstacle(string name) => Reads(
        ("[Content_Types].xml", Types),
        ("_rels/.rels", WordFile.Relations(("officeDocument", "word/document.xml"))),
        ("word/document.xml", WordFile.Document(WordFile.Paragraph("Resultados"))),
        ("word/_rels/document.xml.rels", WordFile.Relations(("styles", "styles.xml"))),
        (name, "<?xml version=\"1.0\"?><a><b></a>"));

    [Fact]
    public void ABrokenDocumentIsRefused() => Assert.Equal(
        DocxProblem.Unreadable,
        DocxReader.Read(WordFile.Zip(("[Content_Types].xml", Types), ("word/document.xml", "<w:document><w:body>")), CancellationToken.None).Problem);

    [Fact]
    public void AnInsertedDocumentIsNotTakenForTheDocument()
    {
        var inserted = Types.Replace("<Override", "<Default Extension=\"docx\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override", StringComparison.Ordinal);
        Reads(
            ("[Content_Types].xml", inserted),
            ("_rels/.rels", WordFile.Relations(("officeDocument", "word/document.xml"))),
            ("word/document.xml", WordFile.Document(WordFile.Paragraph("Resultados") + "<w:altChunk r:id=\"r0\"/>")),
            ("word/_rels/document.xml.rels", WordFile.Relations(("aFChunk", "inserted.docx"))),
            ("word/inserted.docx", "PK"));
    }

    private static void Reads(params (string Name, string Content)[] parts)
    {
        var reading = DocxReader.Read(WordFile.Zip(parts), CancellationToken.None);
        Assert.Equal(DocxProblem.None, reading.Problem);
        Assert.Equal("Resultados", Assert.Single(reading.Lines).Text);
    }
}
