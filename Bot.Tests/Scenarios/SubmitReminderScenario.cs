using Bot.Conversation;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>A draft that was left alone is mentioned after three days, then monthly, by day.</summary>
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
        scenario.Pass(Duration.FromDays(29));
        Assert.Equal(shown + 1, ana.Chat.Messages.Count);
        scenario.Pass(Duration.FromDays(1));
        Assert.Equal(shown + 2, ana.Chat.Messages.Count);
        ana.Taps("Seguir: Feria de la economía…");
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
        scenario.Pass(Duration.FromDays(2));
        Assert.Equal(shown, ana.Chat.Messages.Count);
        scenario.Pass(Duration.FromDays(1));
        ana.Sees("sigue guardada");
    }

    [Fact]
    public void ANightIsLeftInPeace()
    {
        using var scenario = SubmitWorld.Open();
        var ana = WithDraft(scenario);
        var id = scenario.PracticeOf(ana).Id;
        scenario.Pass(Duration.FromHours(71));
        var threeAtNight = Instant.FromUtc(2026, 11, 20, 6, 0);
        scenario.Write(work => work.Put(Schedule.All, work.Find(Schedule.All, "draft:" + id)! with { At = threeAtNight }));
        var shown = ana.Chat.Messages.Count;
        scenario.Pass(threeAtNight + Duration.FromHours(5) - scenario.Now);
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
        ana.Taps("Borrar");
        ana.Taps("Sí, borrar");
        var beto = scenario.Phone("Beto").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs).Does(SubmitWorld.SendingEs);
        var clara = scenario.Phone("Clara").Does(SubmitWorld.BeginningEs);
        clara.Blocks();
        int Shown() => ana.Chat.Messages.Count + beto.Chat.Messages.Count + clara.Chat.Messages.Count;
        var before = Shown();
        scenario.Pass(Duration.FromDays(40));
        Assert.Equal(before, Shown());
        Assert.Equal(PracticeState.Submitted, scenario.PracticeOf(beto).State);
    }

    private static Phone WithDraft(Scenario scenario)
    {
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs[..1]);
        ana.Taps("Guardar y salir");
        return ana;
    }
}
