using Bot.Domain.Meetings;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>A planned meeting is dated, changed by two people, cancelled, taken along as a file and listed when it is over.</summary>
public sealed class ChangeMeetingScenario
{
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
