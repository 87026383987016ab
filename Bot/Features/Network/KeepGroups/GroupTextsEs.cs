using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Texts;

namespace Bot.Features.Network.KeepGroups;

internal static class GroupTextsEs
{
    public static readonly GroupTexts Texts = new()
    {
        MenuLine = "En un grupo: qué avisos recibe",
        HowTo = "Los avisos de un grupo los ve y los cambia quien lo administra: escriba /grupo dentro del grupo.",
        OnlyCoordination = "Esto lo cambia la coordinación.",
        Gone = "Ese grupo ya no está.",
        OnlyAdmins = "Esto lo cambian quienes administran el grupo y la coordinación de la UT DEL.",
        WasLetIn = (title, who, members) => Html.Lines(
            Html.Of(
                $"{who} agregó el bot al grupo <b>{title}</b>{(members is { } count ? $", de {Plural.Count(count, "miembro", "miembros")}" : "")}."),
            Html.Of($"¿Es un grupo de la UT DEL y puede recibir avisos de reuniones?")),
        Somebody = "Alguien",
        TopicIsClosed = title => Html.Of($"En el grupo <b>{title}</b> se cerró o se borró el tema de los avisos. Mientras tanto aviso en el tema general; si se abre de nuevo, vuelvo allí. Para elegir otro tema, escriba /grupo en él."),
        IsLost = title => Html.Of($"Ya no puedo escribir en el grupo <b>{title}</b>. Cuando me dejen, sigo donde quedamos."),
        IsBack = title => Html.Of($"Puedo escribir de nuevo en el grupo <b>{title}</b>."),
        WasAllowed = title => Html.Of($"El grupo <b>{title}</b> recibe avisos. Idioma y recordatorios se cambian allí con /grupo."),
        WasRefused = title => Html.Of($"El grupo <b>{title}</b> no recibe avisos."),
        Allow = "Sí, que reciba avisos",
        Refuse = "No, sin avisos",
        Withdraw = "Dejar de avisar en el grupo",
        Welcome = Html.Lines(
            Html.Of($"Hola, soy el Banco de Buenas Prácticas de la UT DEL. La coordinación autorizó este grupo: aquí avisaré de las reuniones. Las próximas se ven con /reuniones."),
            Html.Of($"Lo demás, solo cuando me llaman: por ejemplo <code>/buscar ferias</code>. Quienes administran el grupo eligen los avisos con /grupo.")),
        Standing = standing => standing switch
        {
            GroupStanding.Authorised => "Autorizado por la coordinación.",
            GroupStanding.Refused => "La coordinación no autorizó avisos.",
            _ => "Espera la autorización de la coordinación.",
        },
        IsUnreachable = "El bot no puede escribir allí.",
        NoGroups = "El bot todavía no está en ningún grupo.",
        AddToGroup = "Agregar a un grupo",
        PickGroup = link => Html.Of($"Toque «Elegir el grupo», abajo. Verá los grupos en los que puede nombrar administradores: el bot entra como administrador, solo con el permiso de fijar mensajes.\n\n¿No ve el botón o falta su grupo? <a href=\"{link}\">Use este enlace</a>; así el bot entra sin ese permiso."),
        PickingKey = "Elegir el grupo",
        AddNone = "No agregar a ningún grupo",
        NoneAdded = "De acuerdo, no se agregó a ningún grupo. Los grupos están en /grupo.",
        IsInGroup = title => Html.Of($"El bot está en «{title}»."),
        WasNotAdded = (title, link) => Html.Of($"Telegram no agregó el bot a «{title}». <a href=\"{link}\">Agréguelo con este enlace</a>."),
        AllGroups = count => Plural.Count(count, "grupo", "grupos"),
        ToList = "Todos los grupos",
        ToCoordination = "Volver a coordinación",
        SeeSettings = "Avisos del grupo",
        Earlier = Nouns.PreviousPage.Es,
        Later = Nouns.NextPage.Es,
        Language = "Idioma",
        LanguageName = language => language switch { GroupLanguage.Es => "Español", GroupLanguage.Pt => "Portugués", _ => "Los dos" },
        Meetings = "Reuniones",
        EveryMeeting = "todas las reuniones",
        Family = family => family switch
        {
            MeetingFamily.Del => "reuniones de la UT DEL",
            MeetingFamily.Mercosur => "órganos del Mercosur",
            MeetingFamily.Summits => "cumbres",
            MeetingFamily.Courses => "cursos",
            _ => "otras redes",
        },
        AllMeetings = "todas",
        NoMeetings = "ninguna",
        PracticesShort = "prácticas nuevas",
        Calls = "convocatorias",
        Weekly = "Novedades de los lunes",
        Never = "ninguna",
        Clocks = "Ciudades del grupo",
        NoCities = "ninguna",
        AskCities = new("Ciudades del grupo", "¿De qué ciudades es el grupo? Escríbalas separadas por comas. Se verá también la hora de cada una. Si salta esto, cada persona ve solo la de su teléfono.", "Rosario, La Paz"),
        UnknownCity = name => $"«{name}» no está en la lista: no se guarda",
        CitiesAre = cities => Html.Of($"Guardado. Ciudades del grupo: {cities}."),
        Introduction = "Soy el bot del Banco de Buenas Prácticas de la UT DEL. Podré responder aquí cuando la coordinación autorice este grupo. Mientras tanto, escríbame en privado.",
        OpenPrivate = "Abrir el chat privado",
        TellHere = "Avisar en este tema",
        BackToSettings = "Volver a los avisos",
    };
}
