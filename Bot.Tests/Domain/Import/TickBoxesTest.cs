using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Practices.Import;
using NodaTime;

namespace Bot.Tests.Domain.Import;

/// <summary>Options of a form: what was ticked is the answer, what was not is nothing; ordinary lists stay to the letter.</summary>
public sealed class TickBoxesTest
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 28, 12, 0);

    [Theory]
    [InlineData("☐ Mujeres|☒ Jóvenes|☐ Mipymes", "Jóvenes")]
    [InlineData("☐ Sí  ☒ No", "No")]
    [InlineData("Sim ( )  Não (X)", "Não")]
    [InlineData("( ) Sim (x) Não", "Não")]
    [InlineData("(  )Sim (X)Não", "Não")]
    [InlineData("[x] Urbana [ ] Rural", "Urbana")]
    [InlineData("¿Es urbana? ☐ Sí ☒ No", "¿Es urbana? No")]
    [InlineData("¿Es urbana? ☐ Sí ☐ No", "")]
    [InlineData("□ Urbana ■ Rural", "Rural")]
    [InlineData("○ Urbana ◉ Rural", "Rural")]
    [InlineData("☐ Urbana|✓ Rural", "Rural")]
    [InlineData("\uF0A8 Urbana|\uF0FE Rural", "Rural")]
    [InlineData("☒ Mujeres ☒ Jóvenes ☐ Mipymes", "Mujeres|Jóvenes")]
    [InlineData("☐ Mujeres|☐ Jóvenes", "")]
    [InlineData("Marcamos dos:|☒ Mujeres|☐ Jóvenes|Otros: ninguno", "Marcamos dos:|Mujeres|Otros: ninguno")]
    public void OnlyWhatIsTickedCounts(string lines, string chosen) => Assert.Equal(Split(chosen), TickBoxes.Chosen(Split(lines)));

    [Theory]
    [InlineData("✓ Vendimos más|✓ Más barato")]
    [InlineData("● Ferias|○ Una en marzo|○ Otra en abril")]
    [InlineData("■ Ferias|▪ Una en marzo")]
    [InlineData("□ Ferias|□ Mercados")]
    [InlineData("☒ Todo marcado|☑ También")]
    [InlineData("La función f(x) crece (ver anexo) y [sic] sigue.")]
    [InlineData("Cuesta R$ 5 (cinco) a unidade.")]
    public void AnOrdinaryListStaysToTheLetter(string lines) => Assert.Equal(Split(lines), TickBoxes.Chosen(Split(lines)));

    [Theory]
    [InlineData(PracticeFields.Theme, "☐ Economía social y solidaria\n☒ Turismo", "tourism")]
    [InlineData(PracticeFields.Theme, "☒ Turismo.", "tourism")]
    [InlineData(PracticeFields.Theme, "☐ Turismo", null)]
    [InlineData(PracticeFields.Theme, "☒ Economía social y solidaria ☒ Turismo ☐ Otro", null)]
    [InlineData(PracticeFields.Beneficiaries, "( ) Mulheres (X) Jovens (X) Mulheres", "women,youth")]
    [InlineData(PracticeFields.Beneficiaries, "☐ Mujeres\n☒ Jóvenes", "youth")]
    public void AChoiceIsReadFromItsBoxes(string field, string text, string? code)
    {
        var ana = Person.Meet(5001, "Ana", Language.Es, Now);
        var read = ImportedAnswer.Read(Practice.Begin("practice1", ana, Now), field, text, ana, Now);
        Assert.Equal(code is not null, read.IsValid);
        Assert.Equal(code, read.IsValid ? read.Value : null);
    }

    [Theory]
    [InlineData("Tema principal: ☐ Empleo ☒ Turismo", "theme", "Tema principal:", "Turismo")]
    [InlineData("Tema principal ☐ Empleo ☒ Turismo", "theme", "Tema principal", "Turismo")]
    [InlineData("Etapa\n☐ Idea\n☐ Piloto\n☒ En marcha", "stage", "Etapa", "En marcha")]
    [InlineData("Beneficiários\n( ) Mulheres\n(X) Jovens", "beneficiaries", "Beneficiários", "Jovens")]
    [InlineData("Parceiros\n☒ Universidade\n☐ Empresas\nE também a rádio", "partners", "Parceiros", "Universidade\nE também a rádio")]
    [InlineData("Fuente de financiamiento\n☒ Recursos\n☐ Fondos", "funding", "Fuente de financiamiento", "Recursos")]
    public void OptionsStayWithTheirHeading(string text, string field, string heading, string chosen) =>
        Assert.Equal([new WrittenSection(field, heading, chosen)], TextDivider.Divide(WrittenLine.Of(text)));

    [Fact]
    public void WhatIsTypedUnderUntickedOptionsIsTheAnswer() => Assert.Equal(
        [new("theme", "Tema", "Otro: artesanías"), new(null, "", "Más texto")],
        TextDivider.Divide(WrittenLine.Of("Tema\n☐ Empleo\n☐ Turismo\nOtro: artesanías\nMás texto")));

    private static string[] Split(string lines) => lines.Length == 0 ? [] : lines.Split('|');
}
