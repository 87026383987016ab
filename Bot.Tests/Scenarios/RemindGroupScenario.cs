using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Domain.Storage;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>What groups hear of a meeting over its whole life, from Monday, 16 November 2026, 9:00 in Buenos Aires.</summary>
public sealed class RemindGroupScenario
{
    private static readonly Where.Group Del = new(-1001, "UT DEL");

    [Fact]
    public void FromToBeConfirmedToOver()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del);
        martin.Plans("último trimestre de 2027");
        martin.Taps("Publicar y avisar");
        martin.Sees("Publicada. Avisé a 1 grupo.");
        var card = group.Last;
        Assert.Equal("Reunión de la UT DEL, Campinas\n4.º trimestre de 2027. Todavía no compre pasajes.", card.Text);
        Assert.True(card.IsPinned);

        Dates(martin, "18/12/2026");
        Assert.Equal("Reunión de la UT DEL, Campinas\nvie 18 dic 2026. Hora a confirmar.", card.Text);
        Assert.StartsWith("Ya hay fecha: vie 18 dic 2026", group.Last.Text, StringComparison.Ordinal);
        Assert.Equal(card.Id, group.Last.ReplyTo);

        Dates(martin, "16/12/2026 a las 10");
        Assert.Equal("Cambió: Reunión de la UT DEL, Campinas\nFecha: antes vie 18 dic 2026; ahora mié 16 dic 2026, 10:00 de Brasilia", group.Last.Text);

        var before = group.Messages.Count;
        scenario.Pass(Duration.FromDays(40));
        string[] heard = [.. group.Messages.Skip(before).Select(message => message.Text.Split('\n')[0])];
        Assert.Equal(
            [
                "En dos semanas: mié 16 dic 2026, 10:00 de Brasilia",
                "En una semana: mié 16 dic 2026, 10:00 de Brasilia",
                "Mañana, mié 16 dic 2026, 10:00 de Brasilia",
                "En una hora: mié 16 dic 2026, 10:00 de Brasilia",
            ],
            heard);
        Assert.Equal([true, true, false, false], group.Messages.Skip(before).Select(message => message.Silent));
        Assert.All(group.Messages.Skip(before), message => Assert.Equal(card.Id, message.ReplyTo));
        Assert.All(group.Messages.Skip(before), message => Assert.Contains("Reunión de la UT DEL, Campinas. Sin cambios de fecha ni de lugar.", message.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void NosDoisIdiomasECancelada()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del, GroupLanguage.Both);
        martin.Plans("a confirmar");
        martin.Taps("Publicar y avisar");
        Assert.Equal(
            "Reunión de la UT DEL, Campinas\nFecha a confirmar. Todavía no compre pasajes.\n✓ sí, ? tal vez, ✗ no\n\nReunião da UT DEL, Campinas\nData a confirmar. Ainda não compre passagens.\n✓ sim, ? talvez, ✗ não",
            group.Last.Text);
        Assert.NotNull(group.Last.Find("✓"));
        Dates(martin, "18/12/2026 a las 10");
        martin.Taps("Más");
        martin.Taps("Cancelar la reunión");
        martin.Says("Paro de transporte");
        martin.Taps("Cancelar y avisar");
        Assert.Contains("Se cancela: Reunión de la UT DEL, Campinas\nvie 18 dic 2026, 10:00 de Brasilia. Paro de transporte", group.Last.Text, StringComparison.Ordinal);
        Assert.Contains("Cancelada: Reunião da UT DEL, Campinas", group.Last.Text, StringComparison.Ordinal);
        var card = group.Messages.Single(message => message.Text.Contains("Cancelada. Paro de transporte", StringComparison.Ordinal));
        Assert.Empty(card.Rows);
        Assert.False(card.IsPinned);
        var count = group.Messages.Count;
        scenario.Pass(Duration.FromDays(40));
        Assert.Equal(count, group.Messages.Count);
    }

    [Fact]
    public void AfterADowntimeOneReminderIsMadeUpFor()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del);
        martin.Plans("18/12/2026 a las 10");
        martin.Taps("Publicar y avisar");
        var before = group.Messages.Count;
        scenario.SleepsFor(Duration.FromDays(31.2));
        Assert.Equal("Mañana, vie 18 dic 2026, 10:00 de Brasilia", Assert.Single(group.Messages.Skip(before)).Text.Split('\n')[0]);
        scenario.Restart();
        scenario.Pass(Duration.FromMinutes(1));
        Assert.Equal(before + 1, group.Messages.Count);
        scenario.SleepsFor(Duration.FromDays(3));
        Assert.Equal(before + 1, group.Messages.Count);
    }

    [Fact]
    public void OtherZoneDataArePlannedForAtTheNextStart()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del);
        martin.Plans("18/12/2026 a las 10");
        martin.Taps("Publicar y avisar");
        var planned = Look(scenario).At;
        scenario.Write(work =>
        {
            work.Put(Schedule.All, work.All(Schedule.All, KeyRange.All).Single(due => due.Code == "t.look") with { At = planned + Duration.FromHours(1) });
            work.Put(ZoneDataSeen.All, new ZoneDataSeen { Version = "of another time" });
        });
        scenario.Restart();
        scenario.Pass(Duration.FromMinutes(1));
        Assert.Equal(planned, Look(scenario).At);
        Assert.StartsWith("Reunión", group.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AMeetingHasRemindersOfItsOwnWithinWhatTheGroupWants()
    {
        using var scenario = MeetingHall.Open();
        var bia = scenario.Coordinator("Bia", "br-campinas", "pt-br");
        var group = scenario.Authorised(bia, Del, GroupLanguage.Pt);
        bia.SaysIn(Del, "/grupo");
        bia.TapsIn(Del, group.Last, "Lembretes");
        bia.TapsIn(Del, group.Last, "Remover: 7 dias antes");
        bia.PlansInPortuguese("18/12/2026 às 10h");
        bia.Taps("Publicar e avisar");
        bia.Taps("Mais");
        bia.Taps("Lembretes");
        bia.Sees("Lembretes: 14 dias antes, 7 dias antes, 1 dia antes e 1 hora antes");
        bia.Taps("Remover: 1 hora antes");
        bia.Taps("Remover: 14 dias antes");
        scenario.Restart();
        var before = group.Messages.Count;
        scenario.Pass(Duration.FromDays(25));
        bia.Taps("Adicionar: 14 dias antes");
        scenario.Pass(Duration.FromDays(15));
        Assert.Equal(["Amanhã, sex 18 dez 2026, 10"], group.Messages.Skip(before).Select(message => message.Text.Split(':')[0]));
        bia.Presses($"1e.remind~{scenario.OnlyMeeting().Id}~99", bia.Last.Id);
        Assert.DoesNotContain((ReminderKind)99, scenario.OnlyMeeting().Reminders!.Value);
        var rosa = scenario.Phone("Rosa");
        rosa.Presses($"1e.remind~{scenario.OnlyMeeting().Id}~Day", 1);
        rosa.SeesToast("coordinación");
    }

    [Fact]
    public void ALastMinuteReminderThatIsAddedLaterIsNotInvented()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del);
        martin.Plans("18/12/2026 a las 10");
        martin.Taps("Publicar y avisar");
        martin.SaysIn(Del, "/grupo");
        var settings = group.Last;
        martin.TapsIn(Del, settings, "Recordatorios");
        martin.TapsIn(Del, settings, "Quitar: 14 días antes");
        scenario.Pass(Duration.FromDays(20));
        var before = group.Messages.Count;
        martin.TapsIn(Del, settings, "Agregar: 14 días antes");
        scenario.Pass(Duration.FromDays(20));
        Assert.Equal(["En una semana", "Mañana, vie 18 dic 2026, 10", "En una hora"], group.Messages.Skip(before).Select(message => message.Text.Split(':')[0]));
    }

    [Fact]
    public void AReminderThatCouldNotBeSentInTimeIsReplacedByWhatIsTrueThen()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del);
        martin.Plans("18/12/2026 a las 10");
        martin.Taps("Publicar y avisar");
        var before = group.Messages.Count;
        scenario.Holds = entry => entry.Effect is Show { Deadline: not null };
        scenario.Pass(Duration.FromDays(26));
        Assert.Equal(2, scenario.Held.Count);
        scenario.Holds = null;
        scenario.GivesUpHeld();
        Assert.Equal(["En 6 días: vie 18 dic 2026, 10:00 de Brasilia"], group.Messages.Skip(before).Select(message => message.Text.Split('\n')[0]));
        scenario.Holds = entry => entry.Effect is Show { Deadline: not null };
        scenario.Pass(Duration.FromDays(7));
        scenario.Holds = null;
        scenario.GivesUpHeld();
        Assert.Equal(before + 1, group.Messages.Count);
    }

    private static void Dates(Phone organiser, string date)
    {
        organiser.Redates(date);
        organiser.Taps(organiser.Last.Find("Guardar") is null ? "Guardar y avisar" : "Guardar");
    }

    private static Due Look(Scenario scenario) => scenario.Read(work => work.All(Schedule.All, KeyRange.All).Single(due => due.Code == "t.look"));
}
