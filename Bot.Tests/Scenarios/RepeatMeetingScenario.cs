using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Series;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>A meeting that repeats: planned once, changed alone or with those that follow, ended. From Monday, 16 November 2026.</summary>
public sealed class RepeatMeetingScenario
{
    private static readonly Where.Group Del = new(-1001, "UT DEL");

    [Fact]
    public void AMeetingRepeatsAndTheGroupHearsOfItInOneMessage()
    {
        using var scenario = MeetingHall.Open();
        var (martin, group) = Repeated(scenario);
        Assert.Equal("Se repite: cada mes, el segundo martes, 10:00. Después: mar 12 ene 2027 y mar 9 feb 2027.", group.Last.Text);
        Assert.Equal(2, group.Messages.Count(message => message.Text.Contains("Se repite", StringComparison.Ordinal)));
        Assert.Equal(3, scenario.Meetings().Count);
        martin.Says("/reuniones");
        martin.Sees("Próximas reuniones: 1");
        martin.Sees("Se repite: cada mes, el segundo martes, 10:00.");
    }

    [Fact]
    public void EmPortuguêsUmaReuniãoSeRepeteComCidadesPorTurno()
    {
        using var scenario = MeetingHall.Open();
        var bia = scenario.Coordinator("Bia", "br-campinas", "pt-br");
        var group = scenario.Authorised(bia, Del, GroupLanguage.Pt);
        bia.PlansInPortuguese("27/11/2026 às 10h");
        bia.Taps("Publicar e avisar");
        bia.Taps("Mais");
        bia.Taps("Repetir");
        bia.Sees("De quanto em quanto tempo se repete?");
        Assert.NotNull(bia.Last.Find("Todo mês, na 4ª sexta-feira"));
        bia.Taps("Todo mês, na última sexta-feira");
        bia.Says("hoje");
        bia.Sees("Não entendi, ou é antes da segunda reunião.");
        bia.Taps("4 vezes");
        bia.Says("Tandil e Morón");
        bia.Sees("Será todo mês, na última sexta-feira, 10:00. As primeiras: sex 27 nov 2026; sex 25 dez 2026; sex 29 jan 2027.");
        bia.Taps("Repetir assim");
        bia.Sees("Pronto, a reunião se repete.");
        Assert.Equal("Repete-se: todo mês, na última sexta-feira, 10:00. Depois: sex 25 dez 2026 e sex 29 jan 2027.", group.Last.Text);
        Assert.Equal(["Campinas", "Tandil", "Morón"], scenario.Meetings().Select(meeting => meeting.Details.Host!.Name));
        Assert.Equal("2026-12-25T10:00 America/Argentina/Buenos_Aires", scenario.Meetings()[1].Details.Date.Text);
        scenario.Pass(Duration.FromDays(200));
        Assert.Equal(4, scenario.Meetings().Count);
    }

    [Fact]
    public void AYearOfASeriesIsHeardMeetingByMeeting()
    {
        using var scenario = MeetingHall.Open();
        var (martin, group) = Repeated(scenario);
        for (var month = 0; month < 12; month++)
        {
            scenario.Pass(Duration.FromDays(30));
            scenario.Restart();
        }

        var places = scenario.Meetings().Select(meeting => meeting.Occurrence!.Place).ToArray();
        Assert.Equal(Enumerable.Range(1, places.Length), places);
        Assert.Equal(3, scenario.Meetings().Count(meeting => !meeting.IsOver(scenario.Now, DateTimeZoneProviders.Tzdb)));
        var cards = group.Messages.Where(message => message.IsPinned).ToArray();
        Assert.Equal(places.Length - MeetingSeries.Ahead, cards.Length);
        Assert.Equal(12, group.Messages.Count(message => message.Text.StartsWith("Mañana, ", StringComparison.Ordinal)));
        martin.Says("/reuniones");
        martin.Sees("Próximas reuniones: 1");
    }

    [Fact]
    public void AnotherDayCountsForThisOneOrForThoseThatFollow()
    {
        using var scenario = MeetingHall.Open();
        var (martin, group) = Repeated(scenario);
        martin.OpensMeeting();
        martin.Redates("9/12/2026 a las 15");
        martin.Sees("La reunión se repite. ¿Vale solo para esta?");
        martin.Taps("Guardar solo esta");
        Assert.Equal(["2026-12-09T15:00", "2027-01-12T10:00", "2027-02-09T10:00"], Dates(scenario));
        var heard = group.Messages.Count;
        martin.Taps("Más");
        martin.Taps("Ver la serie");
        martin.Taps("2. mar 12 ene 2027");
        martin.Redates("13/1/2027 a las 15");
        martin.Taps("Guardar esta y las siguientes");
        martin.Sees("También cambió 1 de las siguientes.");
        Assert.Equal(["2026-12-09T15:00", "2027-01-13T15:00", "2027-02-10T15:00"], Dates(scenario));
        Assert.Equal(heard + 2, group.Messages.Count);
    }

    [Fact]
    public void OneOfThemIsCancelledAndAnotherTakesItsTurnButNotItsPlace()
    {
        using var scenario = MeetingHall.Open();
        var (martin, group) = Repeated(scenario);
        Cancels(martin, "Cancelar solo esta");
        Assert.StartsWith("Se cancela: ", group.Last.Text, StringComparison.Ordinal);
        Assert.Equal(["2027-01-12T10:00", "2027-02-09T10:00", "2027-03-09T10:00"], Dates(scenario));
    }

    [Fact]
    public void TheGroupHearsWhatBecomesOfMeetingsThatItKnowsFromACard()
    {
        using var scenario = MeetingHall.Open();
        var (martin, group) = Repeated(scenario);
        var heard = group.Messages.Count;
        Opens(scenario, martin, "2. mar 12 ene 2027");
        Cancels(martin, "Cancelar solo esta", "Feriado");
        martin.Sees("Reunión cancelada. Avisé a 1 grupo.");
        Assert.Equal("Reunión de la UT DEL, Campinas\nSe cancela una de las siguientes: mar 12 ene 2027.\nFeriado", group.Last.Text);
        Assert.Contains("Después: mar 9 feb 2027 y mar 9 mar 2027.", Card(group).Text, StringComparison.Ordinal);
        Opens(scenario, martin, "3. mar 9 feb 2027");
        martin.Redates("10/2/2027 a las 15");
        martin.Taps("Guardar esta y las siguientes");
        Assert.Contains(group.Messages.Select(message => message.Text).TakeLast(3), text => text
            == "Reunión de la UT DEL, Campinas\nLas siguientes cambian de fecha: ahora mié 10 feb 2027 y mié 10 mar 2027.");
        Assert.Contains("Después: mié 10 feb 2027 y mié 10 mar 2027.", Card(group).Text, StringComparison.Ordinal);
        Assert.Equal(heard + 3, group.Messages.Count);
        Opens(scenario, martin, "4. mié 10 mar 2027");
        martin.Redates("11/3/2027 a las 15");
        martin.Taps("Guardar solo esta");
        Assert.Contains(group.Messages.Select(message => message.Text).TakeLast(3), text => text.StartsWith(
            "Reunión de la UT DEL, Campinas\nUna de las siguientes cambia de fecha: antes mié 10 mar 2027, 15:00", StringComparison.Ordinal));
        Assert.Contains("Después: mié 10 feb 2027 y jue 11 mar 2027.", Card(group).Text, StringComparison.Ordinal);
        Assert.Equal(heard + 5, group.Messages.Count);
        Opens(scenario, martin, "3. mié 10 feb 2027");
        Cancels(martin, "Cancelar esta y las siguientes", "Paro");
        Assert.Contains(group.Messages.Select(message => message.Text).TakeLast(3), text => text.StartsWith("Reunión de la UT DEL, Campinas\nYa no se repite.", StringComparison.Ordinal));
        Assert.DoesNotContain("Después", Card(group).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AllThatFollowAreCancelledAndNothingComesAfter()
    {
        using var scenario = MeetingHall.Open();
        var (martin, group) = Repeated(scenario);
        Cancels(martin, "Cancelar esta y las siguientes");
        Assert.Equal("Reunión de la UT DEL, Campinas\nYa no se repite. No habrá reunión: mar 12 ene 2027 y mar 9 feb 2027.", group.Last.Text);
        martin.Sees("También se cancelaron 2 de las siguientes. Ya no se repite.");
        scenario.Pass(Duration.FromDays(100));
        Assert.Empty(Dates(scenario));
        Assert.Equal(3, scenario.Meetings().Count);
    }

    [Fact]
    public void ASeriesThatEndsLeavesWhatSomebodyAnswered()
    {
        using var scenario = MeetingHall.Open();
        var (martin, group) = Repeated(scenario);
        var ana = scenario.Phone("Ana", "es");
        ana.Says("/start");
        scenario.Write(work => work.Put(Persons.All, work.Find(Persons.All, ana.Id)! with { Role = Role.Official, Confirmed = true }));
        ana.OpensMeeting();
        ana.Taps("Ver la serie");
        ana.Taps("3. mar 9 feb 2027");
        ana.Taps("Sí");
        var heard = group.Messages.Count;
        martin.OpensMeeting();
        martin.Taps("Más");
        martin.Taps("Ver la serie");
        martin.Taps("Terminar la repetición");
        martin.Sees("Quedan 2 como reuniones sueltas. Se cancela 1 que todavía no se anunció. Aviso a los grupos; no se puede deshacer.");
        martin.Taps("Terminar la repetición");
        martin.Sees("Ya no se repite. Quedan 2 como reuniones sueltas. Se canceló 1.");
        scenario.Pass(Duration.FromMinutes(5));
        Assert.Equal(["2026-12-08T10:00", "2027-02-09T10:00"], Dates(scenario));
        Assert.Equal(heard + 1, group.Messages.Count);
        Assert.Equal("Reunión de la UT DEL, Campinas\nYa no se repite. No habrá reunión: mar 12 ene 2027.", group.Last.Text);
        Assert.DoesNotContain("Después", Card(group).Text, StringComparison.Ordinal);
        martin.Says("/reuniones");
        martin.Sees("Próximas reuniones: 2");
    }

    [Fact]
    public void AMeetingOfEveryYearIsAskedForItsDayWhenThatIsNear()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del);
        martin.Plans("diciembre de 2026");
        martin.Taps("Publicar y avisar");
        Repeats(martin, "Cada año en diciembre");
        Assert.Equal("Se repite: cada año en diciembre. Después: dic 2027 y dic 2028.", group.Last.Text);
        scenario.Pass(Duration.FromDays(300));
        var before = group.Messages.Count;
        scenario.Pass(Duration.FromDays(30));
        martin.Sees("Todavía no tiene día: dic 2027.");
        Assert.Equal(before + 1, group.Messages.Count);
    }

    private static (Phone Martin, ChatView Group) Repeated(Scenario scenario)
    {
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del);
        martin.Plans("8/12/2026 a las 10");
        martin.Taps("Publicar y avisar");
        Repeats(martin, "Cada mes, el segundo martes");
        martin.Sees("Listo, la reunión se repite.");
        return (martin, group);
    }

    private static void Repeats(Phone martin, string rule)
    {
        martin.Taps("Más");
        martin.Taps("Repetir");
        martin.Sees("¿Cada cuánto se repite?");
        martin.Taps(rule);
        martin.Taps("Sin fin");
        martin.Taps("Saltar");
        martin.Taps("Repetir así");
    }

    private static void Cancels(Phone martin, string which)
    {
        martin.OpensMeeting();
        Cancels(martin, which, "Paro de transporte");
    }

    private static void Cancels(Phone martin, string which, string reason)
    {
        martin.Taps("Más");
        martin.Taps("Cancelar la reunión");
        martin.Taps(which);
        martin.Says(reason);
        martin.Taps("Cancelar y avisar");
    }

    private static void Opens(Scenario scenario, Phone martin, string meeting)
    {
        scenario.Pass(Duration.FromMinutes(1));
        martin.OpensMeeting();
        martin.Taps("Más");
        martin.Taps("Ver la serie");
        martin.Taps(meeting);
    }

    /// <summary>Of the meeting that was announced.</summary>
    private static Message Card(ChatView group) => group.Messages.First(message => message.IsPinned);

    /// <summary>Of those that are to be, in order.</summary>
    private static string[] Dates(Scenario scenario) =>
    [
        .. scenario.Meetings().Where(meeting => meeting.State == MeetingState.Planned).Select(meeting => meeting.Details.Date.Text.Split(' ')[0]),
    ];
}
