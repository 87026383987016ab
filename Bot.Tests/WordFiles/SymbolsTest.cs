using Bot.WordFiles;

namespace Bot.Tests.WordFiles;

/// <summary>Signs keep their meaning: a figure without its unit is another figure.</summary>
public sealed class SymbolsTest
{
    [Theory]
    [InlineData("Symbol", "F06D", "5 µg")]
    [InlineData("Symbol", "F0B3", "5 ≥g")]
    [InlineData("Symbol", "F0A3", "5 ≤g")]
    [InlineData("Symbol", "F0B0", "5 °g")]
    [InlineData("Symbol", "F0B1", "5 ±g")]
    [InlineData("Symbol", "F0B4", "5 ×g")]
    [InlineData("symbol", "00B8", "5 ÷g")]
    [InlineData("Symbol", "F044", "5 Δg")]
    [InlineData("Symbol", "F070", "5 πg")]
    [InlineData("Wingdings", "F0E0", "5 →g")]
    [InlineData("Wingdings", "F0A7", "5 ▪g")]
    [InlineData("Wingdings 3", "F067", "5 →g")]
    [InlineData("Times New Roman", "00BD", "5 ½g")]
    [InlineData("Times New Roman", "F0B5", "5 µg")]
    [InlineData("Segoe UI Symbol", "2265", "5 ≥g")]
    public void ASignIsRead(string font, string code, string text) =>
        Assert.Equal([text], WordFile.Lines($"<w:p>{WordFile.Run("5 ")}<w:r><w:sym w:font=\"{font}\" w:char=\"{code}\"/></w:r>{WordFile.Run("g")}</w:p>"));

    [Theory]
    [InlineData("Wingdings", "F033")]
    [InlineData("Symbol", "F0F0")]
    [InlineData("Logos de la Ciudad", "E001")]
    [InlineData("Symbol", "")]
    public void AnUnknownSignIsMissedAndSaid(string font, string code)
    {
        var reading = WordFile.Reading($"<w:p>{WordFile.Run("5 ")}<w:r><w:sym w:font=\"{font}\" w:char=\"{code}\"/></w:r>{WordFile.Run("g")}</w:p>");
        Assert.Equal("5 \uFFFDg", Assert.Single(reading.Lines).Text);
        Assert.Contains(LeftOut.Signs, reading.LeftOut);
    }

    [Theory]
    [InlineData("Symbol", "\uF0B3", "≥ 30 %")]
    [InlineData("Symbol", "³", "≥ 30 %")]
    [InlineData("Wingdings", "\uF0FC", "✓ 30 %")]
    [InlineData("", "\uF0B7", "• 30 %")]
    [InlineData("Calibri", "\uF0B1", "± 30 %")]
    public void TextInASymbolFontIsReadAsItLooks(string font, string letter, string text)
    {
        var fonts = font.Length == 0 ? "" : $"<w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\"/>";
        Assert.Equal([text], WordFile.Lines($"<w:p>{WordFile.Run(letter, fonts)}{WordFile.Run(" 30 %")}</w:p>"));
    }

    [Theory]
    [InlineData("SYMBOL 179 \\f \"Symbol\" \\s 11", "≥")]
    [InlineData("SYMBOL 0xE0 \\f Wingdings", "→")]
    public void AFieldThatDrawsASignIsRead(string instruction, string sign) => Assert.Equal(
        [sign + " 30 %"],
        WordFile.Lines("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
            + $"<w:r><w:instrText>{instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>{WordFile.Run(" 30 %")}</w:p>"));

    [Fact]
    public void AnEmojiThatOlderProgramsReplaceIsReadOnce() => Assert.Equal(
        ["Gracias 😊"],
        WordFile.Lines($"<w:p>{WordFile.Run("Gracias ")}<w:r><mc:AlternateContent><mc:Choice Requires=\"w16se\"><w16se:symEx w16se:font=\"Segoe UI Emoji\" w16se:char=\"1F60A\"/></mc:Choice>"
            + "<mc:Fallback><w:t>😊</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>"));

    [Theory]
    [InlineData("10", "3", "superscript", "10³")]
    [InlineData("m", "2", "superscript", "m²")]
    [InlineData("CO", "2", "subscript", "CO₂")]
    [InlineData("10", "-6", "superscript", "10⁻⁶")]
    [InlineData("1", "er", "superscript", "1er")]
    [InlineData("1", "o", "superscript", "1o")]
    public void ASmallFigureStaysSmall(string text, string small, string where, string read) =>
        Assert.Equal([read], WordFile.Lines($"<w:p>{WordFile.Run(text)}{WordFile.Run(small, $"<w:vertAlign w:val=\"{where}\"/>")}</w:p>"));
}
