using Bot.Domain.Network;
using Bot.Domain.Practices;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>What a group may hear, and what it wants to. From Monday, 16 November 2026, 9:00 in Buenos Aires.</summary>
public sealed class KeepGroupScenario
{
    private static readonly Where.Group Del = new(-1001, "UT DEL");

    private static readonly Duration Week = Duration.FromDays(7);

    [Fact]
    public void NewPracticesAreToldOnceAWeekToTheGroupsThatWantThem()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var (group, other) = (scenario.Authorised(martin, Del), scenario.Authorised(martin, new(-1002, "Comisión")));
        martin.SaysIn(Del, "/grupo");
        Assert.Contains("Novedades de los lunes: ninguna", group.Last.Text, StringComparison.Ordinal);
        martin.TapsIn(Del, group.Last, "Novedades de los lunes");
        martin.TapsIn(Del, group.Last, "Agregar: prácticas nuevas");
        Assert.Contains("Novedades de los lunes: prácticas nuevas\n", group.Last.Text, StringComparison.Ordinal);
        var before = group.Messages.Count;
        scenario.Pass(Duration.FromDays(1));
        Publishes(scenario, new PublishedPractice(1, "Feria de la tierra") { OtherTitle = "Feira da terra" }, new PublishedPractice(2, "Microcrédito rural"));
        scenario.Pass(Duration.FromDays(5));
        Assert.Equal(before, group.Messages.Count);
        scenario.Pass(Duration.FromDays(1.1));
        Assert.Equal("Hay 2 prácticas nuevas en el Banco\n1. Feria de la tierra. Canelones, Uruguay\n2. Microcrédito rural. Canelones, Uruguay", group.Last.Text);
        Assert.Equal("https://t.me/bbp_bot?start=p_BBP-2026-0001", group.Last.Find("1. Feria de la tierra")?.Url);
        Assert.True(group.Last.Silent);
        scenario.Restart();
        scenario.Pass(Week + Week);
        Assert.Equal(before + 1, group.Messages.Count);
        Assert.Single(other.Messages);
    }

    [Fact]
    public void DepoisDeUmaParadaUmaSoMensagemEmPortugues()
    {
        using var scenario = MeetingHall.Open();
        var bia = scenario.Coordinator("Bia", "br-campinas", "pt-br");
        var group = scenario.Authorised(bia, Del, GroupLanguage.Pt);
        bia.SaysIn(Del, "/grupo");
        bia.TapsIn(Del, group.Last, "Novidades das segundas");
        bia.TapsIn(Del, group.Last, "Adicionar: práticas novas");
        var settings = group.Last;
        var before = group.Messages.Count;
        scenario.Pass(Duration.FromDays(1));
        Publishes(scenario, [.. Enumerable.Range(1, 12).Select(number => new PublishedPractice(number, $"Feria {number}") { OtherTitle = $"Feira {number}" })]);
        scenario.SleepsFor(Week + Week + Week);
        Assert.Equal(before + 1, group.Messages.Count);
        Assert.StartsWith("Há 12 práticas novas no Banco\n1. Feira 1. Canelones, Uruguai", group.Last.Text, StringComparison.Ordinal);
        Assert.EndsWith("E mais 2, com /praticas.", group.Last.Text, StringComparison.Ordinal);
        bia.TapsIn(Del, settings, "Remover: práticas novas");
        Publishes(scenario, new PublishedPractice(13, "Feria 13"));
        scenario.Pass(Week + Week);
        Assert.Equal(before + 1, group.Messages.Count);
    }

    [Fact]
    public void HoursAreToldByTheClocksOfTheGroupsOwnCities()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del);
        martin.SaysIn(Del, "/grupo");
        var link = group.Last.Find("Ciudades del grupo")!.Url!;
        martin.Says("/start " + link[(link.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        martin.Sees("«UT DEL»\nCiudades del grupo.\n¿De qué ciudades es el grupo?");
        martin.Says("Atlántida Perdida");
        martin.Sees("No sé cuál es la ciudad número 1.");
        martin.Says("la pa, Atlántida Perdida, Montevideo");
        martin.Sees("1. La Paz\n2. «Atlántida Perdida» no está en la lista: no se guarda\n3. Montevideo");
        martin.Taps("Listo");
        martin.Sees("Guardado. Ciudades del grupo: La Paz y Montevideo.");
        martin.Taps("Avisos del grupo");
        martin.Sees("Ciudades del grupo: La Paz y Montevideo");
        martin.Plans("18/12/2026 a las 10");
        martin.Taps("Publicar y avisar");
        Assert.Equal("Reunión de la UT DEL, Campinas\nvie 18 dic 2026, 10:00 de Brasilia\nMisma hora en Montevideo. La Paz: 9:00.", group.Last.Text);
        martin.SaysIn(Del, "/grupo");
        Assert.Contains("Ciudades del grupo: La Paz y Montevideo", group.Last.Text, StringComparison.Ordinal);
        var rosa = scenario.Phone("Rosa", "pt-br");
        rosa.Says("/start " + link[(link.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        rosa.Sees("Isto quem altera é a coordenação.");
    }

    private static void Publishes(Scenario scenario, params IReadOnlyList<PublishedPractice> practices) => scenario.Write(work =>
    {
        foreach (var practice in practices)
        {
            work.Put(PracticeBank.All, practice with { At = scenario.Now });
        }
    });
}
