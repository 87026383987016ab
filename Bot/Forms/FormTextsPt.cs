using Bot.Messages;
using Bot.Texts;

namespace Bot.Forms;

internal static class FormTextsPt
{
    public static readonly FormTexts Texts = new()
    {
        Done = "Pronto",
        Redo = "Refazer",
        Restore = "Recuperar o anterior",
        Back = "Voltar",
        BackToReview = "Voltar às minhas respostas",
        Skip = Verbs.Skip.Pt,
        KeepIt = "Deixar assim",
        Clear = "Apagar",
        StandsAbove = "A pergunta continua acima com os botões; também pode escrever a resposta aqui.",
        SaveAndLeave = "Salvar e sair",
        Agree = "Autorizo",
        NotYet = "Ainda não",
        Ticked = label => $"Remover: {label}",
        Continue = title => $"Continuar: {title}",
        TakeAsNew = typed => $"É outra: {typed}",
        Step = (n, m) => $"{n} de {m}",
        Example = "Exemplo:",
        Kept = answer => Html.Of($"Resposta salva: {answer}"),
        KeptInvalid = answer => $"Antes você escreveu: {answer}. Agora é preciso responder de novo.",
        Understood = "Entendi:",
        RightOrAgain = "Se está certo, toque em «Pronto». Se não, escreva de novo.",
        Taken = answer => $"Entendi: {answer}. Se não for isso, pode alterar.",
        MoreLinesOrDone = "Pode enviar mais ou tocar em «Pronto».",
        Words = (count, limit) => $"{Locale.Pt.Number(count)} de {Words(limit)}",
        WrittenSoFar = "O que está escrito até agora:",
        MoreOrDone = "Pode enviar mais texto ou tocar em «Pronto».",
        NotDoneYet = "Ainda não posso dar como pronto.",
        Stands = words => $"Anotei o restante: {words}. Complete em outra mensagem.",
        IsItTheAnswer = words => $"«{words}» parece uma pergunta, por isso não salvei. É a sua resposta? Se não, escreva-a agora; em /ajuda está como continuar.",
        YesKeepIt = "Sim, salvar",
        Shorten = "Salvei tudo. Para encurtar, edite suas mensagens ou toque em «Refazer».",
        Files = (count, max) => $"{count} de {Plural.Count(max, "arquivo", "arquivos")}",
        MoreFilesOrDone = "Pode enviar mais arquivos ou tocar em «Pronto».",
        FilesOver = (count, max) =>
            $"Há {Plural.Count(count, "arquivo", "arquivos")} e aceitamos até {max}. Toque em «Refazer» e envie os que preferir.",
        StartedOver = "Comece de novo. Se preferir, pode recuperar o anterior.",
        Restored = "Recuperei o que havia antes.",
        Corrected = title => $"Corrigi «{title}».",
        NotCorrected = title => $"A correção de «{title}» não pode ser usada. Fica o anterior.",
        Missing = "falta responder",
        Empty = "sem resposta",
        AllMissing = titles => $"{Plural.Form(titles.Count, "Falta", "Faltam")}: {Locale.Pt.And(titles)}.",
        AllToCorrect = titles => $"A corrigir: {Locale.Pt.And(titles)}.",
        Complete = "Não falta nada.",
        GoOnWith = next => $"Para seguir, toque em «{next}».",
        ChangeByName = "Para alterar uma resposta, toque no botão dela.",
        PressAButton = "Escolha um dos botões, por favor.",
        Matches = typed => $"Encontrei isto com «{typed}». Escolha ou escreva outras letras.",
        NoMatches = typed => $"Não encontrei «{typed}». Escreva outras letras.",
        WriteText = "Aqui espero um texto escrito.",
        SendFiles = "Aqui espero fotos ou documentos. Envie-os ou toque em um botão.",
        WriteOrSendFile = "Aqui espero um texto escrito ou um arquivo.",
        TooManyFiles = max => Plural.Form(
            max,
            "É possível salvar 1 arquivo. Este não foi salvo.",
            $"É possível salvar até {Locale.Pt.Number(max)} arquivos. Este não foi salvo."),
        CannotRead = kind => kind switch
        {
            OtherKind.Voice => "Não consigo ouvir áudios; dite pelo teclado.",
            OtherKind.Sticker => "Não consigo ler figurinhas; escreva a sua resposta.",
            OtherKind.Video => "Não consigo ver vídeos; escreva a sua resposta.",
            OtherKind.Contact => "Não consigo ler contatos compartilhados; escreva os dados.",
            OtherKind.Location => "Não consigo ler localizações; escreva o lugar.",
            _ => "Não consigo ler esta mensagem; escreva a sua resposta.",
        },
        OldButton = "Esse botão é de uma pergunta anterior. Continue na última.",
        OtherDraft = "Esse botão é de outro formulário.",
        Closed = "Esse formulário já está fechado. Suas respostas estão salvas.",
        FormChanged = "O formulário mudou. Suas respostas estão salvas.",
        Gone = "Isso não existe mais ou não pode ser alterado agora.",
        Saved = "Salvo. Pode continuar quando quiser.",
    };

    private static string Words(int count) => Plural.Count(count, "palavra", "palavras");
}
