using Bot.Domain.People;
using Bot.Texts;

namespace Bot.Features.People.InvitePeople;

internal static class InviteTextsPt
{
    public static readonly InviteTexts Texts = new()
    {
        AskRole = new("Para quê", "Que papel terá quem abrir o link? Entra com os dados já confirmados."),
        AskCity = new("Cidade", "De que cidade? Se pular, cada pessoa dirá a sua.", "guarulhos"),
        AskUses = new("Quantas pessoas", "Para quantas pessoas o link vale?"),
        AskDays = new("Até quando", "Por quanto tempo vale?"),
        BeforeMaking = new("Antes de criar", "Entra quem tiver o link: passe só a quem deve entrar. Pode anulá-lo quando quiser."),
        Make = "Criar o link",
        NotMade = Html.Of($"Nenhum link foi criado. Pode continuar em /coordenacao."),
        PeopleIn = count => Plural.Count(count, "pessoa", "pessoas"),
        DaysOpen = count => Locale.Pt.Days(count),
        Title = "Convites",
        None = Html.Of($"<b>Ainda não há convites.</b> Com um link, as pessoas entram confirmadas."),
        Used = (used, uses) => Plural.Form(used, $"Entraram 0 de {uses}.", $"Entrou 1 pessoa de {uses}.", $"Entraram {used} pessoas de {uses}."),
        Standing = (state, day) => state switch
        {
            InvitationState.Open => $"Vale até {day}.",
            InvitationState.UsedUp => "Não há mais vagas.",
            InvitationState.Expired => $"Venceu em {day}.",
            _ => "Anulado.",
        },
        Look = number => $"Ver ou anular o {number}",
        Newer = "Mais novos",
        Older = "Mais antigos",
        Invite = "Criar um convite",
        Revoke = "Anular o link",
        IsRevoked = "Anulado: ninguém mais entra com esse link.",
        ToList = "Ver os convites",
        ToCoordination = "Voltar à coordenação",
        IsMade = (uses, day) => $"Link para {Plural.Count(uses, "pessoa", "pessoas")}, até {day}:",
        CopyLink = "Copiar o link",
        OnlyOnce = Html.Of($"Copie agora: ele não aparece de novo."),
        Welcome = city => city.Length == 0
            ? Html.Of($"<b>Boas-vindas ao Banco de Boas Práticas.</b>")
            : Html.Of($"<b>Boas-vindas ao Banco de Boas Práticas.</b> Você participa por {city}."),
        TellMore = Html.Of($"Pode nos dizer seu nome e cargo? Só a coordenação e a Secretaria Técnica veem."),
        TellNow = "Dizer meu nome e cargo",
        SeePractices = "Ver as práticas",
        Propose = "Propor uma",
    };
}
