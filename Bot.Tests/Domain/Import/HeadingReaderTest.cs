using Bot.Domain;
using Bot.Domain.Practices.Import;
using Bot.Texts;

namespace Bot.Tests.Domain.Import;

/// <summary>Which lines are headings, and of which field.</summary>
public sealed class HeadingReaderTest
{
    [Theory]
    [InlineData("Objetivos", "objectives")]
    [InlineData("OBJETIVOS GERAIS", "objectives")]
    [InlineData("3. Resultados", "results")]
    [InlineData("3.1 Resultados obtenidos:", "results")]
    [InlineData("IV - Lecciones aprendidas", "lessons")]
    [InlineData("b) Lições aprendidas", "lessons")]
    [InlineData("**Antecedentes**", "before")]
    [InlineData("## Situação anterior", "before")]
    [InlineData("• Diagnóstico", "before")]
    [InlineData("Nuestros objetivos", "objectives")]
    [InlineData("Los principales resultados:", "results")]
    [InlineData("Resumen (máximo 250 palabras)", "summary")]
    [InlineData("Resumo (até 250 palavras):", "summary")]
    [InlineData("  sostenibilidad  ", "sustainability")]
    [InlineData("Cómo aplicarla en otra ciudad", "replicability")]
    [InlineData("Fonte de financiamento", "funding")]
    public void ALineOfItsOwnIsAHeading(string line, string field) => Assert.Equal(new(field, line, ""), HeadingReader.Read(new(line)));

    [Theory]
    [InlineData("Objetivos: que sesenta familias vendan", "objectives", "Objetivos:", "que sesenta familias vendan")]
    [InlineData("Título – Feria de la economía", "title", "Título –", "Feria de la economía")]
    [InlineData("2) Início: 03/2024", "start", "2) Início:", "03/2024")]
    public void TextMayFollowOnTheSameLine(string line, string field, string heading, string rest) =>
        Assert.Equal(new(field, heading, rest), HeadingReader.Read(new(line)));

    [Theory]
    [InlineData("Los resultados fueron mejores que los objetivos del primer año.")]
    [InlineData("60 productores")]
    [InlineData("5 indicadores")]
    [InlineData("Otros")]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("1. Resultados insuficientes en la primera feria")]
    [InlineData("Los resultados de la feria fueron los siguientes:")]
    [InlineData("Costo: los costos: 300")]
    public void AnOrdinaryLineIsNone(string line) => Assert.Null(HeadingReader.Read(new(line)) is { Field: not "budget" } read ? read : null);

    [Fact]
    public void ALongerHeadingCountsOnlyWhereItStandsOut()
    {
        const string Line = "Descripción de los resultados del programa municipal";
        Assert.Null(HeadingReader.Read(new(Line)));
        Assert.Equal("results", HeadingReader.Read(new(Line, HeadingLevel: 2))?.Field);
        Assert.Equal("results", HeadingReader.Read(new(Line, IsBold: true))?.Field);
        Assert.True(HeadingReader.Read(new(Line, IsBold: true))?.SaysMore);
        Assert.Equal("results", HeadingReader.Read(new(Line.ToUpperInvariant()))?.Field);
    }

    [Fact]
    public void AHeadingThatNamesTwoFieldsNamesNone() => Assert.Null(HeadingReader.Read(new("Objetivos, actividades, indicadores", HeadingLevel: 1)));

    [Fact]
    public void AHeadingThatNoFieldTakesIsKnownAsOne() => Assert.Equal(new(null, "Bibliografía", ""), HeadingReader.Read(new("Bibliografía")));

    [Fact]
    public void EveryFieldThatADocumentCanAnswerIsKnownByItsNameInBothLanguages()
    {
        foreach (var language in new[] { Language.Es, Language.Pt })
        {
            foreach (var field in ImportedAnswer.Fields)
            {
                Assert.Equal(field.Code, HeadingReader.Read(new(PracticeFieldTexts.All.In(language).Names[field.Code]))?.Field);
            }
        }
    }

    [Fact]
    public void EveryNameOfTheListBelongsToAFieldThatADocumentCanAnswer() =>
        Assert.Empty(HeadingNames.All.Select(name => name.Field).OfType<string>().Except(ImportedAnswer.Fields.Select(field => field.Code)));
}
