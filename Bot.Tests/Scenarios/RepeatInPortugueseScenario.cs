using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>The same changes of a meeting that repeats, read in Portuguese; the second Tuesday of each month, from 8 December 2026.</summary>
public sealed class RepeatInPortugueseScenario
{
    private static readonly Where.Group Del = new(-1001, "UT DEL");

    [Fact]
    public void UmaNovaDataValeSóParaEstaOuTambémParaAsPróximas()
    {
        using var scenario = MeetingHall.Open();
        var (bia, group) = Repeated(scenario);
        Opens(bia);
        Redates(bia, "9/12/2026 às 15h");
        bia.Sees("A reunião se repete. Vale só para esta?");
        bia.Taps("Salvar só esta");
        Assert.Equal(["2026-12-09T15:00", "2027-01-12T10:00", "2027-02-09T10:00"], Dates(scenario));
        var heard = group.Messages.Count;
        bia.Taps("Mais");
        bia.Taps("Ver a série");
        bia.Taps("2. ter 12 jan 2027");
        Redates(bia, "13/1/2027 às 15h");
        bia.Taps("Salvar esta e as próximas");
        bia.Sees("Também foi alterada uma das próximas.");
        Assert.Equal(["2026-12-09T15:00", "2027-01-13T15:00", "2027-02-10T15:00"], Dates(scenario));
        Assert.Equal(heard + 2, group.Messages.Count);
    }

    [Fact]
    public void UmaReuniãoCanceladaNãoVolta()
    {
        using var scenario = MeetingHall.Open();
        var (bia, group) = Repeated(scenario);
        Opens(bia);
        bia.Taps("Mais");
        bia.Taps("Cancelar a reunião");
        bia.Sees("A reunião se repete. Qual é cancelada?");
        bia.Taps("Cancelar só esta");
        bia.Says("Greve de transportes");
        bia.Taps("Cancelar e avisar os grupos");
        Assert.StartsWith("Cancelada: ", group.Last.Text, StringComparison.Ordinal);
        for (var month = 0; month < 4; month++)
        {
            Assert.DoesNotContain("2026-12-08T10:00", Dates(scenario));
            scenario.Pass(Duration.FromDays(30));
            scenario.Restart();
        }

        var places = scenario.Meetings().Select(meeting => meeting.Occurrence!.Place).ToArray();
        Assert.Equal(Enumerable.Range(1, places.Length), places);
        Assert.Equal([1], scenario.Meetings().Where(meeting => meeting.State == MeetingState.Cancelled).Select(meeting => meeting.Occurrence!.Place));
    }

    [Fact]
    public void ASérieQueTerminaDeixaAReuniãoQueAlguémRespondeu()
    {
        using var scenario = MeetingHall.Open();
        var (bia, group) = Repeated(scenario);
        var ana = scenario.Official("Ana", "br-guarulhos", "pt-br");
        Opens(ana);
        ana.Taps("Ver a série");
        ana.Taps("3. ter 9 fev 2027");
        ana.Taps("Sim");
        var heard = group.Messages.Count;
        Opens(bia);
        bia.Taps("Mais");
        bia.Taps("Ver a série");
        bia.Taps("Encerrar a repetição");
        bia.Sees("2 ficam como reuniões avulsas. É cancelada 1 que ainda não foi anunciada.");
        bia.Taps("Encerrar a repetição");
        bia.Sees("Não se repete mais. 2 ficam como reuniões avulsas. 1 foi cancelada.");
        scenario.Pass(Duration.FromMinutes(5));
        Assert.Equal(["2026-12-08T10:00", "2027-02-09T10:00"], Dates(scenario));
        Assert.Equal(heard + 1, group.Messages.Count);
        Assert.EndsWith("Não se repete mais. Não haverá reunião: ter 12 jan 2027.", group.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AReuniãoSeguinteDaSérieAprovaAAta()
    {
        using var scenario = MeetingHall.Open();
        var (bia, _) = Repeated(scenario);
        var ana = scenario.Official("Ana", "br-guarulhos", "pt-br");
        var (first, second, third) = (scenario.Meetings()[0], scenario.Meetings()[1], scenario.Meetings()[2]);
        AddsPoint(bia, first);
        ana.Presses($"1v.say~{first.Id}~y", 1);
        scenario.Pass(Duration.FromDays(22.2));
        bia.Presses($"1ac.open~{first.Id}", bia.Last.Id);
        bia.Taps("1. Orçamento do ano");
        bia.Taps("Escrever");
        bia.Says("Foi aprovado o orçamento de 2027.");
        bia.Taps("Pronto");
        bia.Taps("Voltar à ata");
        bia.Taps("Enviar a quem esteve");
        bia.Taps("Enviar");
        bia.Presses($"1ag.open~{second.Id}", bia.Last.Id);
        bia.Sees("1. Aprovar a ata: Reunião da UT DEL, Campinas, ter 8 dez 2026, 10:00 de Brasília (5 min).");
        bia.Presses($"1ag.open~{third.Id}", bia.Last.Id);
        bia.SeesNot("Aprovar a ata");

        scenario.Pass(Duration.FromDays(35));
        bia.Presses($"1ac.open~{first.Id}", bia.Last.Id);
        bia.Taps("A reunião aprovou");
        bia.Taps("Sim, aprovou");
        bia.Sees("Aprovada em: Reunião da UT DEL, Campinas, ter 12 jan 2027, 10:00 de Brasília.");
        bia.Presses($"1ac.open~{second.Id}", bia.Last.Id);
        bia.Sees("1. Aprovar a ata: Reunião da UT DEL, Campinas, ter 8 dez 2026, 10:00 de Brasília\nFoi aprovada.");
    }

    private static (Phone Bia, ChatView Group) Repeated(Scenario scenario)
    {
        var bia = scenario.Coordinator("Bia", "br-campinas", "pt-br");
        var group = scenario.Authorised(bia, Del, GroupLanguage.Pt);
        bia.PlansInPortuguese("8/12/2026 às 10h");
        bia.Taps("Publicar e avisar");
        bia.Taps("Mais");
        bia.Taps("Repetir");
        bia.Taps("Todo mês, na 2ª terça-feira");
        bia.Taps("Sem fim");
        bia.Taps("Pular");
        bia.Taps("Repetir assim");
        bia.Sees("Pronto, a reunião se repete.");
        return (bia, group);
    }

    private static void Opens(Phone phone)
    {
        phone.Says("/reunioes");
        phone.Taps("1. Reunião da UT DEL, Campinas");
    }

    private static void Redates(Phone bia, string date)
    {
        bia.Taps("Alterar");
        bia.Taps("Data");
        bia.Says(date);
        bia.Taps("Ver como fica");
    }

    private static void AddsPoint(Phone bia, Meeting meeting)
    {
        bia.Presses($"1ag.open~{meeting.Id}", bia.Last.Id);
        bia.Taps("Adicionar um ponto");
        bia.Says("Orçamento do ano");
        bia.Taps("15 min");
        bia.Says("É preciso aprovar.");
        bia.Taps("Pronto");
        bia.Taps("Pular");
        bia.Taps("Propor");
    }

    /// <summary>Of those that are to be, in order.</summary>
    private static string[] Dates(Scenario scenario) =>
    [
        .. scenario.Meetings().Where(meeting => meeting.State == MeetingState.Planned).Select(meeting => meeting.Details.Date.Text.Split(' ')[0]),
    ];
}
