using Bot.Domain.Practices.Import;

namespace Bot.Tests.Domain.Import;

/// <summary>Documents taken apart.</summary>
public sealed class TextDividerTest
{
    [Fact]
    public void APastedTextIsTakenApartByItsHeadings() => Divides(
        """
        Feria de la economía social

        Resumen
        Cedimos un predio.

        Abre los sábados.
        Objetivos: vender sin intermediarios
        RESULTADOS OBTENIDOS
        Ventas: +30 %
        """,
        ("title", "", "Feria de la economía social"),
        ("summary", "Resumen", "Cedimos un predio.\n\nAbre los sábados."),
        ("objectives", "Objetivos:", "vender sin intermediarios"),
        ("results", "RESULTADOS OBTENIDOS", "Ventas: +30 %"));

    [Fact]
    public void WhatStandsUnderNoHeadingOfAFieldIsOfferedAsWhatRemains() => Divides(
        """
        Intendencia de Canelones
        Dirección de Desarrollo
        Título: Fondo barrial
        Primera edición
        Resultados
        300 créditos
        Bibliografía
        Pérez (2019)
        """,
        (null, "", "Intendencia de Canelones\nDirección de Desarrollo"),
        ("title", "Título:", "Fondo barrial"),
        (null, "", "Primera edición"),
        ("results", "Resultados", "300 créditos"),
        (null, "", "Bibliografía\nPérez (2019)"));

    [Fact]
    public void TwoHeadingsOfOneFieldAreOnePart() => Divides(
        "Objetivo general\nVender más.\nObjetivos específicos\nCapacitar.",
        ("objectives", "Objetivo general", "Vender más.\nObjetivos específicos\nCapacitar."));

    [Fact]
    public void HeadingsWithNothingUnderThemAreNoParts() => Divides("Resumen\n\nObjetivos\n...\nResultados\nVentas", ("results", "Resultados", "Ventas"));

    [Fact]
    public void AHeadingThatSaysMoreThanItsFieldIsKeptEvenWithNothingUnderIt() => Divides(
        "RESULTADOS DEL PRIMER AÑO\n\nObjetivos\nVender",
        (null, "", "RESULTADOS DEL PRIMER AÑO"),
        ("objectives", "Objetivos", "Vender"));

    [Fact]
    public void ASubheadingStaysInItsSectionAndAHeadingOfTheSameRankEndsIt()
    {
        WrittenLine[] lines =
        [
            new("Acciones", 1), new("Censo."), new("Cronograma", 2), new("Marzo."), new("Marco jurídico", 1), new("Ordenanza."),
        ];
        Assert.Equal(
            [new WrittenSection("actions", "Acciones", "Censo.\nCronograma\nMarzo."), new WrittenSection(null, "", "Marco jurídico\nOrdenanza.")],
            TextDivider.Divide(lines));
    }

    [Fact]
    public void NothingIsFoundInNothing() => Assert.Empty(TextDivider.Divide(WrittenLine.Of(" \n\n…\n")));

    private static void Divides(string text, params (string? Field, string Heading, string Text)[] sections) =>
        Assert.Equal(sections.Select(one => new WrittenSection(one.Field, one.Heading, one.Text)), TextDivider.Divide(WrittenLine.Of(text)));
}
