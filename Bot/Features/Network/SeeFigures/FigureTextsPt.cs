using Bot.Domain.Adoptions;
using Bot.Domain.Contacts;
using Bot.Domain.Meetings.Actas;
using Bot.Texts;

namespace Bot.Features.Network.SeeFigures;

internal static class FigureTextsPt
{
    public static readonly FigureTexts Texts = new()
    {
        MenuLine = "Números do Banco",
        Title = "Números do Banco",
        OnlyOffices = "Só a coordenação e a Secretaria Técnica podem ver os números.",
        Published = (practices, cities, countries) =>
            $"{Plural.Count(practices, "prática publicada", "práticas publicadas")}, de {Plural.Count(cities, "cidade", "cidades")} e {Plural.Count(countries, "país", "países")}.",
        FromArchive = count => $"À parte, do arquivo, sem confirmação: {Locale.Pt.Number(count)}.",
        ArchiveState = "Do arquivo, sem confirmação",
        NotTold = "Sem dado",
        OnTheWay = (waiting, drafts) => $"A caminho: {Locale.Pt.Number(waiting)}. Rascunhos: {Locale.Pt.Number(drafts)}.",
        Paces = (answer, publish) => (answer, publish) switch
        {
            (null, _) => "Ainda não há respostas ao que foi enviado.",
            ({ } first, null) => $"Metade das práticas recebe resposta {Within(first)}.",
            ({ } first, { } published) => first == 0 && published == 0
                ? "Metade das práticas recebe resposta e é publicada no mesmo dia em que é enviada."
                : $"Metade das práticas recebe resposta {Within(first)} e é publicada {Within(published)}.",
        },
        Contacts = (all, introduced) =>
            $"{Plural.Count(all, "pedido de contato", "pedidos de contato")}; as duas cidades já se conhecem em {Locale.Pt.Number(introduced)}.",
        Adoptions = (applied, adapting) =>
            $"Outras cidades aplicam {Plural.Count(applied, "prática", "práticas")} e adaptam {Locale.Pt.Number(adapting)}.",
        Meetings = (meetings, cities) =>
            meetings == 0
                ? "Ainda não há reuniões com ata."
                : $"{Plural.Count(meetings, "reunião", "reuniões")} com ata, com {Plural.Count(cities, "cidade", "cidades")}.",
        Decisions = (done, inTime, open, late) => done + open == 0
            ? "Ainda não há decisões."
            : $"Decisões: {Plural.Count(done, "cumprida", "cumpridas")} ({Locale.Pt.Number(inTime)} no prazo), {Plural.Count(open, "aberta", "abertas")} ({Plural.Count(late, "atrasada", "atrasadas")}).",
        Practices = "Práticas",
        ByTheme = "Por tema",
        ByCountry = "Por país",
        BySize = "Por tamanho da cidade",
        ByMonth = "Publicadas por mês",
        ByState = "Por situação",
        Attendance = "Reuniões em que cada cidade esteve",
        Cities = "Cidades",
        WithoutOfficialColumn = "Cidades sem ninguém confirmado",
        MedianToAnswer = "Mediana de dias até a primeira resposta",
        MedianToPublish = "Mediana de dias até a publicação",
        OnTheWayName = "A caminho",
        DraftsName = "Rascunhos",
        WithoutOfficial = (without, all) => $"Cidades sem ninguém confirmado: {Locale.Pt.Number(without)} de {Locale.Pt.Number(all)}",
        NothingYet = "Ainda não há nada.",
        MoreInFile = count => $"E mais {Locale.Pt.Number(count)}, no arquivo.",
        BetweenCities = "Entre cidades",
        Report = "Relatório da coordenação",
        ContactsTitle = "Pedidos de contato",
        AdoptionsTitle = "Práticas em outras cidades",
        DecisionsTitle = "Decisões",
        Contact = state => state switch
        {
            ContactState.Asked => "Esperam a Secretaria Técnica",
            ContactState.Brokered => "Esperam a resposta da cidade",
            ContactState.Agreed => "Com um sim, a apresentar",
            ContactState.Introduced => "Já se conhecem",
            ContactState.Closed => "Terminados, com resultado contado",
            ContactState.Declined => "Com um não",
            ContactState.Withdrawn => "Retirados",
            _ => "Terminados sem resposta",
        },
        Adoption = state => state switch
        {
            AdoptionState.Interested => "Interessam",
            AdoptionState.InContact => "Em contato",
            AdoptionState.Adapting => "São adaptadas",
            AdoptionState.Applied => "São aplicadas",
            _ => "Foram deixadas",
        },
        Decision = state => state switch
        {
            DecisionState.Open => "Abertas",
            DecisionState.Done => "Cumpridas",
            _ => "Retiradas",
        },
        Sought = "O que não foi encontrado",
        SoughtInVain = (days, fewest) =>
            Html.Of($"<b>O que foi buscado e não foi encontrado</b>\nEm {Locale.Pt.Days(days)}, {Plural.Count(fewest, "vez", "vezes")} ou mais. Toque em um para pedir práticas aos grupos."),
        NothingSought = Html.Of($"<b>Nada falta</b>\nNinguém buscou a mesma coisa três vezes sem encontrar."),
        Download = "Baixar",
        ChooseFile = Html.Of($"Todos os números, em um arquivo."),
        AsBars = "Ver em barras",
        Preparing = "Estou preparando; chega em um momento.",
        NotMade = Html.Of($"Não consegui preparar o arquivo. Tente de novo, por favor."),
        FileName = "numeros-do-banco",
        FileCaption = day => Html.Of($"Números do Banco em {day}."),
        ColumnPart = "Parte",
        ColumnName = "O quê",
        ColumnCount = "Quantos",
        Back = "Voltar aos números",
        BackToSought = "Voltar à lista",
        ToGroups = names => Html.Of($"Vão ler: {names}."),
        AskCall = (words, times, groups) => Html.Of(
            $"<b>{words}</b>\nFoi buscado {Plural.Count(times, "vez", "vezes")} e não foi encontrado. Posso pedir práticas a {Plural.Form(groups, "um grupo", $"{Locale.Pt.Number(groups)} grupos")} com esta mensagem:"),
        NoGroups = Html.Of($"Ainda não há um grupo autorizado a quem pedir."),
        CalledOn = day => Html.Of($"Já foram pedidas em {day}."),
        SendCall = groups => Plural.Form(groups, "Pedir ao grupo", $"Pedir aos {Locale.Pt.Number(groups)} grupos"),
        CallSent = groups => Plural.Form(groups, "Enviado ao grupo.", $"Enviado a {Locale.Pt.Number(groups)} grupos."),
        Changed = "Isto mudou enquanto isso.",
        Call = words => Html.Of(
            $"<b>Procuram-se práticas: {words}</b>\nFoi buscado várias vezes no Banco e não foi encontrado. Se a sua cidade faz algo assim, proponha."),
        Propose = "Propor uma prática",
    };

    private static string Within(int days) => days == 0 ? "no mesmo dia em que é enviada" : $"em {Locale.Pt.Days(days)} ou menos";
}
