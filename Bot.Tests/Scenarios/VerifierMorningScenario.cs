using Bot.Domain.Registers;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>When those who verify registers hear of what waits for them. The scenario begins on a Monday at 9:00 in Buenos Aires.</summary>
public sealed class VerifierMorningScenario
{
    [Fact]
    public void WhatWasWrittenIsToldInOneMessageOfTheMorning()
    {
        using var scenario = TownHall.Open();
        var (zoe, ana) = (scenario.OfTheCommission("Zoe", hearsAtOnce: false), scenario.Official("Ana"));
        ana.WritesVenture("Las Manos");
        ana.WritesVenture("Los Pies");
        Assert.Empty(zoe.Chat.Messages);
        scenario.Pass(Duration.FromDays(1));
        zoe.Sees("2 fichas por revisar\n– Las Manos\n– Los Pies");
        scenario.Pass(Duration.FromDays(3));
        Assert.Single(zoe.Chat.Messages);
        zoe.Taps("Emprendimientos (2)");
        zoe.Taps("1. Las Manos");
        zoe.Taps("Verificar");
        scenario.Pass(Duration.FromDays(7));
        zoe.Sees("1 ficha por revisar\n– Los Pies");
        zoe.Taps("A la ficha");
        zoe.Taps("Verificar");
        var heard = zoe.Chat.Messages.Count;
        scenario.Pass(Duration.FromDays(30));
        Assert.Equal(heard, zoe.Chat.Messages.Count);
    }

    [Fact]
    public void OfManyItIsSaidHowManyMoreThereAre()
    {
        using var scenario = TownHall.Open();
        var (zoe, ana) = (scenario.OfTheCommission("Zoe", hearsAtOnce: false), scenario.Official("Ana"));
        foreach (var name in new[] { "Uno", "Duero", "Trébol", "Cuarzo", "Quinta", "Sexta", "Sierra" })
        {
            ana.WritesVenture(name);
        }

        scenario.Pass(Duration.FromDays(1));
        zoe.Sees("7 fichas por revisar\n– Cuarzo\n– Duero\n– Quinta\n– Sexta\n– Sierra\ny 2 más");
    }

    [Fact]
    public void WhatShipsWithTheProgramIsLookedAtAgainByThoseWhoVerify()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta");
        scenario.Pass(Duration.FromDays(180));
        Assert.DoesNotContain(marta.Chat.Messages, message => message.Text.Contains("por revisar", StringComparison.Ordinal));
        scenario.Pass(Duration.FromDays(21));
        Assert.Single(marta.Chat.Messages, message => message.Text.Contains("fichas por revisar", StringComparison.Ordinal));
        scenario.Pass(Duration.FromDays(90));
        Assert.InRange(marta.Chat.Messages.Count(message => message.Text.Contains("por revisar", StringComparison.Ordinal)), 3, 5);
        Assert.Contains(scenario.Read(work => RegisterBook.Listed(work, "funding")), record => record.EnteredBy == "0");
    }
}
