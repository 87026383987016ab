using Bot.Domain;
using Bot.Domain.Network;
using Bot.Features.Practices.FindPractices;
using Bot.Messages;

namespace Bot.Tests.Scenarios;

/// <summary>In a group, what concerns one person is told to them alone where the bot administers it; else the group reads one line.</summary>
public sealed class WhisperScenario
{
    private static readonly Where.Group Group = new(-100, "UT DEL");

    [Fact]
    public void WhatSomebodySearchesForByACommandOnlyTheySee()
    {
        using var scenario = FindingBot.With(FindingBot.Fairs(7));
        scenario.MayWhisper = true;
        _ = scenario.NetworkGroup(-100, "UT DEL");
        var ana = scenario.Phone("Ana");
        ana.SaysIn(Group, "/buscar ferias");
        var list = scenario.WhisperedTo(ana).Last;
        Assert.StartsWith("ferias: 7 prácticas", list.Text, StringComparison.Ordinal);
        ana.TapsWhispered(Group, "Siguientes");
        Assert.Contains("se muestran 6 a 7", list.Text, StringComparison.Ordinal);
        ana.TapsWhispered(Group, "6. Feria número 6");
        Assert.Contains("BBP-2026-0006", list.Text, StringComparison.Ordinal);
        Assert.Empty(scenario.GroupView(-100).Messages);
        ana.SaysIn(Group, "ferias");
        Assert.StartsWith("ferias: 7 prácticas", scenario.GroupView(-100).Last.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("es", Language.Es)]
    [InlineData("pt-br", Language.Pt)]
    public void WhereTheBotMayNotTheGroupReadsOneLineAndTheListOpensInPrivate(string code, Language language)
    {
        using var scenario = FindingBot.With(FindingBot.Fairs(7));
        _ = scenario.NetworkGroup(-100, "UT DEL");
        var ana = scenario.Phone("Ana", code);
        ana.SaysIn(Group, "/buscar ferias");
        var said = Assert.Single(scenario.GroupView(-100).Messages);
        var texts = FindTexts.All.In(language);
        Assert.Equal(texts.FoundForYou("ferias").ToString(), said.Html);
        Assert.NotEqual(0, said.ReplyTo);
        var link = Assert.Single(said.Buttons);
        Assert.Equal(texts.SeeInPrivate, link.Label);
        ana.Says("/start " + link.Url![(link.Url!.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        ana.Sees("1. Feria número 1");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WhoDoesNotAdministerTheGroupNeverShowsItsSettingsToEverybody(bool mayWhisper)
    {
        using var scenario = MeetingHall.Open();
        scenario.MayWhisper = mayWhisper;
        var (martin, diego) = (scenario.Coordinator("Martín"), scenario.Phone("Diego"));
        var group = scenario.Authorised(martin, Group);
        scenario.MayWhisper = false;
        martin.SaysIn(Group, "/grupo");
        scenario.MayWhisper = mayWhisper;
        var (panel, before) = (group.Last, group.Last.ToString());
        diego.SaysIn(Group, "/grupo");
        if (mayWhisper)
        {
            Assert.Contains("Reuniones: todas", scenario.WhisperedTo(diego).Last.Text, StringComparison.Ordinal);
            Assert.Empty(scenario.WhisperedTo(diego).Last.Buttons);
            Assert.Same(panel, group.Last);
        }
        else
        {
            Assert.Equal("Esto lo cambian quienes administran el grupo y la coordinación de la UT DEL.", group.Last.Text);
        }

        diego.PressesIn(Group, panel.Find("Recordatorios")!.Data!.Split('@')[0], panel.Id);
        diego.Sees("Esto lo cambian quienes administran el grupo y la coordinación de la UT DEL.");
        Assert.Equal(before, panel.ToString());
    }

    [Fact]
    public void TheSettingsAreForWhoAskedForThemOnly()
    {
        using var scenario = MeetingHall.Open();
        var (martin, bia) = (scenario.Coordinator("Martín"), scenario.Phone("Bia", "pt-br"));
        var group = scenario.Authorised(martin, Group);
        scenario.MayWhisper = true;
        scenario.GroupAdmins.Add(bia.TelegramId);
        var before = group.Messages.Count;
        foreach (var (who, meetings, none, told) in new[]
        {
            (martin, "Reuniones", "Quitar: todas las reuniones", "Reuniones: ninguna"),
            (bia, "Reuniões", "Adicionar: todas as reuniões", "Reuniões: todas"),
        })
        {
            who.SaysIn(Group, "/grupo");
            Assert.Equal(meetings, scenario.WhisperedTo(who).Last.Buttons.First().Label);
            who.TapsWhispered(Group, meetings);
            who.TapsWhispered(Group, none);
            Assert.Contains(told, scenario.WhisperedTo(who).Last.Text, StringComparison.Ordinal);
        }

        Assert.Equal(before, group.Messages.Count);
    }

    [Fact]
    public void WhereEverybodySeesTheSettingsTheyAreInTheLanguagesOfTheGroup()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Group, GroupLanguage.Pt);
        martin.SaysIn(Group, "/grupo");
        Assert.Contains("Reuniões: todas", group.Last.Text, StringComparison.Ordinal);
        martin.TapsIn(Group, group.Last, "Idioma");
        martin.TapsIn(Group, group.Last, "Idioma: Os dois");
        Assert.Contains("Reuniones: todas", group.Last.Text, StringComparison.Ordinal);
        Assert.Contains("\n\nAutorizado pela coordenação.\nReuniões: todas", group.Last.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Reuniones", "Recordatorios", "Idioma", "Novedades de los lunes", "Ciudades del grupo", "Dejar de avisar en el grupo"],
            group.Last.Buttons.Select(button => button.Label));
    }

    [Fact]
    public void WhatIsDoneInPrivateIsSaidToWhoAsked()
    {
        using var scenario = TownHall.Open();
        scenario.MayWhisper = true;
        var ana = scenario.Phone("Ana");
        _ = scenario.NetworkGroup(-100, "UT DEL");
        ana.SaysIn(Group, "/perfil");
        Assert.StartsWith("Eso lo hacemos en privado", scenario.WhisperedTo(ana).Last.Text, StringComparison.Ordinal);
        Assert.Empty(scenario.GroupView(-100).Messages);
    }
}
