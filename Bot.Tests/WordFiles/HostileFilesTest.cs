using System.IO.Compression;
using System.Text;
using Bot.WordFiles;

namespace Bot.Tests.WordFiles;

/// <summary>Files that are made to harm, and files that are not what their name says.</summary>
public sealed class HostileFilesTest
{
    private const string Types = """
        <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """;

    private const string Relations = """
        <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
        """;

    private const string Begin = """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>""";
    private const string End = "</w:body></w:document>";

    [Fact]
    public void AnHonestOneOfThisMakeIsRead()
    {
        var reading = Read(Document("<w:p><w:r><w:t>Resultados</w:t></w:r></w:p>"));
        Assert.Equal("Resultados", Assert.Single(reading.Lines).Text);
    }

    [Fact]
    public void AFileThatUnpacksToGigabytesIsRefusedBeforeItDoes()
    {
        var bomb = Zip(("[Content_Types].xml", Types), ("_rels/.rels", Relations), ("word/document.xml", Begin + End));
        using var memory = new MemoryStream();
        memory.Write(bomb);
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var media = zip.CreateEntry("word/media/image1.bmp", CompressionLevel.SmallestSize).Open();
            var zeros = new byte[1 << 20];
            for (var megabyte = 0; megabyte < 60; megabyte++)
            {
                media.Write(zeros);
            }
        }

        Assert.InRange(memory.Length, 0, 1 << 20);
        Refuses(memory.ToArray(), DocxProblem.TooLarge);
    }

    [Fact]
    public void ALongXmlIsRefused() => Refuses(Document("<w:p><w:r><w:t>" + new string('a', 9 << 20) + "</w:t></w:r></w:p>"), DocxProblem.TooLarge);

    [Fact]
    public void XmlThatIsTooDeepIsRefused() =>
        Refuses(Document(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 5000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 5000))), DocxProblem.TooLarge);

    [Fact]
    public void XmlWithTooManyNodesIsRefused() => Refuses(Document(string.Concat(Enumerable.Repeat("<w:r/>", (int)DocxLimits.Nodes))), DocxProblem.TooLarge);

    [Fact]
    public void ADocumentThatIsTooDeepIsNotReadUnderAnotherNameEither() => Refuses(
        WordFile.Zip(
            ("_rels/.rels", WordFile.Relations(("officeDocument", "word/document.bin"))),
            ("word/document.bin", WordFile.Document(string.Concat(Enumerable.Repeat("<w:ins>", 5000)) + string.Concat(Enumerable.Repeat("</w:ins>", 5000))))),
        DocxProblem.Unreadable);

    [Fact]
    public void AThousandReferencesToOneNoteReadItOnce() => Assert.Equal(
        ["Ventas", "nota"],
        WordFile.Lines(
            $"<w:p>{WordFile.Run("Ventas")}{string.Concat(Enumerable.Repeat("<w:r><w:footnoteReference w:id=\"1\"/></w:r>", 1000))}</w:p>",
            ("footnotes", "footnotes.xml", $"<w:footnotes {WordFile.Names}><w:footnote w:id=\"1\">{WordFile.Paragraph("nota")}</w:footnote></w:footnotes>")));

    [Fact]
    public void ANoteThatRefersToItselfEnds() => Assert.Equal(
        ["Ventas", "nota"],
        WordFile.Lines(
            $"<w:p>{WordFile.Run("Ventas")}<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
            ("footnotes", "footnotes.xml", $"<w:footnotes {WordFile.Names}><w:footnote w:id=\"1\"><w:p>{WordFile.Run("nota")}<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p></w:footnote></w:footnotes>")));

    [Fact]
    public void ABookIsRefused() => Refuses(Document(string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>a</w:t></w:r></w:p>", DocxLimits.Lines + 1))), DocxProblem.TooLarge);

    [Fact]
    public void AnEntityThatMultipliesItselfIsRefused() => Refuses(
        Package("""<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>""" + Begin + "<w:p><w:r><w:t>&b;</w:t></w:r></w:p>" + End),
        DocxProblem.Unreadable);

    [Fact]
    public void AnEntityFromAFileIsRefused() => Refuses(
        Package("""<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/hostname">]>""" + Begin + "<w:p><w:r><w:t>&a;</w:t></w:r></w:p>" + End),
        DocxProblem.Unreadable);

    [Fact]
    public void TooManyPartsAreRefused() => Refuses(
        Zip([("[Content_Types].xml", Types), .. Enumerable.Range(0, DocxLimits.Parts).Select(part => ($"word/media/{part}.txt", "a"))]),
        DocxProblem.TooLarge);

    [Fact]
    public void AProgramInsideIsRefused() => Refuses(
        Zip(("[Content_Types].xml", Types), ("_rels/.rels", Relations), ("word/document.xml", Begin + End), ("word/vbaProject.bin", "Attribute VB_Name")),
        DocxProblem.HasMacros);

    [Fact]
    public void AMacroDocumentUnderAnotherNameIsRefused() => Refuses(
        Zip(("[Content_Types].xml", Types.Replace("officedocument.wordprocessingml.document.main", "ms-word.document.macroEnabled.main", StringComparison.Ordinal)),
            ("_rels/.rels", Relations), ("word/document.xml", Begin + End)),
        DocxProblem.HasMacros);

    [Fact]
    public void TheSamePartTwiceIsRefused() => Refuses(
        Zip(("[Content_Types].xml", Types), ("_rels/.rels", Relations), ("word/document.xml", Begin + End), ("word/Document.xml", Begin + End)),
        DocxProblem.Unreadable);

    [Fact]
    public void AnOldWordFileOrOneWithAPasswordIsRefused() =>
        Refuses([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1000]], DocxProblem.Locked);

    [Fact]
    public void AFileBeyondFiveMegabytesIsRefused() => Refuses(new byte[DocxLimits.FileBytes + 1], DocxProblem.TooLarge);

    [Fact]
    public void WhatIsNoZipIsRefused() => Refuses("%PDF-1.7 una práctica"u8.ToArray(), DocxProblem.Unreadable);

    [Fact]
    public void AnotherZipIsRefused() => Refuses(Zip(("readme.txt", "hola")), DocxProblem.Unreadable);

    [Fact]
    public void ATruncatedFileIsRefused() => Refuses(Sample.Muestra[..^700], DocxProblem.Unreadable);

    [Fact]
    public void AFileWithoutAWordIsEmpty() => Refuses(Document("<w:p/><w:p><w:r><w:t> … </w:t></w:r></w:p>"), DocxProblem.Empty);

    [Fact]
    public void EveryByteOfAFileMayBeWrong()
    {
        var good = Sample.Amostra;
        var random = new Random(4);
        for (var round = 0; round < 300; round++)
        {
            var bad = (byte[])good.Clone();
            for (var hit = random.Next(1, 8); hit > 0; hit--)
            {
                bad[random.Next(bad.Length)] = (byte)random.Next(256);
            }

            var reading = Read(bad);
            Assert.Equal(reading.Problem == DocxProblem.None, reading.Lines.Count > 0);
        }
    }

    [Fact]
    public void WhatTakesTooLongIsGivenUp()
    {
        using var late = new CancellationTokenSource();
        late.Cancel();
        Assert.Equal(DocxProblem.TooSlow, DocxReader.Read(Sample.Muestra, late.Token).Problem);
    }

    [Fact]
    public void ALinkThatIsNoAddressIsNoObstacleAndNothingIsFetched()
    {
        var reading = Read(Zip(
            ("[Content_Types].xml", Types),
            ("_rels/.rels", Relations),
            ("word/_rels/document.xml.rels", """
                <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="h" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="mailto:ana@x.org;beto @x.org%%" TargetMode="External"/><Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://127.0.0.1:1/evil.dotm" TargetMode="External"/></Relationships>
                """),
            ("word/document.xml", """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body><w:p><w:hyperlink r:id="h"><w:r><w:t>Contacto</w:t></w:r></w:hyperlink></w:p></w:body></w:document>""")));
        Assert.Equal("Contacto", Assert.Single(reading.Lines).Text);
    }

    [Fact]
    public void WhatWasDeletedOrNeverFilledInIsNoText()
    {
        var reading = Read(Document(
            "<w:p><w:r><w:t>Ventas </w:t></w:r><w:del><w:r><w:delText>bajaron</w:delText></w:r></w:del><w:ins><w:r><w:t>subieron</w:t></w:r></w:ins></w:p>"
            + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Haga clic aquí</w:t></w:r></w:p></w:sdtContent></w:sdt>"
            + "<w:p><w:r><w:t>una</w:t><w:br/><w:t>dos</w:t><w:tab/><w:t>tres</w:t></w:r></w:p>"));
        Assert.Equal(["Ventas subieron", "una", "dos tres"], reading.Lines.Select(line => line.Text));
    }

    private static void Refuses(byte[] file, DocxProblem problem)
    {
        var reading = Read(file);
        Assert.Equal(problem, reading.Problem);
        Assert.Empty(reading.Lines);
    }

    private static DocxReading Read(byte[] file) => DocxReader.Read(file, CancellationToken.None);

    private static byte[] Document(string body) => Package(Begin + body + End);

    private static byte[] Package(string document) => Zip(("[Content_Types].xml", Types), ("_rels/.rels", Relations), ("word/document.xml", document));

    private static byte[] Zip(params (string Name, string Content)[] parts)
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
}
