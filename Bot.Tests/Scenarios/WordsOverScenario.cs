namespace Bot.Tests.Scenarios;

/// <summary>An answer that is there and does not count is not called missing, wherever it is listed.</summary>
public sealed class WordsOverScenario
{
    [Theory]
    [InlineData("es", 300, "Resumen: Lleva 300 de 250 palabras: sobran 50.", "Por corregir: Resumen.")]
    [InlineData("pt-br", 300, "de 250 palavras", "A corrigir: Resumo.")]
    [InlineData("es", 251, "Resumen: Lleva 251 de 250 palabras: sobra 1.", "Por corregir: Resumen.")]
    [InlineData("pt-br", 400, "de 250 palavras", "A corrigir: Resumo.")]
    [InlineData("es", 1300, "Resumen: Lleva 1.300 de 250 palabras: sobran 1.050.", "Por corregir: Resumen.")]
    public void The_review_the_section_and_the_practice_say_how_many_are_over(string language, int words, string said, string toCorrect)
    {
        using var scenario = SubmitWorld.Open();
        var isSpanish = language == "es";
        var ana = scenario.Phone("Ana", language);
        ana.Says(isSpanish ? "/proponer" : "/propor");
        ana.Taps(isSpanish ? "Empezar" : "Começar");
        ana.Says("campi");
        ana.Taps("Campinas, Brasil");
        ana.Says(SubmitWorld.Title);
        ana.Taps(isSpanish ? "Economía social y solidaria" : "Economia social e solidária");
        ana.Says(string.Join(' ', Enumerable.Repeat("eso", words)));
        ana.PressesCode("s.hub", scenario.PracticeOf(ana).Id);
        ana.Sees(toCorrect);
        ana.PressesCode("s.sec", scenario.PracticeOf(ana).Id, "1");
        ana.Sees(said);
    }
}
