using Bot.Texts;

namespace Bot.Features.Meetings.RepeatMeetings;

internal static class RepeatTextsEs
{
    public static readonly RepeatTexts Texts = new()
    {
        AskRule = heading => Html.Of($"<b>{heading}</b>. ¿Cada cuánto se repite?"),
        AskEnd = new("Hasta cuándo", "¿Hasta cuándo se repite? Toque un botón, o escriba una fecha o cuántas veces.", "8 veces"),
        NoEnd = "Sin fin",
        Times = count => Plural.Count(count, "vez", "veces"),
        Until = date => $"hasta el {date}",
        EndUnclear = "No lo entendí, o es antes de la segunda reunión. Escriba una fecha, o de 2 a 60 veces.",
        AskHosts = new(
            "Ciudades por turno",
            "¿Se turnan varias ciudades? Escríbalas en orden, con comas. La primera recibe la segunda reunión.",
            "Tandil, Campinas, Morón"),
        CityUnknown = "No conozco alguna de esas ciudades. Escriba los nombres completos, con comas.",
        Review = new("Repetir la reunión", "No aviso a nadie antes de que usted lo confirme."),
        NextDates = (rule, dates) => $"Será {rule}. Las primeras: {dates}.",
        Start = "Repetir así",
        Started = "Listo, la reunión se repite. A los grupos se les avisa de cada una cuando se acerca.",
        DraftKept = "Guardado, sin avisar a nadie.",
        GoOn = "Seguir",
        Back = "Volver a la reunión",
        Coming = "Las que vienen:",
        Stop = "Terminar la repetición",
        AskStop = (stay, go) =>
            $"¿Terminar la repetición? {Stays(stay)} {Goes(go, "Se cancela 1 que todavía no se anunció.", $"Se cancelan {go} que todavía no se anunciaron.")} Aviso a los grupos; no se puede deshacer.",
        StopReason = "Terminó la repetición",
        Stopped = (stay, go) => $"Ya no se repite. {Stays(stay)} {Goes(go, "Se canceló 1.", $"Se cancelaron {go}.")}",
        OneCancelled = date => $"Se cancela una de las siguientes: {date}.",
        OneMoved = (before, now) => Html.Of($"Una de las siguientes cambia de fecha: antes {before}; ahora <b>{now}</b>"),
        SomeMoved = dates => $"Las siguientes cambian de fecha: ahora {Locale.Es.And(dates)}.",
        Ended = dates => $"Ya no se repite.{(dates.Length == 0 ? "" : $" No habrá reunión: {Locale.Es.And(dates)}.")}",
        Gone = "Eso ya no se puede hacer. Escriba /reuniones para ver cómo están.",
    };

    private static string Stays(int count) => Plural.Form(
        count,
        "Ninguna queda como reunión suelta.",
        "Queda 1 como reunión suelta.",
        $"Quedan {Locale.Es.Number(count)} como reuniones sueltas.");

    private static string Goes(int count, string one, string many) => Plural.Form(count, "Ninguna se cancela.", one, many);
}
