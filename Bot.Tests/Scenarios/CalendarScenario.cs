using System.Text;
using Bot.Domain.Network;
using Bot.Domain.Storage;
using Bot.Features.Meetings.PlanMeetings;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Meetings in people's calendars: a file for each announcement, and another one whenever the calendar would be wrong.</summary>
public sealed class CalendarScenario
{
    private static readonly Where.Group Del = new(-1001, "UT DEL");

    [Fact]
    public void ACalendarFollowsTheDateAndLosesOneThatIsVoid()
    {
        using var scenario = MeetingHall.Open();
        var (martin, ana) = Begin(scenario, "18/12/2026 a las 10");
        ana.Taps("Agregar a mi calendario");
        ana.Sees("Si la fecha cambia, le enviaré otro que la corrige.");
        Shows(ana, "METHOD:PUBLISH", "SEQUENCE:0", "DTSTART:20261218T130000Z", "STATUS:CONFIRMED");

        Changes(martin, "16/12/2026 a las 10");
        ana.Sees("Cambió: Reunión de la UT DEL, Campinas. Ahora: mié 16 dic 2026, 10:00 de Brasilia. Abra el archivo para corregir su calendario.");
        Assert.True(ana.Last.Silent);
        Shows(ana, "METHOD:PUBLISH", "SEQUENCE:1", "DTSTART:20261216T130000Z");

        Changes(martin, "a confirmar");
        ana.Sees("Ya no vale la fecha de: Reunión de la UT DEL, Campinas.");
        Shows(ana, "METHOD:CANCEL", "SEQUENCE:2", "DTSTART:20261216T130000Z", "STATUS:CANCELLED");
        var count = ana.Chat.Messages.Count;
        Changes(martin, "diciembre de 2026");
        Assert.Equal(count, ana.Chat.Messages.Count);

        scenario.Restart();
        Changes(martin, "del 14 al 16 de diciembre de 2026");
        Shows(ana, "METHOD:PUBLISH", "SEQUENCE:4", "DTSTART;VALUE=DATE:20261214", "DTEND;VALUE=DATE:20261217");
        martin.Taps("Más");
        martin.Taps("Cancelar la reunión");
        martin.Says("Paro de transporte");
        martin.Taps("Cancelar y avisar");
        Shows(ana, "METHOD:CANCEL", "SEQUENCE:5", "DTSTART;VALUE=DATE:20261214", "STATUS:CANCELLED");
    }

    [Fact]
    public void OnlyThoseWhoTookAFileAreGivenAnotherAndOnlyForDayOrPlace()
    {
        using var scenario = MeetingHall.Open();
        var (martin, ana) = Begin(scenario, "18/12/2026 a las 10");
        ana.Taps("Agregar a mi calendario");
        var diego = scenario.Phone("Diego");
        diego.Says($"/start e_{scenario.OnlyMeeting().Id}");
        var (ofAna, ofDiego) = (ana.Chat.Messages.Count, diego.Chat.Messages.Count);
        martin.Taps("Cambiar");
        martin.Taps("Observaciones");
        martin.Says("Habrá traducción.");
        martin.Taps("Ver cómo queda");
        martin.Taps("Guardar y avisar");
        Assert.Equal(ofAna, ana.Chat.Messages.Count);
        martin.Taps("Cambiar");
        martin.Taps("Lugar");
        martin.Says("Paço Municipal");
        martin.Taps("Ver cómo queda");
        martin.Taps("Guardar y avisar");
        Assert.Equal(ofAna + 1, ana.Chat.Messages.Count);
        Shows(ana, "METHOD:PUBLISH", "SEQUENCE:2", "LOCATION:Paço Municipal\\, Campinas\\, Brasil");
        Assert.Equal(ofDiego, diego.Chat.Messages.Count);
        scenario.Pass(Duration.FromDays(40));
        Assert.Equal(ofAna + 1, ana.Chat.Messages.Count);
    }

    [Fact]
    public void AllComingMeetingsAreOneFileAndWhatIsVoidAnother()
    {
        using var scenario = MeetingHall.Open();
        var (martin, ana) = Begin(scenario, "18/12/2026 a las 10");
        martin.Plans("20/12/2026");
        martin.Taps("Publicar y avisar");
        ana.Says("/reuniones");
        ana.Taps("Todas a mi calendario");
        ana.Sees("agregar 2 reuniones");
        Assert.Equal(2, File(ana).Split("BEGIN:VEVENT").Length - 1);
        ana.Blocks();
        martin.OpensMeeting();
        Changes(martin, "a confirmar");
        var before = ana.Chat.Messages.Count;
        ana.Unblocks();
        ana.Says("/reuniones");
        ana.Taps("Todas a mi calendario");
        Assert.Contains("METHOD:PUBLISH", Encoding.UTF8.GetString(ana.Chat.Messages[^2].FileContent!), StringComparison.Ordinal);
        Shows(ana, "METHOD:CANCEL", "DTSTART:20261218T130000Z");
        Assert.Equal(before + 3, ana.Chat.Messages.Count);
        ana.Taps("Todas a mi calendario");
        Assert.Equal(before + 4, ana.Chat.Messages.Count);
    }

    [Fact]
    public void QuemTemNoCalendarioPodeTirarEEsqueceComOsSeusDados()
    {
        using var scenario = MeetingHall.Open();
        var (martin, _) = Begin(scenario, "18/12/2026 a las 10");
        var id = scenario.OnlyMeeting().Id;
        var bia = scenario.Phone("Bia", "pt-br");
        bia.Says($"/start e_{id}");
        bia.Taps("Adicionar ao meu calendário");
        Changes(martin, "a confirmar");
        bia.Sees("Não vale mais a data de: Reunião da UT DEL, Campinas.");
        bia.Says($"/start e_{id}");
        bia.Taps("Remover do meu calendário");
        Shows(bia, "METHOD:CANCEL", "DTSTART:20261218T130000Z");
        scenario.Phone("Diego").Says($"/start e_{id}");
        Assert.Null(scenario.Phone("Diego").Last.Find("Quitar de mi calendario"));
        bia.Says("/privacidade");
        bia.Taps("Apagar meus dados");
        bia.Taps("Sim, apagar meus dados");
        bia.Taps("Apagar para sempre");
        Assert.Empty(scenario.Read(work => work.All(CalendarCopy.All, KeyRange.All)));
    }

    private static (Phone Martin, Phone Ana) Begin(Scenario scenario, string date)
    {
        var martin = scenario.Coordinator("Martín");
        _ = scenario.Authorised(martin, Del, GroupLanguage.Es);
        martin.Plans(date);
        martin.Taps("Publicar y avisar");
        var ana = scenario.Phone("Ana");
        ana.Says($"/start e_{scenario.OnlyMeeting().Id}");
        return (martin, ana);
    }

    private static void Changes(Phone organiser, string date)
    {
        organiser.Redates(date);
        organiser.Taps("Guardar y avisar");
    }

    private static void Shows(Phone phone, params IReadOnlyList<string> lines) => Assert.All(lines, line => Assert.Contains(line + "\r\n", File(phone), StringComparison.Ordinal));

    private static string File(Phone phone) => Encoding.UTF8.GetString(phone.Last.FileContent!);
}
