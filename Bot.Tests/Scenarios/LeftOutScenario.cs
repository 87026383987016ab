using Bot.Domain.Practices;
using Bot.Domain.Search;
using Bot.Domain.Storage;
using Bot.Playground.Examples;
using Bot.Tests.Storage;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>What a search leaves out stands in its head and can be let back in; on the practices that the playground brings along.</summary>
public sealed class LeftOutScenario
{
    [Theory]
    [InlineData("es", "prácticas que no sean de Brasil", "Sin: Brasil.", "Incluir también Brasil")]
    [InlineData("es", "empleo sin Argentina", "Sin: Argentina.", "Incluir también Argentina")]
    [InlineData("pt-br", "práticas que não sejam do Brasil", "Sem: Brasil.", "Incluir também Brasil")]
    [InlineData("pt-br", "crédito exceto Brasil", "Sem: Brasil.", "Incluir também Brasil")]
    [InlineData("pt-br", "feiras -argentina", "Sem: argentina.", "Incluir também argentina")]
    public void TheHeadSaysItAndAButtonLetsItBackIn(string language, string text, string said, string button)
    {
        using var scenario = FindingBot.With();
        scenario.Write(work => ExamplePractices.Load(work, scenario.Now));
        var rosa = scenario.Phone("Rosa", language);
        rosa.Says(text);
        rosa.Sees(said);
        rosa.Taps(button);
        Assert.DoesNotContain(said, rosa.Last.Text, StringComparison.Ordinal);
        Assert.Null(rosa.Last.Find(button));
    }

    /// <summary>The employment office of San Juan is the one of them that finds people a job.</summary>
    [Theory]
    [InlineData("¿quién ayuda a jóvenes a conseguir el primer empleo?")]
    [InlineData("quem ajuda jovens a conseguir o primeiro emprego?")]
    [InlineData("¿cómo consiguen los jóvenes su primer trabajo?")]
    [InlineData("programas para que los jóvenes encuentren empleo")]
    [InlineData("onde os jovens encontram o primeiro emprego?")]
    [InlineData("ayuda para el primer empleo")]
    public void WhoHelpsTheYoungToAFirstJobIsAmongTheFirstFive(string question)
    {
        var found = Found(question);
        Assert.Contains("Oficina de Empleo de la Capital de San Juan", found);
    }

    private static string[] Found(string question)
    {
        using var store = new TestStore(PracticeBank.All, PracticeNumberings.All);
        var catalogue = new SearchCatalogue();
        store.Do(work => ExamplePractices.Load(work, Instant.FromUtc(2026, 11, 28, 12, 0)));
        store.Do(work => catalogue.Fill(work.All(PracticeBank.All, KeyRange.All)));
        return [.. catalogue.Search(new(question) { Limit = 5 }).Hits.Select(hit => hit.Title.Text)];
    }
}
