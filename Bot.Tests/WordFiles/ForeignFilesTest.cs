using System.Text;
using Bot.WordFiles;

namespace Bot.Tests.WordFiles;

/// <summary>What people send as a .docx and is none: it is called by its name, so that they know what to do.</summary>
public sealed class ForeignFilesTest
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];

    [Theory]
    [InlineData("WordDocument", DocxProblem.OldWord)]
    [InlineData("EncryptedPackage", DocxProblem.Locked)]
    [InlineData("Workbook", DocxProblem.OtherOffice)]
    [InlineData("PowerPoint Document", DocxProblem.OtherOffice)]
    [InlineData("Something", DocxProblem.Locked)]
    public void ACompoundFileIsKnownByWhatIsInIt(string stream, DocxProblem problem) => Is(problem, [.. Compound, .. Encoding.Unicode.GetBytes(stream), 0, 0]);

    [Theory]
    [InlineData("{\\rtf1\\ansi Resultados}", DocxProblem.RichText)]
    [InlineData("<html><body>Resultados</body></html>", DocxProblem.WebPage)]
    [InlineData("\uFEFF<!DOCTYPE html><p>Resultados", DocxProblem.WebPage)]
    [InlineData("MIME-Version: 1.0\r\nContent-Type: multipart/related", DocxProblem.WebPage)]
    [InlineData("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>", DocxProblem.WebPage)]
    [InlineData("%PDF-1.7", DocxProblem.Unreadable)]
    [InlineData("Resultados: ventas", DocxProblem.Unreadable)]
    [InlineData("", DocxProblem.Unreadable)]
    public void ATextFileIsKnownByItsBeginning(string content, DocxProblem problem) => Is(problem, Encoding.UTF8.GetBytes(content));

    [Theory]
    [InlineData("mimetype", "application/vnd.oasis.opendocument.text", DocxProblem.OpenDocument)]
    [InlineData("mimetype", "application/vnd.oasis.opendocument.text-template", DocxProblem.OpenDocument)]
    [InlineData("mimetype", "application/vnd.oasis.opendocument.spreadsheet", DocxProblem.OtherOffice)]
    [InlineData("mimetype", "application/epub+zip", DocxProblem.Unreadable)]
    [InlineData("Index/Document.iwa", "x", DocxProblem.Pages)]
    [InlineData("xl/workbook.xml", "<workbook/>", DocxProblem.OtherOffice)]
    [InlineData("ppt/presentation.xml", "<p/>", DocxProblem.OtherOffice)]
    [InlineData("word/vbaProject.bin", "x", DocxProblem.HasMacros)]
    public void AnotherPackageIsKnownByItsParts(string name, string content, DocxProblem problem) => Is(problem, WordFile.Zip((name, content)));

    private static void Is(DocxProblem problem, byte[] file)
    {
        var reading = DocxReader.Read(file, CancellationToken.None);
        Assert.Equal(problem, reading.Problem);
        Assert.Empty(reading.Lines);
    }
}
