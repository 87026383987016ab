namespace Bot.Tests.WordFiles;

/// <summary>Words that stand inside of something are part of their sentence; what was taken away or only helps to read is not.</summary>
public sealed class WholeSentenceTest
{
    private const string Inside = """<w:r><w:t>de Rosario</w:t></w:r>""";

    [Theory]
    [InlineData("<w:smartTag w:uri=\"urn:x\" w:element=\"City\"><w:smartTagPr><w:attr w:name=\"a\" w:val=\"b\"/></w:smartTagPr>{0}</w:smartTag>")]
    [InlineData("<w:smartTag w:element=\"place\"><w:smartTag w:element=\"City\">{0}</w:smartTag></w:smartTag>")]
    [InlineData("<w:customXml w:element=\"city\"><w:customXmlPr/>{0}</w:customXml>")]
    [InlineData("<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{0}</w:sdtContent></w:sdt>")]
    [InlineData("<w:ins w:id=\"1\" w:author=\"a\">{0}</w:ins>")]
    [InlineData("<w:moveTo w:id=\"1\" w:author=\"a\">{0}</w:moveTo>")]
    [InlineData("<w:hyperlink r:id=\"nowhere\">{0}</w:hyperlink>")]
    [InlineData("<w:fldSimple w:instr=\"DOCPROPERTY City\">{0}</w:fldSimple>")]
    [InlineData("<w:bdo w:val=\"ltr\">{0}</w:bdo>")]
    [InlineData("<w:dir w:val=\"ltr\">{0}</w:dir>")]
    [InlineData("<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>ro</w:t></w:r></w:rt><w:rubyBase>{0}</w:rubyBase></w:ruby></w:r>")]
    [InlineData("<mc:AlternateContent><mc:Choice Requires=\"w14\">{0}</mc:Choice><mc:Fallback><w:r><w:t>otra vez</w:t></w:r></mc:Fallback></mc:AlternateContent>")]
    [InlineData("<mc:AlternateContent><mc:Choice Requires=\"x\"/><mc:Fallback>{0}</mc:Fallback></mc:AlternateContent>")]
    [InlineData("<x:own xmlns:x=\"urn:another-program\">{0}</x:own>")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"http://x\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{0}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>{0}")]
    [InlineData("<w:del><w:r><w:t>de Lima </w:t></w:r></w:del>{0}<w:moveFrom><w:r><w:t> allá</w:t></w:r></w:moveFrom>")]
    [InlineData("{0}<w:r><w:rPr><w:vanish/></w:rPr><w:t> oculto</w:t></w:r>")]
    public void TheSentenceIsWhole(string around)
    {
        var body = $"<w:p>{WordFile.Run("La feria ")}{around.Replace("{0}", Inside, StringComparison.Ordinal)}{WordFile.Run(" vende más.")}</w:p>";
        Assert.Equal(["La feria de Rosario vende más."], WordFile.Lines(body));
    }

    [Fact]
    public void AParagraphWhoseEndWasDeletedGoesOnInTheNext() => Assert.Equal(
        ["Vendimos más que antes.", "Otra línea."],
        WordFile.Lines($"<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>{WordFile.Run("Vendimos más ")}</w:p>"
            + WordFile.Paragraph("que antes.") + WordFile.Paragraph("Otra línea.")));

    [Fact]
    public void ContainersAroundParagraphsAndRowsLetThemThrough() => Assert.Equal(
        ["Uno", "Dos", "Três", "Quatro"],
        WordFile.Lines($"<w:customXml>{WordFile.Paragraph("Uno")}</w:customXml><w:sdt><w:sdtContent>{WordFile.Paragraph("Dos")}</w:sdtContent></w:sdt>"
            + $"<w:tbl><w:ins><w:tr><w:sdt><w:sdtContent><w:tc>{WordFile.Paragraph("Três")}</w:tc></w:sdtContent></w:sdt></w:tr></w:ins></w:tbl>"
            + $"<w:smartTag>{WordFile.Paragraph("Quatro")}</w:smartTag>"));

    [Fact]
    public void ATextBoxIsReadOnce() => Assert.Equal(
        ["Antes", "No quadro", "Depois"],
        WordFile.Lines($"<w:p>{WordFile.Run("Antes")}<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><w:txbxContent>{WordFile.Paragraph("No quadro")}</w:txbxContent></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:textbox><w:txbxContent>{WordFile.Paragraph("No quadro")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>" + WordFile.Paragraph("Depois")));

    [Fact]
    public void ATableOfContentsSaysNothingTwice() => Assert.Equal(
        ["Resultados", "Ventas"],
        WordFile.Lines(
            $"<w:p><w:pPr><w:pStyle w:val=\"Sumrio1\"/></w:pPr>{WordFile.Run("Resultados 3")}</w:p>" + WordFile.Paragraph("Resultados") + WordFile.Paragraph("Ventas"),
            ("styles", "styles.xml", $"<w:styles {WordFile.Names}><w:style w:styleId=\"Sumrio1\"><w:name w:val=\"toc 1\"/></w:style></w:styles>")));

    [Fact]
    public void AFileOfTheStrictStandardIsReadAlike()
    {
        var file = WordFile.Zip(
            ("_rels/.rels", WordFile.Relations(("officeDocument", "word/document.xml")).Replace("schemas.openxmlformats.org/officeDocument/2006/relationships", "purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal)),
            ("word/document.xml", WordFile.Document(WordFile.Paragraph("Lições aprendidas")).Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)));
        Assert.Equal("Lições aprendidas", Assert.Single(Bot.WordFiles.DocxReader.Read(file, CancellationToken.None).Lines).Text);
    }
}
