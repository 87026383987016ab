using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Language = Bot.Domain.Language;

namespace Bot.WordFiles;

/// <summary>How the files look: one sans-serif face, dark blue headings, A4. Named by the names that every word processor knows.</summary>
internal static class DocxStyles
{
    public const string Title = "Title";
    public const string Cover = "Cover";
    public const string Heading = "Heading1";
    public const string Hint = "Hint";
    public const string Caption = "Caption";
    public const string Foot = "Footer";

    private const string Normal = "Normal";
    private const string Blue = "1F3864";
    private const string Grey = "595959";

    public static Styles All(Language language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri" },
                new FontSize { Val = "22" },
                new Languages { Val = Tag(language) })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        Style(Normal, "Normal", null, null, new()),
        Style(Title, "Title", 40, Blue, new(new SpacingBetweenLines { After = "80" }), isBold: true),
        Style(Cover, "Cover", 36, Blue, new(new SpacingBetweenLines { After = "80" }), isBold: true),
        Style(
            Heading, "heading 1", 26, Blue, new(new KeepNext(), new SpacingBetweenLines { Before = "280", After = "60" }, new OutlineLevel { Val = 0 }), isBold: true),
        Style(Hint, "Hint", 19, Grey, new(new KeepNext()), isItalic: true),
        Style(Caption, "caption", 19, Grey, new(new SpacingBetweenLines { After = "240" })),
        Style(Foot, "footer", 17, Grey, new(new Justification { Val = JustificationValues.Center })));

    /// <summary>IETF tag, as spelling is checked.</summary>
    public static string Tag(Language language) => language == Language.Pt ? "pt-BR" : "es-AR";

    /// <param name="halfPoints">Size of the letters; the default's where null.</param>
    private static Style Style(
        string id, string name, int? halfPoints, string? colour, StyleParagraphProperties paragraph, bool isBold = false, bool isItalic = false)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id, Default = id == Normal, CustomStyle = id is Cover or Hint };
        if (id != Normal)
        {
            style.Append(new BasedOn { Val = Normal }, new NextParagraphStyle { Val = Normal });
        }

        style.Append(new PrimaryStyle());
        style.Append(paragraph);
        var letters = new StyleRunProperties();
        letters.Append(isBold ? [new Bold()] : Array.Empty<OpenXmlElement>());
        letters.Append(isItalic ? [new Italic()] : Array.Empty<OpenXmlElement>());
        letters.Append(colour is null ? Array.Empty<OpenXmlElement>() : [new Color { Val = colour }]);
        letters.Append(
            halfPoints is null ? Array.Empty<OpenXmlElement>() : [new FontSize { Val = halfPoints.Value.ToString(CultureInfo.InvariantCulture) }]);
        style.Append(letters);
        return style;
    }
}
