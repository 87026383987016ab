using Bot.Domain.Practices;

namespace Bot.Tests.Scenarios;

/// <summary>A question that stands in the chat: only one of it can be answered, and what is typed after looking elsewhere is not lost.</summary>
public sealed class LeftQuestionScenario
{
    [Fact]
    public void GoingOnFromTheListMovesTheQuestion()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs);
        ana.Says("Mercado del barrio");
        ana.Taps("Economía social y solidaria");
        ana.Says("/mis_practicas");
        var list = ana.Chat.Messages.Last(message => message.Text.Contains("Su práctica", StringComparison.Ordinal));
        var asked = ana.Chat.Messages[^1];
        Assert.Contains("3 de 8", asked.Text, StringComparison.Ordinal);
        ana.Taps(list, "Seguir con «Mercado del barrio»");
        Assert.DoesNotContain(asked, ana.Chat.Messages);
        ana.Sees("3 de 8");
        Assert.DoesNotContain("3 de 8", list.Text, StringComparison.Ordinal);
        ana.Says("Cedimos un predio.");
        ana.Taps("Listo");
        Assert.Equal("Cedimos un predio.", scenario.PracticeOf(ana).Answers[PracticeFields.Summary].Text);
    }

    [Theory]
    [InlineData("es", "¿Es la respuesta a Resumen de «Mercado del barrio»?", "Sí, es la respuesta")]
    [InlineData("pt-br", "É a resposta a Resumo de «Mercado del barrio»?", "Sim, é a resposta")]
    public void AnAnswerTypedAfterLookingElsewhereIsOfferedToIt(string language, string question, string yes)
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs);
        ana.Says("Mercado del barrio");
        ana.Taps("Economía social y solidaria");
        scenario.Speaks(ana, language);
        ana.PressesCode(Bot.Features.Practices.PracticeDoors.Hub.To(scenario.PracticeOf(ana).Id));
        scenario.Restart();
        ana.Says("Cedimos un predio municipal.");
        ana.Sees(question);
        ana.Taps(yes);
        Assert.Equal("Cedimos un predio municipal.", scenario.PracticeOf(ana).Answers[PracticeFields.Summary].Text);
    }

    [Fact]
    public void ItIsAskedOnceAndSearchedOnRequest()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs);
        ana.PressesCode(Bot.Features.Practices.PracticeDoors.Hub.To(scenario.PracticeOf(ana).Id));
        ana.Says("microcrédito");
        ana.Sees("¿Es la respuesta a Título");
        ana.Taps("Buscarlo");
        ana.SeesNot("¿Es la respuesta");
        ana.Says("ferias");
        ana.SeesNot("¿Es la respuesta");
    }

    [Fact]
    public void WhoSavedAndLeftSearches()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs);
        ana.Taps("Guardar y salir");
        ana.Says("microcrédito");
        ana.SeesNot("¿Es la respuesta");
    }
}
