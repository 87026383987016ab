using Bot.Domain.Meetings.Actas;
using Bot.Texts;

namespace Bot.Features.Meetings.FollowDecisions;

internal static class DecisionTextsPt
{
    public static readonly DecisionTexts Texts = new()
    {
        MenuLine = "Decisões das reuniões",
        Heading = count => Plural.Form(
            count,
            Html.Of($"<b>Nenhuma decisão aberta</b>"),
            Html.Of($"<b>1 decisão aberta</b>"),
            Html.Of($"<b>{Locale.Pt.Number(count)} decisões abertas</b>")),
        None = Html.Of($"Ainda não há decisões. Elas saem das atas das reuniões."),
        ByCity = "Por cidade",
        ByMeeting = "Por reunião",
        Earlier = "Anteriores",
        Later = "Próximas",
        OpenPrivate = "Ver no chat particular",
        Line = (number, text, due, state) => state switch
        {
            DecisionState.Open => Html.Of($"{number}: {text} Prazo: {due}."),
            DecisionState.Done => Html.Of($"{number}: {text} Feita."),
            _ => Html.Of($"{number}: {text} Sem efeito."),
        },
        InCharge = cities => $"A cargo de: {cities}.",
        Due = date => Html.Of($"Prazo: {date}."),
        NextMeeting = "a próxima reunião",
        NextMeetingOn = date => Html.Of($"a próxima reunião ({date})"),
        DecidedIn = (meeting, date) => Html.Of($"Decidida em: {meeting}, {date}."),
        IsOpen = "Está aberta.",
        IsLate = "Está aberta e o prazo já passou.",
        IsDone = how => $"Feita: {how}",
        IsDropped = why => $"Sem efeito. Motivo: {why}",
        Finish = "Está feita",
        Reopen = "Abrir de novo",
        Drop = "Deixar sem efeito",
        SeeActa = "Ver a ata",
        SeeAll = "Todas as decisões",
        AskText = new("Decisão", "O que se decidiu fazer?", "Enviar a lista de feiras de 2027."),
        AskCities = new("Cidades", "Que cidades fazem? Escreva os nomes, separados por vírgulas.", "Campinas, Tandil"),
        CityUnknown = "Não conheço alguma dessas cidades. Escreva os nomes completos, separados por vírgulas.",
        AskWhen = new("Prazo", "Para quando?"),
        AskDate =
            new("Data", "Até quando? Um dia, um mês ou um trimestre.") { DatedExample = dates => $"{dates.Days}, {dates.NextQuarter}" },
        Review = new("A decisão", "Recebe um número que não muda. As cidades recebem quando a ata é enviada, ou agora se já foi."),
        Make = "Salvar a decisão",
        DraftKept = Html.Of($"Salva como rascunho, ainda sem número."),
        GoOn = "Terminar agora",
        AskHow = new("Como se fez", "Como se fez? Em uma linha.", "Enviada em 3 de março"),
        AskWhy = new(Nouns.Reason.Pt, "Por que fica sem efeito?", "A feira foi suspensa"),
        ToDo = count => Plural.Form(
            count,
            Html.Of($"<b>Sua cidade tem 1 decisão a cumprir</b>"),
            Html.Of($"<b>Sua cidade tem {Locale.Pt.Number(count)} decisões a cumprir</b>")),
        DueOn = (number, text, day) => $"{number}: {text} Até {day}.",
        LateSince = (number, text, day) => $"{number}: {text} O prazo era {day}.",
        NewForCity = Html.Of($"<b>Sua cidade tem uma decisão nova</b>"),
        WasDone = city => city is null ? Html.Of($"<b>Uma decisão foi cumprida</b>") : Html.Of($"<b>{city} cumpriu uma decisão</b>"),
        SeeOne = "Ver a decisão",
        AndMore = count => $"e mais {Locale.Pt.Number(count)}.",
        CitiesUnknown = names => $"Não conheço {names}. Escreva os nomes completos, separados por vírgulas.",
        EndedHeading = count =>
            Html.Of(
                $"<b>{Plural.Form(count, "Nenhuma cumprida nem sem efeito", "1 decisão cumprida ou sem efeito", $"{Locale.Pt.Number(count)} decisões cumpridas ou sem efeito")}</b>"),
        SeeEnded = count => $"Cumpridas e sem efeito ({Locale.Pt.Number(count)})",
        SeeOpen = "As abertas",
        WaitsForActa = "Está no rascunho da ata: as cidades recebem quando a ata é enviada.",
        Because = why => $"Foi aberta de novo. Motivo: {why}",
        AskWhyAgain = new(Nouns.Reason.Pt, "Por que se abre de novo? Vou avisar as cidades.", "Falta a lista de Campinas"),
        ReviewCorrection = new("A decisão", "Se a ata já foi enviada, vou avisar as cidades."),
        SaveCorrection = "Salvar a alteração",
        CorrectedOn = day => $"Corrigida em {day}.",
        AnotherCity = "Outra cidade",
        WasAdded = Html.Of($"<b>Enquanto você escrevia, outra cidade deu por feita.</b> A sua linha ficou adicionada."),
        WasDropped = Html.Of($"<b>Uma decisão da sua cidade ficou sem efeito</b>"),
        WasReopened = Html.Of($"<b>Uma decisão da sua cidade foi aberta de novo</b>"),
        WasCorrected = Html.Of($"<b>Uma decisão da sua cidade foi corrigida</b>"),
        DueMoved = (number, text, day, before) => $"{number}: {text} O prazo mudou: {day} (antes, {before}).",
        Late = count =>
            Html.Of($"<b>Sua cidade tem {Plural.Form(count, "1 decisão atrasada", $"{Locale.Pt.Number(count)} decisões atrasadas")}</b>"),
        HasMoved = "Enquanto você escrevia, isto mudou.",
    };
}
