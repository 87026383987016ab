using Bot.Domain;

namespace Bot.Texts;

internal static class RefusalsPt
{
    public static string Of(Refusal refusal) => refusal.Code switch
    {
        RefusalCode.Empty => "Não encontro nada para ler. Escreva com letras ou números.",
        RefusalCode.TooShort =>
            $"É curto demais: são necessários pelo menos {Characters(refusal.Limit)} e há {Locale.Pt.Number(refusal.Actual)}.",
        RefusalCode.TooLong => $"É longo demais: aceitamos até {Characters(refusal.Limit)} e há {Locale.Pt.Number(refusal.Actual)}.",
        RefusalCode.TooManyWords =>
            $"Tem {Locale.Pt.Number(refusal.Actual)} de {Words(refusal.Limit)}: {Excess(refusal.Actual - refusal.Limit)}.",
        RefusalCode.Missing => "Falta a sua resposta.",
        RefusalCode.NotInList => "Não está entre as opções. Escolha um dos botões, por favor.",
        RefusalCode.OnlyLink => "Só um link não basta: conte com as suas palavras.",
        RefusalCode.Ambiguous => "Pode ser mais de uma opção. Escolha um dos botões, por favor.",
        RefusalCode.NeedsMonth =>
            refusal.Actual > 0
                ? $"Em que mês de {refusal.Actual}? Escreva mês e ano, por exemplo 03/{refusal.Actual}."
                : "Falta o mês. Escreva mês e ano, por exemplo 03/2024.",
        RefusalCode.NeedsYear => "Falta o ano, com quatro algarismos. Escreva mês e ano, por exemplo 03/2024.",
        RefusalCode.MonthUnclear => "Não consegui ler o mês. Escreva mês e ano, por exemplo 03/2024.",
        RefusalCode.InFuture => "Essa data ainda não chegou. Escreva quando começou.",
        RefusalCode.TooEarly => $"É antigo demais: aceitamos a partir de {refusal.Limit}.",
        RefusalCode.MeetingDateUnclear => "Não consegui usar a data. Escreva o dia e o mês, só o mês, ou a confirmar.",
        RefusalCode.Contradictory => "Não combina com outra resposta. Revise as duas.",
        RefusalCode.NumberUnclear => "Não consegui ler o número. Escreva só com algarismos.",
        RefusalCode.CurrencyUnclear => "Falta a moeda: «$» é usado em vários países. Escreva, por exemplo, R$ 615 mil ou USD 10.000.",
        RefusalCode.EndsBeforeStart => $"Terminou antes de começar: o início é de {refusal.Actual}. Escreva mês e ano do fim.",
        RefusalCode.DateUnclear => "Não consegui ler a data. Escreva dia, mês e ano, por exemplo 12 de maio de 2019.",
        RefusalCode.IndicatorUnclear => $"{Line(refusal.Actual)}escreva o que mediram e o número, por exemplo: Vendas: +30%",
        RefusalCode.SupportUnclear => $"{Line(refusal.Actual)}escreva o nome e o tipo de apoio (administrativo, financeiro, político, técnico ou outro), por exemplo: Sebrae: técnico",
        RefusalCode.CityUnclear => $"Não sei qual é a cidade número {refusal.Actual}. Escreva o nome completo, como está na lista.",
        RefusalCode.LinkUnclear => $"{Line(refusal.Actual)}não é um endereço da internet. Escreva assim: www.exemplo.org/nota",
        RefusalCode.TooMany => $"São muitos: aceitamos até {refusal.Limit} e há {refusal.Actual}.",
        RefusalCode.FileTooLarge =>
            $"O arquivo tem {Locale.Pt.Megabytes(refusal.Actual)} e aceitamos até {Locale.Pt.Megabytes(refusal.Limit)}. Não foi salvo.",
        RefusalCode.FileTypeNotTaken => $"Esse tipo de arquivo não é salvo. Aceitamos fotos, PDF, textos, planilhas e apresentações de até {Locale.Pt.Megabytes(refusal.Limit)}.",
        RefusalCode.NeedsPost => "Falta o cargo.",
        RefusalCode.NotPublishable => $"Ainda não pode ser publicada: há {refusal.Actual} de {refusal.Limit} respostas da ficha.",
        RefusalCode.NeedsName => "Falta o nome da pessoa de contato.",
        RefusalCode.NeedsWay => "Falta um e-mail ou um telefone.",
        RefusalCode.MailUnreadable => "O e-mail não parece completo. Escreva assim: nome@cidade.gov.br",
        RefusalCode.PhoneUnreadable => "O telefone não parece completo. Escreva com o código de área.",
        RefusalCode.ConsentNeeded => "Sem a sua autorização não é possível enviar.",
        RefusalCode.NotAllowed => "Você não tem permissão para fazer isto.",
        RefusalCode.NotInThisState => "Isto não pode mais ser feito: a prática está em outro ponto do processo.",
        RefusalCode.Incomplete => $"Ainda não está completa: há {refusal.Actual} de {refusal.Limit} respostas.",
        RefusalCode.UndoTooLate => $"Já passaram os {Minutes(refusal.Limit)} para desfazer.",
        RefusalCode.TooSoon => $"Ainda não: primeiro passam {Minutes(refusal.Limit)} em que é possível desfazer.",
        RefusalCode.Superseded => "Nesse meio-tempo, outra pessoa fez uma alteração.",
        RefusalCode.LinkUsed => "Esse link já foi usado.",
        RefusalCode.LinkUnknown => "Esse link não é válido ou foi substituído por outro.",
        RefusalCode.LinkExpired => "Esse convite venceu. Peça outro à coordenação.",
        RefusalCode.LinkRevoked => "A coordenação anulou esse convite. Peça outro.",
        RefusalCode.LastCoordinator => "Não é possível: não ficaria ninguém na coordenação. Nomeie antes outra pessoa.",
        RefusalCode.PersonChanged => "Os dados dessa pessoa mudaram nesse meio-tempo. Veja como está agora.",
        RefusalCode.TermNotLater => "O novo período começa depois do atual e termina depois de começar. Revise as duas datas.",
        RefusalCode.NobodyElseInCity => "Dessa cidade só há você, e a oferta tem que ser aceita por outra pessoa. Convide alguém antes.",
        RefusalCode.NobodyInCity => "Ninguém dessa cidade está confirmado ainda. Convide alguém antes.",
        RefusalCode.OwnCity => "É da sua própria cidade: outra pessoa da coordenação a revisa.",
        RefusalCode.TakenByOther =>
            $"Outra pessoa está lendo. Se passarem {Locale.Pt.Days(refusal.Limit)} sem novidades, você poderá continuar.",
        RefusalCode.RequestsOpen => $"Há pedidos sem resposta: respondidos {refusal.Actual} de {refusal.Limit}.",
        RefusalCode.SecondKeyMissing => $"Falta a {Nouns.Agreement.Pt}.",
        RefusalCode.LastAuthor => "Você é a única pessoa que a escreve. Se não a quer mais, pode retirar ou apagar.",
        RefusalCode.NamesSomebody =>
            "Escreva sem nomes, e-mails, links nem telefones: os contatos são entregues juntos, quando as duas cidades aceitam.",
        RefusalCode.SameCity => "É uma prática da sua própria cidade.",
        RefusalCode.NobodyToAsk => "Esta prática não tem a quem perguntar: ninguém da cidade dela a atende no bot.",
        RefusalCode.ContactOpen => "A sua cidade já pediu este contato. Está em /contatos.",
        _ => throw new InvalidOperationException($"No sentence for {refusal}"),
    };

    private static string Line(int line) => line > 0 ? $"Na linha {line}: " : "";

    private static string Characters(int count) => Plural.Count(count, "caractere", "caracteres");

    private static string Words(int count) => Plural.Count(count, "palavra", "palavras");

    private static string Excess(int count) => Plural.Form(count, "sobra 1", $"sobram {Locale.Pt.Number(count)}");

    private static string Minutes(int count) => Locale.Pt.Minutes(count);
}
