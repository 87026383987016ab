using System.Text;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Meetings that say until when they last; on Monday, 16 November 2026.</summary>
public sealed class EndHourScenario
{
    private static readonly Where.Group Del = new(-1001, "UT DEL");

    [Fact]
    public void AMeetingLastsFromTenToTwelve()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del);
        martin.Plans("18/12/2026 de 10 a 12 hs");
        martin.Sees("vie 18 dic 2026, 10:00 a 12:00 de Brasilia");
        martin.Taps("Publicar y avisar");
        Assert.Contains("vie 18 dic 2026, 10:00 a 12:00 de Brasilia", group.Last.Text, StringComparison.Ordinal);
        martin.Taps("Agregar a mi calendario");
        var file = Encoding.UTF8.GetString(martin.Last.FileContent!);
        Assert.Contains("DTSTART:20261218T130000Z\r\n", file, StringComparison.Ordinal);
        Assert.Contains("DTEND:20261218T150000Z\r\n", file, StringComparison.Ordinal);
        scenario.Pass(Duration.FromDays(30));
        Assert.Contains(group.Messages, message => message.Text.Contains("En dos semanas: vie 18 dic 2026, 10:00 a 12:00", StringComparison.Ordinal));
    }

    [Fact]
    public void EmPortuguesComDiaEscolhidoNoCalendario()
    {
        using var scenario = MeetingHall.Open();
        var bia = scenario.Coordinator("Bia", "br-campinas", "pt-br");
        bia.Says("/reunioes");
        bia.Taps("Planejar uma reunião");
        bia.Taps("Reunião da UT DEL");
        bia.Says("campinas");
        bia.Says("18/12/2026 das 22h às 2h");
        bia.Sees("Salvo só o horário de início. É este?");
        bia.Taps("Escolher em um calendário");
        bia.Taps("20");
        bia.Says("das 10h às 12h");
        bia.Sees("Entendi: sex 20 nov 2026, 10:00 às 12:00 de Brasília.");
    }

    [Fact]
    public void AnotherEndIsToldButAsksAndRemindsNobodyAnew()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del);
        martin.Plans("18/12/2026 a las 10").Taps("Publicar y avisar");
        martin.Taps("Más");
        martin.Taps("Sí");
        scenario.Pass(Duration.FromDays(20));
        var reminded = Reminders(group);
        martin.OpensMeeting();
        martin.Redates("18/12/2026 de 10 a 13 hs");
        martin.Taps("Guardar y avisar");
        Assert.Contains("antes vie 18 dic 2026, 10:00 de Brasilia; ahora vie 18 dic 2026, 10:00 a 13:00 de Brasilia", group.Last.Text, StringComparison.Ordinal);
        scenario.Pass(Duration.FromDays(2));
        Assert.Equal(reminded, Reminders(group));
        martin.OpensMeeting();
        martin.Sees("Usted contestó: sí.");
    }

    private static int Reminders(ChatView group) =>
        group.Messages.Count(message => message.Text.Contains("En dos semanas", StringComparison.Ordinal));
}
