using Bot.Domain.People;
using Bot.Texts;

namespace Bot.Features.People.CoordinatePeople;

internal static class CoordinateTextsPt
{
    public static readonly CoordinateTexts Texts = new()
    {
        MenuLine = "Pessoas, cidades e transferência",
        OnlyCoordination = Html.Of($"Isto é para a coordenação. Para ver o que pode fazer aqui, escreva /ajuda."),
        Title = years => $"Coordenação {years}",
        Office = (role, city) => role switch
        {
            Role.Coordinator => $"Coordena: {city}.",
            Role.Subcoordinator => $"Quem subcoordena: {city}.",
            _ => $"Economia Social e Solidária: {city}.",
        },
        HowManyWait = count => Plural.Form(
            count,
            "Ninguém espera confirmação.",
            "1 pessoa espera confirmação.",
            $"{Locale.Pt.Number(count)} pessoas esperam confirmação."),
        HowManyCities = count => Plural.Form(
            count,
            "Não há cidades a confirmar.",
            "1 cidade a confirmar.",
            $"{Locale.Pt.Number(count)} cidades a confirmar."),
        HowManyToReview = count => $"{Plural.Count(count, "prática espera", "práticas esperam")} revisão.",
        HowManyGroups = count => $"{Plural.Count(count, "grupo aguarda", "grupos aguardam")} autorização.",
        NothingWaits = "Nada pendente.",
        More = "Mais",
        FindHint = Html.Of($"Para encontrar alguém: <code>/coordenacao ana</code>"),
        SeeToReview = count => $"Práticas a revisar: {Locale.Pt.Number(count)}",
        SeeWaiting = count => $"Esperam confirmação: {Locale.Pt.Number(count)}",
        People = "Pessoas",
        Cities = "Cidades",
        Invitations = "Convites",
        AuditLog = "Quem fez o quê",
        Groups = "Grupos",
        Figures = "Números",
        Report = "Relatório",
        HandOver = "Transferência da coordenação",
        NobodyWaits = Html.Of($"<b>Ninguém espera confirmação.</b>"),
        Waiting = count => Html.Of($"<b>Esperam confirmação: {Locale.Pt.Number(count)}</b>"),
        Members = count => Html.Of($"<b>Pessoas confirmadas: {Locale.Pt.Number(count)}</b>"),
        Found = (count, name) => count == 0
            ? Html.Of($"Não encontrei ninguém com «{name}». Tente com as primeiras letras.")
            : Html.Of($"<b>{name}: {Locale.Pt.Number(count)}</b>"),
        Waits = days => $"Espera {Locale.Pt.Since(days)}.",
        OnlyVisits = "Só consulta.",
        NotAskedYet = "Ainda não disse de onde é.",
        Earlier = Nouns.PreviousPage.Pt,
        Later = Nouns.NextPage.Pt,
        FindByName = "Buscar pelo nome",
        AskName = new("Nome", "Quem você procura? Escreva o nome ou as primeiras letras.", "ana sou"),
        ToCoordination = "Voltar à coordenação",
        OnTelegram = name => $"No Telegram: {name}.",
        Unlisted = city => $"«{city}» não está na lista de cidades.",
        WaitsSince = day => $"Espera confirmação desde {day}.",
        IsIn = role => $"Participação confirmada. Papel: {role}.",
        Practices = count => Plural.Form(
            count,
            "Sem práticas.",
            "Tem 1 prática ou rascunho.",
            $"Tem {Locale.Pt.Number(count)} práticas ou rascunhos."),
        Confirm = "Confirmar",
        Refuse = Verbs.Decline.Pt,
        ChangeRole = "Alterar o papel",
        Remove = Verbs.Remove.Pt,
        ToWaiting = "Quem espera",
        ToMembers = "Todas as pessoas",
        WhichRole = name => Html.Of($"<b>{name}</b>: que papel terá?"),
        AskToRemove = name =>
            Html.Of($"Remover <b>{name}</b>? Deixa de participar na hora e os seus convites são anulados. Os textos ficam."),
        AskToGive = (name, roleName, role) => Html.Lines(
            Html.Of($"Dar a <b>{name}</b> o papel «{roleName}»?"),
            role is Role.Coordinator or Role.Subcoordinator
                ? Html.Of($"Poderá revisar e publicar práticas, confirmar pessoas e convidar.")
                : role == Role.Secretariat ? Html.Of($"Poderá ler o que está em revisão e ver os contatos.") : Html.Empty),
        YesRemove = "Sim, remover",
        YesGive = "Sim, dar este papel",
        Back = "Não, voltar",
        Gone = Html.Of($"Essa pessoa não está mais aqui: apagou os seus dados."),
        IsConfirmed = name => $"Participação confirmada: {name}.",
        IsRefused = name => $"Sem confirmar: {name}.",
        IsGiven = (name, role) => $"{name}: agora {role}.",
        YouAreConfirmed = Html.Of($"<b>A coordenação confirmou os seus dados.</b> Agradecemos a sua participação."),
        YouAreRefused = Html.Of($"<b>A coordenação não conseguiu confirmar os seus dados.</b> Pode continuar buscando e lendo, e os seus textos continuam salvos. Se algum dado não estava certo, envie de novo."),
        AskAgain = "Enviar meus dados de novo",
        Propose = "Propor uma prática",
    };
}
