using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.Meetings.Agendas;

namespace Bot.Tests.EndToEnd;

/// <summary>
/// Martín plans a meeting, Diego proposes a point and says that Tandil comes, the meeting is held, its acta says what came of the point and
/// what Tandil has to do, and Tandil does it: on the playground's page in a browser, by its clock.
/// </summary>
public sealed class AgendaToDecisionTest
{
    private const string Point = "Ferias de la región en 2027";
    private const string Outcome = "Se aprobaron dos fechas: mayo y octubre.";
    private const string ThreeWeeksAndADay = "528";

    [Fact]
    public async Task From_the_temario_to_the_decision_that_is_done()
    {
        await using var bot = await RunningBot.Start(pacing: false);
        await using var hand = await BrowserHand.Open(bot.Address);

        await MartinPlans(hand);
        var meeting = bot.OnDisk(MeetingBook.All).Single(meeting => meeting.Details.Host?.Name == "Campinas");
        await DiegoProposes(hand, meeting.Id);
        await hand.Becomes("Martín Ferreyra");
        await hand.Sees("Diego Lagos, de Tandil, propone un punto");
        await hand.Taps("Ver el punto", "Lo propone Tandil.");
        await hand.Taps("Poner en el temario", $"1. {Point} (15 min). Tandil.");

        using var http = new HttpClient();
        using var moved = await http.PostAsync(new Uri($"{bot.Address.TrimEnd('/')}/playground/clock?by={ThreeWeeksAndADay}"), null);
        Assert.True(moved.IsSuccessStatusCode);
        await MartinWritesTheActa(hand, meeting.Id);
        await MartinLaysItOnTandil(hand);
        await DiegoDoesIt(hand);
        await hand.Becomes("Martín Ferreyra");
        await hand.Sees("Tandil cumplió un acuerdo");

        var point = Assert.Single(Assert.Single(bot.OnDisk(Agenda.All)).Points);
        var acta = Assert.Single(bot.OnDisk(Acta.All));
        Assert.Equal((ActaState.Circulated, Outcome), (acta.State, acta.Outcomes[point.Id].Text!.Text));
        var decision = Assert.Single(bot.OnDisk(DecisionBook.All));
        Assert.Equal((meeting.Id, DecisionState.Done, "Enviada a todos."), (decision.MeetingId, decision.State, decision.Line!.Text));
    }

    private static async Task MartinPlans(BrowserHand hand)
    {
        await hand.Becomes("Martín Ferreyra");
        await hand.Says("/reuniones", "Próximas reuniones");
        await hand.Taps("Planear una reunión", "1 de 6. Tipo.");
        await hand.Taps("Reunión de la UT DEL", "2 de 6. Ciudad.");
        await hand.Says("campinas", "3 de 6. Fecha.");
        await hand.Says("dentro de 3 semanas a las 10", "4 de 6. Lugar.");
        await hand.Taps("Saltar", "5 de 6. Nombre.");
        await hand.Taps("Saltar", "6 de 6. Observaciones.");
        await hand.Taps("Saltar", "No falta nada.");
        await hand.Taps("Ver cómo queda", "Todavía no se avisó a nadie.");
        await hand.Taps("Publicar y avisar", "Publicada.");
    }

    private static async Task DiegoProposes(BrowserHand hand, string meetingId)
    {
        await hand.Becomes("Diego Lagos");
        await hand.Says($"/start ag_{meetingId}", "Todavía no tiene puntos.");
        await hand.Taps("Proponer un punto", "¿De qué se va a hablar?");
        await hand.Says(Point, "¿Cuánto tiempo hace falta?");
        await hand.Taps("15 min", "¿Por qué hay que hablarlo en esta reunión?");
        await hand.Says("Tres ciudades piden fechas comunes.", "Puede enviar más texto");
        await hand.Taps("Listo", "¿Es sobre una práctica, una página o un archivo?");
        await hand.Taps("Saltar", "Lo leen todos cuando está en el temario");
        await hand.Taps("Proponer", $"Propuesto: «{Point}».");
        await hand.Taps("Ver el temario", "Todavía no tiene puntos.");
        await hand.Taps("Volver a la reunión", "Reunión de la UT DEL, Campinas");
        await hand.Taps("Sí", "Va 1 persona.");
    }

    private static async Task MartinWritesTheActa(BrowserHand hand, string meetingId)
    {
        await hand.SaysAgain($"/start ag_{meetingId}", $"1. {Point} (15 min). Tandil.");
        await hand.Taps("Acta y acuerdos", "1 ciudad: Tandil.");
        await hand.Taps($"1. {Point}", "Sin texto todavía.");
        await hand.Taps("Escribir", "¿Qué se trató y en qué quedó?");
        await hand.Says(Outcome, "Puede enviar más texto");
        await hand.Taps("Listo", Outcome);
        await hand.Taps("Volver al acta", "Borrador: todavía no la lee nadie más.");
    }

    private static async Task MartinLaysItOnTandil(BrowserHand hand)
    {
        await hand.Taps("Agregar un acuerdo", "¿Qué se acordó hacer?");
        await hand.Says("Enviar la lista de ferias", "Puede enviar más texto");
        await hand.Taps("Listo", "¿Qué ciudades lo hacen?");
        await hand.Says("Tandil", "¿Para cuándo?");
        await hand.Taps("La próxima reunión", "Recibe un número que no cambia.");
        await hand.Taps("Guardar el acuerdo", "Está en el borrador del acta");
        await hand.Taps("Ver el acta", "Borrador: todavía no la lee nadie más.");
        await hand.Taps("Enviar a quienes estuvieron", "Se envía a 1 persona de 1 ciudad.");
        await hand.Taps("Enviar", "Quienes estuvieron pueden hacer observaciones hasta el");
        await hand.Closes("Enviada a 1 persona.");
    }

    private static async Task DiegoDoesIt(BrowserHand hand)
    {
        await hand.Becomes("Diego Lagos");
        await hand.Sees("Esta es el acta. Puede hacer observaciones hasta el");
        await hand.Sees("Su ciudad tiene un acuerdo nuevo");
        await hand.Says("/acuerdos", "1 acuerdo abierto");
        await hand.Taps("R01: Enviar la lista de ferias", "Está abierto.");
        await hand.Taps("Está hecho", "¿Cómo");
        await hand.Says("Enviada a todos.", "Hecho: Enviada a todos.");
    }
}
