using Bot.Domain.Network;
using Bot.Domain.Storage;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Which groups hear of meetings, how they choose it, and what they hear when they come back.</summary>
public sealed class GroupsHearScenario
{
    private static readonly Where.Group Del = new(-1001, "UT DEL");

    [Fact]
    public void AGroupIsAskedAboutOnceAndHearsNothingBeforeTheCoordinationSaysYes()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var rosa = scenario.Phone("Rosa");
        rosa.LetsBotInto(Del);
        rosa.LetsBotInto(Del, isAdmin: true);
        martin.Sees("Rosa agregó el bot al grupo UT DEL, de 12 miembros.");
        Assert.Single(martin.Chat.Messages);
        martin.Plans("18/12/2026 a las 10");
        martin.Sees("Todavía no hay grupos");
        martin.Taps("Publicar");
        Assert.Single(scenario.GroupView(Del.ChatId).Messages);
        rosa.SaysIn(Del, "/grupo");
        Assert.Contains("Espera la autorización", scenario.GroupView(Del.ChatId).Last.Text, StringComparison.Ordinal);
        Assert.Empty(scenario.GroupView(Del.ChatId).Last.Rows);
        martin.Taps("No, sin avisos");
        Assert.Equal(GroupStanding.Refused, OnlyGroup(scenario).Standing);
        rosa.Presses($"1z.allow~{OnlyGroup(scenario).Id}", 1);
        Assert.Equal(GroupStanding.Refused, OnlyGroup(scenario).Standing);
        martin.Taps("Sí, que reciba avisos");
        Assert.Contains("La coordinación autorizó este grupo: aquí avisaré de las reuniones.", scenario.GroupView(Del.ChatId).Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AGroupChoosesItsLanguageTopicAndReminders()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del);
        var topic = Del with { Topic = 7 };
        martin.SaysIn(topic, "/grupo");
        martin.TapsIn(topic, group.Last, "Idioma");
        martin.TapsIn(topic, group.Last, "Idioma: Portugués");
        martin.TapsIn(topic, group.Last, "Avisar neste tópico");
        martin.TapsIn(topic, group.Last, "Lembretes");
        martin.TapsIn(topic, group.Last, "Remover: 14 dias antes");
        Assert.Contains("Lembretes: 7 dias antes, 1 dia antes e 1 hora antes", group.Last.Text, StringComparison.Ordinal);
        martin.Plans("18/12/2026 a las 10");
        martin.Taps("Publicar y avisar");
        Assert.Equal(7, group.Last.Topic);
        Assert.StartsWith("Reunião da UT DEL, Campinas", group.Last.Text, StringComparison.Ordinal);
        var before = group.Messages.Count;
        scenario.Pass(Duration.FromDays(40));
        Assert.Equal(["Em uma semana", "Amanhã, sex 18 dez 2026, 10", "Em uma hora"], group.Messages.Skip(before).Select(message => message.Text.Split(':')[0]));
    }

    [Fact]
    public void AGroupThatPutsTheBotOutHearsWhatChangedWhenItComesBack()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del);
        martin.Plans("a confirmar");
        martin.Taps("Publicar y avisar");
        martin.LetsBotInto(Del, canSend: false);
        martin.Sees("Ya no puedo escribir en el grupo UT DEL.");
        martin.OpensMeeting();
        var count = group.Messages.Count;
        Dates(martin, "18/12/2026 a las 10");
        Assert.Equal(count, group.Messages.Count);
        martin.LetsBotInto(Del);
        martin.Sees("Puedo escribir de nuevo en el grupo UT DEL.");
        Assert.StartsWith("Ya hay fecha: vie 18 dic 2026, 10:00 de Brasilia", group.Last.Text, StringComparison.Ordinal);
    }

    private static void Dates(Phone organiser, string date)
    {
        organiser.Redates(date);
        organiser.Taps(organiser.Last.Find("Guardar") is null ? "Guardar y avisar" : "Guardar");
    }

    private static Group OnlyGroup(Scenario scenario) => Assert.Single(scenario.Read(work => work.All(Groups.All, KeyRange.All)));
}
