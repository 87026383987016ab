using Bot.Domain.Meetings.Actas;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Decisions that two cities carry out, that are corrected, or whose next meeting is another one.</summary>
public sealed class DecisionChangesScenario
{
    [Fact]
    public void TheLineOfTheCityThatComesSecondIsKept()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var (ana, bia) = (scenario.Official("Ana", "ar-tandil"), scenario.Official("Bia", "br-guarulhos", "pt-br"));
        var (first, _) = ActaWorld.Planned(scenario, martin);
        scenario.IsHandedRound(first);
        martin.Decides(first, "Enviar la lista", "Tandil, Guarulhos", "18/1/2027");
        bia.Taps("Ver a decisão");
        bia.Taps("Está feita");
        ana.Taps("Ver el acuerdo");
        ana.Taps("Está hecho");
        ana.Says("Enviada por correo");
        bia.Says("Enviada por e-mail");
        bia.Sees("Enquanto você escrevia, outra cidade deu por feita. A sua linha ficou adicionada.");
        bia.Sees("Feita: Enviada por correo\nGuarulhos: Enviada por e-mail");
    }

    [Fact]
    public void ACorrectionIsMarkedAndTold()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var (ana, diego) = (scenario.Official("Ana", "ar-tandil"), scenario.Official("Diego", "ar-rosario"));
        var (first, _) = ActaWorld.Planned(scenario, martin);
        scenario.IsHandedRound(first);
        martin.Decides(first, "Enviar la lista", "Tandil", "18/1/2027");
        martin.Taps("Cambiar");
        martin.Taps("Ciudades");
        martin.Says("Tandil, Rosarium");
        martin.Sees("No conozco «Rosarium».");
        martin.Says("Tandil, Rosario");
        martin.Taps("Guardar el cambio");
        martin.Sees("A cargo de: Tandil y Rosario.");
        martin.Sees("Se corrigió el");
        ana.Sees("Se corrigió un acuerdo de su ciudad");
        diego.Sees("Se corrigió un acuerdo de su ciudad");
        Assert.Equal(DecisionStep.Correct, scenario.Read(work => DecisionBook.Find(work, "UTDEL-2026-R01"))!.History[^1].Step);
    }

    [Fact]
    public void ADateTypedWhereItsKindIsAskedIsRead()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var (first, _) = ActaWorld.Planned(scenario, martin);
        martin.OpensActa(first);
        martin.Taps("Agregar un acuerdo");
        martin.Sees("1 de 4. Acuerdo.");
        martin.Says("Enviar la lista");
        martin.Taps("Listo");
        martin.Says("Tandil");
        martin.Says("31/12");
        martin.Taps("Guardar el acuerdo");
        martin.Sees("Plazo: jue 31 dic 2026.");
    }

    [Fact]
    public void ANearerNextMeetingIsToldInTheMorning()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var ana = scenario.Official("Ana", "ar-tandil");
        var (first, _) = ActaWorld.Planned(scenario, martin);
        scenario.IsHandedRound(first);
        martin.OpensActa(first);
        martin.Taps("Agregar un acuerdo");
        martin.Says("Enviar la lista");
        martin.Taps("Listo");
        martin.Says("Tandil");
        martin.Taps("La próxima reunión");
        martin.Taps("Guardar el acuerdo");
        scenario.Pass(Duration.FromDays(2));
        martin.Plans("19/1/2027 a las 10");
        martin.Taps(martin.Last.Find("Publicar y avisar") is null ? "Publicar" : "Publicar y avisar");
        scenario.Pass(Duration.FromDays(3));
        Assert.Contains(ana.Chat.Messages, message => message.Text.Contains(
            "R01: Enviar la lista. Cambió el plazo: mar 19 ene 2027 (antes, mar 9 feb 2027).", StringComparison.Ordinal));
        scenario.Pass(Duration.FromDays(80));
        ana.Says("/acuerdos");
        ana.Sees("Enviar la lista. Plazo: mar 19 ene 2027, 10:00 de Brasilia.");
    }

    [Fact]
    public void NumbersOfTwoYearsSayTheirYear()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var (first, next) = ActaWorld.Planned(scenario, martin);
        foreach (var meeting in new[] { first, next })
        {
            scenario.IsHandedRound(meeting);
            martin.Decides(meeting, "Enviar la lista", "Tandil", "18/3/2027");
        }

        martin.Says("/acuerdos");
        martin.Sees("UTDEL-2026-R01: Enviar la lista. Plazo: jue 18 mar 2027.\nUTDEL-2027-R01: Enviar la lista.");
    }
}
