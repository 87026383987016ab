using Bot.Domain.People;
using Bot.Texts;

namespace Bot.Features.People.InvitePeople;

internal static class InviteTextsEs
{
    public static readonly InviteTexts Texts = new()
    {
        AskRole = new("Rol", "¿Qué rol tendrá quien acepte la invitación? Entra con sus datos ya confirmados."),
        AskCity = new("Ciudad", "¿De qué ciudad? Si la salta, cada persona dirá la suya.", "rosario"),
        AskUses = new("Cuántas personas", "¿Para cuántas personas vale la invitación?"),
        AskDays = new("Hasta cuándo", "¿Por cuánto tiempo vale?"),
        BeforeMaking = new(
            "Revise la invitación", "Entra quien tenga la invitación: pásela solo a quien corresponde. Puede anularla cuando quiera."),
        Make = "Crear la invitación",
        NotMade = Html.Of($"No se creó ninguna invitación. Puede seguir desde /coordinacion."),
        PeopleIn = count => Plural.Count(count, "persona", "personas"),
        DaysOpen = count => Locale.Es.Days(count),
        Title = "Invitaciones",
        None = Html.Of($"<b>Todavía no hay invitaciones.</b> Quien acepta una entra con sus datos ya confirmados."),
        Used = (used, uses) =>
            Plural.Form(used, $"Entraron 0 de {uses}.", $"Entró 1 persona de {uses}.", $"Entraron {used} personas de {uses}."),
        Standing = (state, day) => state switch
        {
            InvitationState.Open => $"Vale hasta el {day}.",
            InvitationState.UsedUp => "Ya no quedan lugares.",
            InvitationState.Expired => $"Venció el {day}.",
            _ => "Anulada.",
        },
        Look = number => $"Ver la invitación {number}",
        Newer = "Más nuevas",
        Older = "Más antiguas",
        Invite = "Crear una invitación",
        Revoke = "Anular la invitación",
        IsRevoked = "Anulada: ya nadie entra con esa invitación.",
        ToList = "Ver las invitaciones",
        ToCoordination = "Volver a coordinación",
        IsMade = (uses, day) => $"Invitación para {Plural.Count(uses, "persona", "personas")}, hasta el {day}:",
        CopyLink = "Copiar el enlace",
        OnlyOnce = Html.Of($"Cópiela ahora: no se vuelve a mostrar."),
        Welcome = city => city.Length == 0
            ? Html.Of($"<b>Le damos la bienvenida al Banco de Buenas Prácticas.</b>")
            : Html.Of($"<b>Le damos la bienvenida al Banco de Buenas Prácticas.</b> Usted participa por {city}."),
        HasIt = standing => Html.Of($"Usted ya figura como <b>{standing}</b>. No hace falta usar la invitación."),
        AskToPass = (before, after) => Html.Of(
            $"Usted figura como <b>{before}</b>. Con esta invitación pasa a figurar como <b>{after}</b>, y lo que haga desde ahora será así. Sus textos siguen guardados. ¿Pasa?"),
        Pass = "Sí, pasar",
        Stay = "No, seguir como estoy",
        Stayed = standing => Html.Of($"Nada cambió: usted sigue como <b>{standing}</b>."),
        TellMore = Html.Of($"¿Nos dice su nombre y cargo? Los ven solo la coordinación y la Secretaría Técnica."),
        TellNow = "Decir mi nombre y cargo",
        TellAll = Html.Of($"¿Nos dice de qué ciudad es, su nombre y su cargo? Los ven solo la coordinación y la Secretaría Técnica."),
        TellAllNow = "Decir mi ciudad y quién soy",
        SeePractices = "Ver prácticas",
        Propose = "Proponer una",
    };
}
