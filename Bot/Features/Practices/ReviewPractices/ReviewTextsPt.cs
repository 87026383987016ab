using Bot.Domain.Practices;
using Bot.Texts;

namespace Bot.Features.Practices.ReviewPractices;

internal static class ReviewTextsPt
{
    public static readonly ReviewTexts Texts = new()
    {
        Key = KeyTexts.All.Pt,
        MenuLine = "Ler e decidir o que espera revisão",
        OnlyReviewers = Html.Of(
            $"As práticas em revisão são lidas só pela coordenação. As publicadas você encontra escrevendo uma palavra."),
        Queue = count => Html.Of($"<b>Para revisão: {Locale.Pt.Number(count)}</b>"),
        Waits = days => days == 0 ? "Chegou hoje." : $"Espera {Locale.Pt.Since(days)}.",
        CameBackToday = "Voltou hoje.",
        NothingWaits = Html.Of($"<b>Não há práticas em espera.</b> Aviso aqui quando chegar uma."),
        Earlier = Nouns.PreviousPage.Pt,
        Later = Nouns.NextPage.Pt,
        Print = "Lista em Word, para imprimir",
        BackToQueue = "Voltar à lista",
        GoOn = "Continuar com a lista",
        ForReview = Html.Of($"<b>Só para a revisão</b>"),
        Author = (name, about) => about.Length == 0 ? $"Enviada por {name}." : $"Enviada por {name} ({about}).",
        WasArchived = number => $"Já foi pública ({number}) e foi arquivada: pedem para publicá-la de novo.",
        WithoutName = "alguém sem nome",
        AuthorConfirmed = "A pessoa já está confirmada.",
        AuthorWaits = "A pessoa ainda não está confirmada.",
        AuthorNotConfirmed = "A pessoa ainda não está confirmada: ao aceitar, você também a confirma.",
        Coauthors = names => $"{Plural.Form(names.Count, "Também escreve", "Também escrevem")}: {Locale.Pt.And(names)}.",
        AuthorsConfirmed = "Todas as pessoas que a escrevem já estão confirmadas.",
        AuthorsNotConfirmed = names => $"Ainda sem confirmação: {Locale.Pt.And(names)}. Ao aceitar, você também as confirma.",
        UnlistedCity = city => $"«{city}» não está na lista de cidades: foi digitada assim por quem enviou a prática.",
        PrivateComplete = "Contato e autorização: completos (ficam privados).",
        PrivateIncomplete = "Contato ou autorização: incompletos.",
        NothingMissing = "A ficha está completa.",
        Missing = fields => $"Para publicá-la {Plural.Form(fields.Count, "falta", "faltam")}: {Locale.Pt.And(fields)}.",
        Field = PracticeFieldTexts.All.Pt.InSentence,
        OwnCity = "É da sua própria cidade: se você decidir, ficará anotado.",
        EarlierRequest = "Antes foi pedido:",
        Accept = "Aceitar",
        AskToComplete = "Pedir que a completem",
        WasAskedToComplete = $"Pedi a quem a enviou. Continua na {Nouns.ReviewList.Pt}.",
        AskedToComplete = (name, since) => $"{name} pediu que a completem: {since}.",
        AskAgain = "Pede mais uma vez?",
        AskOnceMore = "Pedir mais uma vez",
        CompleteLetter = (title, missing) => Html.Of($"<b>A coordenação está lendo «{title}».</b> Para poder publicá-la {Plural.Form(missing.Count, "falta", "faltam")}: {Locale.Pt.And(missing)}. O que já enviou fica como está."),
        CompleteIt = "Completá-la",
        Translate = "Traduzir título e resumo",
        AskForChanges = "Pedir alterações",
        Decline = Verbs.Decline.Pt,
        Accepted = (title, minutes) => Html.Of($"<b>Aceita: «{title}».</b> Será publicada em {Locale.Pt.Minutes(minutes)}. Até lá você pode desfazer; avisarei quem a enviou quando for publicada."),
        Undo = Verbs.Undo.Pt,
        IsUndone = $"Desfeito: volta à {Nouns.ReviewList.Pt}.",
        WasPublished = (title, number) => Html.Of($"<b>Publicada: {number}.</b> «{title}». Já avisei quem a enviou."),
        SeeCard = "Ver a ficha",
        You = "você",
        Happened = Happened,
        Gone = "Essa prática não está mais em revisão: foi retirada ou apagada por quem a enviou.",
        AskComment = new(
            "Alterações",
            "O que convém alterar ou adicionar? Pode enviar várias mensagens.",
            "Falta contar quantas famílias participaram.",
            "Quem a enviou vai ler."),
        AskReason = new(
            Nouns.Reason.Pt,
            "Por que não será publicada? Pode enviar várias mensagens.",
            "É um projeto que ainda não começou.",
            "Quem a enviou vai ler."),
        BeforeSending = new("Antes de enviar", "Quem enviou a prática receberá este texto."),
        SendToAuthor = Verbs.Send.Pt,
        CommentKept = Html.Of($"Nada foi enviado. O que você escreveu fica salvo para quando voltar a esta prática."),
        BackToPractice = "Voltar à prática",
        WasAskedToChange = title =>
            Html.Of($"Enviei o seu pedido de alterações. «{title}» volta à {Nouns.ReviewList.Pt} quando for enviada de novo."),
        WasDeclined = title => Html.Of($"«{title}» não será publicada. Enviei o motivo a quem a propôs."),
        ChangesLetter = (title, isRevision) => isRevision
            ? Html.Of($"<b>A coordenação pede alterações na nova versão de «{title}».</b> O que está publicado continua à vista.")
            : Html.Of($"<b>A coordenação pede alterações em «{title}».</b> Ainda não é pública."),
        ChangesEnd = Html.Of($"Altere quando puder e envie de novo: vamos ler outra vez."),
        ChangeAndSend = "Alterar e enviar",
        DeclinedLetter = (title, isRevision) => isRevision
            ? Html.Of($"<b>A coordenação decidiu não publicar a nova versão de «{title}».</b> O que está publicado continua como estava. O motivo:")
            : Html.Of($"<b>A coordenação decidiu não publicar «{title}».</b> O motivo:"),
        DeclinedEnd = Html.Of($"Seus textos continuam salvos. Pode propor outra prática quando quiser."),
        SeeMine = "Ver minha prática",
        IsPublic = number =>
            Html.Of($"<b>Sua prática já é pública: {number}.</b> Agradecemos: a partir de hoje outras cidades podem encontrá-la."),
        IsRevised = number =>
            Html.Of($"<b>A nova versão de {number} já é pública.</b> Substituiu a anterior; o número e o link são os mesmos."),
        LinkToShare = link => Html.Of($"Link para compartilhar: {link}"),
        Share = Verbs.Share.Pt,
    };

    private static string Happened(Step step, string name) => step switch
    {
        Step.Accept => $"Já foi aceita por {name}.",
        Step.RequestChanges => $"As alterações já foram pedidas por {name}.",
        Step.Decline => $"Já foi recusada por {name}.",
        Step.UndoAcceptance => $"Devolvida à {Nouns.ReviewList.Pt} por {name}.",
        Step.Publish => "Já está publicada.",
        Step.Agree => $"A Secretaria Técnica já concorda: {name}.",
        Step.UndoAgreement => $"A {Nouns.Agreement.Pt} foi desfeita: {name}.",
        Step.SendBack => $"Devolvida pela Secretaria Técnica: {name}.",
        Step.Archive => $"Arquivada por {name}.",
        Step.Withdraw => "Foi retirada por quem a enviou.",
        _ => "Mudou enquanto você lia. Está assim agora.",
    };
}
