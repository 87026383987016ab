using Bot.Texts;

namespace Bot.Features.People.KeepProfile;

internal static class ProfileTextsEs
{
    private const string WhoSees = "Lo ven la coordinación y la Secretaría Técnica.";

    public static readonly ProfileTexts Texts = new()
    {
        MenuLine = "Su nombre, ciudad, idioma y hora",
        Title = "Su perfil",
        Name = "Nombre",
        City = "Ciudad",
        Post = Nouns.Post.Es,
        Agency = "Agencia",
        Time = "Hora local",
        ChangeTime = "Cambiar la hora",
        TimeNow = (time, zone) => zone.Length == 0 ? time : $"{time} ({zone})",
        NotTold = "sin respuesta",
        WhoSeesIt = "Estos datos los ven solo la coordinación y la Secretaría Técnica. Para cambiar uno, toque su botón.",
        InvitedOnly = "La coordinación le dio acceso. Falta decir su ciudad.",
        Confirmed = "La coordinación confirmó sus datos.",
        NotConfirmed = "La coordinación confirmará sus datos. Mientras tanto puede usar todo.",
        Join = "Soy de una ciudad o agencia",
        Hears = atOnce =>
            atOnce
                ? "Le aviso de inmediato lo que llega para la coordinación."
                : "Lo que llega para la coordinación se lo aviso los días hábiles a las 9:00.",
        ChangeHearing = atOnce => atOnce ? "Avisarme a las 9:00" : "Avisarme de inmediato",
        IsCommission = "Usted es de la comisión de Economía Social y Solidaria.",
        Coordinates = "Usted coordina: puede revisar y publicar prácticas.",
        IsSecretariat = "Usted es de la Secretaría Técnica Permanente.",
        More = "Más",
        Privacy = "Qué guardamos de usted",
        Back = "Volver al perfil",
        AskLanguage = Html.Of($"¿En qué idioma hablamos?"),
        OwnLanguage = "Español",
        SpeakOther = "Falar em português",
        AskName = new("Nombre", "¿Cómo se llama? Nombre y apellido.", "Ana Pérez", WhoSees),
        AskCity = new("Ciudad", "¿De qué ciudad es? Escriba las primeras letras y elija.", "rosar", WhoSees),
        AskCountry = new("País", "¿De qué país es esa ciudad?"),
        AskPost = new("Cargo", "¿Cuál es su cargo?", "Directora de Empleo", WhoSees),
        AskAgency = new("Agencia", "Si trabaja en una agencia de desarrollo, ¿cómo se llama?", "Agencia de Desarrollo del Valle", WhoSees),
        AskZone = new("Hora", "¿Con la hora de qué lugar quiere ver las reuniones y los plazos?"),
        NowCoordinates = Html.Paragraphs(
            Html.Of($"<b>Listo: usted coordina el Banco de Buenas Prácticas.</b>"),
            Html.Of($"Cada día hábil a las 9:00 le aviso aquí lo que llegó. Todo lo demás está en /coordinacion.")),
        CityIsKnown = city => Html.Of($"<b>Su ciudad: {city}.</b> Ahora invite a quien revisa con usted y a las ciudades que proponen."),
        Invite = "Invitar personas",
        LinkUsed = Html.Of(
            $"Ese enlace ya lo usó otra persona; sirve una sola vez. Si usted debe coordinar, pídaselo a quien coordina hoy."),
        LinkUnknown = Html.Of(
            $"Ese enlace no es válido o fue reemplazado por otro más nuevo. Para ver qué puede hacer aquí, escriba /ayuda."),
        SeeQueue = "Ver lo pendiente",
        SeeProfile = "Ver mi perfil",
    };
}
