using Bot.Domain.Meetings.Actas;
using Bot.Domain.Network;
using Bot.Domain.People;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>What cities have to carry out after a meeting: who hears of it, who finishes it, and what is late.</summary>
public sealed class DecisionScenario
{
    [Fact]
    public void WhatIsLateIsToldWeekByWeekUntilItIsDone()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var ana = scenario.Official("Ana", "ar-tandil");
        var (first, _) = ActaWorld.Planned(scenario, martin);
        scenario.IsHandedRound(first);
        martin.Decides(first, "Enviar la lista", "Tandil", "18/1/2027");
        var told = new List<string>();
        for (var day = 0; day < 90; day++)
        {
            var before = ana.Chat.Messages.Count;
            scenario.Pass(Duration.FromDays(1));
            told.AddRange(ana.Chat.Messages.Skip(before).Select(message => $"{scenario.Now.InUtc().Date:MM-dd} {message.Text.Split('\n')[^1]}"));
            if (day == 85)
            {
                ana.Says("/acuerdos");
                ana.Taps("R01: Enviar la lista");
                ana.Taps("Está hecho");
                ana.Says("Enviada");
                ana.Sees("Hecho: Enviada");
            }
        }

        // 4 January is a Monday, 14 days before; 15 January a Friday, 3 days before; then weekly from the first working day after.
        Assert.Equal(
            [
                "01-04 R01: Enviar la lista. Hasta el lun 18 ene 2027.",
                "01-15 R01: Enviar la lista. Hasta el lun 18 ene 2027.",
                "01-19 R01: Enviar la lista. El plazo era el lun 18 ene 2027.",
                "01-26 R01: Enviar la lista. El plazo era el lun 18 ene 2027.",
                "02-02 R01: Enviar la lista. El plazo era el lun 18 ene 2027.",
                "02-09 R01: Enviar la lista. El plazo era el lun 18 ene 2027.",
            ],
            told.Where(line => line.Contains("R01", StringComparison.Ordinal)));
    }

    [Fact]
    public void TheCityHearsAtOnceOfADecisionAndTheOrganiserThatItIsDone()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var (ana, bia, diego) = (scenario.Official("Ana", "ar-tandil"), scenario.Official("Bia", "br-guarulhos", "pt-br"), scenario.Official("Diego", "ar-rosario"));
        var (first, _) = ActaWorld.Planned(scenario, martin);
        scenario.IsHandedRound(first);
        var others = diego.Chat.Messages.Count;
        martin.Decides(first, "Enviar la lista", "Tandil, Guarulhos", "18/1/2027");
        ana.Sees("Su ciudad tiene un acuerdo nuevo\nUTDEL-2026-R01: Enviar la lista.\nPlazo: lun 18 ene 2027.");
        bia.Sees("Sua cidade tem uma decisão nova\nUTDEL-2026-R01: Enviar la lista.\nPrazo: seg 18 jan 2027.");
        Assert.Equal(others, diego.Chat.Messages.Count);
        bia.Taps("Ver a decisão");
        var before = ana.Chat.Messages.Count;
        bia.Taps("Está feita");
        bia.Says("Enviada por e-mail");
        martin.Sees("Guarulhos cumplió un acuerdo\nUTDEL-2026-R01: Enviar la lista.\nHecho: Enviada por e-mail");
        ana.Sees("Guarulhos cumplió un acuerdo\nUTDEL-2026-R01: Enviar la lista.\nHecho: Enviada por e-mail");
        Assert.Equal(before + 1, ana.Chat.Messages.Count);
        martin.Taps("Ver el acuerdo");
        martin.Taps("Abrirlo otra vez");
        martin.Says("Falta una ciudad");
        martin.Sees("Está abierto.\nSe abrió otra vez. Motivo: Falta una ciudad");
        ana.Sees("Se abrió otra vez un acuerdo de su ciudad\nUTDEL-2026-R01: Enviar la lista.\nPlazo: lun 18 ene 2027.\nSe abrió otra vez. Motivo: Falta una ciudad");
        before = martin.Chat.Messages.Count;
        martin.Taps("Está hecho");
        martin.Says("Ya está");
        Assert.DoesNotContain(martin.Chat.Messages.Skip(before), message => message.Text.Contains("cumplió", StringComparison.Ordinal));
    }

    [Fact]
    public void OnlyTheCityFinishesAndOnlyTheOrganiserDropsAndReopens()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var (ana, diego, rosa) = (scenario.Official("Ana", "ar-tandil"), scenario.Official("Diego", "ar-rosario"), scenario.Phone("Rosa"));
        var (first, _) = ActaWorld.Planned(scenario, martin);
        scenario.IsHandedRound(first);
        martin.Decides(first, "Enviar la lista", "Tandil", "18/1/2027");
        foreach (var other in new[] { diego, rosa })
        {
            other.Says("/acuerdos");
            other.Taps("R01: Enviar la lista");
            other.SeesNot("Está hecho");
            other.Presses("1ad.done~UTDEL-2026-R01", other.Last.Id);
            other.SeesToast("Esto cambió mientras tanto.");
        }

        ana.Presses("1ad.drop~UTDEL-2026-R01", 1);
        ana.SeesToast("Esto cambió mientras tanto.");
        martin.Taps("Dejarlo sin efecto");
        martin.Says("La feria se suspendió");
        martin.Sees("Sin efecto. Motivo: La feria se suspendió");
        ana.Sees("Quedó sin efecto un acuerdo de su ciudad\nUTDEL-2026-R01: Enviar la lista.\nSin efecto. Motivo: La feria se suspendió");
        martin.Taps("Abrirlo otra vez");
        martin.Says("Se hace en marzo");
        martin.Sees("Está abierto.");
        martin.Taps("Todos los acuerdos");
        martin.Taps("Por reunión");
        martin.Sees("1 acuerdo abierto\n\nReunión de la UT DEL, Campinas, lun 30 nov 2026, 10:00 de Brasilia\nR01: Enviar la lista. Plazo: lun 18 ene 2027.");
    }

    [Fact]
    public void AMergedCityKeepsWhatItHasToDo()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var (first, _) = ActaWorld.Planned(scenario, martin);
        scenario.IsHandedRound(first);
        martin.Decides(first, "Enviar la lista", "Tandil", "18/1/2027");
        var by = scenario.PersonOf(martin);
        scenario.Write(work => _ = CityList.Merge(
            work, by, Cities.Shipped.Find("ar-tandil")!, Cities.Shipped.Find("ar-rosario")!, "merge1", scenario.Now).Value);
        Assert.Equal("ar-rosario", Assert.Single(scenario.Read(work => DecisionBook.Find(work, "UTDEL-2026-R01"))!.Cities).CityId);
    }
}
