using Bot.Domain;
using Bot.Features.Practices.BrowsePractices;

namespace Bot.Tests.Scenarios;

/// <summary>Somebody looks around without typing a word.</summary>
public sealed class BrowseScenario
{
    private static readonly PublishedPractice Campinas = new(20, "Banco do Povo de Campinas") { City = "br-campinas", Language = Language.Pt };

    [Fact]
    public void ByThemeByCountryAndTheNewest()
    {
        using var scenario = FindingBot.With([Campinas, .. FindingBot.Fairs(7)]);
        var ana = scenario.Phone("Ana");
        ana.Says("/practicas");
        ana.Sees("Hay 8 prácticas publicadas.");
        ana.Taps("Por tema");
        Assert.Equal(["Economía social y solidaria (7)", "Microcrédito y finanzas (1)", "Volver"], ana.Last.Buttons.Select(button => button.Label));
        ana.Taps("Economía social y solidaria (7)");
        ana.Sees("Economía social y solidaria: 7 prácticas, se muestran 1 a 5\n1. Feria número 1\n");
        ana.Taps("Siguientes");
        ana.Sees("6. Feria número 6");
        ana.Taps("Temas y países");
        ana.Taps("Por país");
        ana.Taps("Brasil (1)");
        ana.Sees("Brasil: 1 práctica\n1. Banco do Povo de Campinas");
        ana.Taps("Temas y países");
        ana.Taps("Las más nuevas");
        ana.Sees("Las más nuevas: 8 prácticas, se muestran 1 a 5\n1. Banco do Povo de Campinas");
        Assert.Single(ana.Chat.Messages);
    }

    [Fact]
    public void InPortugueseAndInAGroup()
    {
        using var scenario = FindingBot.With(Campinas);
        var bia = scenario.Phone("Bia", "pt-br");
        var group = scenario.NetworkGroup(-100, "UT DEL");
        bia.SaysIn(group, "/praticas");
        var message = scenario.GroupView(-100).Last;
        Assert.Contains("Há 1 prática publicada.", message.Text, StringComparison.Ordinal);
        scenario.Phone("Ana").TapsIn(group, message, "Por tema");
        Assert.Equal(0, message.Edits);
        bia.TapsIn(group, message, "Por tema");
        bia.TapsIn(group, message, "Microcrédito e finanças (1)");
        Assert.StartsWith("Microcrédito e finanças: 1 prática\n1. Banco do Povo de Campinas\nCampinas, Brasil. Em português.", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEmptyBankInvitesToPropose()
    {
        using var scenario = FindingBot.With();
        var ana = scenario.Phone("Ana");
        ana.Says("/practicas");
        ana.Sees(BrowseTexts.All.Es.EmptyBank);
        Assert.Equal("1s.new", Assert.Single(ana.Last.Buttons).Data);
        ana.Presses("1f.by~t~tourism", ana.Last.Id);
        ana.Sees("Turismo: no encontré ninguna práctica.");
        ana.Presses("1f.by~<~x", ana.Last.Id);
        ana.Sees("no encontré ninguna práctica.");
    }
}
