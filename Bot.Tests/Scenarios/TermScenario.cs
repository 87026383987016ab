using Bot.Domain.People;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>The coordination's own page says of which years its term is.</summary>
public sealed class TermScenario
{
    [Theory]
    [InlineData("es", 2010, "Coordinación 2010-2026")]
    [InlineData("es", 2025, "Coordinación 2025-2026")]
    [InlineData("es", 2026, "Coordinación 2026")]
    [InlineData("es", 2027, "Coordinación 2027")]
    [InlineData("pt-br", 2010, "Coordenação 2010-2026")]
    [InlineData("pt-br", 2026, "Coordenação 2026")]
    public void TheHeadingNamesTheYearsOfTheRunningTerm(string languageCode, int begun, string heading)
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta", languageCode: languageCode);
        scenario.Write(work => work.Put(Coordinations.All, Coordination.OfPlan2010 with { Year = begun }));
        marta.Says(languageCode == "es" ? "/coordinacion" : "/coordenacao");
        marta.Sees(heading + "\n");
    }

    [Theory]
    [InlineData("es", "/coordinacion", "Coordinación 2026\n")]
    [InlineData("pt-br", "/coordenacao", "Coordenação 2026\n")]
    public void WhereNobodyNotedWhenItBeganItIsTheRunningYears(string languageCode, string command, string heading)
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta", languageCode: languageCode);
        marta.Says(command);
        marta.Sees(heading);
    }

    [Theory]
    [InlineData("es", "/coordinacion", "Coordinación dic 2025 a dic 2026\n")]
    [InlineData("pt-br", "/coordenacao", "Coordenação dez 2025 a dez 2026\n")]
    public void ATermOfTwoSummitsFollowsTheOlderOneOfAYear(string language, string command, string heading)
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta", languageCode: language);
        scenario.Write(work =>
        {
            work.Put(Coordinations.All, Coordination.OfPlan2010 with { Year = 2025 });
            work.Put(Coordinations.All, Coordination.OfPlan2010 with { Year = 2025, Since = new(2025, 12, 4), Until = new(2026, 12, 3) });
        });
        marta.Says(command);
        marta.Sees(heading);
        Assert.Equal(["2025", "2025-12-04"], scenario.Read(work => work.All(Coordinations.All, Bot.Domain.Storage.KeyRange.All)).Select(term => term.Id));
    }

    [Fact]
    public void ThePlaygroundBeginsInItsRunningTerm()
    {
        using var scenario = TownHall.Open();
        scenario.Write(work => Bot.Hosting.PlaygroundSeeds.Plant(work, scenario.Now));
        var office = Assert.Single(scenario.Read(work => work.All(Coordinations.All, Bot.Domain.Storage.KeyRange.All)));
        Assert.Equal((2026, "Morón"), (office.Year, office.Coordinator.Name));
    }

    [Fact]
    public void ATermThatGoesOnIntoTheNextYearSaysSo()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta");
        scenario.Write(work => work.Put(Coordinations.All, Coordination.OfPlan2010 with { Year = 2026 }));
        scenario.Pass(Duration.FromDays(60));
        marta.Says("/coordinacion");
        marta.Sees("Coordinación 2026-2027\n");
    }
}
