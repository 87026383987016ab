using Bot.Conversation.Forms;
using Bot.Domain.People;
using Bot.Texts;

namespace Bot.Features.KeepGroups;

/// <summary>The sentences around a group's settings.</summary>
public sealed record GroupTexts
{
    public required string MenuLine { get; init; }

    public required string HowTo { get; init; }

    public required string OnlyCoordination { get; init; }

    public required string Gone { get; init; }

    /// <summary>For who may change nothing.</summary>
    public required string OnlyAdmins { get; init; }

    /// <summary>A group's title, who let the bot in, and how many are in it (null where that is not known).</summary>
    public required Func<string, string, int?, Html> WasLetIn { get; init; }

    /// <summary>Stands for a name that is not known.</summary>
    public required string Somebody { get; init; }

    public required Func<string, Html> TopicIsClosed { get; init; }

    public required Func<string, Html> IsLost { get; init; }

    public required Func<string, Html> IsBack { get; init; }

    public required Func<string, Html> WasAllowed { get; init; }

    public required Func<string, Html> WasRefused { get; init; }

    public required string Allow { get; init; }

    public required string Refuse { get; init; }

    /// <summary>Takes an authorisation back.</summary>
    public required string Withdraw { get; init; }

    public required Html Welcome { get; init; }

    public required Func<GroupStanding, string> Standing { get; init; }

    public required string IsUnreachable { get; init; }

    public required string NoGroups { get; init; }

    /// <summary>How many, 1 or more.</summary>
    public required Func<int, string> AllGroups { get; init; }

    public required string ToList { get; init; }

    public required string SeeSettings { get; init; }

    public required string Earlier { get; init; }

    public required string Later { get; init; }

    public required string Language { get; init; }

    public required Func<GroupLanguage, string> LanguageName { get; init; }

    public required string Meetings { get; init; }

    /// <summary>On a button, behind "with" or "without".</summary>
    public required string MeetingsShort { get; init; }

    public required string Yes { get; init; }

    public required string No { get; init; }

    public required string Practices { get; init; }

    /// <summary>On a button, behind "with" or "without".</summary>
    public required string PracticesShort { get; init; }

    public required string Weekly { get; init; }

    public required string Never { get; init; }

    public required string Clocks { get; init; }

    public required string AllCities { get; init; }

    public required string ChangeClocks { get; init; }

    public required Prompt AskCities { get; init; }

    public required Func<string, Html> CitiesAre { get; init; }

    public required string Introduction { get; init; }

    public required string OpenPrivate { get; init; }

    public required string TellHere { get; init; }

    /// <summary>What the coordination says to it, unless the bot cannot write there.</summary>
    public string StateOf(Group group) => group.Reachable ? Standing(group.Standing) : IsUnreachable;

    public static readonly Bilingual<GroupTexts> All = new(
        Es: new()
        {
            MenuLine = "En un grupo: qué avisos recibe",
            HowTo = "Escriba /grupo dentro del grupo para ver y cambiar qué avisos recibe.",
            OnlyCoordination = "Esto lo cambia la coordinación.",
            Gone = "Ese grupo ya no está.",
            OnlyAdmins = "Esto lo cambian quienes administran el grupo y la coordinación de la UT DEL.",
            WasLetIn = (title, who, members) => Html.Lines(
                Html.Of($"{who} agregó el bot al grupo <b>{title}</b>{(members is { } count ? $", de {count} miembros" : "")}."),
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
            NoGroups = "El bot todavía no está en ningún grupo. Agréguelo desde el grupo, como a una persona.",
            AllGroups = count => count == 1 ? "1 grupo" : $"{count} grupos",
            ToList = "Todos los grupos",
            SeeSettings = "Ver sus avisos",
            Earlier = "Anteriores",
            Later = "Siguientes",
            Language = "Idioma:",
            LanguageName = language => language switch { GroupLanguage.Es => "Español", GroupLanguage.Pt => "Portugués", _ => "Los dos" },
            Meetings = "Avisos de reuniones:",
            MeetingsShort = "reuniones",
            Yes = "sí",
            No = "no",
            Practices = "Prácticas nuevas:",
            PracticesShort = "prácticas nuevas",
            Weekly = "una vez por semana",
            Never = "nunca",
            Clocks = "Horas de otras ciudades:",
            AllCities = "todas las de la red",
            ChangeClocks = "Elegir las ciudades",
            AskCities = new("Ciudades del grupo", "¿De qué ciudades es el grupo? Una por línea. Las horas se dirán también por sus relojes; si lo salta, por los de toda la red.", "Rosario, La Paz"),
            CitiesAre = cities => Html.Of($"Guardado. Horas de otras ciudades: {cities}."),
            Introduction = "Soy el bot del Banco de Buenas Prácticas de la UT DEL. Podré responder aquí cuando la coordinación autorice este grupo. Mientras tanto, escríbame en privado.",
            OpenPrivate = "Abrir el chat privado",
            TellHere = "Avisar en este tema",
        },
        Pt: new()
        {
            MenuLine = "Em um grupo: que avisos recebe",
            HowTo = "Escreva /grupo dentro do grupo para ver e mudar que avisos recebe.",
            OnlyCoordination = "Isto quem muda é a coordenação.",
            Gone = "Esse grupo não está mais.",
            OnlyAdmins = "Quem muda isto são as pessoas que administram o grupo e a coordenação da UT DEL.",
            WasLetIn = (title, who, members) => Html.Lines(
                Html.Of($"{who} pôs o bot no grupo <b>{title}</b>{(members is { } count ? $", com {count} membros" : "")}."),
                Html.Of($"É um grupo da UT DEL e pode receber avisos de reuniões?")),
            Somebody = "Alguém",
            TopicIsClosed = title => Html.Of($"No grupo <b>{title}</b> o tópico dos avisos foi fechado ou apagado. Enquanto isso aviso no tópico geral; se reabrirem, volto para lá. Para escolher outro tópico, escreva /grupo nele."),
            IsLost = title => Html.Of($"Não posso mais escrever no grupo <b>{title}</b>. Quando me deixarem, continuo de onde paramos."),
            IsBack = title => Html.Of($"Posso escrever de novo no grupo <b>{title}</b>."),
            WasAllowed = title => Html.Of($"O grupo <b>{title}</b> recebe avisos. Idioma e lembretes se mudam lá com /grupo."),
            WasRefused = title => Html.Of($"O grupo <b>{title}</b> não recebe avisos."),
            Allow = "Sim, pode receber avisos",
            Refuse = "Não, sem avisos",
            Withdraw = "Parar de avisar no grupo",
            Welcome = Html.Lines(
                Html.Of($"Olá, sou o Banco de Boas Práticas da UT DEL. A coordenação autorizou este grupo: aqui avisarei das reuniões. As próximas se veem com /reunioes."),
                Html.Of($"Fora isso, só falo quando me chamam: por exemplo <code>/buscar feiras</code>. Quem administra o grupo escolhe os avisos com /grupo.")),
            Standing = standing => standing switch
            {
                GroupStanding.Authorised => "Autorizado pela coordenação.",
                GroupStanding.Refused => "A coordenação não autorizou avisos.",
                _ => "Aguarda a autorização da coordenação.",
            },
            IsUnreachable = "O bot não pode escrever lá.",
            NoGroups = "O bot ainda não está em nenhum grupo. Adicione-o a partir do grupo, como a uma pessoa.",
            AllGroups = count => count == 1 ? "1 grupo" : $"{count} grupos",
            ToList = "Todos os grupos",
            SeeSettings = "Ver os avisos dele",
            Earlier = "Os anteriores",
            Later = "Os seguintes",
            Language = "Língua:",
            LanguageName = language => language switch { GroupLanguage.Es => "Espanhol", GroupLanguage.Pt => "Português", _ => "As duas" },
            Meetings = "Avisos de reuniões:",
            MeetingsShort = "reuniões",
            Yes = "sim",
            No = "não",
            Practices = "Práticas novas:",
            PracticesShort = "práticas novas",
            Weekly = "uma vez por semana",
            Never = "não recebe",
            Clocks = "Horários de outras cidades:",
            AllCities = "as de toda a rede",
            ChangeClocks = "Escolher as cidades",
            AskCities = new("Cidades do grupo", "De que cidades é o grupo? Uma por linha. Os horários serão ditos também pelos relógios delas; se pular, pelos de toda a rede.", "Guarulhos, Assunção"),
            CitiesAre = cities => Html.Of($"Salvo. Horários de outras cidades: {cities}."),
            Introduction = "Sou o bot do Banco de Boas Práticas da UT DEL. Poderei responder aqui quando a coordenação autorizar este grupo. Enquanto isso, escreva para mim em privado.",
            OpenPrivate = "Abrir a conversa privada",
            TellHere = "Avisar neste tópico",
        });
}
