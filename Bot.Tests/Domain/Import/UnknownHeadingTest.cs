using Bot.Domain.Practices.Import;

namespace Bot.Tests.Domain.Import;

/// <summary>A heading that no field's name is in ends the part before it, where its form says that it is of the same rank.</summary>
public sealed class UnknownHeadingTest
{
    private const string KnownField = "summary";

    public static readonly TheoryData<WrittenLine, WrittenLine> Alike = new()
    {
        { new("Resumo", IsBold: true), new("Marco legal", IsBold: true) },
        { new("Resumen", IsBold: true), new("Marco jurídico", HeadingLevel: 2) },
        { new("Resumo"), new("Marco legal", IsBold: true) },
        { new("Resumen"), new("Marco jurídico", HeadingLevel: 1) },
        { new("Resumo", HeadingLevel: 1), new("Marco legal", HeadingLevel: 1) },
        { new("Resumen", HeadingLevel: 2), new("Marco jurídico", HeadingLevel: 1) },
        { new("RESUMO"), new("MARCO LEGAL") },
        { new("RESUMEN"), new("NORMATIVA") },
        { new("Resumo"), new("MARCO LEGAL") },
        { new("RESUMO", IsBold: true), new("MARCO LEGAL", IsBold: true) },
        { new("1. Resumo"), new("2. Marco legal") },
        { new("2.1 Resumen"), new("2.2 Marco jurídico") },
        { new("3) Resumen"), new("4) Marco jurídico") },
        { new("Resumo:"), new("Marco legal:") },
    };

    public static readonly TheoryData<WrittenLine, WrittenLine> Subordinate = new()
    {
        { new("Resumo", HeadingLevel: 1), new("Primer año", HeadingLevel: 2) },
        { new("Resumen", HeadingLevel: 1), new("Primer año", IsBold: true) },
        { new("RESUMO", IsBold: true), new("Primer año", IsBold: true) },
        { new("RESUMEN"), new("Primer año") },
        { new("Resumo"), new("SEBRAE") },
        { new("Resumen"), new("2. Vendimos más") },
        { new("1. Resumen"), new("1.1 Primer año") },
        { new("1. Resumo"), new("2 feiras por mês") },
        { new("Resumen", IsBold: true), new("Vendimos más que nunca en toda la ciudad y en los barrios.", IsBold: true) },
        { new("Resumo"), new("Participaram:") },
    };

    [Theory]
    [MemberData(nameof(Alike))]
    public void OneOfTheSameRankStaysApart(WrittenLine known, WrittenLine unknown) => Assert.Equal(
        [new(KnownField, known.Text, "Texto del comienzo."), new(null, "", $"{unknown.Text}\nLei 8.123 de 2023."), new("results", "Resultados", "Ventas")],
        TextDivider.Divide([known, new("Texto del comienzo."), unknown, new(""), new("Lei 8.123 de 2023."), new("Resultados", known.HeadingLevel), new("Ventas")])
            .Select(section => section with { Text = section.Text.Replace("\n\n", "\n", StringComparison.Ordinal) }));

    [Theory]
    [MemberData(nameof(Subordinate))]
    public void OneOfALowerRankStaysInItsPart(WrittenLine known, WrittenLine line) => Assert.Equal(
        [new WrittenSection(KnownField, known.Text, $"Texto del comienzo.\n{line.Text}\nMás texto.")],
        TextDivider.Divide([known, new("Texto del comienzo."), line, new("Más texto.")]));

    [Fact]
    public void EveryUnknownHeadingHasItsOwnPart() => Assert.Equal(
        [new("summary", "Resumo", "Uma feira."), new(null, "", "Marco legal\nLei 1."), new(null, "", "Equipe\nTrês pessoas."), new("results", "Resultados", "Ventas")],
        TextDivider.Divide(
        [
            new("Resumo", IsBold: true), new("Uma feira."), new("Marco legal", IsBold: true), new("Lei 1."), new("Equipe", IsBold: true), new("Três pessoas."),
            new("Resultados", IsBold: true), new("Ventas"),
        ]));

    [Fact]
    public void AListInBoldOrCapitalsIsNoRowOfHeadings()
    {
        Assert.Equal(
            [new WrittenSection("partners", "PARCEIROS", "SEBRAE\nBANCO DO BRASIL\nCEPAL")],
            TextDivider.Divide([new("PARCEIROS"), new("SEBRAE"), new("BANCO DO BRASIL"), new("CEPAL")]));
        Assert.Equal(
            [new WrittenSection("summary", "Resumo", "Uma feira.\nTodos ganham")],
            TextDivider.Divide([new("Resumo", IsBold: true), new("Uma feira."), new("Todos ganham", IsBold: true)]));
    }

    [Fact]
    public void AHeadOfTheLetterIsNotTakenApart() => Assert.Equal(
        [new(null, "", "MUNICIPALIDAD DE ROSARIO\nSecretaría\nPráctica"), new("summary", "Resumen", "Una feria.")],
        TextDivider.Divide([new("MUNICIPALIDAD DE ROSARIO", IsBold: true), new("Secretaría"), new("Práctica", IsBold: true), new("Resumen", IsBold: true), new("Una feria.")]));
}
