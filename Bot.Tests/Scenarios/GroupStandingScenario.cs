using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Features.Network.KeepGroups;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Which groups are the network's, who may change what they hear, and what becomes of those in which the bot may not write. From Monday, 16 November 2026, 9:00 in Buenos Aires.</summary>
public sealed class GroupStandingScenario
{
    private static readonly Where.Group Del = new(-1001, "UT DEL");

    [Fact]
    public void AGroupThatIsNotTheNetworksIsOnlyToldWhoTheBotIs()
    {
        using var scenario = TownHall.Open();
        var (martin, rosa) = (scenario.Coordinator("Martín"), scenario.Phone("Rosa", "pt-br"));
        rosa.LetsBotInto(Del);
        rosa.SaysIn(Del, "/buscar feira");
        var group = scenario.GroupView(Del.ChatId);
        Assert.StartsWith("Sou o bot do Banco de Boas Práticas da UT DEL.", group.Last.Text, StringComparison.Ordinal);
        martin.SaysIn(Del, "ferias");
        Assert.StartsWith("Soy el bot del Banco de Buenas Prácticas de la UT DEL.", group.Last.Text, StringComparison.Ordinal);
        Assert.Equal("https://t.me/bbp_bot?start=ayuda", group.Last.Find("Abrir el chat privado")?.Url);
        var count = group.Messages.Count;
        rosa.SaysIn(Del, "/desconocido");
        rosa.SaysIn(Del, "hola a todos", addressed: false);
        Assert.Equal(count, group.Messages.Count);
        martin.SaysIn(Del, "/grupo");
        martin.TapsIn(Del, group.Last, "Sí, que reciba avisos");
        rosa.SaysIn(Del, "/buscar feira");
        Assert.DoesNotContain("Sou o bot", group.Last.Text, StringComparison.Ordinal);
        rosa.Says("/buscar feira");
        Assert.DoesNotContain("Sou o bot", rosa.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhoAdministersTheGroupChangesWhatItHears()
    {
        using var scenario = MeetingHall.Open();
        var (martin, rosa, diego) = (scenario.Coordinator("Martín"), scenario.Phone("Rosa"), scenario.Phone("Diego"));
        var group = scenario.Authorised(martin, Del);
        scenario.GroupAdmins.Add(rosa.TelegramId);
        rosa.SaysIn(Del, "/grupo");
        Assert.DoesNotContain(group.Last.Buttons, button => button.Label is "Dejar de avisar en el grupo" or "Ciudades del grupo");
        rosa.TapsIn(Del, group.Last, "Recordatorios");
        rosa.TapsIn(Del, group.Last, "Quitar: 14 días antes");
        rosa.TapsIn(Del, group.Last, "Volver a los avisos");
        rosa.TapsIn(Del, group.Last, "Reuniones");
        rosa.TapsIn(Del with { Topic = 9 }, group.Last, "Quitar: todas las reuniones");
        Assert.Contains("Reuniones: ninguna\nRecordatorios: 7 días antes, 1 día antes y 1 hora antes", group.Last.Text, StringComparison.Ordinal);
        diego.TapsIn(Del, group.Last, "Agregar: todas las reuniones");
        diego.SeesToast("otra persona");
        rosa.TapsIn(Del with { Topic = 9 }, group.Last, "Volver a los avisos");
        Assert.NotNull(group.Last.Find("Avisar en este tema"));
        rosa.TapsIn(Del, group.Last, "Reuniones");
        scenario.GroupAdmins.Clear();
        rosa.TapsIn(Del, group.Last, "Agregar: todas las reuniones");
        Assert.Contains("Reuniones: ninguna", group.Last.Text, StringComparison.Ordinal);
        Assert.NotNull(group.Last.Find("Agregar: todas las reuniones"));
        rosa.Sees("Esto lo cambian quienes administran el grupo y la coordinación de la UT DEL.");
        Assert.Empty(scenario.Read(work => work.All(AdminWish.All, KeyRange.All)));
    }

    [Fact]
    public void QuemNaoAdministraOGrupoSoLe()
    {
        using var scenario = MeetingHall.Open();
        var (bia, rosa) = (scenario.Coordinator("Bia", "br-campinas", "pt-br"), scenario.Phone("Rosa", "pt-br"));
        var group = scenario.Authorised(bia, Del, GroupLanguage.Pt);
        rosa.SaysIn(Del, "/grupo");
        Assert.EndsWith("Quem altera isto são as pessoas que administram o grupo e a coordenação da UT DEL.", group.Last.Text, StringComparison.Ordinal);
        Assert.Empty(group.Last.Rows);
        var id = scenario.Read(work => Assert.Single(work.All(Groups.All, KeyRange.All))).Id;
        rosa.Presses($"1z.news~{id}", 1);
        rosa.SeesToast("Quem altera isto");
        rosa.Presses($"1z.open~{id}", 1);
        rosa.SeesToast("coordenação");
        Assert.True(scenario.Read(work => work.Find(Groups.All, id))!.HearsMeetings);
        scenario.GroupAdmins.Add(rosa.TelegramId);
        rosa.SaysIn(Del, "/grupo");
        rosa.TapsIn(Del, group.Last, "Idioma");
        rosa.TapsIn(Del, group.Last, "Idioma: Os dois");
        Assert.Contains("Idioma: Os dois", group.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhoAdministersAnonymouslyIsAnsweredInTheGroupsLanguage()
    {
        using var scenario = MeetingHall.Open();
        var (martin, rosa, diego) = (scenario.Coordinator("Martín"), scenario.Phone("Rosa"), scenario.Phone("Diego"));
        var group = scenario.Authorised(martin, Del, GroupLanguage.Pt);
        var people = scenario.Read(work => work.All(Persons.All, KeyRange.All)).Count;
        var nobody = new Phone(scenario, new Sender(1_087_968_824, "Group", null) { IsAnonymousAdmin = true });
        nobody.SaysIn(Del, "/grupo");
        Assert.Contains("Reuniões: todas", group.Last.Text, StringComparison.Ordinal);
        Assert.Equal(people, scenario.Read(work => work.All(Persons.All, KeyRange.All)).Count);
        var settings = group.Last;
        diego.PressesIn(Del, settings.Find("Reuniões")!.Data!.Replace("z.view", "z.news", StringComparison.Ordinal).Replace("~Kinds", "", StringComparison.Ordinal), settings.Id);
        Assert.True(scenario.Read(work => Assert.Single(work.All(Groups.All, KeyRange.All))).HearsMeetings);
        scenario.GroupAdmins.Add(rosa.TelegramId);
        nobody.SaysIn(Del, "/grupo");
        rosa.TapsIn(Del, group.Last, "Reuniões");
        rosa.TapsIn(Del, group.Last, "Remover: todas as reuniões");
        Assert.False(scenario.Read(work => Assert.Single(work.All(Groups.All, KeyRange.All))).HearsMeetings);
    }

    [Fact]
    public void WhileAGroupGagsTheBotItIsTriedEveryHourAndSaidOnce()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del);
        var tries = 0;
        scenario.Written = entry => tries += entry.Effect is Inspect ? 1 : 0;
        (scenario.GroupsLetWrite, scenario.Holds) = (false, entry => entry.To.Group is not null && !entry.Effect.IsAside);
        martin.Plans("18/12/2026 a las 10");
        martin.Taps("Publicar y avisar");
        scenario.RefusesHeld();
        martin.Sees("Ya no puedo escribir en el grupo UT DEL.");
        var heard = martin.Chat.Messages.Count;
        scenario.Restart();
        scenario.Pass(Duration.FromHours(5));
        scenario.RefusesHeld();
        Assert.Equal((5, heard), (tries, martin.Chat.Messages.Count));
        (scenario.GroupsLetWrite, scenario.Holds) = (true, null);
        scenario.Pass(Duration.FromHours(1));
        Assert.Equal(heard, martin.Chat.Messages.Count);
        scenario.DeliversHeld();
        martin.Sees("Puedo escribir de nuevo en el grupo UT DEL.");
        Assert.Contains(group.Messages, message => message.Text.StartsWith("Reunión de la UT DEL, Campinas", StringComparison.Ordinal));
        scenario.Pass(Duration.FromHours(5));
        Assert.Equal((6, heard + 1), (tries, martin.Chat.Messages.Count));
    }

    [Fact]
    public void OTopicoFechadoEDitoUmaVez()
    {
        using var scenario = MeetingHall.Open();
        var bia = scenario.Coordinator("Bia", "br-campinas", "pt-br");
        _ = scenario.Authorised(bia, Del, GroupLanguage.Pt);
        bia.SaysIn(Del with { Topic = 7 }, "/grupo");
        bia.TapsIn(Del with { Topic = 7 }, scenario.GroupView(Del.ChatId).Last, "Avisar neste tópico");
        scenario.ClosedTopics.Add(7);
        bia.PlansInPortuguese("18/12/2026 às 10h");
        bia.Taps("Publicar e avisar");
        bia.Sees("No grupo UT DEL o tópico dos avisos foi fechado ou apagado.");
        var heard = bia.Chat.Messages.Count;
        scenario.Pass(Duration.FromDays(25));
        Assert.Equal(heard, bia.Chat.Messages.Count);
        scenario.ClosedTopics.Clear();
        scenario.Pass(Duration.FromDays(6.9));
        scenario.ClosedTopics.Add(7);
        scenario.Pass(Duration.FromDays(1));
        Assert.Equal(heard + 1, bia.Chat.Messages.Count);
    }

    [Fact]
    public void AnAdministratorCannotAuthoriseTheirGroup()
    {
        using var scenario = MeetingHall.Open();
        var (martin, rosa) = (scenario.Coordinator("Martín"), scenario.Phone("Rosa"));
        scenario.GroupAdmins.Add(rosa.TelegramId);
        scenario.GroupSize = null;
        rosa.LetsBotInto(Del, isAdmin: true);
        martin.Sees("Rosa agregó el bot al grupo UT DEL.\n");
        rosa.SaysIn(Del, "/grupo");
        var settings = scenario.GroupView(Del.ChatId).Last;
        Assert.Contains("Espera la autorización de la coordinación.", settings.Text, StringComparison.Ordinal);
        Assert.Empty(settings.Rows);
        var id = scenario.Read(work => Assert.Single(work.All(Groups.All, KeyRange.All))).Id;
        rosa.Presses($"1z.allow~{id}", 1);
        Assert.Equal(GroupStanding.Waiting, scenario.Read(work => work.Find(Groups.All, id))!.Standing);
    }

    [Fact]
    public void ANewGroupHearsOnceAndInBothLanguagesWhoTheBotIs()
    {
        using var scenario = MeetingHall.Open();
        var (martin, rosa) = (scenario.Coordinator("Martín"), scenario.Phone("Rosa"));
        rosa.LetsBotInto(Del);
        rosa.LetsBotInto(Del, isAdmin: true);
        scenario.Restart();
        rosa.LetsBotInto(Del);
        var group = scenario.GroupView(Del.ChatId);
        var said = Assert.Single(group.Messages);
        Assert.StartsWith("Soy el bot del Banco de Buenas Prácticas de la UT DEL.", said.Text, StringComparison.Ordinal);
        Assert.Contains("\n\nSou o bot do Banco de Boas Práticas da UT DEL.", said.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/buscar", said.Text, StringComparison.Ordinal);
        Assert.Equal("https://t.me/bbp_bot?start=ayuda", Assert.Single(said.Buttons).Url);
        martin.Taps("Sí, que reciba avisos");
        Assert.Equal(2, group.Messages.Count);
        Assert.Contains("/buscar ferias", group.Last.Text, StringComparison.Ordinal);
        Assert.Contains("/buscar feiras", group.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void TheCoordinationSeesAllGroupsAndChangesThemInPrivate()
    {
        using var scenario = MeetingHall.Open();
        var (martin, rosa) = (scenario.Coordinator("Martín"), scenario.Phone("Rosa"));
        martin.Says("/grupo");
        martin.Sees("El bot todavía no está en ningún grupo.");
        Assert.NotNull(martin.Last.Find("Agregar a un grupo")?.Data);
        _ = scenario.Authorised(martin, Del);
        for (var number = 1; number <= 8; number++)
        {
            rosa.LetsBotInto(new(-2000 - number, $"Comisión {number}"));
        }

        martin.LetsBotInto(Del, canSend: false);
        martin.Says("/grupo");
        martin.Sees("9 grupos\nComisión 1. Espera la autorización de la coordinación.");
        Assert.NotNull(martin.Last.Find("Volver a coordinación"));
        martin.Taps("Siguientes");
        martin.Sees("UT DEL. El bot no puede escribir allí.");
        martin.Taps("UT DEL");
        martin.Taps("Idioma");
        martin.Taps("Idioma: Portugués");
        martin.Sees("Idioma: Portugués");
        martin.Taps("Todos los grupos");
        martin.Taps("Comisión 3");
        martin.Taps("Sí, que reciba avisos");
        martin.Sees("El grupo Comisión 3 recibe avisos.");
        Assert.Equal(["Comisión 3", "UT DEL"], scenario.Read(work => work.All(Groups.All, KeyRange.All)).Where(group => group.Standing == GroupStanding.Authorised).Select(group => group.Title).Order());
        rosa.Says("/grupo");
        rosa.Sees("escriba /grupo dentro del grupo");
    }
}
