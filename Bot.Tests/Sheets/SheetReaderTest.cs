using System.Text;
using Bot.Sheets;
using Bot.Tests.Scenarios;

namespace Bot.Tests.Sheets;

public sealed class SheetReaderTest
{
    [Theory]
    [InlineData("empty", SheetProblem.Empty, "")]
    [InlineData("blank.xlsx", SheetProblem.Empty, "")]
    [InlineData("headings", SheetProblem.OnlyHeadings, "")]
    [InlineData("merged", SheetProblem.MergedCells, "A2:B2")]
    [InlineData("formula", SheetProblem.Formula, "B2")]
    [InlineData("error", SheetProblem.ErrorCell, "B2")]
    [InlineData("100,000 rows", SheetProblem.TooManyRows, "")]
    [InlineData("5,000 lines", SheetProblem.TooManyRows, "")]
    [InlineData("columns", SheetProblem.TooManyColumns, "")]
    [InlineData("macros", SheetProblem.HasMacros, "")]
    [InlineData("macros by type", SheetProblem.HasMacros, "")]
    [InlineData("password", SheetProblem.Locked, "")]
    [InlineData("xls", SheetProblem.OldExcel, "")]
    [InlineData("xlsb", SheetProblem.BinaryExcel, "")]
    [InlineData("ods", SheetProblem.OpenDocument, "")]
    [InlineData("docx", SheetProblem.NotATable, "")]
    [InlineData("two sheets", SheetProblem.SeveralSheets, "")]
    [InlineData("zip bomb", SheetProblem.TooLarge, "")]
    [InlineData("characters", SheetProblem.TooLarge, "")]
    [InlineData("heading twice", SheetProblem.HeadingTwice, "Nombre")]
    [InlineData("no heading", SheetProblem.NoHeading, "B")]
    [InlineData("quotes", SheetProblem.OpenQuotes, "")]
    [InlineData("picture", SheetProblem.NotATable, "")]
    [InlineData("web page", SheetProblem.NotATable, "")]
    [InlineData("pdf", SheetProblem.NotATable, "")]
    [InlineData("cut off", SheetProblem.NotATable, "")]
    [InlineData("broken xml", SheetProblem.NotATable, "")]
    [InlineData("too large", SheetProblem.TooLarge, "")]
    public void WhatCannotBeReadSaysWhatItIs(string kind, SheetProblem problem, string where)
    {
        var reading = Read(SentSheets.Bad(kind));
        Assert.Equal((problem, where), (reading.Problem, reading.Where));
        Assert.Null(reading.Sheet);
    }

    [Theory]
    [InlineData("Nombre,Ciudad\nÑandú,Tandil\n", "utf-8")]
    [InlineData("Nombre;Ciudad\r\nÑandú;Tandil", "utf-8")]
    [InlineData("Nombre\tCiudad\nÑandú\tTandil\n\n\n", "utf-8")]
    [InlineData("sep=;\nNombre;Ciudad\nÑandú;Tandil\n", "utf-8")]
    [InlineData("\uFEFFNombre;Ciudad\nÑandú;Tandil\n", "utf-8")]
    [InlineData("\uFEFFNombre;Ciudad\nÑandú;Tandil\n", "utf-16")]
    [InlineData("\uFEFFNombre;Ciudad\nÑandú;Tandil\n", "utf-16BE")]
    [InlineData("Nombre;Ciudad\nÑandú;Tandil\n", "windows-1252")]
    [InlineData("\"Nombre\";\"Ciudad\"\n\"Ñandú\";\"Tandil\"\n", "utf-8")]
    [InlineData("\n\nNombre,Ciudad,\n Ñandú , Tandil ,\n", "utf-8")]
    public void TextOfSpreadsheetsIsReadInAnyDressing(string text, string encoding)
    {
        var coded = encoding == "windows-1252" ? CodePagesEncodingProvider.Instance.GetEncoding(encoding)! : Encoding.GetEncoding(encoding);
        var sheet = Read(coded.GetBytes(text)).Sheet!;
        Assert.Equal(["Nombre", "Ciudad"], sheet.Columns);
        Assert.Equal(["Ñandú", "Tandil"], Assert.Single(sheet.Rows));
    }

    [Fact]
    public void DatesAndSharesThatAreKeptAsNumbersAreReadAsPeopleSeeThem()
    {
        var sheet = Read(SentSheets.Xlsx(
            "<sheetData><row><c r=\"A1\" t=\"inlineStr\"><is><t>Uno</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Dos</t></is></c>"
            + "<c r=\"C1\" t=\"inlineStr\"><is><t>Tres</t></is></c><c r=\"D1\" t=\"inlineStr\"><is><t>Cuatro</t></is></c></row>"
            + "<row><c r=\"A2\" s=\"1\"><v>46371</v></c><c r=\"B2\" s=\"2\"><v>46371.5</v></c><c r=\"C2\" s=\"3\"><v>0.85</v></c><c r=\"D2\"><v>1E3</v></c></row></sheetData>")).Sheet!;
        Assert.Equal(["15/12/2026", "15/12/2026 12:00", "85 %", "1000"], Assert.Single(sheet.Rows));
    }

    [Fact]
    public void ATableOfACommaInQuotesAndADoubledQuoteIsReadBack()
    {
        Sheet sheet = new(["Uno", "Dos"], [["a, \"b\"\nc", "=1+1"], ["", "x;y"]]);
        foreach (var format in new[] { SheetFormat.Csv, SheetFormat.Xlsx })
        {
            var read = Read(format.Write(sheet)).Sheet!;
            Assert.Equal(sheet.Columns, read.Columns);
            Assert.Equal(sheet.Rows.Select(row => string.Join('|', row)), read.Rows.Select(row => string.Join('|', row)));
        }
    }

    private static SheetReading Read(byte[] file) => SheetReader.Read(file, TestContext.Current.CancellationToken);
}
