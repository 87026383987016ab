namespace Bot.Tests.Scenarios;

/// <summary>A call as it is written and as the card of its source names it.</summary>
public sealed class CallCardsScenario : IDisposable
{
    private readonly Scenario _scenario = TownHall.Open();

    public void Dispose() => _scenario.Dispose();

    [Fact]
    public void TheCardOfASourceSaysHowALongCallStandsAndCutsItsName()
    {
        var marta = _scenario.Coordinator("Marta");
        Begins(marta, "Edición 2027 de apoyo a los municipios de la región");
        marta.Taps("Saltar");
        marta.Taps("Guardar la ficha");
        marta.Says("/financiamiento focem");
        marta.Taps("1. FOCEM");
        Assert.Contains(marta.Last.Buttons, button => button.Label.StartsWith("Edición 2027 de apoyo", StringComparison.Ordinal)
            && button.Label.EndsWith(": Abierta", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("www.ejemplo.org/otra")]
    [InlineData("https://ejemplo.org/llamado\nwww.ejemplo.org")]
    public void WhatMayStayEmptyIsSkippedThoughALinkWasSent(string link)
    {
        var marta = _scenario.Coordinator("Marta");
        Begins(marta, "Edición 2027");
        marta.Says(link);
        marta.Taps("Saltar");
        marta.Sees("Así quedará la ficha.");
        marta.SeesNot("ejemplo.org/otra");
    }

    /// <summary>Up to what may be told about it.</summary>
    private static void Begins(Phone phone, string edition)
    {
        phone.Says("/financiamiento focem");
        phone.Taps("1. FOCEM");
        phone.Taps("Agregar una convocatoria");
        phone.Says(edition);
        phone.Taps("Saltar");
        phone.Taps("Saltar");
        phone.Says("15/12/2026");
        phone.Taps("Saltar");
        phone.Says("www.ejemplo.org/llamado");
        for (var question = 6; question <= 10; question++)
        {
            phone.Taps("Saltar");
        }
    }
}
