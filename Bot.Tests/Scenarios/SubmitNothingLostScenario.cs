using Bot.Domain.Practices;
using Bot.Features.Practices;

namespace Bot.Tests.Scenarios;

/// <summary>Whatever people and phones do, no typed word goes lost and no draft changes wrongly.</summary>
public sealed class SubmitNothingLostScenario
{
    [Fact]
    public void ARestartBetweenAnyTwoStepsChangesNothing()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana");
        foreach (var step in SubmitWorld.BeginningEs.Concat(SubmitWorld.StepsEs).Concat(SubmitWorld.SendingEs))
        {
            step(ana);
            scenario.Restart();
        }

        ana.Sees("Recibimos «Feria de la economía social».");
        Assert.Equal(PracticeState.Submitted, scenario.PracticeOf(ana).State);
    }

    [Fact]
    public void TheSameMessageTwiceIsOneAnswer()
    {
        using var scenario = SubmitWorld.Open();
        var lucia = scenario.Coordinator("Lucía");
        var ana = scenario.Phone("Ana");
        foreach (var step in SubmitWorld.BeginningEs.Concat(SubmitWorld.StepsEs).Concat(SubmitWorld.SendingEs))
        {
            step(ana);
            var shown = ana.Chat.Messages.Count;
            ana.IsHeardTwice();
            Assert.Equal(shown, ana.Chat.Messages.Count);
        }

        var practice = scenario.PracticeOf(ana);
        Assert.Equal("Cedimos un predio municipal a sesenta productores.", practice.Answers[PracticeFields.Summary].Text);
        Assert.Equal(1, lucia.ArrivalsOf(practice.Title));
    }

    [Fact]
    public void EveryButtonMayBePressedTwice()
    {
        using var scenario = SubmitWorld.Open();
        var lucia = scenario.Coordinator("Lucía");
        var ana = scenario.Phone("Ana");
        foreach (var step in SubmitWorld.BeginningEs.Concat(SubmitWorld.StepsEs).Concat(SubmitWorld.SendingEs))
        {
            var before = ana.Chat.Messages.Count > 0 ? ana.Last.Buttons.Where(button => button.Data is not null).ToArray() : [];
            step(ana);
            foreach (var button in before.Where(button => button.Label is not ("Guardar y salir" or "Atrás" or "Soy yo")))
            {
                ana.Presses(button.Data!, ana.Last.Id);
            }
        }

        var practice = scenario.PracticeOf(ana);
        Assert.Equal("Feria de la economía social", practice.Title);
        Assert.Equal(1, lucia.ArrivalsOf(practice.Title));
    }

    [Fact]
    public void AButtonOfAnEarlierQuestionChangesNothing()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs[..1]);
        var (tourism, forged) = (ana.Last.Find("Turismo")!.Data!, ana.Last.Find("Turismo")!.Data!.Replace("tourism", "no-such-theme", StringComparison.Ordinal));
        ana.Presses(forged, ana.Last.Id);
        ana.SeesToast("Ese botón es de una pregunta anterior");
        ana.Taps("Economía social y solidaria");
        ana.Presses(tourism, ana.Last.Id);
        ana.SeesToast("Ese botón es de una pregunta anterior");
        ana.Sees("3 de 8. Resumen.");
        Assert.Equal("social-economy", scenario.PracticeOf(ana).Answers[PracticeFields.Theme].Text);
    }

    [Fact]
    public void ThreeAnswersAtOnceAreThreePiecesOrThreeSteps()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs);
        ana.SaysAtOnce("Feria del río", "turismo", "Primer párrafo del resumen.");
        ana.Sees("4 de 250 palabras");
        ana.SaysAtOnce("Segundo párrafo.", "Tercer párrafo.");
        var answers = scenario.PracticeOf(ana).Answers;
        Assert.Equal("Feria del río", answers[PracticeFields.Title].Text);
        Assert.Equal("tourism", answers[PracticeFields.Theme].Text);
        Assert.Equal("Primer párrafo del resumen.\n\nSegundo párrafo.\n\nTercer párrafo.", answers[PracticeFields.Summary].Text);
    }

    [Fact]
    public void AnEditedPieceIsReplacedWhereverItsAuthorIs()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs);
        var title = ana.Says("Feria del rio");
        ana.Taps("Turismo");
        var first = ana.Says("Uno.");
        _ = ana.Says("Dos.");
        ana.Edits(first, "Uno corregido.");
        Assert.Equal("Uno corregido.\n\nDos.", scenario.PracticeOf(ana).Answers[PracticeFields.Summary].Text);
        ana.Edits(title, "Feria del río");
        ana.Taps("Guardar y salir");
        ana.Edits(first, "Uno otra vez.");
        ana.Sees("Corregí «Resumen».");
        ana.Edits(title, "Fe");
        ana.Sees("Queda lo anterior.");
        var answers = scenario.PracticeOf(ana).Answers;
        Assert.Equal("Uno otra vez.\n\nDos.", answers[PracticeFields.Summary].Text);
        Assert.Equal("Feria del río", answers[PracticeFields.Title].Text);
    }

    [Fact]
    public void AnEditReachesTheOtherDraftToo()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs);
        var title = ana.Says("Feria del rio");
        ana.Says("/proponer");
        ana.Taps("Empezar otra");
        ana.Edits(title, "Feria del río");
        ana.Sees("Corregí «Título».");
        Assert.Contains(scenario.PracticesOf(ana), own => own.Title == "Feria del río");
        ana.Says("La segunda práctica");
        ana.Sees("2 de 8. Tema.");
    }

    [Fact]
    public void TenThousandCharactersAreKeptAndCounted()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs[..2]);
        var long1 = string.Join(' ', Enumerable.Repeat("palabra", 1250));
        var first = ana.Says(long1);
        ana.Sees("sobran 1.000");
        ana.Taps("Listo");
        ana.Sees("sobran 1.000");
        ana.Says(long1);
        ana.Says(long1);
        ana.Sees("Este mensaje ya no cabe y no se guardó; lo anterior sí.");
        ana.Edits(first, long1 + " " + long1);
        ana.Sees("Este mensaje ya no cabe y no se guardó; lo anterior sí.");
        Assert.Equal(2, scenario.PracticeOf(ana).Answers[PracticeFields.Summary].Pieces.Length);
        ana.Taps("Rehacer");
        ana.Says("Un resumen corto.");
        ana.Taps("Listo");
        ana.Sees("4 de 8. Resultados.");
    }

    [Fact]
    public void RedoIsTakenBackWhenItsAuthorLeaves()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs[..3]);
        ana.Taps("Rehacer");
        var id = scenario.PracticeOf(ana).Id;
        ana.PressesCode(PracticeDoors.Hub.To(id));
        Assert.Equal("Cedimos un predio municipal a sesenta productores.", scenario.PracticeOf(ana).Answers[PracticeFields.Summary].Text);
    }

    [Fact]
    public void HelpInBetweenLeavesTheQuestionStanding()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs);
        ana.Says("/ayuda");
        ana.Sees("1 de 8. Título.");
        ana.Says("Feria del río");
        ana.Sees("2 de 8. Tema.");
    }

    [Fact]
    public void AnOldScreenCannotSendWithdrawOrDeleteWhatChangedSince()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs);
        var id = scenario.PracticeOf(ana).Id;
        ana.PressesCode("s.send", id, "1");
        ana.SeesToast("Cambió mientras tanto");
        ana.PressesCode("s.dropped", id, "1");
        ana.SeesToast("Cambió mientras tanto");
        ana.PressesCode("s.drawn", id, scenario.PracticeOf(ana).Version.ToString());
        ana.SeesToast("otra etapa");
        Assert.Equal(PracticeState.Draft, scenario.PracticeOf(ana).State);
    }
}
