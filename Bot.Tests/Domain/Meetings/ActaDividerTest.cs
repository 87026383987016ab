using Bot.Domain.Meetings.Actas;
using Bot.Domain.Practices.Import;

namespace Bot.Tests.Domain.Meetings;

/// <summary>A pasted acta, of a temario with "Presupuesto 2027 de la Unidad Temática", "Ferias de la región" and "Varios".</summary>
public sealed class ActaDividerTest
{
    private static readonly PointName[] Points =
    [
        new("p1", ["Presupuesto 2027 de la Unidad Temática"], ["Sin texto todavía."]),
        new("p2", ["Ferias de la región"], ["Sin texto todavía."]),
        new("p3", ["Varios"], ["Sin texto todavía."]),
    ];

    private static readonly ActaFrame Frame = new()
    {
        Titles = ["Acta: Reunión"],
        HeadLines = 2,
        Ends = ["Acuerdos", "Decisões"],
        GoesOn = ["Sigue en la próxima reunión."],
    };

    [Theory]
    [InlineData("1. Presupuesto|Se aprobó.", "p1=Se aprobó.")]
    [InlineData("Punto 1: el presupuesto|Se aprobó.", "p1=Se aprobó.")]
    [InlineData("1|Se aprobó.|2)|Dos.", "p1=Se aprobó.;p2=Dos.")]
    [InlineData("1. Dinero|Se aprobó.|2. Mercados|Dos.", "p1=Se aprobó.;p2=Dos.")]
    [InlineData("2. Presupuesto 2027 de la Unidad Temática|Se aprobó.", "p1=Se aprobó.")]
    [InlineData("ferias de la region|Dos.", "p2=Dos.")]
    [InlineData("2. Ferias|Compras:|1. sillas|3. mesas|3. Varios|Nada.", "p2=Compras:/1. sillas/3. mesas;p3=Nada.")]
    [InlineData("3. Varios|1. Uno|2. Dos", "p3=1. Uno/2. Dos")]
    [InlineData("3. Varios|Sin texto todavía.", "")]
    [InlineData("3. Varios|Se habló.|Sigue en la próxima reunión.", "p3=Se habló.", "p3")]
    public void TheNumberDecidesAndTheNameHelps(string pasted, string outcomes, string unfinished = "")
    {
        var divided = Divide(pasted);
        Assert.Equal(outcomes, Written(divided));
        Assert.Equal(unfinished, string.Join(';', divided.Unfinished));
        Assert.Empty(divided.LeftOut);
    }

    [Theory]
    [InlineData("3. Varios|Nada.|7. Un punto que no estaba|Se habló de otra cosa.", "p3=Nada.", "7. Un punto que no estaba;Se habló de otra cosa.")]
    [InlineData("ACTA|Presentes: dos.|1. Presupuesto|Se aprobó.", "p1=Se aprobó.", "ACTA;Presentes: dos.")]
    [InlineData("Acta: Reunión|hoy|dos ciudades|1. Presupuesto|Se aprobó.", "p1=Se aprobó.", "")]
    [InlineData("3. Varios|Nada.|Acuerdos|UTDEL-2026-R01: Enviar. Tandil.|Tandil manda la lista", "p3=Nada.", "Tandil manda la lista")]
    [InlineData("1. Presupuesto|Se habló.|Acuerdos:|Tandil manda.|3. Varios|Nada.", "p1=Se habló./Acuerdos:/Tandil manda.;p3=Nada.", "")]
    public void WhatBelongsToNoPointIsSaid(string pasted, string outcomes, string leftOut)
    {
        var divided = Divide(pasted);
        Assert.Equal(outcomes, Written(divided));
        Assert.Equal(leftOut, string.Join(';', divided.LeftOut));
    }

    [Fact]
    public void WhereHeadingsHaveTheirFormNothingElseIsOne()
    {
        WrittenLine[] lines =
        [
            new("1. Presupuesto 2027 de la Unidad Temática", HeadingLevel: 1), new("2. Ferias de la región"), new("Texto."),
            new("Otro asunto", HeadingLevel: 1), new("Se habló."),
        ];
        var divided = ActaDivider.Divide(lines, Points, Frame);
        Assert.Equal("p1=2. Ferias de la región/Texto.", Written(divided));
        Assert.Equal(["Otro asunto", "Se habló."], divided.LeftOut);
    }

    private static DividedActa Divide(string pasted) => ActaDivider.Divide([.. WrittenLine.Of(pasted.Replace('|', '\n'))], Points, Frame);

    private static string Written(DividedActa divided) => string.Join(
        ';', divided.Outcomes.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value.Replace('\n', '/')}"));
}
