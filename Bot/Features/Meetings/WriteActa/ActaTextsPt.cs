using Bot.Domain.Meetings.Actas;
using Bot.Texts;

namespace Bot.Features.Meetings.WriteActa;

internal static class ActaTextsPt
{
    public static readonly ActaTexts Texts = new()
    {
        Heading = "Ata",
        IsDraft = "Rascunho: ninguém mais lê ainda.",
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
        PickCities = count => $"{Plural.Form(count, "Esteve 1 cidade.", $"Estiveram {Locale.Pt.Number(count)} cidades.")} Toque em uma para adicionar ou remover.",
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
        WasCirculated = count => Plural.Form(count, "Enviada. Não havia mais a quem enviar.", "Enviada a 1 pessoa.", $"Enviada a {Locale.Pt.Number(count)} pessoas."),
        AskRemark = new("Observação", "O que deveria dizer de outra forma?", "No ponto 2 falta o valor."),
        BeforeRemark = new("Sua observação", "Quem organiza e quem lê a ata vão ler."),
        SendRemark = Verbs.Send.Pt,
        WasRemarked = Html.Of($"<b>Enviada.</b> Quem organiza vai ler."),
        SomebodyRemarks = (city, meeting, words) => Html.Of($"<b>{(city.Length == 0 ? "Há uma observação" : $"{city} faz uma observação")} à ata</b>\n{meeting}\n<blockquote>{words}</blockquote>"),
        AskWhole = new("Ata inteira", "Cole o texto ou envie o arquivo de Word. Cada ponto começa com o seu número ou o seu nome.", "1. Orçamento"),
        WasDivided = (points, before) => Html.Lines(
            Html.Of($"<b>{Plural.Form(points, "Peguei o texto de 1 ponto.", $"Peguei o texto de {Locale.Pt.Number(points)} pontos.")}</b>"),
            before == 0 ? Html.Empty : Html.Of($"{Plural.Form(before, "Ficou de fora 1 linha que está", $"Ficaram de fora {Locale.Pt.Number(before)} linhas que estão")} antes do primeiro ponto.")),
        TooLong = titles => $"Mais de 200 palavras, não peguei: {titles}.",
        NoPointFound = "Não encontrei nenhum ponto da pauta. Cada um deve começar com o seu número ou o seu nome.",
        Reading = "Vou ler e aviso aqui.",
        NotRead = Html.Of($"Não consegui ler o arquivo. Envie um arquivo de Word (.docx) ou cole o texto."),
        FileCaption = Html.Of($"A ata em Word."),
        FileName = "ata.docx",
        NotMade = Html.Of($"Não consegui preparar a ata em Word. Peça de novo, por favor."),
        Preparing = "Estou preparando e enviarei aqui.",
        NothingToCirculate = "Escreva antes o que se tratou em algum ponto.",
        HasMoved = "Isto mudou enquanto isso.",
        Somebody = "Alguém",
    };

    private static string StateOf(DecisionState state) => state switch
    {
        DecisionState.Open => "Aberta.",
        DecisionState.Done => "Feita.",
        _ => "Sem efeito.",
    };
}
