using Bot.Domain.Meetings.Actas;
using Bot.Texts;

namespace Bot.Features.Meetings.WriteActa;

internal static class ActaTextsEs
{
    public static readonly ActaTexts Texts = new()
    {
        Heading = "Acta",
        IsDraft = "Borrador: todavía no la lee nadie más.",
        NotApprovedYet = "La leen quienes estuvieron. La lee cualquier persona cuando la reunión siguiente la aprueba.",
        IsChanged = "Cambió desde el envío.",
        GoesTo = (people, cities) =>
            Html.Of($"<b>Se envía a {Plural.Count(people, "persona", "personas")} de {Plural.Count(cities, "ciudad", "ciudades")}.</b>"),
        GoesToNobody = Html.Of(
            $"<b>No hay a quién enviarla: nadie de las ciudades que estuvieron usa el bot.</b> Queda abierta para observaciones."),
        TellsDecisions = count =>
            Plural.Form(
                count,
                "Su acuerdo se avisa a las ciudades que lo cumplen.",
                $"Sus {Locale.Es.Number(count)} acuerdos se avisan a las ciudades que los cumplen."),
        ThenRemarks = day => $"Podrán hacer observaciones hasta el {day}.",
        SendActa = Verbs.Send.Es,
        SendAgain = "Enviar de nuevo",
        SureApproved = (approving, held) => Html.Of($"<b>¿La reunión aprobó el acta?</b>\nActa: {held}\nLa aprueba: {approving}\nDespués no se puede cambiar y la lee cualquier persona."),
        YesApproved = "Sí, la aprobó",
        More = "Más",
        RemarksEnded = day => $"El plazo terminó el {day}.",
        WriteActa = "Escribir el acta",
        StillWritten = "El acta todavía se está escribiendo.",
        TakesRemarks = day => $"Quienes estuvieron pueden hacer observaciones hasta el {day}.",
        WaitsForApproval = "La aprueba la próxima reunión.",
        IsApproved = (meeting, date) => Html.Of($"Aprobada en: {meeting}, {date}."),
        WereThere = (cities, count) => $"{Plural.Count(count, "ciudad", "ciudades")}: {cities}.",
        NobodyYet = "Todavía no se sabe qué ciudades estuvieron.",
        WrittenBy = name => $"La escribe también {name}.",
        NothingWritten = "Sin texto todavía.",
        GoesOn = "Sigue en la próxima reunión.",
        ActaApproved = "Se aprobó.",
        Decisions = "Acuerdos",
        Remarks = "Observaciones",
        Decision = (number, text, cities, due, state) => Html.Of($"{number}: {text} {cities}. Plazo: {due}. {StateOf(state)}"),
        NextMeeting = "la próxima reunión",
        Circulate = "Enviar a quienes estuvieron",
        Approve = "La reunión la aprobó",
        WhichCities = "Qué ciudades estuvieron",
        AddDecision = "Agregar un acuerdo",
        TakeWhole = "Pegar o enviar el acta entera",
        WhoWrites = "Quién la escribe",
        AsWord = "En Word",
        Remark = "Hacer una observación",
        BackToAgenda = "Volver al temario",
        BackToActa = "Volver al acta",
        ReadActa = "Leer el acta",
        AskOutcome = new("Qué se trató", "¿Qué se trató y en qué quedó?", "Se acordó hacer dos ferias."),
        Write = "Escribir",
        ChangeIt = Verbs.Change.Es,
        Leave = "Sigue en la próxima reunión",
        IsFinished = "Está terminado",
        PickCities = count =>
            $"{Plural.Form(count, "Estuvo 1 ciudad.", $"Estuvieron {Locale.Es.Number(count)} ciudades.")} Toque una para agregarla o quitarla.",
        AddCity = city => $"Agregar: {city}",
        DropCity = city => $"Quitar: {city}",
        OtherCity = "Otra ciudad",
        AskCity = new("Ciudad", "¿Qué otra ciudad estuvo? Escriba las primeras letras y elija.", "tandil"),
        Earlier = "Anteriores",
        Later = "Siguientes",
        PickWriter = "¿Quién escribe el acta además de usted?",
        NobodyElse = "Nadie más",
        YouWrite = meeting => Html.Of($"<b>Le piden que escriba el acta</b>\n{meeting}"),
        IsCirculated = day => Html.Of($"<b>Esta es el acta.</b> Puede hacer observaciones hasta el {day}."),
        WasCirculated = count =>
            Plural.Form(
                count, "Enviada. No había a quién más enviarla.", "Enviada a 1 persona.", $"Enviada a {Locale.Es.Number(count)} personas."),
        AskRemark = new("Observación", "¿Qué debería decir de otra manera?", "En el punto 2 falta el monto."),
        BeforeRemark = new("Su observación", "La leen quien organiza y quienes leen el acta."),
        SendRemark = Verbs.Send.Es,
        WasRemarked = Html.Of($"<b>Enviada.</b> Quien organiza la leerá."),
        SomebodyRemarks = (city, meeting, words) =>
            Html.Of(
                $"<b>{(city.Length == 0 ? "Hay una observación" : $"{city} hace una observación")} al acta</b>\n{meeting}\n<blockquote>{words}</blockquote>"),
        AskWhole = new(
            "Acta entera", "Pegue el texto o envíe el archivo de Word. Cada punto empieza con su número o su nombre.", "1. Presupuesto"),
        WasDivided = points =>
            Html.Of(
                $"<b>{Plural.Form(points, "No cambió ningún punto.", "Tomé el texto de 1 punto.", $"Tomé el texto de {Locale.Es.Number(points)} puntos.")}</b>"),
        WasLeftOut = count =>
            Plural.Form(
                count,
                "Quedó fuera 1 línea que no es de ningún punto:",
                $"Quedaron fuera {Locale.Es.Number(count)} líneas que no son de ningún punto:"),
        AndMoreLines = count => $"y {Locale.Es.Number(count)} más.",
        OthersWrote = titles => $"Ya escribió otra persona, no lo reemplacé: {titles}.",
        AnotherWrote = (name, point) => Html.Of($"<b>{name} ya escribió en «{point}»:</b>"),
        Yours = Html.Of($"<b>Lo suyo:</b>"),
        NothingReplaced = "Todavía no se reemplazó nada.",
        PutMine = "Poner lo mío en su lugar",
        AddMine = "Agregar lo mío debajo",
        KeepTheirs = "Dejarlo como está",
        YoursWasReplaced = (name, point, meeting) =>
            Html.Of($"<b>{name} reemplazó su texto de «{point}»</b>\n{meeting}\nUsted había escrito:"),
        TooLong = titles => $"Más de 200 palabras, quedó como borrador: {titles}.",
        NoPointFound = "No encontré ningún punto del temario. Cada uno debe empezar con su número o su nombre.",
        Reading = "Lo leo y le aviso aquí.",
        NotRead = Html.Of($"No pude leer el archivo. Envíe un archivo de Word (.docx) o pegue el texto."),
        FileCaption = Html.Of($"El acta en Word."),
        FileName = "acta.docx",
        NotMade = Html.Of($"No pude preparar el acta en Word. Pídala otra vez, por favor."),
        Preparing = "La preparo y se la envío aquí.",
        NothingToCirculate = "Escriba antes qué se trató en algún punto.",
        HasMoved = "Esto cambió mientras tanto.",
        Somebody = "Alguien",
    };

    private static string StateOf(DecisionState state) => state switch
    {
        DecisionState.Open => "Abierto.",
        DecisionState.Done => "Hecho.",
        _ => "Sin efecto.",
    };
}
