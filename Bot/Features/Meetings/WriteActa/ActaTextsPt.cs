using Bot.Domain.Meetings.Actas;
using Bot.Texts;

namespace Bot.Features.Meetings.WriteActa;

internal static class ActaTextsPt
{
    public static readonly ActaTexts Texts = new()
    {
        Heading = "Ata",
        IsDraft = "Rascunho: ninguém mais pode ler ainda.",
        NotApprovedYet = "Quem esteve na reunião lê a ata. Qualquer pessoa lê quando a reunião seguinte aprovar.",
        IsChanged = "Mudou desde o envio.",
        GoesTo = (people, cities) =>
            Html.Of($"<b>Vai para {Plural.Count(people, "pessoa", "pessoas")} de {Plural.Count(cities, "cidade", "cidades")}.</b>"),
        GoesToNobody = Html.Of($"<b>Não há a quem enviar: ninguém das cidades que estiveram usa o bot.</b> Fica aberta para observações."),
        TellsDecisions = count =>
            Plural.Form(
                count,
                "As cidades que cumprem a decisão são avisadas.",
                $"As cidades que cumprem as {Locale.Pt.Number(count)} decisões são avisadas."),
        ThenRemarks = day => $"Poderão fazer observações até {day}.",
        SendActa = Verbs.Send.Pt,
        SendAgain = "Enviar de novo",
        SureApproved = (approving, held) => Html.Of($"<b>A reunião aprovou a ata?</b>\nAta: {held}\nQuem aprova: {approving}\nDepois ninguém altera mais nada e qualquer pessoa lê."),
        YesApproved = "Sim, aprovou",
        More = "Mais",
        RemarksEnded = day => $"O prazo terminou em {day}.",
        WriteActa = "Escrever a ata",
        StillWritten = "A ata ainda está sendo escrita.",
        TakesRemarks = day => $"Quem esteve pode fazer observações até {day}.",
        WaitsForApproval = "A próxima reunião aprova.",
        IsApproved = (meeting, date) => Html.Of($"Aprovada em: {meeting}, {date}."),
        WereThere = (cities, count) => $"{Plural.Count(count, "cidade", "cidades")}: {cities}.",
        NobodyYet = "Ainda não se sabe que cidades estiveram.",
        WrittenBy = name => $"{name} também escreve.",
        NothingWritten = "Ainda sem texto.",
        GoesOn = "Continua na próxima reunião.",
        ActaApproved = "Foi aprovada.",
        Decisions = "Decisões",
        Remarks = "Observações",
        Decision = (number, text, cities, due, state) => Html.Of($"{number}: {text} {cities}. Prazo: {due}. {StateOf(state)}"),
        NextMeeting = "a próxima reunião",
        Circulate = "Enviar a quem esteve",
        Approve = "A reunião aprovou",
        WhichCities = "Que cidades estiveram",
        AddDecision = "Adicionar uma decisão",
        TakeWhole = "Colar ou enviar a ata inteira",
        WhoWrites = "Quem escreve",
        AsWord = "Em Word",
        Remark = "Fazer uma observação",
        BackToAgenda = "Voltar à pauta",
        BackToActa = "Voltar à ata",
        ReadActa = "Ler a ata",
        AskOutcome = new("O que se tratou", "O que se tratou e em que ficou?", "Combinamos fazer duas feiras."),
        Write = "Escrever",
        ChangeIt = Verbs.Change.Pt,
        Leave = "Continua na próxima reunião",
        IsFinished = "Está terminado",
        PickCities = count =>
            $"{Plural.Form(count, "Esteve 1 cidade.", $"Estiveram {Locale.Pt.Number(count)} cidades.")} Toque em uma para adicionar ou remover.",
        AddCity = city => $"Adicionar: {city}",
        DropCity = city => $"Remover: {city}",
        OtherCity = "Outra cidade",
        AskCity = new("Cidade", "Que outra cidade esteve? Escreva as primeiras letras e escolha.", "tandil"),
        Earlier = "Anteriores",
        Later = "Próximas",
        PickWriter = "Quem escreve a ata além de você?",
        NobodyElse = "Mais ninguém",
        YouWrite = meeting => Html.Of($"<b>Pedem que você escreva a ata</b>\n{meeting}"),
        IsCirculated = day => Html.Of($"<b>Esta é a ata.</b> Você pode fazer observações até {day}."),
        WasCirculated = count =>
            Plural.Form(
                count, "Enviada. Não havia mais a quem enviar.", "Enviada a 1 pessoa.", $"Enviada a {Locale.Pt.Number(count)} pessoas."),
        AskRemark = new("Observação", "O que deveria dizer de outra forma?", "No ponto 2 falta o valor."),
        BeforeRemark = new("Sua observação", "Quem organiza e quem lê a ata vão ler."),
        SendRemark = Verbs.Send.Pt,
        WasRemarked = Html.Of($"<b>Enviada.</b> Quem organiza vai ler."),
        SomebodyRemarks = (city, meeting, words) =>
            Html.Of(
                $"<b>{(city.Length == 0 ? "Há uma observação" : $"{city} faz uma observação")} à ata</b>\n{meeting}\n<blockquote>{words}</blockquote>"),
        AskWhole = new(
            "Ata inteira", "Cole o texto ou envie o arquivo de Word. Cada ponto começa com o seu número ou o seu nome.", "1. Orçamento"),
        WasDivided = points =>
            Html.Of(
                $"<b>{Plural.Form(points, "Nenhum ponto mudou.", "Peguei o texto de 1 ponto.", $"Peguei o texto de {Locale.Pt.Number(points)} pontos.")}</b>"),
        WasLeftOut = count =>
            Plural.Form(
                count,
                "Ficou de fora 1 linha que não é de nenhum ponto:",
                $"Ficaram de fora {Locale.Pt.Number(count)} linhas que não são de nenhum ponto:"),
        AndMoreLines = count => $"e mais {Locale.Pt.Number(count)}.",
        OthersWrote = titles => $"Outra pessoa já escreveu, não substituí: {titles}.",
        AnotherWrote = (name, point) => Html.Of($"<b>{name} já escreveu em «{point}»:</b>"),
        Yours = Html.Of($"<b>O seu texto:</b>"),
        NothingReplaced = "Nada foi substituído ainda.",
        PutMine = "Pôr o meu no lugar",
        AddMine = "Adicionar o meu embaixo",
        KeepTheirs = "Deixar como está",
        YoursWasReplaced = (name, point, meeting) =>
            Html.Of($"<b>{name} substituiu o seu texto de «{point}»</b>\n{meeting}\nVocê tinha escrito:"),
        TooLong = titles => $"Mais de 200 palavras, ficou como rascunho: {titles}.",
        NoPointFound = "Não encontrei nenhum ponto da pauta. Cada um deve começar com o seu número ou o seu nome.",
        Reading = "Vou ler e aviso aqui.",
        NotRead = Html.Of($"Não consegui ler o arquivo. Envie um arquivo de Word (.docx) ou cole o texto."),
        FileCaption = Html.Of($"A ata em Word."),
        FileName = "ata.docx",
        NotMade = Html.Of($"Não consegui preparar a ata em Word. Peça de novo, por favor."),
        Preparing = "Estou preparando e enviarei aqui.",
        NothingToCirculate = "Escreva antes o que se tratou em algum ponto.",
        HasMoved = "Enquanto você escrevia, isto mudou.",
        Somebody = "Alguém",
    };

    private static string StateOf(DecisionState state) => state switch
    {
        DecisionState.Open => "Aberta.",
        DecisionState.Done => "Feita.",
        _ => "Sem efeito.",
    };
}
