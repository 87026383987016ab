using Bot.Domain.People;
using Bot.Texts;

namespace Bot.Features.People.CoordinatePeople;

internal static class CoordinateTextsEs
{
    public static readonly CoordinateTexts Texts = new()
    {
        MenuLine = "Personas, ciudades y traspaso",
        OnlyCoordination = Html.Of($"Esto lo usa la coordinación. Para ver qué puede hacer aquí, escriba /ayuda."),
        Title = years => $"Coordinación {years}",
        Office = (role, city) => role switch
        {
            Role.Coordinator => $"Coordina {city}.",
            Role.Subcoordinator => $"Subcoordina {city}.",
            _ => $"Economía Social y Solidaria: {city}.",
        },
        HowManyWait = count => Plural.Form(
            count,
            "Nadie espera confirmación.",
            "1 persona espera confirmación.",
            $"{Locale.Es.Number(count)} personas esperan confirmación."),
        HowManyCities = count => Plural.Form(
            count,
            "No hay ciudades por confirmar.",
            "1 ciudad por confirmar.",
            $"{Locale.Es.Number(count)} ciudades por confirmar."),
        HowManyToReview = count => $"{Plural.Count(count, "práctica espera", "prácticas esperan")} revisión.",
        HowManyGroups = count => $"{Plural.Count(count, "grupo espera", "grupos esperan")} autorización.",
        NothingWaits = "Nada pendiente.",
        More = "Más",
        FindHint = Html.Of($"Para encontrar a alguien: <code>/coordinacion ana</code>"),
        SeeToReview = count => $"Prácticas por revisar: {Locale.Es.Number(count)}",
        SeeWaiting = count => $"Esperan confirmación: {Locale.Es.Number(count)}",
        People = "Personas",
        Cities = "Ciudades",
        Invitations = "Invitaciones",
        AuditLog = "Quién hizo qué",
        Groups = "Grupos",
        Figures = "Cifras",
        Report = "Informe",
        HandOver = "Traspasar la coordinación",
        NobodyWaits = Html.Of($"<b>Nadie espera confirmación.</b>"),
        Waiting = count => Html.Of($"<b>Esperan confirmación: {Locale.Es.Number(count)}</b>"),
        Members = count => Html.Of($"<b>Personas confirmadas: {Locale.Es.Number(count)}</b>"),
        Found = (count, name) => count == 0
            ? Html.Of($"No encontré a nadie con «{name}». Pruebe con las primeras letras.")
            : Html.Of($"<b>{name}: {Locale.Es.Number(count)}</b>"),
        Waits = days => $"Espera {Locale.Es.Since(days)}.",
        OnlyVisits = "Solo consulta.",
        NotAskedYet = "Todavía no dijo de dónde es.",
        Earlier = Nouns.PreviousPage.Es,
        Later = Nouns.NextPage.Es,
        FindByName = "Buscar por nombre",
        AskName = new("Nombre", "¿A quién busca? Escriba el nombre o sus primeras letras.", "ana per"),
        ToCoordination = "Volver a coordinación",
        OnTelegram = name => $"En Telegram: {name}.",
        Unlisted = city => $"«{city}» no está en la lista de ciudades.",
        WaitsSince = day => $"Espera confirmación desde el {day}.",
        IsIn = role => $"Participación confirmada. Rol: {role}.",
        Practices = count => Plural.Form(
            count,
            "Sin prácticas.",
            "Tiene 1 práctica o borrador.",
            $"Tiene {Locale.Es.Number(count)} prácticas o borradores."),
        Confirm = "Confirmar",
        Refuse = Verbs.Decline.Es,
        ChangeRole = "Cambiar el rol",
        Remove = Verbs.Remove.Es,
        ToWaiting = "Quiénes esperan",
        ToMembers = "Todas las personas",
        WhichRole = name => Html.Of($"<b>{name}</b>: ¿qué rol tendrá?"),
        AskToRemove = name =>
            Html.Of($"¿Quitar a <b>{name}</b>? Deja de participar de inmediato y sus invitaciones se anulan. Sus textos quedan."),
        AskToGive = (name, roleName, role) => Html.Lines(
            Html.Of($"¿Dar a <b>{name}</b> el rol «{roleName}»?"),
            role is Role.Coordinator or Role.Subcoordinator
                ? Html.Of($"Podrá revisar y publicar prácticas, confirmar personas e invitar.")
                : role == Role.Secretariat ? Html.Of($"Podrá leer lo que se revisa y ver los contactos.") : Html.Empty),
        YesRemove = "Sí, quitar",
        YesGive = "Sí, dar este rol",
        Back = "No, volver",
        Gone = Html.Of($"Esa persona ya no está aquí: borró sus datos."),
        IsConfirmed = name => $"Participación confirmada: {name}.",
        IsRefused = name => $"Sin confirmar: {name}.",
        IsGiven = (name, role) => $"{name}: ahora {role}.",
        YouAreConfirmed = Html.Of($"<b>La coordinación confirmó sus datos.</b> Gracias por participar."),
        YouAreRefused = Html.Of($"<b>La coordinación no pudo confirmar sus datos.</b> Puede seguir buscando y leyendo, y sus textos siguen guardados. Si algún dato no era correcto, vuelva a enviarlos."),
        AskAgain = "Enviar mis datos de nuevo",
        Propose = "Proponer una práctica",
    };
}
