using Bot.Domain.Practices;
using Bot.Domain.Review;

namespace Bot.Tests.Scenarios;

/// <summary>What a reviewer began to write and left: closed where the practice moved on, sent along where it was to be.</summary>
public sealed class LeftOpenScenario
{
    [Theory]
    [InlineData("es", "Leerla", "Pedir cambios", "Cerré, sin enviar nada, lo que usted escribía sobre «Feria de la economía social». Ya la rechazó Otra.")]
    [InlineData("es", "Leerla", "Rechazar", "Cerré, sin enviar nada")]
    [InlineData("pt-br", "Ler agora", "Pedir alterações", "Fechei, sem enviar nada, o que você escrevia sobre «Feria de la economía social».")]
    [InlineData("pt-br", "Ler agora", "Recusar", "Fechei, sem enviar nada")]
    public void AFormAboutAPracticeThatMovedOnIsClosedWithOneSentence(string language, string read, string begin, string said)
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta", "br-guarulhos", language);
        _ = scenario.Submits("Ana");
        marta.Taps(read);
        marta.Taps(begin);
        marta.Sees("«Feria de la economía social»");
        Declines(scenario);
        var messages = marta.Chat.Messages.Count;
        marta.Says("Falta contar cuántas familias participaron.");
        Assert.Equal(messages + 1, marta.Chat.Messages.Count);
        marta.Sees(said);
        marta.Says("/start");
        marta.SeesNot("1 de");
        Assert.Equal(PracticeState.Declined, scenario.OnlyPractice().State);
    }

    [Theory]
    [InlineData("es", "Leerla", "3. Qué se logró", "Resultados")]
    [InlineData("pt-br", "Ler agora", "3. O que foi alcançado", "Resultados")]
    public void ARequestForAFieldIsClosedTheSameWay(string language, string read, string section, string field)
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta", "br-guarulhos", language);
        _ = scenario.Submits("Ana");
        marta.Taps(read);
        marta.Taps(language == "es" ? "Leer por partes" : "Ler por partes");
        marta.Taps(section);
        marta.Taps(field);
        marta.Sees("«Feria de la economía social»");
        scenario.Pass(Taking.Patience);
        Declines(scenario);
        marta.Says("¿Cuántos puestos son?");
        marta.Sees(language == "es" ? "Cerré, sin enviar nada" : "Fechei, sem enviar nada");
    }

    [Theory]
    [InlineData("es")]
    [InlineData("pt-br")]
    public void WordsAboutTheWholeGoOutWithTheRequests(string language)
    {
        var isSpanish = language == "es";
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta", "br-guarulhos", language);
        var ana = scenario.Submits("Ana");
        marta.Taps(isSpanish ? "Leerla" : "Ler agora");
        marta.Taps(isSpanish ? "Pedir cambios" : "Pedir alterações");
        marta.Says("En general, más cifras.");
        marta.Taps(isSpanish ? "Guardar y salir" : "Salvar e sair");
        marta.Taps(isSpanish ? "Volver a la práctica" : "Voltar à prática");
        marta.Sees(isSpanish ? "un texto sobre toda la práctica" : "um texto sobre toda a prática");
        marta.Taps(isSpanish ? "Leer por partes" : "Ler por partes");
        marta.Taps(isSpanish ? "3. Qué se logró" : "3. O que foi alcançado");
        marta.Taps("Resultados");
        marta.Says("¿Cuántos puestos son?");
        marta.Taps(isSpanish ? "Listo" : "Pronto");
        scenario.Restart();
        marta.Taps(isSpanish ? "Volver a la práctica" : "Voltar à prática");
        marta.Taps("Enviar 1 pedido");
        ana.Sees("En general, más cifras.\n1. Resultados\n¿Cuántos puestos son?");
    }

    [Fact]
    public void WordsThatAreTooManyAreAskedAbout()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta", "br-guarulhos");
        _ = scenario.Submits("Ana");
        marta.Taps("Leerla");
        marta.Taps("Pedir cambios");
        marta.Says(string.Join(' ', Enumerable.Repeat("eso", 260)));
        marta.Taps("Guardar y salir");
        marta.Taps("Volver a la práctica");
        marta.Taps("Leer por partes");
        marta.Taps("3. Qué se logró");
        marta.Taps("Resultados");
        marta.Says("¿Cuántos puestos son?");
        marta.Taps("Listo");
        marta.Taps("Volver a la práctica");
        marta.Taps("Enviar 1 pedido");
        marta.Sees("sobran 10");
        Assert.Equal(PracticeState.Submitted, scenario.OnlyPractice().State);
    }

    private static void Declines(Scenario scenario)
    {
        var other = scenario.PersonOf(scenario.Coordinator("Otra", "ar-moron"));
        var id = scenario.OnlyPractice().Id;
        scenario.Write(work => work.Put(PracticeBank.All, work.Find(PracticeBank.All, id)!
            .Decline(other with { TelegramName = "Otra" }, Bot.Domain.LongText.Parse("No es una práctica.", 20).Value, Offices.Of(work), scenario.Now).Practice));
    }
}
