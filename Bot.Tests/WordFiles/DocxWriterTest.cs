using Bot.Domain.Practices.Import;
using Bot.Features.Practices.ImportDocuments;
using Bot.Texts;
using Bot.WordFiles;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Language = Bot.Domain.Language;

namespace Bot.Tests.WordFiles;

/// <summary>Word files that are made here: valid by the standard, and read back.</summary>
public sealed class DocxWriterTest
{
    /// <summary>One grey pixel.</summary>
    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    public static readonly TheoryData<Language> Languages = [Language.Es, Language.Pt];

    [Fact]
    public void AFileWithEverythingIsValidAndReadBack()
    {
        var file = DocxWriter.Write(Full, id => id == "foto" ? new MemoryStream(Png) : null);
        Assert.Empty(Errors(file));
        var lines = DocxReader.Read(file, CancellationToken.None).Lines;
        Assert.Contains(new("Feria & «asociados» <1>", IsTitle: true, IsBold: true), lines);
        Assert.Contains(new("Resultados", HeadingLevel: 1, IsBold: true), lines);
        Assert.Equal(
            ["Resultados", "Ventas: +30 %", "Dos líneas 🙂"],
            lines.Select(line => line.Text).SkipWhile(text => text != "Resultados").Take(3));
    }

    [Fact]
    public void APictureIsThereWithItsProportionsAndWhatIsNoneIsLeftOut()
    {
        var file = DocxWriter.Write(Full with { Pictures = [new("foto", "La feria"), new("texto", "no"), new("gone", "no")] }, Open);
        using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        Assert.Single(document.MainDocumentPart!.ImageParts);
        var extent = Assert.Single(document.MainDocumentPart.Document.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.Extent>());
        Assert.Equal(extent.Cx, extent.Cy);
        Assert.Contains("La feria", document.MainDocumentPart.Document.InnerText, StringComparison.Ordinal);
        Assert.DoesNotContain("no", document.MainDocumentPart.Document.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText));
    }

    [Fact]
    public void CharactersThatXmlCannotHoldAreLeftOut() =>
        Assert.Empty(Errors(DocxWriter.Write(Full with { Title = "a\u0001b\ud800c\ufffe🙂" }, _ => null)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void TheTemplateIsValidAndSaysNothingOfItsOwnWhenItComesBackEmpty(Language language)
    {
        var file = DocxWriter.Write(Template.PageIn(language), _ => null);
        Assert.Empty(Errors(file));
        var lines = Template.WithoutOwnWords(DocxReader.Read(file, CancellationToken.None).Lines);
        Assert.Empty(TextDivider.Divide(lines));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void WhatIsFilledIntoTheTemplateComesBackWhole(Language language)
    {
        var written = ImportedAnswer.Fields.ToDictionary(field => field.Code, field => $"Escrito en {field.Code}: áéí, ção. Resultados y objetivos.");
        var file = FillIn(DocxWriter.Write(Template.PageIn(language), _ => null), language, written);
        Assert.Empty(Errors(file));
        var divided = TextDivider.Divide(Template.WithoutOwnWords(DocxReader.Read(file, CancellationToken.None).Lines));
        Assert.Equal(written.Select(pair => (pair.Key, pair.Value)), divided.Select(section => (section.Field!, section.Text)));
    }

    [Fact]
    public void WhatIsWrittenBehindAHintIsNotTakenForTheHint()
    {
        var hint = PracticeFieldTexts.All.Es.Hints["results"];
        var left = Template.WithoutOwnWords([new(hint), new(hint + " Vendimos más.")]).Select(line => line.Text);
        Assert.Equal(["", "Vendimos más."], left);
    }

    /// <summary>Writes into the empty paragraph under each hint, as somebody with a word processor would.</summary>
    internal static byte[] FillIn(byte[] template, Language language, IReadOnlyDictionary<string, string> written)
    {
        using var memory = new MemoryStream();
        memory.Write(template);
        using (var document = WordprocessingDocument.Open(memory, true))
        {
            var hints = PracticeFieldTexts.All.In(language).Hints;
            var paragraphs = document.MainDocumentPart!.Document.Body!.Elements<Paragraph>().ToList();
            foreach (var (field, text) in written)
            {
                var hint = paragraphs.FindIndex(paragraph => paragraph.InnerText == hints[field]);
                paragraphs[hint + 1].Append(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
            }
        }

        return memory.ToArray();
    }

    private static WordPage Full => new()
    {
        Language = Language.Es,
        Title = "Feria & «asociados» <1>",
        Lead = ["Bajo el título"],
        Facts = [new("Ciudad", "Rosario, Argentina"), new("Socios", "Uno\nDos")],
        Parts = [new("Resultados", "Ventas: +30 %\nDos líneas 🙂"), new("Vacío", "", "Ayuda")],
        Pictures = [new("foto", "La feria")],
        Foot = "Banco",
    };

    private static MemoryStream? Open(string id) => id switch
    {
        "foto" => new(Png),
        "texto" => new("no es una foto"u8.ToArray()),
        _ => null,
    };

    private static IEnumerable<string> Errors(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2016).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}")];
    }
}
