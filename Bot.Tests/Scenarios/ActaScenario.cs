using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>
/// What a meeting leaves behind, read as its people read it: temario, acta, handed round, approved by the next meeting, decisions done and
/// carried on. The first meeting is on Monday, 30 November 2026, the next on 9 February 2027.
/// </summary>
public sealed class ActaScenario
{
    private static readonly Where.Group Del = new(-1001, "UT DEL");

    [Fact]
    public void EnEspañol()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        _ = scenario.Authorised(martin, Del);
        var (ana, diego) = (scenario.Official("Ana", "ar-tandil"), scenario.Official("Diego", "ar-rosario"));
        var (first, _) = Planned(scenario, martin);
        AddsPoint(martin, first, "Presupuesto del año");
        AddsPoint(martin, first, "Ferias de la región");
        Answers(ana, first, "y");
        scenario.Pass(Duration.FromDays(14.2));

        OpensActa(martin, first);
        martin.Sees("Acta: Reunión de la UT DEL, Campinas\nlun 30 nov 2026, 10:00 de Brasilia\nBorrador: todavía no la lee nadie más.\n1 ciudad: Tandil.");
        martin.Taps("Qué ciudades estuvieron");
        martin.Taps("Otra ciudad");
        martin.Says("rosario");
        martin.Sees("Estuvieron 2 ciudades.");
        martin.Taps("Quitar: Tandil");
        martin.Taps("Agregar: Tandil");
        martin.Taps("Volver al acta");
        martin.Taps("Enviar a quienes estuvieron");
        martin.SeesToast("Escriba antes qué se trató en algún punto.");
        martin.Taps("1. Presupuesto del año");
        martin.Taps("Escribir");
        martin.Says("Se aprobó el presupuesto de 2027.");
        martin.Taps("Listo");
        martin.Sees("Presupuesto del año\nSe aprobó el presupuesto de 2027.");
        martin.Taps("Volver al acta");
        martin.Taps("2. Ferias de la región");
        martin.Taps("Sigue en la próxima reunión");
        martin.Taps("Volver al acta");

        martin.Taps("Agregar un acuerdo");
        martin.Says("Enviar la lista de ferias de 2027");
        martin.Taps("Listo");
        martin.Says("Tandil y Rosario");
        martin.Taps("La próxima reunión");
        martin.Taps("Guardar el acuerdo");
        martin.Sees("UTDEL-2026-R01\nEnviar la lista de ferias de 2027\nA cargo de: Tandil y Rosario.\nPlazo: la próxima reunión (mar 9 feb 2027, 10:00 de Brasilia).\nSe acordó en: Reunión de la UT DEL, Campinas, lun 30 nov 2026, 10:00 de Brasilia.\nEstá abierto.");
        OpensActa(ana, first);
        ana.Sees("El acta todavía se está escribiendo.");

        OpensActa(martin, first);
        martin.Taps("Enviar a quienes estuvieron");
        martin.SeesToast("Enviada a 2 personas.");
        martin.Sees("Quienes estuvieron pueden hacer observaciones hasta el lun 7 dic 2026.");
        ana.Sees("2. Ferias de la región\nSigue en la próxima reunión.\n\nAcuerdos\nUTDEL-2026-R01: Enviar la lista de ferias de 2027. Tandil y Rosario. Plazo: la próxima reunión. Abierto.\n\nEsta es el acta. Puede hacer observaciones hasta el lun 7 dic 2026.");
        diego.Taps("Hacer una observación");
        diego.Says("En el punto 1 falta el monto.");
        diego.Taps("Listo");
        diego.Taps("Enviar");
        diego.Sees("Enviada. Quien organiza la leerá.");
        martin.Sees("Rosario hace una observación al acta\nReunión de la UT DEL, Campinas\nEn el punto 1 falta el monto.");
        scenario.Pass(Duration.FromDays(8));
        ana.Taps("Hacer una observación");
        ana.SeesToast("Esto cambió mientras tanto.");

        var next = Assert.Single(scenario.Meetings(), meeting => meeting.Id != first.Id);
        OpensAgenda(martin, next);
        martin.Sees("1. Aprobar el acta: Reunión de la UT DEL, Campinas, lun 30 nov 2026, 10:00 de Brasilia (5 min).");
        martin.Taps("De reuniones anteriores (2)");
        martin.Taps("UTDEL-2026-R01: Enviar la lista de…");
        martin.Taps("De reuniones anteriores (1)");
        martin.Taps("Ferias de la región");
        martin.Sees("2. UTDEL-2026-R01: Enviar la lista de ferias de 2027 (15 min).\n3. Ferias de la región (15 min).\nEn total: 35 minutos.");
        martin.Taps("1. Aprobar el acta: Reunión de la UT…");
        Assert.Null(martin.Last.Find("La reunión la aprobó"));

        scenario.Pass(Duration.FromDays(63));
        OpensActa(martin, first);
        martin.Taps("La reunión la aprobó");
        martin.Sees("Aprobada en: Reunión de la UT DEL, Campinas, mar 9 feb 2027, 10:00 de Brasilia.");
        Assert.Null(martin.Last.Find("Agregar un acuerdo"));
        OpensActa(martin, next);
        martin.Sees("1. Aprobar el acta: Reunión de la UT DEL, Campinas, lun 30 nov 2026, 10:00 de Brasilia\nSe aprobó.");
    }

    [Fact]
    public void EmPortuguês()
    {
        using var scenario = MeetingHall.Open();
        var bia = scenario.Coordinator("Bia", "br-campinas", "pt-br");
        var ana = scenario.Official("Ana", "br-guarulhos", "pt-br");
        bia.PlansInPortuguese("30/11/2026 às 10h");
        bia.Taps("Publicar");
        var first = scenario.OnlyMeeting();
        OpensAgenda(bia, first);
        bia.Taps("Adicionar um ponto");
        bia.Says("Orçamento do ano");
        bia.Taps("15 min");
        bia.Says("É preciso aprovar.");
        bia.Taps("Pronto");
        bia.Taps("Pular");
        bia.Taps("Propor");
        bia.Sees("«Orçamento do ano» está na pauta.");
        Answers(ana, first, "y");
        scenario.Pass(Duration.FromDays(14.2));
        OpensActa(bia, first);
        bia.Sees("Ata: Reunião da UT DEL, Campinas\nseg 30 nov 2026, 10:00 de Brasília\nRascunho: ninguém mais lê ainda.\n1 cidade: Guarulhos.");
        bia.Taps("1. Orçamento do ano");
        bia.Taps("Escrever");
        bia.Says("Foi aprovado o orçamento de 2027.");
        bia.Taps("Pronto");
        bia.Taps("Voltar à ata");
        bia.Taps("Adicionar uma decisão");
        bia.Says("Enviar a lista de feiras");
        bia.Taps("Pronto");
        bia.Says("Guarulhos");
        bia.Taps("Uma data");
        bia.Says("15/12/2026");
        bia.Taps("Salvar a decisão");
        bia.Sees("UTDEL-2026-R01\nEnviar a lista de feiras\nA cargo de: Guarulhos.\nPrazo: ter 15 dez 2026.");
        OpensActa(bia, first);
        bia.Taps("Enviar a quem esteve");
        ana.Sees("Esta é a ata. Você pode fazer observações até seg 7 dez 2026.");

        scenario.Pass(Duration.FromDays(2));
        ana.Sees("Sua cidade tem 1 decisão a cumprir\nR01: Enviar a lista de feiras. Até ter 15 dez 2026.");
        ana.Says("/acordos");
        ana.Sees("1 decisão aberta\n\nGuarulhos\nR01: Enviar a lista de feiras. Prazo: ter 15 dez 2026.");
        ana.Taps("R01: Enviar a lista de feiras");
        ana.Taps("Está feita");
        ana.Says("Enviada em 3 de dezembro");
        ana.Sees("Feita: Enviada em 3 de dezembro");
        bia.Says("/acordos");
        bia.Taps("R01: Enviar a lista de feiras");
        bia.Taps("Abrir de novo");
        bia.Sees("Está aberta.");
    }

    [Fact]
    public void WhatIsLateIsToldWeekByWeekUntilItIsDone()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var ana = scenario.Official("Ana", "ar-tandil");
        var (first, _) = Planned(scenario, martin);
        Decides(martin, first, "Enviar la lista", "Tandil", "18/1/2027");
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
        var (first, _) = Planned(scenario, martin);
        var others = diego.Chat.Messages.Count;
        Decides(martin, first, "Enviar la lista", "Tandil, Guarulhos", "18/1/2027");
        ana.Sees("Su ciudad tiene un acuerdo nuevo\nUTDEL-2026-R01: Enviar la lista.\nPlazo: lun 18 ene 2027.");
        bia.Sees("Sua cidade tem uma decisão nova\nUTDEL-2026-R01: Enviar la lista.\nPrazo: seg 18 jan 2027.");
        Assert.Equal(others, diego.Chat.Messages.Count);
        bia.Taps("Ver a decisão");
        var before = ana.Chat.Messages.Count;
        bia.Taps("Está feita");
        bia.Says("Enviada por e-mail");
        martin.Sees("Guarulhos cumplió un acuerdo\nUTDEL-2026-R01: Enviar la lista.\nHecho: Enviada por e-mail");
        Assert.Equal(before, ana.Chat.Messages.Count);
        martin.Taps("Ver el acuerdo");
        martin.Taps("Abrirlo otra vez");
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
        var (first, _) = Planned(scenario, martin);
        Decides(martin, first, "Enviar la lista", "Tandil", "18/1/2027");
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
        martin.Taps("Abrirlo otra vez");
        martin.Sees("Está abierto.");
        martin.Taps("Todos los acuerdos");
        martin.Taps("Por reunión");
        martin.Sees("1 acuerdo abierto\n\nReunión de la UT DEL, Campinas, lun 30 nov 2026, 10:00 de Brasilia\nR01: Enviar la lista. Plazo: lun 18 ene 2027.");
    }

    [Fact]
    public void AnActaIsPastedWholeOrReadFromWord()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var (first, _) = Planned(scenario, martin);
        AddsPoint(martin, first, "Presupuesto del año");
        AddsPoint(martin, first, "Ferias de la región");
        OpensActa(martin, first);
        martin.Taps("Pegar o enviar el acta entera");
        martin.Says("ACTA\n\n1. Presupuesto del año\nSe aprobó.\nPor unanimidad.\n\nFerias de la región\nSe harán dos.");
        martin.Taps("Listo");
        martin.Sees("Tomé el texto de 2 puntos.\nQuedó fuera 1 línea que está antes del primer punto.");
        martin.Taps("Volver al acta");
        martin.Sees("1. Presupuesto del año\nSe aprobó.\nPor unanimidad.\n\n2. Ferias de la región\nSe harán dos.");
        martin.Taps("En Word");
        martin.SeesToast("La preparo y se la envío aquí.");
        var word = martin.Last.FileContent!;
        Assert.Equal("acta.docx", martin.Last.FileName);

        var second = scenario.Meetings().Single(meeting => meeting.Id != first.Id);
        AddsPoint(martin, second, "Presupuesto del año");
        scenario.TelegramFiles["word"] = word;
        OpensActa(martin, second);
        martin.Taps("Pegar o enviar el acta entera");
        martin.SendsFile(new("word", IsPhoto: false, "acta.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", word.Length));
        martin.Sees("Tomé el texto de 1 punto.");
        Assert.StartsWith("Se aprobó.\nPor unanimidad.", scenario.Read(work => Acta.Of(work, second.Id)).Outcomes.Values.Single().Text!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhomTheOrganiserNamesWritesIt()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var ana = scenario.Official("Ana", "ar-tandil");
        var (first, _) = Planned(scenario, martin);
        AddsPoint(martin, first, "Presupuesto del año");
        OpensActa(martin, first);
        martin.Taps("Quién la escribe");
        martin.Taps("Ana, Tandil");
        martin.Sees("La escribe también Ana.");
        ana.Sees("Le piden que escriba el acta\nReunión de la UT DEL, Campinas");
        ana.Taps("Leer el acta");
        Assert.Null(ana.Last.Find("Quién la escribe"));
        ana.Taps("1. Presupuesto del año");
        ana.Taps("Escribir");
        ana.Says("Se aprobó.");
        ana.Taps("Listo");
        ana.Sees("Se aprobó.");
    }

    [Fact]
    public void AMergedCityKeepsWhatItHasToDo()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var (first, _) = Planned(scenario, martin);
        Decides(martin, first, "Enviar la lista", "Tandil", "18/1/2027");
        var by = scenario.PersonOf(martin);
        scenario.Write(work => _ = CityList.Merge(
            work, by, Cities.Shipped.Find("ar-tandil")!, Cities.Shipped.Find("ar-rosario")!, "merge1", scenario.Now).Value);
        Assert.Equal("ar-rosario", Assert.Single(scenario.Read(work => DecisionBook.Find(work, "UTDEL-2026-R01"))!.Cities).CityId);
    }

    [Fact]
    public void WhoIsForgottenLeavesTheActaWithoutTheirName()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        _ = scenario.Coordinator("Lucía", "ar-rosario");
        var (first, _) = Planned(scenario, martin);
        Decides(martin, first, "Enviar la lista", "Tandil", "18/1/2027");
        martin.Says("/privacidad");
        martin.Taps("Descargar mis datos");
        Assert.Contains("UTDEL-2026-R01", System.Text.Encoding.UTF8.GetString(martin.Last.FileContent!), StringComparison.Ordinal);
        martin.Says("/privacidad");
        martin.Taps("Borrar mis datos");
        martin.Taps("Sí, borrar mis datos");
        martin.Taps("Borrar para siempre");
        Assert.Equal(Person.Nobody, Assert.Single(scenario.Read(work => DecisionBook.Find(work, "UTDEL-2026-R01"))!.History).By);
        Assert.DoesNotContain(scenario.Everything(), document => document.Contains($"\"{martin.Id}\"", StringComparison.Ordinal));
    }

    /// <summary>Two meetings of the UT DEL, on 30 November and on 9 February.</summary>
    internal static (Meeting First, Meeting Next) Planned(Scenario scenario, Phone organiser)
    {
        foreach (var date in new[] { "30/11/2026 a las 10", "9/2/2027 a las 10" })
        {
            organiser.Plans(date);
            organiser.Taps(organiser.Last.Find("Publicar y avisar") is null ? "Publicar" : "Publicar y avisar");
        }

        var meetings = scenario.Meetings();
        return (meetings[0], meetings[1]);
    }

    private static void Answers(Phone phone, Meeting meeting, string answer) => phone.Presses($"1v.say~{meeting.Id}~{answer}", 1);

    private static void OpensAgenda(Phone phone, Meeting meeting) => phone.Presses($"1ag.open~{meeting.Id}", phone.Chat.Messages.Count == 0 ? 1 : phone.Last.Id);

    private static void OpensActa(Phone phone, Meeting meeting) => phone.Presses($"1ac.open~{meeting.Id}", phone.Chat.Messages.Count == 0 ? 1 : phone.Last.Id);

    private static void AddsPoint(Phone organiser, Meeting meeting, string title)
    {
        OpensAgenda(organiser, meeting);
        organiser.Taps("Agregar un punto");
        organiser.Says(title);
        organiser.Taps("15 min");
        organiser.Says("Hay que decidirlo.");
        organiser.Taps("Listo");
        organiser.Taps("Saltar");
        organiser.Taps("Proponer");
    }

    internal static void Decides(Phone organiser, Meeting meeting, string text, string cities, string date)
    {
        OpensActa(organiser, meeting);
        organiser.Taps("Agregar un acuerdo");
        organiser.Says(text);
        organiser.Taps("Listo");
        organiser.Says(cities);
        organiser.Taps("Una fecha");
        organiser.Says(date);
        organiser.Taps("Guardar el acuerdo");
    }
}
