using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Texts;

namespace Bot.Features.Network.KeepGroups;

internal static class GroupTextsPt
{
    public static readonly GroupTexts Texts = new()
    {
        MenuLine = "Em um grupo: que avisos recebe",
        HowTo = "Quem administra um grupo vê e altera os avisos dele: escreva /grupo dentro do grupo.",
        OnlyCoordination = "Isto quem altera é a coordenação.",
        Gone = "Esse grupo não existe mais.",
        OnlyAdmins = "Quem altera isto são as pessoas que administram o grupo e a coordenação da UT DEL.",
        WasLetIn = (title, who, members) => Html.Lines(
            Html.Of(
                $"{who} adicionou o bot ao grupo <b>{title}</b>{(members is { } count ? $", com {Plural.Count(count, "membro", "membros")}" : "")}."),
            Html.Of($"É um grupo da UT DEL e pode receber avisos de reuniões?")),
        Somebody = "Alguém",
        TopicIsClosed = title => Html.Of($"No grupo <b>{title}</b> o tópico dos avisos foi fechado ou apagado. Enquanto isso aviso no tópico geral; se reabrirem, volto para lá. Para escolher outro tópico, escreva /grupo nele."),
        IsLost = title => Html.Of($"Não posso mais escrever no grupo <b>{title}</b>. Quando me deixarem, continuo de onde paramos."),
        IsBack = title => Html.Of($"Posso escrever de novo no grupo <b>{title}</b>."),
        WasAllowed = title => Html.Of($"O grupo <b>{title}</b> recebe avisos. Idioma e lembretes se alteram lá com /grupo."),
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
        NoGroups = "O bot ainda não está em nenhum grupo.",
        AddToGroup = "Adicionar a um grupo",
        PickGroup = link => Html.Of($"Toque em «Escolher o grupo», abaixo. Aparecem os grupos em que você pode nomear administradores: o bot entra como administrador, só com a permissão de fixar mensagens.\n\nNão vê o botão ou falta o seu grupo? <a href=\"{link}\">Use este link</a>; assim o bot entra sem essa permissão."),
        PickingKey = "Escolher o grupo",
        AddNone = "Não adicionar a nenhum grupo",
        NoneAdded = "Tudo bem, não foi adicionado a nenhum grupo. Os grupos estão em /grupo.",
        IsInGroup = title => Html.Of($"O bot está em «{title}»."),
        WasNotAdded = (title, link) =>
            Html.Of($"O Telegram não adicionou o bot a «{title}». <a href=\"{link}\">Adicione por este link</a>."),
        AllGroups = count => Plural.Count(count, "grupo", "grupos"),
        ToList = "Todos os grupos",
        ToCoordination = "Voltar à coordenação",
        SeeSettings = "Avisos do grupo",
        Earlier = Nouns.PreviousPage.Pt,
        Later = Nouns.NextPage.Pt,
        Language = "Idioma",
        LanguageName = language => language switch { GroupLanguage.Es => "Espanhol", GroupLanguage.Pt => "Português", _ => "Os dois" },
        Meetings = "Reuniões",
        EveryMeeting = "todas as reuniões",
        Family = family => family switch
        {
            MeetingFamily.Del => "reuniões da UT DEL",
            MeetingFamily.Mercosur => "órgãos do Mercosul",
            MeetingFamily.Summits => "cúpulas",
            MeetingFamily.Courses => "cursos",
            _ => "outras redes",
        },
        AllMeetings = "todas",
        NoMeetings = "nenhuma",
        PracticesShort = "práticas novas",
        Calls = "chamadas",
        Weekly = "Novidades das segundas",
        Never = "nenhuma",
        Clocks = "Cidades do grupo",
        NoCities = "nenhuma",
        AskCities = new("Cidades do grupo", "De que cidades é o grupo? Escreva separando com vírgulas. Será mostrado também o horário de cada uma. Se pular, cada pessoa vê só o do seu celular.", "Guarulhos, Assunção"),
        UnknownCity = name => $"«{name}» não está na lista: não é salva",
        CitiesAre = cities => Html.Of($"Salvo. Cidades do grupo: {cities}."),
        Introduction = "Sou o bot do Banco de Boas Práticas da UT DEL. Poderei responder aqui quando a coordenação autorizar este grupo. Enquanto isso, escreva para mim em particular.",
        OpenPrivate = "Abrir a conversa privada",
        TellHere = "Avisar neste tópico",
        BackToSettings = "Voltar aos avisos",
    };
}
