
namespace Bot.Tests.Scenarios;

/// <summary>Help, and the way out.</summary>
public sealed class HelpScenario
{
    [Theory]
    [InlineData("/ayuda")]
    [InlineData("/help")]
    [InlineData("/AYUDA@bbp_bot")]
    public void HelpListsWhatThePersonCanDo(string typed)
    {
        using var scenario = TownHall.Open();
        var ana = scenario.Phone("Ana");
        ana.Says(typed);
        ana.Sees("Qué puede hacer aquí");
        ana.Sees("/proponer: Proponer una práctica");
        ana.Sees("/cancelar: Salir de un formulario");
        ana.SeesNot("/revisar");
    }

    [Fact]
    public void HelpSpeaksPortuguese()
    {
        using var scenario = TownHall.Open();
        var bia = scenario.Phone("Bia", "pt");
        bia.Says("/ajuda");
        bia.Sees("/propor: Propor uma prática");
        bia.SeesNot("/proponer");
    }

    [Fact]
    public void HelpInTheMiddleOfAFormIsAnsweredAndTheQuestionShownAgain()
    {
        using var scenario = TownHall.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs);
        ana.Says("/ayuda");
        Assert.Contains("Qué puede hacer aquí", ana.Chat.Messages[^2].Text, StringComparison.Ordinal);
        ana.Sees("1 de 8. Título.");
    }

    [Fact]
    public void InAGroupOnlyWhatWorksThereIsListed()
    {
        using var scenario = TownHall.Open();
        var ana = scenario.Phone("Ana");
        var group = scenario.NetworkGroup(-100, "UT DEL");
        ana.SaysIn(group, "/ayuda");
        var shown = scenario.GroupView(-100).Last.Text;
        Assert.Contains("/ayuda: ", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("/proponer", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("/cancelar", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void CancelLeavesTheFormAndKeepsTheDraft()
    {
        using var scenario = TownHall.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs);
        ana.Says(SubmitWorld.Title);
        ana.Says("/cancelar");
        ana.Sees("Feria de la economía social. Borrador.");
        ana.Says("/cancelar");
        ana.Sees("No hay ningún formulario abierto.");
        Assert.Equal(SubmitWorld.Title, scenario.OnlyPractice().Title);
    }

    [Fact]
    public void CancelIsQuietInGroups()
    {
        using var scenario = TownHall.Open();
        var bia = scenario.Phone("Bia", "pt-br");
        bia.Says("/cancelar");
        bia.Sees("Não há nenhum formulário aberto.");
        bia.SaysIn(scenario.NetworkGroup(-100, "UT DEL"), "/cancelar");
        Assert.Empty(scenario.GroupView(-100).Messages);
    }
}
