using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>From the queue to the decision, and what everybody hears of it.</summary>
public sealed class ReviewScenario
{
    [Fact]
    public void APracticeIsReadAcceptedAndPublished()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Submits("Ana"));
        marta.Sees("Llegó una práctica para revisar\n«Feria de la economía social», Campinas, Brasil");
        marta.Taps("Leerla");
        marta.Sees("Cedimos un predio municipal a sesenta productores.");
        marta.Sees("La envió Ana (Campinas, Brasil).\nLa persona todavía no está confirmada");
        marta.Sees("Contacto y autorización: completos (quedan privados).\nLa ficha está completa.");
        marta.SeesNot("ana@campinas");
        marta.Taps("Aceptar");
        marta.Sees("Aceptada: «Feria de la economía social». Se publicará en 15 minutos.");
        Assert.True(scenario.PersonOf(ana) is { Role: Role.Official, Confirmed: true });
        var heard = ana.Chat.Messages.Count;

        scenario.Restart();
        scenario.Pass(Duration.FromMinutes(14));
        Assert.Equal(PracticeState.Accepted, scenario.OnlyPractice().State);
        scenario.Pass(Duration.FromMinutes(1));
        ana.Sees("Su práctica ya es pública: BBP-2026-0001.");
        ana.Sees("Enlace para compartir: https://t.me/bbp_bot?start=p_BBP-2026-0001");
        Assert.Equal("https://t.me/bbp_bot?start=p_BBP-2026-0001", ana.Last.Find("Copiar el enlace")!.CopyText);
        Assert.Equal(heard + 1, ana.Chat.Messages.Count);
        Assert.Equal("BBP-2026-0001", ana.Last.Find("Compartir")!.SwitchInline);
        marta.Sees("Publicada: BBP-2026-0001. «Feria de la economía social».");
        Assert.True(scenario.OnlyPractice() is { State: PracticeState.Published, History: [.., { Step: Step.Publish, By: null, Mark: HistoryMark.CoordinationAlone }] });
    }

    [Fact]
    public void EverybodyHearsItInTheirOwnLanguage()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta", languageCode: "pt-br"), scenario.Submits("Ana"));
        marta.Says("/revisar");
        marta.Sees("Para revisão: 1");
        marta.Taps("1. Feria de la economía social");
        marta.Taps("Aceitar");
        marta.Sees("Será publicada em 15 minutos");
        scenario.Pass(ReviewSteps.UndoTime);
        ana.Sees("Su práctica ya es pública");
        marta.Sees("Publicada: BBP-2026-0001.");
        marta.Sees("Já avisei quem a enviou.");
    }

    [Fact]
    public void AnAcceptanceIsTakenBackWithEverythingItChanged()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Submits("Ana"));
        marta.Taps("Leerla");
        marta.Taps("Aceptar");
        scenario.Pass(Duration.FromMinutes(10));
        scenario.Restart();
        marta.Taps("Deshacer");
        marta.SeesToast("Deshecho: vuelve a la lista de revisión.");
        marta.Sees("La ficha está completa.");
        Assert.False(scenario.PersonOf(ana).Confirmed);
        scenario.Pass(Duration.FromHours(1));
        Assert.Equal(PracticeState.Submitted, scenario.OnlyPractice().State);
        marta.Taps("Aceptar");
        scenario.Pass(ReviewSteps.UndoTime);
        Assert.Equal(PracticeState.Published, scenario.OnlyPractice().State);
    }

    [Fact]
    public void AfterThePublicationItIsTooLateToTakeItBack()
    {
        using var scenario = TownHall.Open();
        var (marta, _) = (scenario.Coordinator("Marta"), scenario.Submits("Ana"));
        marta.Taps("Leerla");
        marta.Taps("Aceptar");
        var undo = marta.Last.Find("Deshacer")!.Data!;
        scenario.Pass(ReviewSteps.UndoTime);
        marta.Presses(undo, marta.Last.Id);
        marta.SeesToast("Ya está publicada.");
        Assert.Equal(PracticeState.Published, scenario.OnlyPractice().State);
    }

    [Fact]
    public void ChangesAreAskedForMadeAndSentAgain()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Submits("Ana"));
        marta.Taps("Leerla");
        var reading = marta.Last;
        marta.Taps("Pedir cambios");
        Assert.Contains("Cedimos un predio", reading.Text, StringComparison.Ordinal);
        marta.Sees("¿Qué conviene cambiar o agregar?");
        marta.Says("Falta contar cuántas familias participaron.");
        scenario.Restart();
        marta.Says("Y el monto.");
        marta.Taps("Listo");
        marta.SeesNot("No falta nada");
        marta.SeesNot("Para cambiar una respuesta");
        marta.Sees("Para seguir, toque «Enviar».");
        marta.Sees("Quien la envió recibirá este texto.");
        marta.Taps("Enviar");
        marta.Sees("Envié su pedido de cambios.");
        ana.Sees("La coordinación le pide cambios en «Feria de la economía social». Aún no es pública.\nFalta contar cuántas familias participaron.\n\nY el monto.\n");
        Assert.Equal(PracticeState.ChangesRequested, scenario.OnlyPractice().State);

        ana.Taps("Cambiar y enviar");
        ana.Taps("Ver cómo queda y enviar");
        ana.Taps("Enviar a revisión");
        ana.Taps("Enviarla igual");
        marta.Taps("Leerla");
        marta.Sees("Antes se le pidió:\nFalta contar cuántas familias participaron.");
    }

    [Fact]
    public void DecliningNeedsAReasonThatTheAuthorReads()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta", languageCode: "pt-br"), scenario.Submits("Ana"));
        marta.Taps("Ler agora");
        marta.Taps("Recusar");
        marta.Says("É um projeto que ainda não começou.");
        marta.Taps("Pronto");
        marta.Taps("Enviar");
        marta.Sees("«Feria de la economía social» não será publicada.");
        ana.Sees("La coordinación decidió no publicar «Feria de la economía social». El motivo:\nÉ um projeto que ainda não começou.\nSus textos siguen guardados.");
        ana.Taps("Ver mi práctica");
        ana.Sees("No se publicará.");
        Assert.Equal(PracticeState.Declined, scenario.OnlyPractice().State);
    }

    [Fact]
    public void TwoReviewersCannotDecideTwice()
    {
        using var scenario = TownHall.Open();
        var (marta, rui) = (scenario.Coordinator("Marta"), scenario.Coordinator("Rui", "br-guarulhos", "pt-br"));
        _ = scenario.Submits("Ana");
        marta.Taps("Leerla");
        rui.Taps("Ler agora");
        marta.Taps("Aceptar");
        rui.Taps("Aceitar");
        rui.SeesToast("Já foi aceita por Marta.");
        rui.Taps("Desfazer");
        marta.Taps("Deshacer");
        marta.SeesToast("Rui la devolvió a la lista de revisión.");
        Assert.Equal(PracticeState.Submitted, scenario.OnlyPractice().State);
        rui.Taps("Aceitar");
        Assert.Null(scenario.OnlyPractice().History[^1].Mark);
    }

    [Fact]
    public void TheirOwnCitysPracticeIsForSomebodyElseUnlessNobodyElseCan()
    {
        using var scenario = TownHall.Open();
        var (marta, rui) = (scenario.Coordinator("Marta"), scenario.Coordinator("Rui", "br-campinas", "pt-br"));
        _ = scenario.Submits("Ana");
        rui.Taps("Ler agora");
        rui.Sees("É da sua própria cidade: outra pessoa da coordenação decide.");
        Assert.Null(rui.Last.Find("Aceitar"));
        rui.PressesCode("r.accept", scenario.OnlyPractice().Id, scenario.OnlyPractice().Version.ToString());
        rui.SeesToast("É da sua própria cidade: outra pessoa da coordenação a revisa.");
        Assert.Equal(PracticeState.Submitted, scenario.OnlyPractice().State);
        marta.Blocks();
        rui.Says("/revisar");
        rui.Taps("1. Feria de la economía social");
        rui.Sees("É da sua própria cidade: se você decidir, ficará anotado.");
        rui.Taps("Aceitar");
        Assert.Equal(HistoryMark.OwnCity, scenario.OnlyPractice().History[^1].Mark);
    }

    [Fact]
    public void WordsForADecisionThatCameTooLateAreKept()
    {
        using var scenario = TownHall.Open();
        var (marta, rui) = (scenario.Coordinator("Marta"), scenario.Coordinator("Rui", languageCode: "pt-br"));
        var ana = scenario.Submits("Ana");
        marta.Taps("Leerla");
        marta.Taps("Pedir cambios");
        marta.Says("Falta un dato.");
        marta.Taps("Listo");
        rui.Taps("Ler agora");
        rui.Taps("Aceitar");
        marta.Taps("Enviar");
        marta.SeesToast("Ya la aceptó Rui.");
        ana.SeesNot("Falta un dato.");
        rui.Taps("Desfazer");
        marta.Says("/revisar");
        marta.Taps("1. Feria de la economía social");
        marta.Taps("Pedir cambios");
        marta.Sees("Falta un dato.");
        marta.Taps("Enviar");
        ana.Sees("Falta un dato.");
    }

    [Fact]
    public void LeavingTheCommentSendsNothingAndKeepsIt()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Submits("Ana"));
        marta.Taps("Leerla");
        marta.Taps("Rechazar");
        marta.Says("No es una práctica.");
        marta.Says("/cancelar");
        marta.Sees("No se envió nada.");
        marta.Taps("Volver a la práctica");
        marta.Taps("Rechazar");
        marta.Sees("No es una práctica.");
        Assert.Equal(PracticeState.Submitted, scenario.OnlyPractice().State);
        ana.Sees("En revisión");
    }

    [Fact]
    public void AWithdrawnPracticeIsNotPublished()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Submits("Ana"));
        marta.Taps("Leerla");
        var accept = marta.Last.Find("Aceptar")!.Data!;
        marta.Taps("Aceptar");
        ana.Says("/mis_practicas");
        ana.Taps("1. Feria de la economía social");
        ana.Taps("Más");
        ana.Taps("Retirar");
        ana.Taps("Sí, retirar");
        scenario.Pass(ReviewSteps.UndoTime);
        marta.Sees("La retiró quien la envió.");
        Assert.Equal(PracticeState.Withdrawn, scenario.OnlyPractice().State);
        marta.Presses(accept, marta.Last.Id);
        marta.SeesToast("ya no está en revisión");
    }
}
