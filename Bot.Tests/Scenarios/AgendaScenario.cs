using Bot.Domain.Meetings.Agendas;
using Bot.Domain.Network;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>The temario of a meeting on 9 February 2027, from Monday, 16 November 2026 on.</summary>
public sealed class AgendaScenario
{
    private static readonly Where.Group Del = new(-1001, "UT DEL");

    [Fact]
    public void AnOfficialProposesAndTheOrganiserAccepts()
    {
        using var scenario = MeetingHall.Open();
        var (martin, _) = Planned(scenario);
        var ana = scenario.Official("Ana", "ar-tandil");
        OpensAgenda(ana);
        ana.Sees("Temario: Reunión de la UT DEL, Campinas\nmar 9 feb 2027, 10:00 de Brasilia\n\nTodavía no tiene puntos.");
        Proposes(ana, "Ferias de la región", "15 min");
        ana.Sees("Propuesto: «Ferias de la región». Le avisaré aquí si entra en el temario.");

        martin.Sees("Ana, de Tandil, propone un punto\n«Ferias de la región», para: Reunión de la UT DEL, Campinas.");
        martin.Taps("Ver el punto");
        martin.Sees("Ferias de la región\nTiempo: 15 min.\nLo propone Tandil.\nTres ciudades piden fechas comunes.\nEspera la respuesta de quien organiza.");
        martin.Taps("Poner en el temario");
        martin.Sees("1. Ferias de la región (15 min). Tandil.\nEn total: 15 minutos.");
        ana.Sees("«Ferias de la región» está en el temario.\nReunión de la UT DEL, Campinas");

        martin.Taps("1. Ferias de la región");
        martin.Taps("Cambiar los minutos");
        martin.Taps("30 min");
        martin.Sees("1. Ferias de la región (30 min). Tandil.");
    }

    [Fact]
    public void WhatIsDeclinedIsToldWithItsReason()
    {
        using var scenario = MeetingHall.Open();
        var (martin, _) = Planned(scenario);
        var ana = scenario.Official("Ana", "ar-tandil");
        OpensAgenda(ana);
        Proposes(ana, "Ferias de la región", "15 min");
        martin.Taps("Ver el punto");
        martin.Taps("Rechazar");
        martin.Says("Ya está en otro punto");
        martin.Taps("Confirmar y avisar");
        martin.Sees("No entra en el temario. Motivo: Ya está en otro punto");
        ana.Sees("«Ferias de la región» no entra en el temario.\nReunión de la UT DEL, Campinas\nMotivo: Ya está en otro punto");
        OpensAgenda(ana);
        ana.SeesNot("Ferias");
    }

    [Theory]
    [InlineData("es", "Proponer un punto", "Ferias de la región", "15 min", "Tres ciudades piden fechas comunes.", "Listo", "No hay ninguna práctica publicada con el número BBP-2026-9999.", "Saltar")]
    [InlineData("pt-br", "Propor um ponto", "Feiras da região", "15 min", "Três cidades pedem datas comuns.", "Pronto", "Não há nenhuma prática publicada com o número BBP-2026-9999.", "Pular")]
    public void APracticeThatDoesNotExistIsAskedAgain(
        string language, string propose, string title, string minutes, string why, string done, string refusal, string skip)
    {
        using var scenario = MeetingHall.Open();
        _ = Planned(scenario);
        var ana = scenario.Official("Ana", "ar-tandil", language);
        ana.Says(language == "es" ? "/reuniones" : "/reunioes");
        ana.Taps(language == "es" ? "1. Reunión de la UT DEL, Campinas" : "1. Reunião da UT DEL, Campinas");
        ana.Taps(language == "es" ? "Temario" : "Pauta");
        ana.Taps(propose);
        ana.Says(title);
        ana.Taps(minutes);
        ana.Says(why);
        ana.Taps(done);
        ana.Says("BBP-2026-9999");
        ana.Sees(refusal);
        ana.Taps(skip);
        ana.SeesNot("9999");
    }

    [Fact]
    public void OthersDoNotSeeWhatOnlyWaits()
    {
        using var scenario = MeetingHall.Open();
        _ = Planned(scenario);
        var (ana, diego, rosa) = (scenario.Official("Ana", "ar-tandil"), scenario.Official("Diego", "ar-rosario"), scenario.Phone("Rosa"));
        OpensAgenda(ana);
        Proposes(ana, "Ferias de la región", "15 min");
        OpensAgenda(ana);
        ana.Sees("[Propuesto: Ferias de la región]");
        OpensAgenda(diego);
        diego.SeesNot("Ferias");
        var meetingId = scenario.OnlyMeeting().Id;
        var point = Assert.Single(scenario.Read(work => Agenda.Of(work, meetingId)).Points);
        diego.Presses($"1ag.point~{meetingId}~{point.Id}", diego.Last.Id);
        diego.SeesToast("Esto cambió mientras tanto.");
        OpensAgenda(rosa);
        rosa.SeesNot("Proponer un punto");
        rosa.Presses($"1ag.new~{meetingId}", rosa.Last.Id);
        rosa.SeesToast("Esto cambió mientras tanto.");

        OpensAgenda(ana);
        ana.Taps("Propuesto: Ferias de la región");
        ana.Taps("Retirar mi punto");
        ana.Sees("Todavía no tiene puntos.");
    }

    [Fact]
    public void WhoHearsInTheMorningHearsThen()
    {
        using var scenario = MeetingHall.Open();
        var (martin, _) = Planned(scenario);
        scenario.Write(work => work.Put(Bot.Domain.People.Persons.All, work.Find(Bot.Domain.People.Persons.All, martin.Id)! with { HearsAtOnce = false }));
        var before = martin.Chat.Messages.Count;
        var ana = scenario.Official("Ana", "ar-tandil");
        foreach (var title in new[] { "Ferias de la región", "Compras públicas" })
        {
            OpensAgenda(ana);
            Proposes(ana, title, "15 min");
        }

        Assert.Equal(before, martin.Chat.Messages.Count);
        scenario.Pass(Duration.FromDays(1));
        martin.Sees("2 puntos propuestos esperan su respuesta\nReunión de la UT DEL, Campinas");
        var told = martin.Chat.Messages.Count;
        scenario.Pass(Duration.FromDays(5));
        Assert.Equal(told, martin.Chat.Messages.Count);
    }

    [Fact]
    public void GroupsGetItAWeekBeforeAndThenOnlyWhatChanged()
    {
        using var scenario = MeetingHall.Open();
        var (martin, group) = Planned(scenario);
        AddsOwn(martin, "Presupuesto del año");
        AddsOwn(martin, "Ferias de la región");
        scenario.Pass(Duration.FromDays(70));
        Assert.DoesNotContain(group.Messages, message => message.Text.Contains("Temario", StringComparison.Ordinal));
        scenario.Pass(Duration.FromDays(8.1));
        Assert.Equal(
            "Temario: Reunión de la UT DEL, Campinas\nmar 9 feb 2027, 10:00 de Brasilia\n\n1. Presupuesto del año (15 min). Morón.\n2. Ferias de la región (15 min). Morón.\nEn total: 30 minutos.",
            group.Last.Text);
        Assert.NotNull(group.Last.Find("Ver el temario"));

        AddsOwn(martin, "Compras públicas");
        OpensAgenda(martin);
        martin.Taps("2. Ferias de la región");
        martin.Taps("Más arriba");
        scenario.Pass(Duration.FromDays(6));
        Assert.Equal("Cambió el temario: Reunión de la UT DEL, Campinas\nSe agrega: Compras públicas (15 min)\nCambió el orden.", group.Last.Text);
        var told = group.Messages.Count;
        scenario.Pass(Duration.FromDays(2));
        Assert.Equal(["En una hora"], group.Messages.Skip(told).Select(message => message.Text[..11]));
    }

    [Fact]
    public void EmPortuguês()
    {
        using var scenario = MeetingHall.Open();
        var bia = scenario.Coordinator("Bia", "br-campinas", "pt-br");
        var group = scenario.Authorised(bia, Del, GroupLanguage.Pt);
        bia.PlansInPortuguese("9/2/2027 às 10h");
        bia.Taps("Publicar e avisar");
        var ana = scenario.Official("Ana", "br-guarulhos", "pt-br");
        ana.Says("/reunioes");
        ana.Taps("1. Reunião da UT DEL, Campinas");
        ana.Taps("Pauta");
        ana.Sees("Pauta: Reunião da UT DEL, Campinas\nter 9 fev 2027, 10:00 de Brasília\n\nAinda não tem pontos.");
        ana.Taps("Propor um ponto");
        ana.Says("Feiras da região");
        ana.Taps("15 min");
        ana.Says("Três cidades pedem datas comuns.");
        ana.Taps("Pronto");
        ana.Taps("Pular");
        ana.Taps("Propor");
        ana.Sees("Proposto: «Feiras da região». Avisarei aqui se entrar na pauta.");
        bia.Sees("Ana, de Guarulhos, propõe um ponto\n«Feiras da região», para: Reunião da UT DEL, Campinas.");
        bia.Taps("Ver o ponto");
        bia.Sees("Proposto por Guarulhos.");
        bia.Taps("Pôr na pauta");
        ana.Sees("«Feiras da região» está na pauta.");
        scenario.Pass(Duration.FromDays(78.1));
        Assert.Equal(
            "Pauta: Reunião da UT DEL, Campinas\nter 9 fev 2027, 10:00 de Brasília\n\n1. Feiras da região (15 min). Guarulhos.\nNo total: 15 minutos.",
            group.Last.Text);
    }

    [Fact]
    public void ALongOneIsSentAsWordAndAnybodyCanHaveThat()
    {
        using var scenario = MeetingHall.Open();
        var (martin, group) = Planned(scenario);
        foreach (var number in Enumerable.Range(1, 38))
        {
            AddsOwn(martin, $"{number}. {new string('x', 90)}");
        }

        scenario.Pass(Duration.FromDays(78.1));
        Assert.Equal("Temario: Reunión de la UT DEL, Campinas", group.Last.Text);
        Assert.Equal("temario.docx", group.Last.FileName);
        var rosa = scenario.Phone("Rosa");
        OpensAgenda(rosa);
        rosa.Taps("En Word");
        rosa.SeesToast("Lo preparo y se lo envío aquí.");
        rosa.Sees("Temario: Reunión de la UT DEL, Campinas");
    }

    [Fact]
    public void WhoIsForgottenLeavesWhatIsInTheTemarioAndNothingElse()
    {
        using var scenario = MeetingHall.Open();
        var (martin, _) = Planned(scenario);
        var ana = scenario.Official("Ana", "ar-tandil");
        OpensAgenda(ana);
        Proposes(ana, "Ferias de la región", "15 min");
        martin.Taps("Ver el punto");
        martin.Taps("Poner en el temario");
        OpensAgenda(ana);
        Proposes(ana, "Compras públicas", "15 min");
        ana.Says("/privacidad");
        ana.Taps("Borrar mis datos");
        ana.Taps("Sí, borrar mis datos");
        ana.Taps("Borrar para siempre");
        var meetingId = scenario.OnlyMeeting().Id;
        var point = Assert.Single(scenario.Read(work => Agenda.Of(work, meetingId)).Points);
        Assert.Equal(("Ferias de la región", Bot.Domain.People.Person.Nobody), (point.Content.Title.Text, point.ProposedBy));
        Assert.DoesNotContain(scenario.Everything(), document => document.Contains($"\"{ana.Id}\"", StringComparison.Ordinal));
    }

    private static (Phone Martin, ChatView Group) Planned(Scenario scenario)
    {
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del);
        martin.Plans("9/2/2027 a las 10");
        martin.Taps("Publicar y avisar");
        return (martin, group);
    }

    private static void OpensAgenda(Phone phone)
    {
        phone.OpensMeeting();
        phone.Taps("Temario");
    }

    private static void Proposes(Phone phone, string title, string minutes)
    {
        phone.Taps("Proponer un punto");
        FillsIn(phone, title, minutes);
    }

    private static void AddsOwn(Phone organiser, string title)
    {
        OpensAgenda(organiser);
        organiser.Taps("Agregar un punto");
        FillsIn(organiser, title, "15 min");
    }

    private static void FillsIn(Phone phone, string title, string minutes)
    {
        phone.Says(title);
        phone.Taps(minutes);
        phone.Says("Tres ciudades piden fechas comunes.");
        phone.Taps("Listo");
        phone.Taps("Saltar");
        phone.Taps("Proponer");
    }
}
