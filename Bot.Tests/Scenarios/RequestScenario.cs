using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Review field by field: requests, answers to them, and what the reviewer reads when it comes back.</summary>
public sealed class RequestScenario
{
    [Fact]
    public void RequestsForTwoFieldsReachTheAuthorInOneMessageAndComeBackAsChanges()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Submits("Ana"));
        marta.Taps("Leerla");
        marta.Taps("Leer por partes");
        marta.Taps("3. Qué se logró");
        marta.Sees("Resultados\nLas ventas crecieron un tercio.");
        marta.Taps("Resultados");
        marta.Sees("Sobre Resultados:");
        marta.Says("¿Cuántos puestos son?");
        scenario.Restart();
        marta.Taps("Listo");
        marta.Sees("Pedido anotado para Resultados:\n¿Cuántos puestos son?");
        marta.Taps("Dificultades y lecciones");
        marta.Says("Cuente qué no funcionó.");
        marta.Taps("Listo");
        marta.Taps("Volver a la práctica");
        marta.Sees("Pedidos anotados, sin enviar: Resultados; Dificultades y lecciones.");
        var heard = ana.Chat.Messages.Count;
        marta.Taps("Enviar 2 pedidos");
        marta.Sees("Envié su pedido de cambios.");

        Assert.Equal(heard + 1, ana.Chat.Messages.Count);
        ana.Sees("La coordinación le pide cambios en «Feria de la economía social». Aún no es pública.\n1. Resultados\n¿Cuántos puestos son?\n2. Dificultades y lecciones\nCuente qué no funcionó.");
        ana.Taps("1. Resultados");
        ana.Sees("La coordinación pide:\n¿Cuántos puestos son?");
        ana.Taps("Rehacer");
        ana.Says("Hay 60 puestos y las ventas crecieron un tercio.");
        ana.Taps("Listo");
        ana.Sees("Pedidos respondidos: 1 de 2.");
        Assert.Null(ana.Last.Find("Ver cómo queda y enviar"));
        ana.PressesCode("s.send", scenario.OnlyPractice().Id, scenario.OnlyPractice().Version.ToString());
        ana.SeesToast("Hay pedidos sin respuesta: respondidos 1 de 2.");
        ana.Taps("Dificultades y lecciones");
        ana.Taps("Explicar por qué no");
        ana.Says("No hubo dificultades que contar.");
        ana.Taps("Listo");
        ana.Sees("Pedidos respondidos: 2 de 2.");
        ana.Does(SubmitWorld.SendingEs.Prepend(phone => phone.Taps("Ver cómo queda y enviar")));

        marta.Taps("Leerla");
        marta.Sees("Lo que cambió desde el pedido de cambios");
        marta.Sees("Resultados\nAntes:\nLas ventas crecieron un tercio.\nAhora:\nHay 60 puestos y las ventas crecieron un tercio.");
        marta.Sees("Dificultades y lecciones: lo dejan como está. Explican:\nNo hubo dificultades que contar.");
        marta.SeesNot("Cedimos un predio");
        marta.Taps("Aceptar");
        Assert.Equal(PracticeState.Accepted, scenario.OnlyPractice().State);
    }

    [Fact]
    public void InPortugueseTheSameWordsAreAskedAndAnswered()
    {
        using var scenario = TownHall.Open();
        var (rui, ana) = (scenario.Coordinator("Rui", languageCode: "pt-br"), scenario.Submits("Ana"));
        rui.Taps("Ler agora");
        rui.Taps("Ler por partes");
        rui.Taps("2. O que foi feito");
        rui.Taps("Resumo");
        rui.Sees("Sobre Resumo:");
        rui.Says("Diga onde fica.");
        rui.Taps("Pronto");
        rui.Taps("Voltar à prática");
        rui.Taps("Enviar 1 pedido");
        scenario.Write(work => work.Put(Bot.Domain.People.Persons.All, work.Find(Bot.Domain.People.Persons.All, ana.Id)! with { Language = Bot.Domain.Language.Pt, LanguageChosen = true }));
        ana.Taps("1. Resumen");
        ana.Sees("A coordenação pede:\nDiga onde fica.");
        ana.Taps("Explicar por que não");
        ana.Says("O endereço muda todo mês.");
        ana.Taps("Pronto");
        ana.Sees("Pedidos respondidos: 1 de 1.");
        ana.Taps("Ver como fica e enviar");
        ana.Taps("Enviar para revisão");
        rui.Taps("Ler agora");
        rui.Sees("Nenhuma resposta mudou.");
        rui.Sees("Resumo: deixam como está. Explicam:\nO endereço muda todo mês.");
    }

    [Fact]
    public void WhoTakesAPracticeReadsItAloneUntilThreeDaysOfSilence()
    {
        using var scenario = TownHall.Open();
        var (marta, rui) = (scenario.Coordinator("Marta"), scenario.Coordinator("Rui", "br-guarulhos", "pt-br"));
        _ = scenario.Submits("Ana");
        marta.Taps("Leerla");
        rui.Taps("Ler agora");
        var accept = rui.Last.Find("Aceitar")!.Data!;
        marta.Taps("Más");
        marta.Sees("Si la reserva, las demás personas que coordinan ven que usted la está leyendo");
        marta.Taps("Reservarla para mí");
        marta.SeesToast("Las demás personas ven que la lee usted.");
        rui.Presses(accept, rui.Last.Id);
        rui.SeesToast("Outra pessoa está lendo. Se passarem 3 dias");
        rui.Sees("Quem está lendo: Marta.");
        Assert.Null(rui.Last.Find("Aceitar"));
        rui.Says("/revisar");
        rui.Sees("Quem está lendo: Marta.");
        scenario.Pass(Duration.FromDays(3));
        rui.Taps("1. Feria de la economía social");
        rui.Taps("Aceitar");
        Assert.Equal((PracticeState.Accepted, rui.Id), (scenario.OnlyPractice().State, scenario.OnlyPractice().History[^1].By));
    }

    [Fact]
    public void NotesAreForReviewersOnly()
    {
        using var scenario = TownHall.Open();
        var (marta, rui, ana) = (scenario.Coordinator("Marta"), scenario.Coordinator("Rui", "br-guarulhos", "pt-br"), scenario.Submits("Ana"));
        marta.Taps("Leerla");
        marta.Taps("Más");
        marta.Taps("Nota interna");
        marta.Says("Llamar antes a la ciudad.");
        marta.Taps("Listo");
        marta.Sees("Notas internas\nMarta: Llamar antes a la ciudad.");
        rui.Taps("Ler agora");
        rui.Sees("Marta: Llamar antes a la ciudad.");
        ana.Says("/mis_practicas");
        ana.Taps("1. Feria de la economía social");
        ana.Taps("Más");
        ana.Taps("Historial");
        ana.Says("/privacidad");
        ana.Taps("Descargar mis datos");
        var taken = System.Text.Encoding.UTF8.GetString(ana.Chat.Messages.Last(message => message.FileContent is not null).FileContent!);
        Assert.DoesNotContain("Llamar antes", taken, StringComparison.Ordinal);
        Assert.DoesNotContain(ana.Chat.Messages, message => message.Text.Contains("Llamar antes", StringComparison.Ordinal));
    }
}
