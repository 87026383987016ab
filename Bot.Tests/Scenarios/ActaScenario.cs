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
        var (first, _) = ActaWorld.Planned(scenario, martin);
        martin.AddsPoint(first, "Presupuesto del año");
        martin.AddsPoint(first, "Ferias de la región");
        ana.Answers(first, "y");
        scenario.Pass(Duration.FromDays(14.2));

        martin.OpensActa(first);
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
        martin.Sees("UTDEL-2026-R01\nEnviar la lista de ferias de 2027\nA cargo de: Tandil y Rosario.\nPlazo: la próxima reunión (mar 9 feb 2027, 10:00 de Brasilia).\nSe acordó en: Reunión de la UT DEL, Campinas, lun 30 nov 2026, 10:00 de Brasilia.\nEstá en el borrador del acta: las ciudades lo reciben cuando el acta se envía.");
        ana.OpensActa(first);
        ana.Sees("El acta todavía se está escribiendo.");

        martin.OpensActa(first);
        martin.Taps("Enviar a quienes estuvieron");
        martin.Sees("Se envía a 2 personas de 2 ciudades.\nSu acuerdo se avisa a las ciudades que lo cumplen.\nPodrán hacer observaciones hasta el lun 7 dic 2026.");
        martin.Taps("Enviar");
        martin.SeesToast("Enviada a 2 personas.");
        martin.Sees("Enviada a 2 personas.\n\nActa: ");
        martin.Sees("Quienes estuvieron pueden hacer observaciones hasta el lun 7 dic 2026.");
        ana.Sees("Su ciudad tiene un acuerdo nuevo");
        Handed(ana, "2. Ferias de la región\nSigue en la próxima reunión.\n\nAcuerdos\nUTDEL-2026-R01: Enviar la lista de ferias de 2027. Tandil y Rosario. Plazo: la próxima reunión. Abierto.\n\nEsta es el acta. Puede hacer observaciones hasta el lun 7 dic 2026.");
        diego.Presses($"1ac.remark~{first.Id}", diego.Chat.Messages[^2].Id);
        diego.Says("En el punto 1 falta el monto.");
        diego.Taps("Listo");
        diego.Taps("Enviar");
        diego.Sees("Enviada. Quien organiza la leerá.");
        martin.Sees("Rosario hace una observación al acta\nReunión de la UT DEL, Campinas\nEn el punto 1 falta el monto.");
        scenario.Pass(Duration.FromDays(8));
        ana.Presses($"1ac.remark~{first.Id}", ana.Last.Id);
        ana.SeesToast("El plazo terminó el lun 7 dic 2026.");

        var next = Assert.Single(scenario.Meetings(), meeting => meeting.Id != first.Id);
        martin.OpensAgenda(next);
        martin.Sees("1. Aprobar el acta: Reunión de la UT DEL, Campinas, lun 30 nov 2026, 10:00 de Brasilia (5 min).");
        martin.Taps("De reuniones anteriores (2)");
        martin.Taps("UTDEL-2026-R01: Enviar la lista de…");
        martin.Taps("De reuniones anteriores (1)");
        martin.Taps("Ferias de la región");
        martin.Sees("2. UTDEL-2026-R01: Enviar la lista de ferias de 2027 (15 min).\n3. Ferias de la región (15 min).\nEn total: 35 minutos.");
        martin.Taps("1. Aprobar el acta: Reunión de la UT…");
        Assert.Null(martin.Last.Find("La reunión la aprobó"));

        scenario.Pass(Duration.FromDays(63));
        martin.OpensActa(first);
        martin.Taps("La reunión la aprobó");
        martin.Sees("¿La reunión aprobó el acta?");
        martin.Taps("Sí, la aprobó");
        martin.Sees("Aprobada en: Reunión de la UT DEL, Campinas, mar 9 feb 2027, 10:00 de Brasilia.");
        Assert.Null(martin.Last.Find("Agregar un acuerdo"));
        martin.OpensActa(next);
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
        bia.OpensAgenda(first);
        bia.Taps("Adicionar um ponto");
        bia.Says("Orçamento do ano");
        bia.Taps("15 min");
        bia.Says("É preciso aprovar.");
        bia.Taps("Pronto");
        bia.Taps("Pular");
        bia.Taps("Propor");
        bia.Sees("«Orçamento do ano» está na pauta.");
        ana.Answers(first, "y");
        scenario.Pass(Duration.FromDays(14.2));
        bia.OpensActa(first);
        bia.Sees("Ata: Reunião da UT DEL, Campinas\nseg 30 nov 2026, 10:00 de Brasília\nRascunho: ninguém mais pode ler ainda.\n1 cidade: Guarulhos.");
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
        bia.OpensActa(first);
        bia.Taps("Enviar a quem esteve");
        bia.Sees("Vai para 1 pessoa de 1 cidade.");
        bia.Taps("Enviar");
        ana.Sees("Sua cidade tem uma decisão nova");
        Handed(ana, "Esta é a ata. Você pode fazer observações até seg 7 dez 2026.");

        scenario.Pass(Duration.FromDays(2));
        ana.Sees("Sua cidade tem 1 decisão a cumprir\nR01: Enviar a lista de feiras. Até ter 15 dez 2026.");
        ana.Says("/acordos");
        ana.Sees("1 decisão aberta\n\nGuarulhos\nR01: Enviar a lista de feiras. Prazo: ter 15 dez 2026.");
        ana.Taps("R01: Enviar a lista de feiras");
        ana.Taps("Está feita");
        ana.Says("Enviada em 3 de dezembro");
        ana.Sees("Feita: Enviada em 3 de dezembro");
        bia.Says("/acordos");
        bia.Sees("Nenhuma decisão aberta");
        bia.Taps("Cumpridas e sem efeito (1)");
        bia.Sees("1 decisão cumprida ou sem efeito");
        bia.Taps("R01: Enviar a lista de feiras");
        bia.Taps("Abrir de novo");
        bia.Says("Falta uma cidade");
        bia.Sees("Está aberta.");

        bia.PlansInPortuguese("9/2/2027 às 10h");
        bia.Taps("Publicar");
        var next = Assert.Single(scenario.Meetings(), meeting => meeting.Id != first.Id);
        bia.OpensAgenda(next);
        bia.Sees("1. Aprovar a ata: Reunião da UT DEL, Campinas, seg 30 nov 2026, 10:00 de Brasília (5 min).");
        bia.Taps("De reuniões anteriores (1)");
        bia.Taps("UTDEL-2026-R01: Enviar a lista de feiras");
        bia.Sees("2. UTDEL-2026-R01: Enviar a lista de feiras (15 min).");
        scenario.Pass(Duration.FromDays(72));
        bia.OpensActa(first);
        bia.Taps("A reunião aprovou");
        bia.Taps("Sim, aprovou");
        bia.Sees("Aprovada em: Reunião da UT DEL, Campinas, ter 9 fev 2027, 10:00 de Brasília.");
        Assert.Null(bia.Last.Find("Adicionar uma decisão"));
        bia.OpensActa(next);
        bia.Sees("1. Aprovar a ata: Reunião da UT DEL, Campinas, seg 30 nov 2026, 10:00 de Brasília\nFoi aprovada.");
        ana.Says("/acordos");
        ana.Taps("R01: Enviar a lista de feiras");
        ana.Taps("Está feita");
        ana.Says("Enviada de novo");
        ana.Sees("Feita: Enviada de novo");
    }

    /// <summary>The acta came before what the city has to do.</summary>
    private static void Handed(Phone phone, string words) => Assert.Contains(words, phone.Chat.Messages[^2].Text, StringComparison.Ordinal);
}
