using Bot.Domain;
using Bot.Messages;
using Bot.Texts;

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
        KeepIt = "Deixar assim",
        Clear = "Apagar",
        SaveAndLeave = "Salvar e sair",
        Agree = "Autorizo",
        NotYet = "Ainda não",
        Ticked = label => $"{label} (escolhido)",
        Continue = title => $"Continuar: {title}",
        TakeAsNew = typed => $"É outra: {typed}",
        Step = (n, m) => $"{n} de {m}",
        Example = "Exemplo:",
        Kept = answer => $"Resposta salva: {answer}",
        KeptInvalid = answer => $"Antes você escreveu: {answer}. Agora é preciso responder de novo.",
        Understood = "Entendemos:",
        RightOrAgain = "Se está certo, toque em «Pronto». Se não, escreva de novo.",
        MoreLinesOrDone = "Pode enviar mais ou tocar em «Pronto».",
        Words = (count, limit) => $"{Locale.Pt.Number(count)} de {Words(limit)}",
        WrittenSoFar = "O que está escrito até agora:",
        MoreOrDone = "Pode enviar mais texto ou tocar em «Pronto».",
        Shorten = "Salvamos tudo. Para encurtar, edite suas mensagens ou toque em «Refazer».",
        Files = (count, max) => $"{count} de {Plural.Count(max, "arquivo", "arquivos")}",
        MoreFilesOrDone = "Pode enviar mais arquivos ou tocar em «Pronto».",
        FilesOver = (count, max) => $"Há {Plural.Count(count, "arquivo", "arquivos")} e aceitamos até {max}. Toque em «Refazer» e envie os que preferir.",
        StartedOver = "Comece de novo. Se preferir, pode recuperar o anterior.",
        Restored = "Recuperamos o que havia antes.",
        Corrected = title => $"Corrigimos «{title}».",
        NotCorrected = title => $"A correção de «{title}» não pode ser usada. Fica o anterior.",
        Missing = "em falta",
        Empty = "sem resposta",
        AllMissing = titles => $"{Plural.Form(titles.Count, "Falta", "Faltam")}: {Locale.Pt.And(titles)}.",
        AllToCorrect = titles => $"A corrigir: {Locale.Pt.And(titles)}.",
        Complete = "Não falta nada.",
        ChangeByName = "Para alterar algo, toque no nome.",
        PressAButton = "Escolha um dos botões, por favor.",
        Matches = typed => $"Encontramos isto com «{typed}». Escolha ou escreva outras letras.",
        NoMatches = typed => $"Não encontramos «{typed}». Escreva outras letras.",
        WriteText = "Aqui esperamos um texto escrito.",
        SendFiles = "Aqui esperamos fotos ou documentos. Envie-os ou toque em um botão.",
        TooManyFiles = max => Plural.Form(
            max,
            "É possível guardar 1 arquivo. Este não foi salvo.",
            $"É possível guardar até {Locale.Pt.Number(max)} arquivos. Este não foi salvo."),
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
        Refused = Refused,
    };

    private static string Refused(Refusal refusal) => refusal.Code switch
    {
        RefusalCode.Empty => "Não encontramos nada para ler. Escreva com letras ou números.",
        RefusalCode.TooShort => $"É curto demais: são necessários pelo menos {Characters(refusal.Limit)} e há {Locale.Pt.Number(refusal.Actual)}.",
        RefusalCode.TooLong => $"É longo demais: aceitamos até {Characters(refusal.Limit)} e há {Locale.Pt.Number(refusal.Actual)}.",
        RefusalCode.TooManyWords => $"Tem {Locale.Pt.Number(refusal.Actual)} de {Words(refusal.Limit)}: {Excess(refusal.Actual - refusal.Limit)}.",
        RefusalCode.Missing => "Falta a sua resposta.",
        RefusalCode.NotInList => "Não está entre as opções. Escolha um dos botões, por favor.",
        RefusalCode.OnlyLink => "Só um link não basta: conte com as suas palavras.",
        RefusalCode.Ambiguous => "Pode ser mais de uma opção. Escolha um dos botões, por favor.",
        RefusalCode.NeedsMonth => refusal.Actual > 0 ? $"Em que mês de {refusal.Actual}? Escreva mês e ano, por exemplo 03/{refusal.Actual}." : "Falta o mês. Escreva mês e ano, por exemplo 03/2024.",
        RefusalCode.NeedsYear => "Falta o ano, com quatro algarismos. Escreva mês e ano, por exemplo 03/2024.",
        RefusalCode.MonthUnclear => "Não conseguimos ler o mês. Escreva mês e ano, por exemplo 03/2024.",
        RefusalCode.InFuture => "Essa data ainda não chegou. Escreva quando começou.",
        RefusalCode.TooEarly => $"É antigo demais: aceitamos a partir de {refusal.Limit}.",
        RefusalCode.MeetingDateUnclear => "Não conseguimos usar a data. Escreva o dia e o mês, só o mês, ou a confirmar.",
        RefusalCode.NumberUnclear => "Não conseguimos ler o número. Escreva só com algarismos, por exemplo 120000.",
        RefusalCode.CurrencyUnclear => "Falta a moeda: «$» é usado em vários países. Escreva, por exemplo, R$ 615 mil ou USD 10.000.",
        RefusalCode.EndsBeforeStart => $"Terminou antes de começar: o início é de {refusal.Actual}. Escreva mês e ano do fim.",
        RefusalCode.DateUnclear => "Não conseguimos ler a data. Escreva dia, mês e ano, por exemplo 12/05/2024.",
        RefusalCode.IndicatorUnclear => $"{Line(refusal.Actual)}escreva o que mediram e o número, por exemplo: Vendas: +30%",
        RefusalCode.SupportUnclear => $"{Line(refusal.Actual)}escreva o nome e o tipo de apoio (administrativo, financeiro, político, técnico ou outro), por exemplo: Sebrae: técnico",
        RefusalCode.LinkUnclear => $"{Line(refusal.Actual)}não é um endereço da internet. Escreva assim: www.exemplo.org/nota",
        RefusalCode.TooMany => $"São muitos: aceitamos até {refusal.Limit} e há {refusal.Actual}.",
        RefusalCode.FileTooLarge => $"O arquivo tem {Locale.Pt.Megabytes(refusal.Actual)} e aceitamos até {Locale.Pt.Megabytes(refusal.Limit)}. Não foi salvo.",
        RefusalCode.FileTypeNotTaken => $"Esse tipo de arquivo não é guardado. Aceitamos fotos, PDF, textos, planilhas e apresentações de até {Locale.Pt.Megabytes(refusal.Limit)}.",
        RefusalCode.NeedsPost => "Falta a função.",
        RefusalCode.NotPublishable => $"Ainda não pode ser publicada: há {refusal.Actual} de {refusal.Limit} respostas da ficha.",
        RefusalCode.NeedsName => "Falta o nome da pessoa de contato.",
        RefusalCode.NeedsWay => "Falta um e-mail ou um telefone.",
        RefusalCode.MailUnreadable => "O e-mail não parece completo. Escreva assim: nome@cidade.gov.br",
        RefusalCode.PhoneUnreadable => "O telefone não parece completo. Escreva com o código de área.",
        RefusalCode.ConsentNeeded => "Sem a sua autorização não é possível enviar.",
        RefusalCode.NotAllowed => "Você não tem permissão para fazer isto.",
        RefusalCode.NotInThisState => "Isto já não pode ser feito: a prática está em outro ponto do processo.",
        RefusalCode.Incomplete => $"Ainda não está completa: há {refusal.Actual} de {refusal.Limit} respostas.",
        RefusalCode.UndoTooLate => $"Já passaram os {Minutes(refusal.Limit)} para desfazer.",
        RefusalCode.TooSoon => $"Ainda não: primeiro passam {Minutes(refusal.Limit)} em que é possível desfazer.",
        RefusalCode.Superseded => "Nesse meio-tempo, outra pessoa fez uma mudança.",
        RefusalCode.LinkUsed => "Esse link já foi usado.",
        RefusalCode.LinkUnknown => "Esse link não é válido ou foi substituído por outro.",
        RefusalCode.LinkExpired => "Esse link venceu. Peça um novo à coordenação.",
        RefusalCode.LinkRevoked => "A coordenação anulou esse link. Peça um novo.",
        RefusalCode.LastCoordinator => "Não é possível: não ficaria ninguém na coordenação. Nomeie antes outra pessoa.",
        RefusalCode.PersonChanged => "Essa pessoa mudou nesse meio-tempo. Veja como está agora.",
        RefusalCode.NobodyInCity => "Ninguém dessa cidade está confirmado ainda. Convide alguém antes.",
        RefusalCode.OwnCity => "É da sua própria cidade: outra pessoa da coordenação a revisa.",
        RefusalCode.TakenByOther => $"Outra pessoa está lendo. Se passarem {Locale.Pt.Days(refusal.Limit)} sem novidades, você poderá continuar.",
        RefusalCode.RequestsOpen => $"Há pedidos sem resposta: respondidos {refusal.Actual} de {refusal.Limit}.",
        RefusalCode.SecondKeyMissing => "Falta o acordo da Secretaria Técnica.",
        RefusalCode.LastAuthor => "Você é a única pessoa que a escreve. Se não a quer mais, pode retirar ou apagar.",
        _ => throw new InvalidOperationException($"No sentence for {refusal}"),
    };

    private static string Line(int line) => line > 0 ? $"Na linha {line}: " : "";

    private static string Characters(int count) => Plural.Count(count, "caractere", "caracteres");

    private static string Words(int count) => Plural.Count(count, "palavra", "palavras");

    private static string Excess(int count) => Plural.Form(count, "sobra 1", $"sobram {Locale.Pt.Number(count)}");

    private static string Minutes(int count) => Locale.Pt.Minutes(count);
}
