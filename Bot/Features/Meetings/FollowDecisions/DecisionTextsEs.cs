using Bot.Domain.Meetings.Actas;
using Bot.Texts;

namespace Bot.Features.Meetings.FollowDecisions;

internal static class DecisionTextsEs
{
    public static readonly DecisionTexts Texts = new()
    {
        MenuLine = "Acuerdos de las reuniones",
        Heading = count => Plural.Form(
            count,
            Html.Of($"<b>Ningún acuerdo abierto</b>"),
            Html.Of($"<b>1 acuerdo abierto</b>"),
            Html.Of($"<b>{Locale.Es.Number(count)} acuerdos abiertos</b>")),
        None = Html.Of($"Todavía no hay acuerdos. Salen de las actas de las reuniones."),
        ByCity = "Por ciudad",
        ByMeeting = "Por reunión",
        Earlier = "Anteriores",
        Later = "Siguientes",
        OpenPrivate = "Ver en el chat privado",
        Line = (number, text, due, state) => state switch
        {
            DecisionState.Open => Html.Of($"{number}: {text} Plazo: {due}."),
            DecisionState.Done => Html.Of($"{number}: {text} Hecho."),
            _ => Html.Of($"{number}: {text} Sin efecto."),
        },
        InCharge = cities => $"A cargo de: {cities}.",
        Due = date => Html.Of($"Plazo: {date}."),
        NextMeeting = "la próxima reunión",
        NextMeetingOn = date => Html.Of($"la próxima reunión ({date})"),
        DecidedIn = (meeting, date) => Html.Of($"Se acordó en: {meeting}, {date}."),
        IsOpen = "Está abierto.",
        IsLate = "Está abierto y el plazo ya pasó.",
        IsDone = how => $"Hecho: {how}",
        IsDropped = why => $"Sin efecto. Motivo: {why}",
        Finish = "Está hecho",
        Reopen = "Abrirlo otra vez",
        Drop = "Dejarlo sin efecto",
        SeeActa = "Ver el acta",
        SeeAll = "Todos los acuerdos",
        AskText = new("Acuerdo", "¿Qué se acordó hacer?", "Enviar la lista de ferias de 2027."),
        AskCities = new("Ciudades", "¿Qué ciudades lo hacen? Escriba los nombres, separados por comas.", "Campinas, Tandil"),
        CityUnknown = "No conozco alguna de esas ciudades. Escriba los nombres completos, separados por comas.",
        AskWhen = new("Plazo", "¿Para cuándo?"),
        AskDate =
            new("Fecha", "¿Hasta cuándo? Un día, un mes o un trimestre.") { DatedExample = dates => $"{dates.Days}, {dates.NextQuarter}" },
        Review = new(
            "El acuerdo", "Recibe un número que no cambia. Las ciudades lo reciben cuando se envía el acta, o ahora si ya se envió."),
        Make = "Guardar el acuerdo",
        DraftKept = Html.Of($"Guardado como borrador, sin número todavía."),
        GoOn = "Terminar ahora",
        AskHow = new("Cómo se hizo", "¿Cómo se hizo? En una línea.", "Enviada el 3 de marzo"),
        AskWhy = new(Nouns.Reason.Es, "¿Por qué queda sin efecto?", "La feria se suspendió"),
        ToDo = count => Plural.Form(
            count,
            Html.Of($"<b>Su ciudad tiene 1 acuerdo por cumplir</b>"),
            Html.Of($"<b>Su ciudad tiene {Locale.Es.Number(count)} acuerdos por cumplir</b>")),
        DueOn = (number, text, day) => $"{number}: {text} Hasta el {day}.",
        LateSince = (number, text, day) => $"{number}: {text} El plazo era el {day}.",
        NewForCity = Html.Of($"<b>Su ciudad tiene un acuerdo nuevo</b>"),
        WasDone = city => city is null ? Html.Of($"<b>Se cumplió un acuerdo</b>") : Html.Of($"<b>{city} cumplió un acuerdo</b>"),
        SeeOne = "Ver el acuerdo",
        AndMore = count => $"y {Locale.Es.Number(count)} más.",
        CitiesUnknown = names => $"No conozco {names}. Escriba los nombres completos, separados por comas.",
        EndedHeading = count =>
            Html.Of(
                $"<b>{Plural.Form(count, "Ninguno cumplido ni sin efecto", "1 acuerdo cumplido o sin efecto", $"{Locale.Es.Number(count)} acuerdos cumplidos o sin efecto")}</b>"),
        SeeEnded = count => $"Cumplidos y sin efecto ({Locale.Es.Number(count)})",
        SeeOpen = "Los abiertos",
        WaitsForActa = "Está en el borrador del acta: las ciudades lo reciben cuando el acta se envía.",
        Because = why => $"Se abrió otra vez. Motivo: {why}",
        AskWhyAgain = new(Nouns.Reason.Es, "¿Por qué se abre otra vez? Se lo avisaré a las ciudades.", "Falta la lista de Rosario"),
        ReviewCorrection = new("El acuerdo", "Si el acta ya se envió, se lo avisaré a las ciudades."),
        SaveCorrection = "Guardar el cambio",
        CorrectedOn = day => $"Se corrigió el {day}.",
        AnotherCity = "Otra ciudad",
        WasAdded = Html.Of($"<b>Mientras usted escribía, otra ciudad lo dio por hecho.</b> Su línea quedó agregada."),
        WasDropped = Html.Of($"<b>Quedó sin efecto un acuerdo de su ciudad</b>"),
        WasReopened = Html.Of($"<b>Se abrió otra vez un acuerdo de su ciudad</b>"),
        WasCorrected = Html.Of($"<b>Se corrigió un acuerdo de su ciudad</b>"),
        DueMoved = (number, text, day, before) => $"{number}: {text} Cambió el plazo: {day} (antes, {before}).",
        Late = count =>
            Html.Of($"<b>Su ciudad tiene {Plural.Form(count, "1 acuerdo atrasado", $"{Locale.Es.Number(count)} acuerdos atrasados")}</b>"),
        HasMoved = "Esto cambió mientras tanto.",
    };
}
