using Bot.Domain.Meetings;
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

    /// <summary>A group's title, and who let the bot in.</summary>
    public required Func<string, string, Html> WasLetIn { get; init; }

    public required Func<string, Html> IsLost { get; init; }

    public required Func<string, Html> IsBack { get; init; }

    public required Func<string, Html> WasAllowed { get; init; }

    public required Func<string, Html> WasRefused { get; init; }

    public required string Allow { get; init; }

    public required string Refuse { get; init; }

    public required Html Welcome { get; init; }

    public required Func<GroupStanding, string> Standing { get; init; }

    public required string Language { get; init; }

    public required Func<GroupLanguage, string> LanguageName { get; init; }

    public required string Meetings { get; init; }

    /// <summary>On a button, behind "with" or "without".</summary>
    public required string MeetingsShort { get; init; }

    public required string Reminders { get; init; }

    public required Func<ReminderKind, string> Reminder { get; init; }

    public required string Yes { get; init; }

    public required string No { get; init; }

    public required string None { get; init; }

    public required Func<string, string> With { get; init; }

    public required Func<string, string> Without { get; init; }

    public required string TellHere { get; init; }

    public static readonly Bilingual<GroupTexts> All = new(
        Es: new()
        {
            MenuLine = "En un grupo: qué avisos recibe",
            HowTo = "Escriba /grupo dentro del grupo para ver y cambiar qué avisos recibe.",
            OnlyCoordination = "Esto lo cambia la coordinación.",
            Gone = "Ese grupo ya no está.",
            WasLetIn = (title, who) => Html.Of($"{who} agregó el bot al grupo <b>{title}</b>. ¿Es un grupo de la UT DEL y puede recibir avisos de reuniones?"),
            IsLost = title => Html.Of($"Ya no puedo escribir en el grupo <b>{title}</b>. Cuando me dejen, sigo donde quedamos."),
            IsBack = title => Html.Of($"Puedo escribir de nuevo en el grupo <b>{title}</b>."),
            WasAllowed = title => Html.Of($"El grupo <b>{title}</b> recibe avisos. Idioma y recordatorios se cambian allí con /grupo."),
            WasRefused = title => Html.Of($"El grupo <b>{title}</b> no recibe avisos."),
            Allow = "Sí, que reciba avisos",
            Refuse = "No, sin avisos",
            Welcome = Html.Of($"La coordinación de la UT DEL autorizó este grupo: aquí avisaré de las reuniones. Las próximas se ven con /reuniones."),
            Standing = standing => standing switch
            {
                GroupStanding.Authorised => "Autorizado por la coordinación.",
                GroupStanding.Refused => "La coordinación no autorizó avisos aquí.",
                _ => "Espera la autorización de la coordinación.",
            },
            Language = "Idioma:",
            LanguageName = language => language switch { GroupLanguage.Es => "Español", GroupLanguage.Pt => "Portugués", _ => "Los dos" },
            Meetings = "Avisos de reuniones:",
            MeetingsShort = "reuniones",
            Reminders = "Recordatorios:",
            Reminder = kind => kind switch { ReminderKind.TwoWeeks => "14 días antes", ReminderKind.Week => "7 días antes", ReminderKind.Day => "1 día antes", _ => "1 hora antes" },
            Yes = "sí",
            No = "no",
            None = "ninguno",
            With = what => $"Agregar: {what}",
            Without = what => $"Quitar: {what}",
            TellHere = "Avisar en este tema",
        },
        Pt: new()
        {
            MenuLine = "Em um grupo: que avisos recebe",
            HowTo = "Escreva /grupo dentro do grupo para ver e mudar que avisos recebe.",
            OnlyCoordination = "Isto quem muda é a coordenação.",
            Gone = "Esse grupo não está mais.",
            WasLetIn = (title, who) => Html.Of($"{who} pôs o bot no grupo <b>{title}</b>. É um grupo da UT DEL e pode receber avisos de reuniões?"),
            IsLost = title => Html.Of($"Não posso mais escrever no grupo <b>{title}</b>. Quando me deixarem, continuo de onde paramos."),
            IsBack = title => Html.Of($"Posso escrever de novo no grupo <b>{title}</b>."),
            WasAllowed = title => Html.Of($"O grupo <b>{title}</b> recebe avisos. Idioma e lembretes se mudam lá com /grupo."),
            WasRefused = title => Html.Of($"O grupo <b>{title}</b> não recebe avisos."),
            Allow = "Sim, pode receber avisos",
            Refuse = "Não, sem avisos",
            Welcome = Html.Of($"A coordenação da UT DEL autorizou este grupo: aqui avisarei das reuniões. As próximas se veem com /reunioes."),
            Standing = standing => standing switch
            {
                GroupStanding.Authorised => "Autorizado pela coordenação.",
                GroupStanding.Refused => "A coordenação não autorizou avisos aqui.",
                _ => "Espera a autorização da coordenação.",
            },
            Language = "Língua:",
            LanguageName = language => language switch { GroupLanguage.Es => "Espanhol", GroupLanguage.Pt => "Português", _ => "As duas" },
            Meetings = "Avisos de reuniões:",
            MeetingsShort = "reuniões",
            Reminders = "Lembretes:",
            Reminder = kind => kind switch { ReminderKind.TwoWeeks => "14 dias antes", ReminderKind.Week => "7 dias antes", ReminderKind.Day => "1 dia antes", _ => "uma hora antes" },
            Yes = "sim",
            No = "não",
            None = "nenhum",
            With = what => $"Adicionar: {what}",
            Without = what => $"Tirar: {what}",
            TellHere = "Avisar neste tópico",
        });
}
