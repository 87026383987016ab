using Bot.Features.Practices.FindPractices;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Somebody asked in a group; somebody else presses a button of the answer and reads on in private, in their own language.</summary>
public sealed class OthersInGroupScenario
{
    private static readonly Where.Group Group = new(-100, "UT DEL");

    [Theory]
    [InlineData("es", 1, "[Ficha completa]")]
    [InlineData("pt-br", 1, "[Ficha completa]")]
    [InlineData("es", 3, "BBP-2026-0003")]
    [InlineData("pt", 5, "[Práticas parecidas]")]
    [InlineData("es", 5, "[Prácticas parecidas]")]
    public void AResultOpensInPrivateForWhoeverPresses(string language, int place, string seen)
    {
        using var scenario = FindingBot.With(FindingBot.Fairs(7));
        _ = scenario.NetworkGroup(-100, "UT DEL");
        var (ana, other) = (scenario.Phone("Ana"), scenario.Phone("Otra", language));
        ana.SaysIn(Group, "ferias");
        var list = scenario.GroupView(-100).Last;
        var before = list.ToString();

        other.TapsIn(Group, list, $"{place}. Feria número {place}");
        other.FollowsToast();

        other.Sees($"Feria número {place}");
        other.Sees(seen);
        Assert.Equal(before, list.ToString());
    }

    [Theory]
    [InlineData("es", "Siguientes", "se muestran 6 a 7")]
    [InlineData("pt-br", "Siguientes", "mostrando 6 a 7")]
    [InlineData("es", "Filtrar", "ferias: 7 prácticas, se muestran 1 a 5")]
    [InlineData("pt", "Filtrar", "ferias: 7 práticas")]
    [InlineData("es", "Avisarme", "[Avisarme]")]
    [InlineData("pt-br", "Avisarme", "[Avisar]")]
    public void AListOpensAsOneOfTheirOwn(string language, string button, string seen)
    {
        using var scenario = FindingBot.With(FindingBot.Fairs(7));
        _ = scenario.NetworkGroup(-100, "UT DEL");
        var (ana, other) = (scenario.Phone("Ana"), scenario.Phone("Otra", language));
        ana.SaysIn(Group, "ferias");
        var list = scenario.GroupView(-100).Last;

        other.TapsIn(Group, list, button);
        other.FollowsToast();
        other.Sees(seen);
        ana.TapsIn(Group, list, "Siguientes");
        other.Taps("Filtrar");

        Assert.Contains("se muestran 6 a 7", list.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("es", "Por tema", "Hay 7 prácticas publicadas.")]
    [InlineData("pt-br", "Por país", "Há 7 práticas publicadas.")]
    [InlineData("es", "Las más nuevas", "Las más nuevas: 7 prácticas")]
    [InlineData("pt", "Las más nuevas", "As mais novas: 7 práticas")]
    public void BrowsingBeginsAnewForWhoeverPresses(string language, string button, string seen)
    {
        using var scenario = FindingBot.With(FindingBot.Fairs(7));
        _ = scenario.NetworkGroup(-100, "UT DEL");
        var (ana, other) = (scenario.Phone("Ana"), scenario.Phone("Otra", language));
        ana.SaysIn(Group, "/practicas");

        other.TapsIn(Group, scenario.GroupView(-100).Last, button);
        other.FollowsToast();

        other.Sees(seen);
    }

    [Fact]
    public void ThePartsOfACardLeadToTheCardAndAnOldListSaysSo()
    {
        using var scenario = FindingBot.With(FindingBot.Fairs(7));
        _ = scenario.NetworkGroup(-100, "UT DEL");
        var (ana, bia) = (scenario.Phone("Ana"), scenario.Phone("Bia", "pt-br"));
        ana.SaysIn(Group, "ferias");
        var message = scenario.GroupView(-100).Last;
        ana.TapsIn(Group, message, "2. Feria número 2");
        foreach (var button in (string[])["Ficha completa", "Prácticas parecidas"])
        {
            bia.TapsIn(Group, message, button);
            bia.FollowsToast();
            bia.Sees("BBP-2026-0002");
        }

        scenario.Pass(Duration.FromDays(40));
        bia.TapsIn(Group, message, "Volver a la lista");
        bia.SeesToast(FindTexts.All.Pt.OldList);
    }
}
