using Bot.Domain;

namespace Bot.Conversation.Forms;

internal static class FormTextsPt
{
    public static readonly FormTexts Texts = new()
    {
        Done = "Pronto",
        Redo = "Refazer",
        Restore = "Recuperar o anterior",
        Back = "Voltar",
        BackToReview = "Voltar ao resumo",
        Skip = "Pular",
        SaveAndLeave = "Salvar e sair",
        Agree = "Autorizo",
        NotYet = "Ainda não",
        Ticked = label => $"{label} (escolhido)",
        Continue = title => $"Continuar: {title}",
        TakeAsNew = typed => $"É outra: {typed}",
        Change = title => $"Alterar: {title}",
        Step = (n, m) => $"{n} de {m}",
        Example = "Exemplo:",
        Kept = answer => $"Resposta salva: {answer}",
        KeptInvalid = answer => $"Antes você escreveu: {answer}. Agora é preciso responder de novo.",
        Words = (count, limit) => limit == 1 ? $"{count} de 1 palavra" : $"{count} de {limit} palavras",
        MoreOrDone = "Pode enviar mais texto ou tocar em «Pronto».",
        Shorten = "Salvamos tudo. Para encurtar, edite suas mensagens ou toque em «Refazer».",
        Files = (count, max) => max == 1 ? $"{count} de 1 arquivo" : $"{count} de {max} arquivos",
        MoreFilesOrDone = "Pode enviar mais arquivos ou tocar em «Pronto».",
        StartedOver = "Comece de novo. Se preferir, pode recuperar o anterior.",
        Restored = "Recuperamos o que havia antes.",
        Corrected = title => $"Corrigimos «{title}».",
        NotCorrected = title => $"A correção de «{title}» não pode ser usada. Fica o anterior.",
        ThisIsMissing = "Falta a sua resposta.",
        Missing = "em falta",
        Empty = "sem resposta",
        AllMissing = titles => titles.Count == 1 ? $"Falta: {titles[0]}." : $"Faltam: {string.Join(", ", titles)}.",
        Complete = "Não falta nada.",
        PressAButton = "Escolha um dos botões, por favor.",
        Matches = typed => $"Encontramos isto com «{typed}». Escolha ou escreva outras letras.",
        NoMatches = typed => $"Não encontramos «{typed}». Escreva outras letras.",
        WriteText = "Aqui esperamos um texto escrito.",
        SendFiles = "Aqui esperamos fotos ou documentos. Envie-os ou toque em um botão.",
        TooManyFiles = max => max == 1 ? "É possível guardar 1 arquivo. Este não foi salvo." : $"É possível guardar até {max} arquivos. Este não foi salvo.",
        FileTooLarge = megabytes => $"O arquivo é grande demais: aceitamos até {megabytes} MB.",
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
        FormChanged = "O formulário mudou. Suas respostas estão salvas.",
        Saved = "Salvo. Pode continuar quando quiser.",
        Refused = Refused,
    };

    private static string Refused(Refusal refusal) => refusal.Code switch
    {
        RefusalCode.Empty => "Não encontramos nada para ler. Escreva com letras ou números.",
        RefusalCode.TooShort => $"É curto demais: são necessários pelo menos {Characters(refusal.Limit)} e há {refusal.Actual}.",
        RefusalCode.TooLong => $"É longo demais: aceitamos até {Characters(refusal.Limit)} e há {refusal.Actual}.",
        RefusalCode.TooManyWords => $"Tem {refusal.Actual} de {Words(refusal.Limit)}: {Excess(refusal.Actual - refusal.Limit)}.",
        _ => throw new InvalidOperationException($"No sentence for {refusal}"),
    };

    private static string Characters(int count) => count == 1 ? "1 caractere" : $"{count} caracteres";

    private static string Words(int count) => count == 1 ? "1 palavra" : $"{count} palavras";

    private static string Excess(int count) => count == 1 ? "sobra 1" : $"sobram {count}";
}
