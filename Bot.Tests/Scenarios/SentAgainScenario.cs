using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>What comes back within minutes is heard: an edit of an old message makes no sound.</summary>
public sealed class SentAgainScenario
{
    [Theory]
    [InlineData("es", "Hay novedades: vea el mensaje nuevo, más abajo.", "Volvió una práctica para revisar")]
    [InlineData("pt-br", "Há novidades: veja a mensagem nova, mais abaixo.", "Voltou uma prática para revisar")]
    public void APracticeThatIsSentAgainAfterChangesIsANewMessage(string languageCode, string closed, string heading)
    {
        using var scenario = TownHall.Open();
        var (marta, rui) = (scenario.Coordinator("Marta"), scenario.Coordinator("Rui", "br-guarulhos", languageCode));
        var ana = scenario.Submits("Ana");
        var told = rui.Last;
        for (var round = 0; round < 3; round++)
        {
            scenario.Pass(Duration.FromMinutes(1));
            var heard = rui.Chat.Messages.Count;
            AsksForChanges(marta);
            Answers(ana);
            Assert.Equal(heard + 1, rui.Chat.Messages.Count);
            Assert.Equal((closed, 0), (told.Text, told.Buttons.Count()));
            rui.Sees(heading);
            told = rui.Last;
        }
    }

    [Fact]
    public void WhatElseCameStandsInTheNewMessageToo()
    {
        using var scenario = TownHall.Open();
        var (marta, rui) = (scenario.Coordinator("Marta"), scenario.Coordinator("Rui", "br-guarulhos"));
        var ana = scenario.Submits("Ana");
        AsksForChanges(marta);
        _ = scenario.Joins("Beto");
        Answers(ana);
        rui.Sees("Volvió una práctica para revisar");
        rui.Sees("Una persona espera confirmación");
        Assert.NotNull(rui.Last.Find("Confirmar: Beto Beto"));
        _ = scenario.Submits("Carla");
        rui.Sees("Llegaron 2 prácticas para revisar");
        rui.Taps("Confirmar: Beto Beto");
        rui.SeesNot("pide entrar");
    }

    private static void AsksForChanges(Phone marta)
    {
        marta.Says("/revisar");
        marta.Taps("1. Feria de la economía social");
        marta.Taps("Leer por partes");
        marta.Taps("3. Qué se logró");
        marta.Taps("Resultados");
        marta.Says("¿Cuántos puestos son?");
        marta.Taps("Listo");
        marta.Taps("Volver a la práctica");
        marta.Taps("Enviar 1 pedido");
    }

    private static void Answers(Phone ana)
    {
        ana.Taps("1. Resultados");
        ana.Says("Hay 60 puestos.");
        ana.Taps("Listo");
        ana.Taps("Ver cómo queda y enviar");
        ana.Taps("Enviar a revisión");
    }
}
