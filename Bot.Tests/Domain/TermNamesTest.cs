using Bot.Domain.Practices;
using Bot.Domain.Practices.Import;

namespace Bot.Tests.Domain;

/// <summary>What people call a theme, and the place where they write it in their own documents.</summary>
public sealed class TermNamesTest
{
    [Theory]
    [InlineData("Emprendedurismo", "entrepreneurship")]
    [InlineData("Empreendedorismo.", "entrepreneurship")]
    [InlineData("Emprendimientos", "entrepreneurship")]
    [InlineData("incubadora de empresas", "entrepreneurship")]
    [InlineData("PyMEs", "small-business")]
    [InlineData("Micro e pequenas empresas", "small-business")]
    [InlineData("Economía popular", "social-economy")]
    [InlineData("cooperativismo", "cooperatives")]
    [InlineData("Microfinanzas", "microcredit")]
    [InlineData("Qualificação profissional", "employment")]
    [InlineData("la formación laboral", "employment")]
    [InlineData("Cadenas productivas", "value-chains")]
    [InlineData("Exportações", "foreign-trade")]
    [InlineData("Compre local", "local-procurement")]
    [InlineData("Agência de desenvolvimento local", "agencies")]
    [InlineData("Turismo rural", "tourism")]
    [InlineData("Transformação digital", "innovation")]
    [InlineData("Agroecología", "rural")]
    [InlineData("Hortas comunitárias", "rural")]
    [InlineData("marcianos", "!NotInList")]
    [InlineData("economía", "!Ambiguous")]
    public void A_theme_is_known_by_its_usual_names(string written, string expected) => Assert.Equal(expected, Theme.Parse(written).Cell());

    [Theory]
    [InlineData("Tema: Emprendedurismo", "entrepreneurship")]
    [InlineData("Eje: Emprendedurismo", "entrepreneurship")]
    [InlineData("Eixo estratégico: Empreendedorismo", "entrepreneurship")]
    [InlineData("Rubro: turismo rural", "tourism")]
    [InlineData("Área de atuação - Economia popular", "social-economy")]
    [InlineData("Línea de trabajo: Agricultura familiar", "rural")]
    public void A_theme_in_a_document_is_found_under_any_usual_heading(string line, string expected)
    {
        var read = HeadingReader.Read(new(line));
        Assert.Equal(PracticeFields.Theme, read?.Field);
        Assert.Equal(expected, ImportedAnswer.Read(Sample.CompleteDraft(), read!.Field!, read.Rest, Sample.Author, Sample.Start).Value);
    }

    [Theory]
    [InlineData("Qué se hizo", "actions")]
    [InlineData("O que foi feito", "actions")]
    [InlineData("Retos", "lessons")]
    [InlineData("Barreiras", "lessons")]
    [InlineData("Requisitos para replicar", "replicability")]
    [InlineData("Necessidade", "before")]
    [InlineData("Grupo-alvo", "beneficiaries")]
    [InlineData("Origen de los fondos", "funding")]
    [InlineData("Resumo da prática", "summary")]
    [InlineData("Data de lançamento", "start")]
    public void Other_usual_headings_are_known(string line, string field) => Assert.Equal(field, HeadingReader.Read(new(line))?.Field);

    [Fact]
    public void Every_label_still_means_itself()
    {
        Assert.All(Theme.All, theme => Assert.Equal(theme, Theme.Parse(theme.Spanish).Value));
        Assert.All(Stage.All, stage => Assert.Equal((stage, stage), (Stage.Parse(stage.Spanish).Value, Stage.Parse(stage.Portuguese).Value)));
        Assert.All(FundingKind.All, kind => Assert.Equal((kind, kind), (FundingKind.Parse(kind.Spanish).Value, FundingKind.Parse(kind.Portuguese).Value)));
    }
}
