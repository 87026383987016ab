using System.Text;
using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Domain.Storage;
using Bot.Forms;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>The coordination plans meetings, from "to be confirmed" to over; on Monday, 16 November 2026.</summary>
public sealed class PlanMeetingScenario
{
    [Theory]
    [InlineData("es", "/reuniones", "Planear una reunión", "Reunión de la UT DEL", "11/12", "10:00", "«10:00» parece una hora.", "Sí, empieza a las 10:00", "Saltar", "4 de 6. Lugar.")]
    [InlineData("pt-br", "/reunioes", "Planejar uma reunião", "Reunião da UT DEL", "11/12", "às 10h", "«às 10h» parece um horário.", "Sim, começa às 10:00", "Pular", "4 de 6. Local.")]
    public void AnHourThatIsWrittenAsThePlaceIsOfferedAsTheHour(
        string language, string command, string plan, string kind, string day, string hour, string question, string yes, string skip, string venue)
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín", languageCode: language);
        martin.Says(command);
        martin.Taps(plan);
        martin.Taps(kind);
        martin.Says("campi");
        martin.Taps("Campinas, Brasil");
        martin.Says(day);
        martin.Says(hour);
        martin.Sees(question);
        martin.Taps(yes);
        martin.SeesToast(yes);
        martin.Sees(venue);
        martin.Says("Av. 10 de Diciembre 1000");
        martin.Taps(skip);
        martin.Taps(skip);
        martin.Sees("11 ");
        martin.Sees(", 10:00 de Bras");
        martin.Sees("Av. 10 de Diciembre 1000");
    }

    [Theory]
    [InlineData("es", "/reuniones", "Planear una reunión", "Reunión de la UT DEL", "Saltar", "\nFecha: a confirmar\n")]
    [InlineData("pt-br", "/reunioes", "Planejar uma reunião", "Reunião da UT DEL", "Pular", "\nData: a confirmar\n")]
    public void ADateToBeConfirmedIsSaidOnce(string language, string command, string plan, string kind, string skip, string line)
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín", languageCode: language);
        martin.Says(command);
        martin.Taps(plan);
        martin.Taps(kind);
        martin.Taps(skip);
        martin.Says("a confirmar");
        martin.Taps(skip);
        martin.Taps(skip);
        martin.Taps(skip);
        martin.Sees(line);
    }

    [Fact]
    public void APlannersCardBeginsWithWhatIsDueAndKeepsTheirOwnAnswerUnderMore()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín").Plans("octubre de 2027");
        martin.Taps("Publicar");
        martin.OpensMeeting();
        Assert.Equal(
            ["Poner la fecha", "Preguntar qué días", "Quiénes vienen", "Cambiar", "Temario", "Más", "Todas las reuniones"],
            martin.Last.Buttons.Select(button => button.Label));
        Assert.Equal(Bot.Messages.ButtonRole.Main, martin.Last.Buttons.First().Role);
        martin.Redates("15/10/2027 a las 10");
        martin.Taps("Guardar");
        martin.OpensMeeting();
        Assert.Equal(
            ["Quiénes vienen", "Cambiar", "Temario", "Agregar a mi calendario", "Más", "Todas las reuniones"], martin.Last.Buttons.Select(button => button.Label));
        martin.Taps("Más");
        martin.Sees("¿Usted va? Toque Sí, Tal vez o No.");
        martin.Taps("Sí");
        martin.Sees("Anotado: sí.");
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
    public void TheDateIsSetLaterAndTheReasonOfACancellationIsKept()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín").Plans("a confirmar");
        martin.Sees("Fecha a confirmar. Todavía no compre pasajes.");
        martin.Taps("Publicar");
        martin.Taps("Poner la fecha");
        martin.Says("11/12 a las 10");
        martin.Sees("Fecha: antes a confirmar; ahora vie 11 dic 2026, 10:00 de Brasilia");
        martin.Taps("Guardar");
        martin.Sees("vie 11 dic 2026, 10:00 de Brasilia");
        martin.Taps("Más");
        martin.Taps("Ver los cambios");
        martin.Sees("La cambió Martín.\nFecha: antes a confirmar; ahora vie 11 dic 2026, 10:00 de Brasilia");
        martin.Taps("Volver a la reunión");
        martin.Taps("Más");
        martin.Taps("Cancelar la reunión");
        martin.Says("Paro de transporte");
        martin.Sees("No se puede deshacer.");
        martin.Taps("Cancelar y avisar");
        martin.Sees("Cancelada. Paro de transporte");
        Assert.Equal(MeetingState.Cancelled, scenario.OnlyMeeting().State);
        Assert.Null(martin.Last.Find("Cambiar"));
    }

    [Fact]
    public void TheSecondOrganiserSeesTheFirstOnesChangeBeforeSaving()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín").Plans("octubre de 2027");
        martin.Taps("Publicar");
        var bia = scenario.Coordinator("Bia");
        foreach (var phone in new[] { martin, bia })
        {
            phone.Says("/reuniones");
            phone.Taps("1. Reunión de la UT DEL, Campinas");
        }

        martin.Taps("Poner la fecha");
        bia.Taps("Cambiar");
        martin.Says("15/10/2027 a las 10");
        martin.Taps("Guardar");
        bia.Taps("Lugar");
        bia.Says("Paço Municipal");
        bia.Taps("Ver cómo queda");
        bia.Sees("Mientras usted escribía, Martín cambió esta reunión:\n\nFecha: antes oct 2027; ahora vie 15 oct 2027, 10:00 de Brasilia");
        bia.Taps("Seguir con ambos cambios");
        bia.Sees("Lugar: antes sin dato; ahora Paço Municipal");
        bia.Taps("Guardar");
        var details = scenario.OnlyMeeting().Details;
        Assert.Equal(("2027-10-15T10:00 America/Sao_Paulo", "Paço Municipal"), (details.Date.Text, details.Venue!.Text));
    }

    [Fact]
    public void WhoCancelsSeesWhatSomebodyChangedMeanwhile()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín").Plans("octubre de 2027");
        martin.Taps("Publicar");
        var bia = scenario.Coordinator("Bia");
        bia.OpensMeeting();
        bia.Taps("Más");
        bia.Taps("Cancelar la reunión");
        martin.Redates("15/10/2027 a las 10");
        martin.Taps("Guardar");
        bia.Says("Todavía no hay fecha");
        bia.Taps("Cancelar y avisar");
        bia.Sees("Mientras usted escribía, Martín cambió esta reunión:\n\nFecha: antes oct 2027; ahora vie 15 oct 2027, 10:00 de Brasilia");
        bia.Sees("No se puede deshacer.");
        Assert.Equal(MeetingState.Planned, scenario.OnlyMeeting().State);
        bia.Taps("Cancelar y avisar");
        Assert.Equal(MeetingState.Cancelled, scenario.OnlyMeeting().State);
        martin.Sees("Cancelada. Todavía no hay fecha");
        martin.PressesCode(Bot.Features.Meetings.PlanMeetings.Planning.CancelDoor.To(scenario.OnlyMeeting().Id));
        martin.SeesToast("Eso ya no se puede hacer.");
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

    [Fact]
    public void TheOrganiserIsAskedWeeklyForADate()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín").Plans("a confirmar");
        martin.Taps("Publicar");
        var before = martin.Chat.Messages.Count;
        scenario.Pass(Duration.FromDays(6));
        Assert.Equal(before, martin.Chat.Messages.Count);
        scenario.Pass(Duration.FromDays(16));
        Assert.Equal(before + 3, martin.Chat.Messages.Count);
        martin.Sees("Todavía no tiene día: a confirmar.");
        martin.Taps("Poner la fecha");
        martin.Says("15/2/2027 10hs");
        martin.Taps("Guardar");
        var after = martin.Chat.Messages.Count;
        scenario.Pass(Duration.FromDays(30));
        Assert.Equal(after, martin.Chat.Messages.Count);
    }

    [Fact]
    public void WhatIsOverIsListedApart()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín").Plans("20/11 a las 10");
        martin.Taps("Publicar");
        scenario.Pass(Duration.FromDays(10));
        martin.Says("/reuniones");
        martin.Sees("No hay reuniones previstas por ahora.");
        martin.Taps("Las que ya pasaron");
        martin.Sees("1 reunión que ya pasó");
    }
}
