using Bot.Domain.Practices.Import;
using Bot.WordFiles;

namespace Bot.Tests.WordFiles;

/// <summary>Forms of any age: only what was ticked or chosen counts.</summary>
public sealed class FormFieldsTest
{
    [Theory]
    [InlineData("☒", "☐")]
    [InlineData("☑", "☐")]
    [InlineData("(X)", "(  )")]
    [InlineData("[x]", "[ ]")]
    [InlineData("■", "□")]
    public void TypedBoxesAreTold(string ticked, string empty) => OnlyEmploymentIsChosen(WordFile.Run(ticked), WordFile.Run(empty));

    [Theory]
    [InlineData("<w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox>", "<w14:checkbox><w14:checked w14:val=\"0\"/></w14:checkbox>")]
    [InlineData("<w14:checkbox><w14:checked/></w14:checkbox>", "<w14:checkbox/>")]
    [InlineData("<w14:checkbox><w14:checked w14:val=\"true\"/></w14:checkbox>", "<w14:checkbox><w14:checked w14:val=\"false\"/></w14:checkbox>")]
    public void ContentControlsAreTold(string ticked, string empty)
    {
        static string Control(string properties) => $"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{WordFile.Run("¤")}</w:sdtContent></w:sdt>";
        OnlyEmploymentIsChosen(Control(ticked), Control(empty));
    }

    [Theory]
    [InlineData("<w:checkBox><w:checked/></w:checkBox>", "<w:checkBox/>")]
    [InlineData("<w:checkBox><w:default w:val=\"1\"/></w:checkBox>", "<w:checkBox><w:default w:val=\"1\"/><w:checked w:val=\"0\"/></w:checkBox>")]
    [InlineData("<w:checkBox><w:default w:val=\"0\"/><w:checked w:val=\"1\"/></w:checkBox>", "<w:checkBox><w:default w:val=\"0\"/></w:checkBox>")]
    public void FieldsOfOlderFormsAreTold(string ticked, string empty)
    {
        static string Field(string data) => $"<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>{data}</w:ffData></w:fldChar></w:r>"
            + "<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        OnlyEmploymentIsChosen(Field(ticked), Field(empty));
    }

    [Theory]
    [InlineData("Wingdings", "F0FE", "F0A8")]
    [InlineData("Wingdings", "F0FD", "F06F")]
    [InlineData("Wingdings", "F0FC", "F0A8")]
    [InlineData("Wingdings 2", "F052", "F0A3")]
    [InlineData("MS Gothic", "2612", "2610")]
    public void SymbolsAreTold(string font, string ticked, string empty)
    {
        string Symbol(string code) => $"<w:r><w:sym w:font=\"{font}\" w:char=\"{code}\"/></w:r>";
        OnlyEmploymentIsChosen(Symbol(ticked), Symbol(empty));
    }

    [Fact]
    public void WhereNothingIsTickedNothingIsProposed()
    {
        var options = string.Concat(new[] { "Economía social", "Empleo", "Turismo" }.Select(option => WordFile.Paragraph("☐ " + option)));
        Assert.Equal(
            [new("results", "Resultados", "Ventas")],
            WordFile.Divided(WordFile.Paragraph("Tema principal") + options + WordFile.Paragraph("Resultados") + WordFile.Paragraph("Ventas")));
    }

    [Theory]
    [InlineData("☐|Economía social|☒|Empleo", "Empleo")]
    [InlineData("Economía social|☐|Empleo|☒", "Empleo")]
    [InlineData("Tema principal|☐|Economía social|☒|Empleo", "Empleo")]
    public void ABoxBelongsToTheCellBesideIt(string cells, string chosen)
    {
        var row = string.Concat(cells.Split('|').Select(cell => $"<w:tc>{WordFile.Paragraph(cell)}</w:tc>"));
        var body = cells.StartsWith("Tema", StringComparison.Ordinal) ? "" : WordFile.Paragraph("Tema principal");
        Assert.Equal([new("theme", "Tema principal", chosen)], WordFile.Divided($"{body}<w:tbl><w:tr>{row}</w:tr></w:tbl>"));
    }

    [Theory]
    [InlineData("<w:dropDownList><w:listItem w:displayText=\"Elija\" w:value=\"\"/></w:dropDownList>", "Elija", null)]
    [InlineData("<w:dropDownList><w:listItem w:value=\"Escolha um item.\"/></w:dropDownList>", "Escolha um item.", null)]
    [InlineData("<w:showingPlcHdr/><w:dropDownList/>", "Haga clic", null)]
    [InlineData("<w:dropDownList><w:listItem w:displayText=\"Empleo\" w:value=\"2\"/></w:dropDownList>", "Empleo", "Empleo")]
    [InlineData("<w:comboBox/>", "Emprego", "Emprego")]
    public void AListThatOnlyAsksToChooseSaysNothing(string properties, string shown, string? said)
    {
        var lines = WordFile.Lines($"<w:p>{WordFile.Run("Tema:")}<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{WordFile.Run(shown)}</w:sdtContent></w:sdt></w:p>");
        Assert.Equal(["Tema:" + said], lines);
    }

    [Theory]
    [InlineData("<w:result w:val=\"1\"/>", "Etapa: En marcha")]
    [InlineData("<w:result w:val=\"0\"/>", "Etapa: Idea")]
    [InlineData("<w:result w:val=\"7\"/>", "Etapa:")]
    [InlineData("", "Etapa:")]
    public void AnOlderListSaysWhatWasChosen(string result, string said)
    {
        var reading = WordFile.Reading($"<w:p>{WordFile.Run("Etapa: ")}<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList>{result}<w:listEntry w:val=\"Idea\"/><w:listEntry w:val=\"En marcha\"/></w:ddList></w:ffData></w:fldChar></w:r>"
            + "<w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
        Assert.Equal(said, Assert.Single(reading.Lines).Text);
        Assert.Equal(said == "Etapa:", reading.LeftOut.Contains(LeftOut.Lists));
    }

    private static void OnlyEmploymentIsChosen(string ticked, string empty) => Assert.Equal(
        [new WrittenSection("theme", "Tema principal", "Empleo"), new WrittenSection("results", "Resultados", "Ventas")],
        WordFile.Divided(WordFile.Paragraph("Tema principal")
            + $"<w:p>{empty}{WordFile.Run(" Economía social y solidaria")}</w:p><w:p>{ticked}{WordFile.Run(" Empleo")}</w:p><w:p>{empty}{WordFile.Run(" Turismo")}</w:p>"
            + WordFile.Paragraph("Resultados") + WordFile.Paragraph("Ventas")));
}
