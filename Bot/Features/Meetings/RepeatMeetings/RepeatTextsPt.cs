using Bot.Texts;

namespace Bot.Features.Meetings.RepeatMeetings;

internal static class RepeatTextsPt
{
    public static readonly RepeatTexts Texts = new()
    {
        AskRule = heading => Html.Of($"<b>{heading}</b>. De quanto em quanto tempo se repete?"),
        AskEnd = new("Até quando", "Até quando se repete? Toque em um botão, ou escreva uma data ou quantas vezes.", "8 vezes"),
        NoEnd = "Sem fim",
        Times = count => Plural.Count(count, "vez", "vezes"),
        Until = date => $"até {date}",
        EndUnclear = "Não entendi, ou é antes da segunda reunião. Escreva uma data, ou de 2 a 60 vezes.",
        AskHosts = new(
            "Cidades por turno",
            "Várias cidades se revezam? Escreva os nomes em ordem, com vírgulas. A primeira recebe a segunda reunião.",
            "Tandil, Campinas, Morón"),
        CityUnknown = "Não conheço alguma dessas cidades. Escreva os nomes completos, com vírgulas.",
        Review = new("Repetir a reunião", "Não aviso ninguém antes de você confirmar."),
        NextDates = (rule, dates) => $"Será {rule}. As primeiras: {dates}.",
        Start = "Repetir assim",
        Started = "Pronto, a reunião se repete. Os grupos são avisados de cada uma quando ela se aproxima.",
        DraftKept = "Salvo, sem avisar ninguém.",
        GoOn = "Continuar",
        Back = "Voltar à reunião",
        Coming = "As que vêm:",
        Stop = "Encerrar a repetição",
        AskStop = (stay, go) =>
            $"Encerrar a repetição? {Stays(stay)} {Goes(go, "É cancelada 1 que ainda não foi anunciada.", $"São canceladas {go} que ainda não foram anunciadas.")} Aviso os grupos; não dá para desfazer.",
        StopReason = "A repetição terminou",
        Stopped = (stay, go) => $"Não se repete mais. {Stays(stay)} {Goes(go, "1 foi cancelada.", $"{go} foram canceladas.")}",
        OneCancelled = date => $"Uma das próximas foi cancelada: {date}.",
        OneMoved = (before, now) => Html.Of($"Uma das próximas muda de data: era {before}; agora <b>{now}</b>"),
        SomeMoved = dates => $"As próximas mudam de data: agora {Locale.Pt.And(dates)}.",
        Ended = dates => $"Não se repete mais.{(dates.Length == 0 ? "" : $" Não haverá reunião: {Locale.Pt.And(dates)}.")}",
        Gone = "Isso já não pode ser feito. Escreva /reunioes para ver como estão.",
    };

    private static string Stays(int count) => Plural.Form(
        count,
        "Nenhuma fica como reunião avulsa.",
        "1 fica como reunião avulsa.",
        $"{Locale.Pt.Number(count)} ficam como reuniões avulsas.");

    private static string Goes(int count, string one, string many) => Plural.Form(count, "Nenhuma é cancelada.", one, many);
}
