using Bot.Texts;

namespace Bot.Features.Registers.AskForRecords;

internal static class AskTextsPt
{
    public static readonly AskTexts Texts = new()
    {
        AskWhy = new(
            "Para quê", "Para que precisa dos dados? Uma frase ajuda quem decide.", "Organizar uma feira com produtores da região"),
        BeforeSending = new("Antes de enviar", "O pedido vai a quem verifica, com o seu nome, a sua cidade e o que você procurou."),
        Send = "Enviar o pedido",
        About = title => $"Pedir dados: {title}",
        IsSent = days =>
            Html.Of($"<b>Pedido enviado.</b> Quem verifica decide. Aviso aqui, no máximo em {Plural.Count(days, "dia", "dias")}."),
        NotSent = Html.Of($"Salvo, sem enviar. Pode terminar quando quiser."),
        GoOn = "Continuar o pedido",
        ToList = "Voltar à lista",
        IsAsked = day => Html.Of($"<b>Você já pediu em {day}.</b> Ainda falta a resposta. Aviso aqui; depois pode pedir outros."),
        NothingToAsk = "Aqui não há nada que seja repassado a pedido.",
        SomebodyAsks = (name, city, title) =>
            Html.Of($"<b>{name}{(city.Length > 0 ? $" ({city})" : "")} pede dados que são repassados a pedido.</b>\nLista: {title}."),
        LookedFor = looked => $"Procurou: {looked}.",
        WhatFor = why => $"Para quê: {why}",
        Fitting = count => count == 0
            ? "Nenhuma ficha a pedido corresponde ao que procurou."
            : $"{Plural.Count(count, "ficha corresponde", "fichas correspondem")} ao que procurou. Decida uma por uma.",
        RefuseAll = "Não repassar nenhuma",
        SayNone = "Responder que não há dados",
        WouldGet = name => Html.Of($"<b>Isto é o que {name} receberia:</b>"),
        Give = "Repassar estes dados",
        Refuse = "Não repassar",
        ToRequest = "Voltar ao pedido",
        IsGiven = "Dados enviados.",
        IsRefused = "Anotado: não são repassados.",
        IsDone = (name, given) =>
            Html.Of(
                $"<b>Pedido respondido.</b> {name} {(given == 0 ? "já sabe que desta vez não recebe dados" : $"recebeu {Plural.Count(given, "ficha", "fichas")}")}."),
        IsOver = "Esse pedido já foi respondido.",
        Here = Html.Of($"<b>Estes são os dados que você pediu.</b> Quem verifica os repassa. Use só para o que pediu."),
        ContactStays = "O contato não é publicado.",
        ThatWasAll = "Com isto o seu pedido está respondido.",
        NothingGiven = title => Html.Of($"<b>O seu pedido de dados ({title}) já tem resposta.</b> Desta vez não há dados que possam ser repassados. Agradecemos a consulta; pode pedir outros quando quiser."),
        NoMoreGiven = title =>
            Html.Of($"<b>O seu pedido de dados ({title}) foi respondido.</b> Além do que recebeu, não há dados que possam ser repassados."),
        NobodyAnswered = title => Html.Of($"<b>O seu pedido de dados ({title}) foi encerrado.</b> O que faltava ninguém respondeu a tempo, e sentimos muito. Você pode pedir outra vez."),
        WaitForYou = count => Html.Of($"<b>{Plural.Count(count, "pedido de dados a responder", "pedidos de dados a responder")}</b>"),
        Line = (name, title) => $"{name}: {title}",
    };
}
