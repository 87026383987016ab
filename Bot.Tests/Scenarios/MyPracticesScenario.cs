using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Features.Practices;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>The list of one's own practices.</summary>
public sealed class MyPracticesScenario
{
    [Theory]
    [InlineData("es", "/mis_practicas", "Todavía no tiene prácticas.", "Proponer una práctica", "10 minutos")]
    [InlineData("pt-br", "/minhas_praticas", "Você ainda não tem práticas.", "Propor uma prática", "10 minutos")]
    public void WhoHasNoneIsShownTheWay(string language, string command, string sentence, string button, string intro)
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana", language);
        ana.Says(command);
        ana.Sees(sentence);
        ana.Taps(button);
        ana.Sees(intro);
    }

    [Fact]
    public void EachHasItsStateAndDayNewestFirst()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs).Does(SubmitWorld.SendingEs);
        scenario.Pass(Duration.FromDays(1));
        ana.Says("/proponer");
        ana.Taps("Empezar");
        ana.Says("Mercado del barrio");
        ana.Taps("Guardar y salir");
        ana.Says("/mis_practicas");
        ana.Sees("Sus prácticas: 2\n1. Mercado del barrio. Borrador, mar 17 nov 2026.\n2. Feria de la economía social. En revisión, lun 16 nov 2026.");
        ana.Taps("2. Feria de la economía social");
        ana.Sees("En revisión; aún no es pública.");
    }

    [Fact]
    public void TheFirstButtonGoesOnWithTheNewestDraft()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs);
        ana.Says("Mercado del barrio");
        scenario.Pass(Duration.FromMinutes(1));
        ana.Says("/proponer");
        ana.Taps("Empezar otra");
        ana.Says("Ferias de la economía social en los barrios del sur");
        ana.Taps("Guardar y salir");
        ana.Says("/mis_practicas");
        var first = ana.Last.Rows[0].Single();
        Assert.Equal(("Seguir con «Ferias de la economía…»", ButtonRole.Main), (first.Label, first.Role));
        Assert.Equal("Proponer otra", ana.Last.Rows[^1].Single().Label);
        ana.Taps(first.Label);
        ana.Sees("2 de 8. Tema.");
    }

    [Theory]
    [InlineData("es", "/mis_practicas", "Proponer una práctica", "1. Feria de la economía social")]
    [InlineData("pt-br", "/minhas_praticas", "Propor uma prática", "1. Feria de la economía social")]
    public void WhereNoDraftWaitsItProposes(string language, string command, string propose, string own)
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs).Does(SubmitWorld.SendingEs);
        scenario.Speaks(ana, language);
        ana.Says(command);
        Assert.Equal([propose, own], ana.Last.Rows.Select(row => row.Single().Label));
        Assert.Equal(ButtonRole.Main, ana.Last.Rows[0].Single().Role);
    }

    [Fact]
    public void ChangesThatAreAskedComeFirst()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs).Does(SubmitWorld.SendingEs);
        var requests = ImmutableDictionary<string, LongText>.Empty.Add(PracticeFields.Title, LongText.Parse("Más corto.", 20).Value);
        scenario.Review(scenario.PracticesOf(ana).Single().Id, (practice, coordinator) =>
            practice.RequestChanges(coordinator, requests, comment: null, new Offices([coordinator], []), scenario.Now));
        ana.Says("/mis_practicas");
        Assert.Equal(["Seguir con «Feria de la economía social»"], ana.Last.Rows[0].Select(button => button.Label));
        ana.Taps(ana.Last.Rows[0].Single().Label);
        ana.Sees("Le pidieron cambios");
    }

    [Fact]
    public void TenAPageInPlace()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs);
        ana.Says("Práctica número 1");
        for (var number = 2; number <= 23; number++)
        {
            scenario.Pass(Duration.FromMinutes(1));
            ana.Says("/proponer");
            ana.Taps("Empezar otra");
            ana.Says($"Práctica número {number}");
        }

        ana.Taps("Guardar y salir");
        ana.Says("/mis_practicas");
        var list = ana.Last;
        ana.Sees("Sus prácticas: 23\n1. Práctica número 23.");
        ana.Sees("10. Práctica número 14.");
        ana.Taps("Más antiguas");
        ana.Taps("Más antiguas");
        ana.Sees("23. Práctica número 1.");
        ana.SeesNot("Más antiguas");
        ana.Taps("Más nuevas");
        ana.Sees("11. Práctica número 13.");
        Assert.Equal((list.Id, 3), (ana.Last.Id, list.Edits));
        foreach (var page in (string[])["9999999999", "-1", "x", ""])
        {
            ana.PressesCode(PracticeDoors.MyPractices.Code, page);
            ana.Sees("Sus prácticas: 23");
        }

        Assert.Equal(23, scenario.PracticesOf(ana).Length);
        Assert.All(scenario.PracticesOf(ana), own => Assert.Equal(PracticeState.Draft, own.State));
    }

    [Fact]
    public void TheListIsForThePrivateChat()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs[..1]);
        ana.Taps("Guardar y salir");
        ana.Says("/mis_practicas");
        ana.TapsIn(new(-100, "UT DEL"), ana.Last, "1. Feria de la economía social");
        ana.SeesToast("Eso lo hacemos en privado");
    }
}
