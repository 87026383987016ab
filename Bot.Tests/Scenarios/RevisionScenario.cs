using Bot.Domain.Practices;
using Bot.Domain.Review;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>What is published changes through a revision, is confirmed once a year, and archived when it is over.</summary>
public sealed class RevisionScenario
{
    [Fact]
    public void ARevisionGoesTheSameWayWhileThePublishedTextStays()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Submits("Ana"));
        Publish(scenario, marta);
        var published = scenario.OnlyPractice();
        ana.PressesCode("s.hub", published.Id);
        ana.Taps("Preparar una nueva versión");
        ana.Sees("Lo publicado sigue a la vista");
        ana.Taps("Cambiar los textos");
        ana.Sees("Es una nueva versión.");
        ana.Taps("Ver todo");
        ana.Taps("3. Qué se logró");
        ana.Taps("Resultados");
        ana.Taps("Rehacer");
        ana.Says("Las ventas se duplicaron: 200 familias.");
        ana.Taps("Listo");
        ana.Taps("Volver a la práctica");
        ana.Taps("Ver cómo queda y enviar");
        ana.Taps("Enviar a revisión");
        Assert.Equal("Las ventas crecieron un tercio.", Find(scenario, published.Id).Record!.Results.Text);
        marta.Taps("Leerla");
        marta.Sees("Resultados\nAntes:\nLas ventas crecieron un tercio.\nAhora:\nLas ventas se duplicaron: 200 familias.");
        marta.Taps("Aceptar");
        scenario.Pass(ReviewSteps.UndoTime);
        ana.Sees("La nueva versión de BBP-2026-0001 ya es pública.");
        var after = scenario.OnlyPractice();
        Assert.Equal((published.Id, published.Number, published.PublishedAt), (after.Id, after.Number, after.PublishedAt));
        Assert.Equal("Las ventas se duplicaron: 200 familias.", after.Record!.Results.Text);
        Assert.Equal(2, after.History.Count(entry => entry.Step == Step.Publish));
        ana.PressesCode("z.all", after.Id);
        ana.Sees("Ana empezó una nueva versión.");
    }

    [Fact]
    public void WithdrawingWhatIsPublishedKeepsWhatWasWrittenForTheNewVersion()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Submits("Ana"));
        Publish(scenario, marta);
        var id = scenario.OnlyPractice().Id;
        ana.PressesCode("v.begin", id);
        ana.Taps("Cambiar los textos");
        ana.Taps("Ver todo");
        ana.Taps("1. Presentación");
        ana.Taps("Título");
        ana.Says("Feria nueva");
        ana.PressesCode("s.hub", id);
        ana.Taps("Más");
        ana.Taps("Retirar");
        ana.Taps("Sí, retirar");
        Assert.Equal("Feria nueva", scenario.OnlyPractice().Answers[PracticeFields.Title].Text);
        Assert.Equal(PracticeState.Withdrawn, scenario.OnlyPractice().State);
    }

    [Fact]
    public void OnceAYearItsAuthorsAreAskedAndWhatNobodyConfirmsIsShownSo()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Submits("Ana"));
        Publish(scenario, marta);
        scenario.Pass(Duration.FromDays(364));
        ana.Sees("Su práctica ya es pública");
        scenario.Pass(Duration.FromDays(2));
        ana.Sees("¿Sigue vigente «Feria de la economía social»?");
        ana.Taps("Sí, sigue vigente");
        Assert.Null(scenario.OnlyPractice().UnconfirmedSince);
        scenario.Pass(Duration.FromDays(367));
        ana.Sees("¿Sigue vigente «Feria de la economía social»?");
        scenario.Pass(Duration.FromDays(58));
        Assert.Null(scenario.OnlyPractice().UnconfirmedSince);
        scenario.Pass(Duration.FromDays(3));
        ana.Sees("Nadie confirmó que «Feria de la economía social» siga vigente.");
        Assert.Contains("No confirmada desde nov 2027.", Bot.Texts.PracticeCard.Card(scenario.OnlyPractice(), Bot.Domain.Language.Es).ToString(), StringComparison.Ordinal);
        Assert.Contains("Não confirmada desde nov 2027.", Bot.Texts.PracticeCard.Card(scenario.OnlyPractice(), Bot.Domain.Language.Pt).ToString(), StringComparison.Ordinal);
        ana.Taps("Sí, sigue vigente");
        Assert.Null(scenario.OnlyPractice().UnconfirmedSince);
    }

    [Fact]
    public void WhatIsOverIsArchivedByItsAuthorAfterAsking()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Submits("Ana"));
        Publish(scenario, marta);
        scenario.Pass(Duration.FromDays(366));
        ana.Taps("Ya terminó: archivarla");
        ana.Taps("No");
        Assert.NotNull(ana.Last.Find("Sí, sigue vigente"));
        ana.Taps("Más");
        ana.Taps("Archivar");
        ana.Sees("¿Archivar «Feria de la economía social»?");
        ana.Taps("Sí, archivarla");
        Assert.Equal(PracticeState.Archived, scenario.OnlyPractice().State);
        ana.Taps("Ver la práctica");
        ana.Taps("Más");
        ana.Taps("Retirar");
        ana.Taps("Sí, retirar");
        Assert.Equal(PracticeState.Withdrawn, scenario.OnlyPractice().State);
    }

    private static void Publish(Scenario scenario, Phone reviewer)
    {
        reviewer.Taps("Leerla");
        reviewer.Taps("Aceptar");
        scenario.Pass(ReviewSteps.UndoTime);
    }

    private static Practice Find(Scenario scenario, string id) => scenario.Read(work => work.Find(PracticeBank.All, id))!;
}
