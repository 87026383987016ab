using Bot.Domain.Practices;
using Bot.Domain.Review;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>After the coordination accepts, the secretariat agrees or hands it back; then fifteen minutes, the number and the card.</summary>
public sealed class SecondKeyScenario
{
    [Fact]
    public void TheSecretariatAgreesAndItIsPublished()
    {
        using var scenario = TownHall.Open();
        var (marta, lucia) = (scenario.Coordinator("Marta"), scenario.Secretary("Lucía"));
        var ana = scenario.Submits("Ana");
        Assert.Empty(lucia.Chat.Messages);
        marta.Taps("Leerla");
        marta.Taps("Aceptar");
        marta.Sees("Falta el acuerdo de la Secretaría Técnica: Lucía.");
        lucia.Sees("Una práctica espera su acuerdo para publicarse\n«Feria de la economía social», Campinas, Brasil");
        scenario.Pass(Duration.FromHours(3));
        Assert.Equal(PracticeState.Accepted, scenario.OnlyPractice().State);
        lucia.Taps("Leerla");
        lucia.Sees("Falta su acuerdo para publicarla\nPor la coordinación la aceptó Marta.");
        lucia.SeesNot("al aceptar, usted");
        lucia.Taps("De acuerdo, publicar");
        lucia.Sees("se publicará en 15 minutos");
        scenario.Restart();
        scenario.Pass(ReviewSteps.UndoTime - Duration.FromSeconds(1));
        Assert.Equal(PracticeState.Accepted, scenario.OnlyPractice().State);
        scenario.Pass(Duration.FromSeconds(1));
        ana.Sees("Su práctica ya es pública: BBP-2026-0001.");
        marta.Sees("Publicada: BBP-2026-0001.");
        lucia.Sees("Publicada: BBP-2026-0001.");
        Assert.Null(scenario.OnlyPractice().History[^1].Mark);
        ana.PressesCode("z.all", scenario.OnlyPractice().Id);
        ana.Sees("Lucía estuvo de acuerdo por la Secretaría Técnica.");
        ana.Sees("Se publicó.");
    }

    [Fact]
    public void InPortugueseTheSecretariatHandsItBackWithAReason()
    {
        using var scenario = TownHall.Open();
        var (marta, lucia) = (scenario.Coordinator("Marta"), scenario.Secretary("Lucía", "pt-br"));
        var ana = scenario.Submits("Ana");
        marta.Taps("Leerla");
        marta.Taps("Aceptar");
        var heard = ana.Chat.Messages.Count;
        lucia.Sees("Uma prática espera a sua anuência para ser publicada");
        lucia.Taps("Ler agora");
        lucia.Taps("Devolver com um motivo");
        lucia.Says("Falta confirmar o valor.");
        lucia.Taps("Pronto");
        lucia.Taps("Devolver");
        lucia.Sees("voltou à coordenação com o seu motivo");
        marta.Sees("La Secretaría Técnica devolvió «Feria de la economía social». Volvió a la lista de revisión. El motivo:\nFalta confirmar o valor.");
        Assert.Equal(heard, ana.Chat.Messages.Count);
        Assert.Equal(PracticeState.Submitted, scenario.OnlyPractice().State);
        scenario.Pass(Duration.FromMinutes(10));
        marta.Taps("Leerla");
        marta.Sees("La Secretaría Técnica la devolvió:\nFalta confirmar o valor.");
        marta.Taps("Aceptar");
        lucia.Sees("Uma prática espera a sua anuência");
    }

    [Fact]
    public void AnAgreementIsTakenBackWithinFifteenMinutes()
    {
        using var scenario = TownHall.Open();
        var (marta, lucia) = (scenario.Coordinator("Marta"), scenario.Secretary("Lucía"));
        _ = scenario.Submits("Ana");
        marta.Taps("Leerla");
        marta.Taps("Aceptar");
        lucia.Taps("Leerla");
        lucia.Taps("De acuerdo, publicar");
        scenario.Pass(Duration.FromMinutes(10));
        lucia.Taps("Deshacer");
        lucia.SeesToast("Deshecho: vuelve a esperar su acuerdo.");
        scenario.Pass(Duration.FromHours(1));
        Assert.True(scenario.OnlyPractice() is { State: PracticeState.Accepted, KeyedAt: null });
        lucia.Taps("De acuerdo, publicar");
        scenario.Pass(ReviewSteps.UndoTime);
        Assert.Equal(PracticeState.Published, scenario.OnlyPractice().State);
    }

    [Fact]
    public void TheCoordinationTakesItsKeyBackWhileTheSecretariatReads()
    {
        using var scenario = TownHall.Open();
        var (marta, lucia) = (scenario.Coordinator("Marta"), scenario.Secretary("Lucía"));
        _ = scenario.Submits("Ana");
        marta.Taps("Leerla");
        marta.Taps("Aceptar");
        lucia.Taps("Leerla");
        var agree = lucia.Last.Find("De acuerdo, publicar")!.Data!;
        marta.Taps("Deshacer");
        lucia.Presses(agree, lucia.Last.Id);
        lucia.SeesToast("Marta la devolvió a la lista de revisión.");
        scenario.Pass(Duration.FromHours(1));
        Assert.Equal(PracticeState.Submitted, scenario.OnlyPractice().State);
    }

    [Fact]
    public void SeveralAcceptancesAreAskedInOneMessageInTheMorning()
    {
        using var scenario = TownHall.Open();
        var (marta, lucia) = (scenario.Coordinator("Marta"), scenario.Secretary("Lucía", hearsAtOnce: false));
        foreach (var name in new[] { "Ana", "Beto" })
        {
            _ = scenario.Submits(name);
            marta.Says("/revisar");
            marta.Taps("1. Feria de la economía social");
            marta.Taps("Aceptar");
        }

        Assert.Empty(lucia.Chat.Messages);
        scenario.Pass(Duration.FromDays(1));
        lucia.Sees("2 prácticas esperan su acuerdo para publicarse");
        Assert.Single(lucia.Chat.Messages);
        lucia.Taps("Ver lo pendiente");
        lucia.Sees("Espera su acuerdo.");
    }

    [Fact]
    public void WithoutASecretariatAnyMoreTheCoordinationPublishesAlone()
    {
        using var scenario = TownHall.Open();
        var (marta, lucia) = (scenario.Coordinator("Marta"), scenario.Secretary("Lucía"));
        _ = scenario.Submits("Ana");
        marta.Taps("Leerla");
        marta.Taps("Aceptar");
        lucia.Says("/privacidad");
        lucia.Taps("Borrar mis datos");
        lucia.Taps("Sí, borrar mis datos");
        lucia.Taps("Borrar para siempre");
        marta.PressesCode("r.open", scenario.OnlyPractice().Id);
        marta.Sees("Se publicará en 15 minutos.");
        scenario.Pass(ReviewSteps.UndoTime);
        Assert.Equal(HistoryMark.CoordinationAlone, scenario.OnlyPractice().History[^1].Mark);
    }

    [Fact]
    public void WhatWaitsLongerThanSevenDaysIsRemindedOnThreeWorkingDays()
    {
        using var scenario = TownHall.Open();
        var (marta, lucia) = (scenario.Coordinator("Marta"), scenario.Secretary("Lucía"));
        var ana = scenario.Submits("Ana");
        _ = scenario.Submits("Beto");
        var heard = marta.Chat.Messages.Count;
        scenario.Pass(Duration.FromDays(7));
        ana.Says("/mis_practicas");
        ana.Sees("Espera desde hace 7 días.");
        Assert.Equal(heard, marta.Chat.Messages.Count);
        scenario.Pass(Duration.FromDays(1));
        marta.Sees("2 prácticas esperan su decisión desde hace más de 7 días\n1. «Feria de la economía social». Espera desde hace 8 días.");
        Assert.Equal(heard + 1, marta.Chat.Messages.Count);
        scenario.Pass(Duration.FromDays(1));
        Assert.Equal(heard + 2, marta.Chat.Messages.Count);
        scenario.Pass(Duration.FromDays(4));
        Assert.Equal(heard + 3, marta.Chat.Messages.Count);
        Assert.Empty(lucia.Chat.Messages);
    }
}
