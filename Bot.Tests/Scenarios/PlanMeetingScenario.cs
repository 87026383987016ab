using System.Text;
using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Domain.Storage;
using Bot.Forms;
using Bot.Messages;

namespace Bot.Tests.Scenarios;

/// <summary>The coordination plans meetings, from "to be confirmed" to over; on Monday, 16 November 2026.</summary>
public sealed class PlanMeetingScenario
{
    [Fact]
    public void AGroupOfBothLanguagesReadsTheListInBoth()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var both = new Where.Group(-1009, "Unidad Temática");
        var group = scenario.Authorised(martin, both, GroupLanguage.Both);
        martin.Plans("18/12/2026 a las 10");
        martin.Taps("Publicar y avisar");
        scenario.Phone("Rosa", "pt-br").SaysIn(both, "/reunioes");
        Assert.Contains("1. Reunión de la UT DEL, Campinas\nvie 18 dic 2026", group.Last.Text, StringComparison.Ordinal);
        Assert.Contains("1. Reunião da UT DEL, Campinas\nsex 18 dez 2026", group.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AMeetingIsPlannedStepByStep()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        martin.Says("/reuniones");
        martin.Sees("No hay reuniones previstas");
        martin.Taps("Planear una reunión");
        martin.Sees("1 de 6. Tipo.");
        martin.Taps("Reunión de la UT DEL");
        martin.Says("campi");
        martin.Taps("Campinas, Brasil");
        martin.Sees("3 de 6. Fecha.");
        martin.Says("11/12 a las 10");
        martin.Sees("Entendí: vie 11 dic 2026, 10:00 de Brasilia.");
        scenario.Restart();
        martin.Says("Paço Municipal, Sala Azul");
        martin.Taps("Saltar");
        martin.Says("Habrá traducción.");
        martin.Sees("Fecha: vie 11 dic 2026, 10:00 de Brasilia");
        martin.Taps("Ver cómo queda");
        martin.Sees("Reunión de la UT DEL, Campinas\nvie 11 dic 2026, 10:00 de Brasilia\nLugar: Paço Municipal, Sala Azul\nHabrá traducción.");
        Assert.Empty(scenario.Read(work => work.All(MeetingBook.All, KeyRange.All)));
        martin.Taps("Publicar");
        martin.Sees("Publicada. Se ve en /reuniones.");
        Assert.Equal("2026-12-11T10:00 America/Sao_Paulo", scenario.OnlyMeeting().Details.Date.Text);
        Assert.Empty(scenario.Read(work => work.All(FormDraft.All, KeyRange.All)));
    }

    [Fact]
    public void EmPortugues()
    {
        using var scenario = MeetingHall.Open();
        var bia = scenario.Coordinator("Bia", "br-campinas", "pt-br");
        bia.Says("/reunioes");
        bia.Taps("Planejar uma reunião");
        bia.Taps("Curso ou oficina");
        bia.Taps("Pular");
        bia.Says("último trimestre de 2027");
        bia.Sees("Entendi: 4º trimestre de 2027.");
    }

    [Fact]
    public void ALocationIsSentWithTheAnnouncementAndBelongsToOneAddress()
    {
        using var scenario = MeetingHall.Open();
        var bia = scenario.Coordinator("Bia", "br-campinas", "pt-br");
        var group = scenario.Authorised(bia, new(-1001, "UT DEL"), GroupLanguage.Pt);
        bia.Says("/reunioes");
        bia.Taps("Planejar uma reunião");
        bia.SendsLocation(1, 2);
        bia.Sees("Escolha um dos botões, por favor.");
        bia.Taps("Reunião da UT DEL");
        bia.Says("campinas");
        bia.Says("18/12/2026 às 10h");
        bia.SendsLocation(-22.9056, -47.0608);
        bia.Sees("Salvei a localização.");
        scenario.Restart();
        bia.Says("Paço Municipal");
        bia.Taps("Pular");
        bia.Taps("Pular");
        bia.Taps("Ver como fica");
        bia.Sees("Com o anúncio vai a localização no mapa.");
        bia.Taps("Publicar e avisar");
        Assert.Equal(("Paço Municipal", new Coordinates(-22.9056, -47.0608)), (group.Last.Text, group.Last.Spot));
        Assert.True(group.Last.Silent);
        bia.Taps("Adicionar ao meu calendário");
        Assert.Contains("GEO:-22.905600;-47.060800\r\n", Encoding.UTF8.GetString(bia.Last.FileContent!), StringComparison.Ordinal);
        bia.Says("/reunioes");
        bia.Taps("1. Reunião da UT DEL, Campinas");
        bia.Taps("Alterar");
        bia.Taps("Local");
        bia.Says("Sala Verde");
        bia.Taps("Ver como fica");
        bia.SeesNot("localização no mapa");
        bia.Taps("Salvar e avisar");
        Assert.Null(scenario.OnlyMeeting().Details.Spot);
        Assert.Single(group.Messages, message => message.Spot is not null);
    }

    [Fact]
    public void WhatIsNotCertainIsAskedBack()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        martin.Says("/reuniones");
        martin.Taps("Planear una reunión");
        martin.Taps("Reunión de la UT DEL");
        martin.Says("campinas");
        martin.Says("fines de marzo");
        martin.Sees("Todavía no es una fecha precisa.");
        martin.Taps("mar 2027");
        martin.Sees("Entendí: mar 2027.");
        martin.Taps("Atrás");
        martin.Says("11/12 a las 3");
        martin.Sees("¿De la mañana o de la tarde?");
        martin.Taps("vie 11 dic 2026, 15:00 de Brasilia");
        martin.Sees("Entendí: vie 11 dic 2026, 15:00 de Brasilia.");
    }

    [Fact]
    public void ADateIsPickedFromTheCalendar()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        martin.Says("/reuniones");
        martin.Taps("Planear una reunión");
        martin.Taps("Reunión de la UT DEL");
        martin.Says("campinas");
        martin.Taps("Elegir en un calendario");
        Assert.Null(martin.Last.Find("15"));
        Assert.NotNull(martin.Last.Find("16"));
        martin.Taps("dic 2026");
        scenario.Restart();
        martin.Taps("11");
        martin.Sees("vie 11 dic 2026. ¿A qué hora de Brasilia?");
        martin.Says("a las 10 y media");
        martin.Sees("Entendí: vie 11 dic 2026, 10:30 de Brasilia.");
        martin.Taps("Atrás");
        martin.Taps("Elegir en un calendario");
        martin.Taps("30");
        martin.Taps("9:00");
        martin.Sees("Entendí: lun 30 nov 2026, 9:00 de Brasilia.");
    }

    [Fact]
    public void AForgedPressPicksNothing()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        martin.Says("/reuniones");
        martin.Taps("Planear una reunión");
        martin.Taps("Reunión de la UT DEL");
        martin.Says("campinas");
        var subject = martin.Last.Buttons.First().Data!.Split('~')[1];
        foreach (var value in new[] { "v~0", "v~99", "v~10:00", "v~2026-02-31", "v~2020-01-01", "m~2026-13", "m~x", "v~-1" })
        {
            martin.Presses($"1fmeeting~{subject}~date~{value}", martin.Last.Id);
            Assert.DoesNotContain("Entendí", martin.Last.Text, StringComparison.Ordinal);
        }

        martin.Says("11/12");
        martin.Sees("Entendí: vie 11 dic 2026.");
    }

    [Fact]
    public void AnotherCityMovesTheHourWithIt()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín").Plans("11/12 a las 10");
        martin.Taps("Cambiar algo");
        martin.Taps("Ciudad");
        martin.Says("la paz");
        martin.Sees("Fecha: vie 11 dic 2026, 10:00 de La Paz");
    }

    [Fact]
    public void OnlyTheCoordinationPlans()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín").Plans("octubre de 2027");
        martin.Taps("Publicar");
        var rosa = scenario.Phone("Rosa");
        rosa.Says("/reuniones");
        rosa.Sees("Reunión de la UT DEL, Campinas\noct 2027. Todavía no compre pasajes.");
        Assert.Null(rosa.Last.Find("Planear una reunión"));
        foreach (var code in new[] { "e.new~abcdefghij", $"e.edit~{scenario.OnlyMeeting().Id}", $"e.cancel~{scenario.OnlyMeeting().Id}", $"e.publish~{scenario.OnlyMeeting().Id}" })
        {
            rosa.Presses("1" + code, rosa.Last.Id);
            rosa.SeesToast("Esto lo hace la coordinación.");
        }

        Assert.Single(scenario.OnlyMeeting().History);
    }

    [Fact]
    public void CalendarsAreSentAsFiles()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín").Plans("11/12 a las 10");
        martin.Taps("Publicar");
        martin.Taps("Agregar a mi calendario");
        Assert.Equal("reuniones-ut-del.ics", martin.Last.FileName);
        Assert.Contains("DTSTART:20261211T130000Z", Encoding.UTF8.GetString(martin.Last.FileContent!), StringComparison.Ordinal);
        martin.Says("/reuniones");
        martin.Taps("Todas a mi calendario");
        Assert.Contains("SUMMARY:Reunión de la UT DEL\\, Campinas", Encoding.UTF8.GetString(martin.Last.FileContent!), StringComparison.Ordinal);
    }
}
