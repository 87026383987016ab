using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Answers of one line: what is said back of them, what is kept of half of one, and what is no answer at all.</summary>
public sealed class ShortAnswerScenario
{
    [Fact]
    public void AMonthThatWasTypedAsFiguresIsSaidBack()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs.Take(7));
        ana.Says("3/22");
        ana.Sees("Entendí: mar 2022.");
    }

    [Fact]
    public void WhatWasUnderstoodOfAContactIsKeptAndCompleted()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs.Take(8));
        ana.Says("Juan Pérez, intendente, 19 3116");
        ana.Sees("Anoté lo demás: Juan Pérez, intendente.");
        ana.Says("juan@tandil.gob.ar");
        ana.Sees("Nombre: Juan Pérez\nCargo: intendente\nCorreo: juan@tandil.gob.ar");
        Assert.Equal("Juan Pérez, intendente\njuan@tandil.gob.ar", scenario.PracticeOf(ana).Answers[PracticeFields.Contact].Text);
    }

    [Fact]
    public void ANewTitleStandsAboveTheVeryNextQuestion()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs);
        ana.Says("Feria de la economía social");
        ana.Sees("«Feria de la economía social»\n2 de 8.");
        ana.Taps("Atrás");
        ana.Says("Turismo rural");
        ana.Sees("«Turismo rural»\n2 de 8.");
    }

    [Theory]
    [InlineData("es", "¿Qué título conviene?", "¿Es su respuesta?", "Sí, guardar")]
    [InlineData("pt-br", "Que título convém?", "É a sua resposta?", "Sim, salvar")]
    public void AQuestionIsNoAnswerBeforeItsWriterSaysSo(string languageCode, string question, string asked, string yes)
    {
        using var scenario = SubmitWorld.Open();
        var (ana, id) = Begins(scenario, languageCode);
        ana.Says(question);
        ana.Sees($"«{question}»");
        ana.Sees(asked);
        Assert.DoesNotContain(PracticeFields.Title, scenario.PracticeOf(ana).Answers.Keys);
        scenario.Restart();
        ana.Taps(yes);
        Assert.Equal(question, scenario.PracticeOf(ana).Answers[PracticeFields.Title].Text);

        ana.PressesCode("s.ask", id, PracticeFields.Title);
        ana.Says(question + "?");
        ana.Says("Feria");
        Assert.Equal("Feria", scenario.PracticeOf(ana).Answers[PracticeFields.Title].Text);
        ana.PressesCode("s.ask", id, PracticeFields.Title);
        ana.Says(question);
        ana.Says(yes.Split(',')[0]);
        Assert.Equal(question, scenario.PracticeOf(ana).Answers[PracticeFields.Title].Text);
    }

    [Fact]
    public void ATextThatIsTooLongSaysSoOnceAndIsNotDone()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs.Take(2));
        ana.Says(string.Join(' ', Enumerable.Repeat("eso", 300)));
        Assert.False(ana.Last.Find("Listo")!.Role == Bot.Messages.ButtonRole.Main);
        ana.Taps("Listo");
        ana.Sees("Todavía no puedo darlo por listo.");
        Assert.Equal(2, ana.Last.Text.Split("sobran 50").Length);
    }

    [Fact]
    public void ACommandThatTakesTheChatOverLeavesTheQuestion()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana");
        ana.Says("/perfil");
        ana.Taps("Ciudad");
        ana.Says("/proponer");
        ana.Sees("La pregunta que estaba abierta quedó para después");
        ana.Says("ferias");
        ana.SeesNot("ciudad");
        Assert.Null(scenario.ProfileOf(ana).Place);
    }

    [Fact]
    public void APracticeStandsWhereItDoesSinceThatDay()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs).Does(SubmitWorld.SendingEs);
        ana.Taps("Retirar");
        ana.Taps("Sí, retirar");
        scenario.Pass(Duration.FromDays(24));
        ana.PressesCode("s.ask", scenario.PracticeOf(ana).Id, PracticeFields.Lessons);
        ana.Says("Faltó transporte.");
        ana.Says("/mis_practicas");
        Assert.Contains(ana.Chat.Messages, message => message.Text.Contains("Retirada, lun 16 nov 2026.", StringComparison.Ordinal));
    }

    private static (Phone Ana, string Id) Begins(Scenario scenario, string languageCode)
    {
        var isSpanish = languageCode == "es";
        var ana = scenario.Phone("Ana", languageCode);
        ana.Says(isSpanish ? "/proponer" : "/propor");
        ana.Taps(isSpanish ? "Empezar" : "Começar");
        ana.Says("campi");
        ana.Taps("Campinas, Brasil");
        return (ana, scenario.PracticeOf(ana).Id);
    }
}
