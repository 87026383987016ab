using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>A draft that was left alone is mentioned after three days, then monthly, in the mornings of working days.</summary>
public sealed class SubmitReminderScenario
{
    [Fact]
    public void ADraftIsMentionedAfterThreeDaysAndThenMonthly()
    {
        using var scenario = SubmitWorld.Open();
        var ana = WithDraft(scenario);
        var shown = ana.Chat.Messages.Count;
        scenario.Pass(Duration.FromHours(71));
        Assert.Equal(shown, ana.Chat.Messages.Count);
        scenario.Pass(Duration.FromHours(1));
        ana.Sees("Su práctica «Feria de la economía social» sigue guardada.");
        scenario.Pass(Duration.FromDays(31));
        Assert.Equal(shown + 1, ana.Chat.Messages.Count);
        scenario.Pass(Duration.FromDays(1));
        Assert.Equal(shown + 2, ana.Chat.Messages.Count);
        ana.Taps("Seguir: Feria de la economía social");
        ana.Sees("2 de 8. Tema.");
    }

    [Fact]
    public void WritingOnItMovesTheMentionOn()
    {
        using var scenario = SubmitWorld.Open();
        var ana = WithDraft(scenario);
        scenario.Pass(Duration.FromDays(2));
        ana.Taps("Seguir: Tema");
        ana.Taps("Turismo");
        var shown = ana.Chat.Messages.Count;
        scenario.Pass(Duration.FromDays(4));
        Assert.Equal(shown, ana.Chat.Messages.Count);
        scenario.Pass(Duration.FromDays(1));
        ana.Sees("sigue guardada");
    }

    [Fact]
    public void ANightIsLeftInPeace()
    {
        using var scenario = SubmitWorld.Open();
        var ana = WithDraft(scenario);
        scenario.Pass(Duration.FromHours(14));
        ana.Taps("Seguir: Tema");
        ana.Taps("Turismo");
        var shown = ana.Chat.Messages.Count;
        scenario.Restart();
        scenario.Pass(Duration.FromHours(81));
        Assert.Equal(shown, ana.Chat.Messages.Count);
        scenario.Pass(Duration.FromHours(1));
        ana.Sees("sigue guardada");
    }

    [Fact]
    public void SeveralDraftsAreOneMessage()
    {
        using var scenario = SubmitWorld.Open();
        var ana = WithDraft(scenario);
        ana.Says("/proponer");
        ana.Taps("Empezar otra");
        ana.Says("Mercado del barrio");
        ana.Taps("Guardar y salir");
        var shown = ana.Chat.Messages.Count;
        scenario.Pass(Duration.FromDays(4));
        Assert.Equal(shown + 1, ana.Chat.Messages.Count);
        ana.Sees("Siguen guardadas 2 prácticas sin enviar");
        ana.Sees("«Mercado del barrio»");
        scenario.Pass(Duration.FromDays(31));
        Assert.Equal(shown + 2, ana.Chat.Messages.Count);
    }

    [Fact]
    public void WhatWasSentDeletedOrBlockedIsNotMentioned()
    {
        using var scenario = SubmitWorld.Open();
        var ana = WithDraft(scenario);
        ana.Taps("Más");
        ana.Taps("Borrar");
        ana.Taps("Sí, borrar");
        var beto = scenario.Phone("Beto").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs).Does(SubmitWorld.SendingEs);
        var clara = scenario.Phone("Clara").Does(SubmitWorld.BeginningEs);
        clara.Blocks();
        int Shown() => ana.Chat.Messages.Count + beto.Chat.Messages.Count + clara.Chat.Messages.Count;
        var before = Shown();
        scenario.Pass(Duration.FromDays(40));
        Assert.Equal(before + 1, Shown());
        beto.Sees("sigue en revisión.");
        Assert.Equal(PracticeState.Submitted, scenario.PracticeOf(beto).State);
    }

    [Theory]
    [InlineData("es", "Es el último recordatorio")]
    [InlineData("pt-br", "É o último lembrete")]
    public void ADraftIsMentionedThreeTimesInAYearAndNoMore(string languageCode, string last)
    {
        using var scenario = SubmitWorld.Open();
        var ana = WithDraftIn(scenario, languageCode);
        var shown = ana.Chat.Messages.Count;
        scenario.Pass(Duration.FromDays(40));
        Assert.Equal(shown + 2, ana.Chat.Messages.Count);
        ana.SeesNot(last);
        scenario.Pass(Duration.FromDays(325));
        Assert.Equal(shown + 3, ana.Chat.Messages.Count);
        ana.Sees(last);
        Assert.All(ana.Chat.Messages.Skip(shown).SkipLast(1), message => Assert.NotNull(message.Find(NoMore(languageCode))));
        Assert.Null(ana.Last.Find(NoMore(languageCode)));
    }

    [Theory]
    [InlineData("es", 0, "No habrá más recordatorios de «Feria de la economía social».")]
    [InlineData("es", 35, "No habrá más recordatorios de «Feria de la economía social».")]
    [InlineData("pt-br", 0, "Não haverá mais lembretes de «Feria de la economía social».")]
    [InlineData("pt-br", 35, "Não haverá mais lembretes de «Feria de la economía social».")]
    public void WhoWantsToHearNoMoreHearsNoMore(string languageCode, int afterDays, string sentence)
    {
        using var scenario = SubmitWorld.Open();
        var ana = WithDraftIn(scenario, languageCode);
        scenario.Pass(Duration.FromDays(3 + afterDays));
        ana.Taps(NoMore(languageCode));
        ana.Sees(sentence);
        var shown = ana.Chat.Messages.Count;
        scenario.Pass(Duration.FromDays(400));
        Assert.Equal(shown, ana.Chat.Messages.Count);
        Assert.Equal(PracticeState.Draft, scenario.PracticeOf(ana).State);
    }

    [Fact]
    public void ItStaysSoWhenTheyWriteOnItAgain()
    {
        using var scenario = SubmitWorld.Open();
        var ana = WithDraft(scenario);
        scenario.Pass(Duration.FromDays(3));
        ana.Taps(NoMore("es"));
        ana.Says("/mis_practicas");
        ana.Taps("1. Feria de la economía social");
        ana.Taps("Seguir: Tema");
        ana.Taps("Turismo");
        ana.Taps("Guardar y salir");
        var shown = ana.Chat.Messages.Count;
        scenario.Restart();
        scenario.Pass(Duration.FromDays(100));
        Assert.Equal(shown, ana.Chat.Messages.Count);
    }

    [Fact]
    public void WhoComesBackToADraftAfterTheSilenceIsRemindedOfItAnew()
    {
        using var scenario = SubmitWorld.Open();
        var ana = WithDraft(scenario);
        scenario.Pass(Duration.FromDays(200));
        ana.Taps("Seguir: Feria de la economía social");
        var shown = ana.Chat.Messages.Count;
        scenario.Pass(Duration.FromDays(30));
        Assert.Equal(shown, ana.Chat.Messages.Count);
        ana.Taps("Turismo");
        shown = ana.Chat.Messages.Count;
        scenario.Pass(Duration.FromDays(365));
        Assert.Equal(shown + 3, ana.Chat.Messages.Count);
    }

    [Fact]
    public void EachDraftHasItsOwnCountAndItsOwnButton()
    {
        using var scenario = SubmitWorld.Open();
        var ana = WithDraft(scenario);
        ana.Says("/proponer");
        ana.Taps("Empezar otra");
        ana.Says("Mercado del barrio");
        ana.Taps("Guardar y salir");
        scenario.Pass(Duration.FromDays(4));
        ana.Taps("No recordar más: Mercado del barrio");
        ana.Sees("No habrá más recordatorios de «Mercado del barrio».");
        ana.Sees("Su práctica «Feria de la economía social» sigue guardada.");
        var shown = ana.Chat.Messages.Count;
        scenario.Pass(Duration.FromDays(31));
        Assert.Equal(shown + 1, ana.Chat.Messages.Count);
        ana.SeesNot("Mercado del barrio");
        ana.Taps(NoMore("es"));
        ana.SeesNot("sigue guardada.");
        scenario.Pass(Duration.FromDays(300));
        Assert.Equal(shown + 1, ana.Chat.Messages.Count);
    }

    [Fact]
    public void NothingOfItIsLeftWhenTheDraftIsDeleted()
    {
        using var scenario = SubmitWorld.Open();
        var ana = WithDraft(scenario);
        scenario.Pass(Duration.FromDays(3));
        ana.Taps(NoMore("es"));
        ana.Says("/mis_practicas");
        ana.Taps("1. Feria de la economía social");
        ana.Taps("Más");
        ana.Taps("Borrar");
        ana.Taps("Sí, borrar");
        Assert.Empty(scenario.Read(work => work.All(Bot.Features.Practices.SubmitPractice.DraftMentions.All, Bot.Domain.Storage.KeyRange.All)));
    }

    [Fact]
    public void NobodyEndsTheRemindersOfAnotherPersonsDraft()
    {
        using var scenario = SubmitWorld.Open();
        var ana = WithDraft(scenario);
        var beto = scenario.Phone("Beto");
        beto.PressesCode("s.hush", scenario.PracticeOf(ana).Id);
        scenario.Pass(Duration.FromDays(3));
        ana.Sees("sigue guardada");
    }

    private static string NoMore(string languageCode) =>
        (languageCode == "es" ? "No recordar más" : "Não lembrar mais") + ": Feria de la economía…";

    private static Phone WithDraftIn(Scenario scenario, string languageCode)
    {
        if (languageCode == "es")
        {
            return WithDraft(scenario);
        }

        var ana = scenario.Phone("Ana", languageCode);
        ana.Says("/propor");
        ana.Taps("Começar");
        ana.Says("campi");
        ana.Taps("Campinas, Brasil");
        ana.Says("Feria de la economía social");
        ana.Taps("Salvar e sair");
        return ana;
    }

    private static Phone WithDraft(Scenario scenario)
    {
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs[..1]);
        ana.Taps("Guardar y salir");
        return ana;
    }
}
