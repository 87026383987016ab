using Bot.Domain.People;
using Bot.Texts;

namespace Bot.Features.People.InvitePeople;

internal static class InviteTextsPt
{
    public static readonly InviteTexts Texts = new()
    {
        AskRole = new("Papel", "Que papel terá quem aceitar o convite? Entra com os dados já confirmados."),
        AskCity = new("Cidade", "De que cidade? Se pular, cada pessoa dirá a sua.", "guarulhos"),
        AskUses = new("Quantas pessoas", "Para quantas pessoas o convite vale?"),
        AskDays = new("Até quando", "Por quanto tempo vale?"),
        BeforeMaking = new("Confira o convite", "Entra quem tiver o convite: passe só a quem deve entrar. Pode anulá-lo quando quiser."),
        Make = "Criar o convite",
        NotMade = Html.Of($"Nenhum convite foi criado. Pode continuar em /coordenacao."),
        PeopleIn = count => Plural.Count(count, "pessoa", "pessoas"),
        DaysOpen = count => Locale.Pt.Days(count),
        Title = "Convites",
        None = Html.Of($"<b>Ainda não há convites.</b> Quem aceita um entra com os dados já confirmados."),
        Used = (used, uses) =>
            Plural.Form(used, $"Entraram 0 de {uses}.", $"Entrou 1 pessoa de {uses}.", $"Entraram {used} pessoas de {uses}."),
        Standing = (state, day) => state switch
        {
            InvitationState.Open => $"Vale até {day}.",
            InvitationState.UsedUp => "Não há mais vagas.",
            InvitationState.Expired => $"Venceu em {day}.",
            _ => "Anulado.",
        },
        Look = number => $"Ver o convite {number}",
        Newer = "Mais novos",
        Older = "Mais antigos",
        Invite = "Criar um convite",
        Revoke = "Anular o convite",
        IsRevoked = "Anulado: ninguém mais entra com esse convite.",
        ToList = "Ver os convites",
        ToCoordination = "Voltar à coordenação",
        IsMade = (uses, day) => $"Convite para {Plural.Count(uses, "pessoa", "pessoas")}, até {day}:",
        CopyLink = "Copiar o link",
        OnlyOnce = Html.Of($"Copie agora: ele não aparece de novo."),
        Welcome = city => city.Length == 0
            ? Html.Of($"<b>Boas-vindas ao Banco de Boas Práticas.</b>")
            : Html.Of($"<b>Boas-vindas ao Banco de Boas Práticas.</b> Você participa por {city}."),
        HasIt = standing => Html.Of($"Você já consta como <b>{standing}</b>. Não é preciso usar o convite."),
        AskToPass = (before, after) => Html.Of(
            $"Você consta como <b>{before}</b>. Com este convite passa a constar como <b>{after}</b>, e o que fizer a partir de agora será assim. Os seus textos continuam salvos. Passa?"),
        Pass = "Sim, passar",
        Stay = "Não, continuar como estou",
        Stayed = standing => Html.Of($"Nada mudou: você continua como <b>{standing}</b>."),
        TellMore = Html.Of($"Pode nos dizer seu nome e cargo? Só a coordenação e a Secretaria Técnica os veem."),
        TellNow = "Dizer meu nome e cargo",
        TellAll = Html.Of($"Pode nos dizer de que cidade é, seu nome e seu cargo? Só a coordenação e a Secretaria Técnica os veem."),
        TellAllNow = "Dizer minha cidade e quem sou",
        SeePractices = "Ver as práticas",
        Propose = "Propor uma",
    };
}
