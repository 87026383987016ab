using Bot.WordFiles;

namespace Bot.Tests.WordFiles;

/// <summary>What stands beside the text is read where somebody wrote it as text; of the rest it is said that it is there.</summary>
public sealed class NotesAndFormulasTest
{
    [Theory]
    [InlineData("footnote", "footnotes", "Encuesta de 2024, con 312 respuestas.")]
    [InlineData("endnote", "endnotes", "Pesquisa de 2024, com 312 respostas.")]
    public void ANoteStandsBehindItsParagraph(string kind, string kinds, string note)
    {
        var reading = WordFile.Reading(
            $"<w:p>{WordFile.Run("Ventas: +30 %")}<w:r><w:{kind}Reference w:id=\"2\"/></w:r>{WordFile.Run(".")}</w:p>" + WordFile.Paragraph("Fin"),
            (kinds, kinds + ".xml", $"<w:{kinds} {WordFile.Names}><w:{kind} w:type=\"separator\" w:id=\"0\">{WordFile.Paragraph("---")}</w:{kind}><w:{kind} w:id=\"2\"><w:p><w:r><w:{kind}Ref/></w:r>{WordFile.Run(" " + note)}</w:p></w:{kind}></w:{kinds}>"));
        Assert.Equal(["Ventas: +30 %.", note, "Fin"], reading.Lines.Select(line => line.Text));
        Assert.Equal([false, true, false], reading.Lines.Select(line => line.IsNote));
        Assert.Empty(reading.LeftOut);
    }

    [Fact]
    public void ANoteIsNoHeadingAndIsReadOnce() => Assert.Equal(
        [new("results", "Resultados", "Contacto: la encuesta.\nUno.\nDos.")],
        Bot.Domain.Practices.Import.TextDivider.Divide(WordFile.Reading(
            $"<w:p>{WordFile.Run("Resultados")}<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>{WordFile.Paragraph("Uno.")}<w:p>{WordFile.Run("Dos.")}<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
            ("footnotes", "footnotes.xml", $"<w:footnotes {WordFile.Names}><w:footnote w:id=\"1\">{WordFile.Paragraph("Contacto: la encuesta.")}</w:footnote></w:footnotes>")).Lines));

    [Fact]
    public void ANoteThatIsNotThereIsSaid() =>
        Assert.Equal([LeftOut.Notes], WordFile.Reading($"<w:p>{WordFile.Run("Ventas")}<w:r><w:footnoteReference w:id=\"9\"/></w:r></w:p>").LeftOut);

    [Theory]
    [InlineData("<m:f><m:num>{1}</m:num><m:den>{2}</m:den></m:f>", "1/2")]
    [InlineData("<m:sSup><m:e>{10}</m:e><m:sup>{3}</m:sup></m:sSup>", "10³")]
    [InlineData("<m:sSub><m:e>{x}</m:e><m:sub>{i}</m:sub></m:sSub>", "x_i")]
    [InlineData("<m:rad><m:radPr><m:degHide m:val=\"1\"/></m:radPr><m:deg/><m:e>{a+b}</m:e></m:rad>", "√(a+b)")]
    [InlineData("<m:f><m:num>{a+b}</m:num><m:den>{2}</m:den></m:f>", "(a+b)/2")]
    [InlineData("<m:d><m:e>{30}</m:e></m:d>", "(30)")]
    [InlineData("<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:sub>{1}</m:sub><m:sup>{n}</m:sup><m:e>{x}</m:e></m:nary>", "∑₁^n x")]
    [InlineData("{30}<m:r><m:t>≥</m:t></m:r>{5}", "30≥5")]
    public void AFormulaIsWrittenInTheLine(string formula, string text)
    {
        var math = System.Text.RegularExpressions.Regex.Replace(formula, @"\{([^{}]+)\}", "<m:r><m:t>$1</m:t></m:r>");
        Assert.Equal(["Tasa: " + text + "."], WordFile.Lines($"<w:p>{WordFile.Run("Tasa: ")}<m:oMath>{math}</m:oMath>{WordFile.Run(".")}</w:p>"));
        Assert.Equal([text], WordFile.Lines($"<m:oMathPara><m:oMath>{math}</m:oMath></m:oMathPara>"));
    }

    [Theory]
    [InlineData("<w:p><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>", LeftOut.Comments)]
    [InlineData("<w:altChunk r:id=\"r0\"/>", LeftOut.Documents)]
    [InlineData("<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>", LeftOut.Pictures)]
    [InlineData("<w:p><w:r><w:pict><v:shape><v:imagedata r:id=\"r0\"/></v:shape></w:pict></w:r></w:p>", LeftOut.Pictures)]
    [InlineData("<w:p><w:r><w:drawing><c:chart r:id=\"r0\"/></w:drawing></w:r></w:p>", LeftOut.Drawings)]
    [InlineData("<w:p><w:r><w:object><o:OLEObject ProgID=\"Excel.Sheet.12\"/><v:imagedata/></w:object></w:r></w:p>", LeftOut.Objects)]
    [InlineData("<w:p><w:r><w:object><o:OLEObject ProgID=\"Equation.3\"/><v:imagedata/></w:object></w:r></w:p>", LeftOut.Formulas)]
    [InlineData("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>EQ \\f(1;2)</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>", LeftOut.Formulas)]
    public void WhatIsLeftOutIsSaid(string part, LeftOut leftOut)
    {
        Assert.Equal([leftOut], WordFile.Reading(WordFile.Paragraph("Resultados") + part).LeftOut);
        Assert.Empty(WordFile.Reading(WordFile.Paragraph("Resultados")).LeftOut);
    }

    [Fact]
    public void AFileWithNothingButWhatIsLeftOutIsEmptyAndSaysWhatItHolds()
    {
        var reading = WordFile.Reading("<w:altChunk r:id=\"r0\"/>");
        Assert.Equal(DocxProblem.Empty, reading.Problem);
        Assert.Equal([LeftOut.Documents], reading.LeftOut);
    }

    [Theory]
    [InlineData("header", "hdr", "Municipalidad de Rosario", true)]
    [InlineData("footer", "ftr", "Secretaria de Desenvolvimento", true)]
    [InlineData("footer", "ftr", "Página 3 de 12", false)]
    [InlineData("footer", "ftr", "Folha nº 3", false)]
    [InlineData("header", "hdr", " · ", false)]
    public void HeadsAndFeetAreNoTextButKnown(string kind, string element, string text, bool isSaid)
    {
        var reading = WordFile.Reading(WordFile.Paragraph("Resultados"), (kind, kind + "1.xml", $"<w:{element} {WordFile.Names}>{WordFile.Paragraph(text)}</w:{element}>"));
        Assert.Equal("Resultados", Assert.Single(reading.Lines).Text);
        Assert.Equal(isSaid ? [text] : [], reading.Margins.Select(line => line.Text));
    }
}
