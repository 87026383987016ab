using Bot.Texts;

namespace Bot.Features.People.HandOver;

internal static class HandOverTextsPt
{
    public static readonly HandOverTexts Texts = new()
    {
        AskSince = new("Desde", "Em que dia é a Cúpula em que começa? Você pode escrever «hoje».", "3 de dezembro de 2026"),
        AskUntil = new("Até", "Em que dia é a Cúpula em que termina? Se ainda não se sabe, toque em «Pular».", "2 de dezembro de 2027"),
        AskCoordinator = new("Quem coordena", "Que cidade vai coordenar?", "guarulhos"),
        AskSubcoordinator = new("Quem subcoordena", "Que cidade vai subcoordenar?", "rosario"),
        AskCommission = new("Economia Social", "Que cidade ficará com a comissão de Economia Social e Solidária?", "osasco"),
        BeforePreview = new("Antes de passar", "Ainda não muda nada: primeiro você verá quem muda de papel."),
        Preview = "Ver o que muda",
        Title = term => Html.Of($"<b>{Nouns.HandOver.Pt}: coordenação {term}</b>"),
        Shift = (name, role) => $"{name}: {role}",
        More = count => $"E mais {count}.",
        Nobody = Html.Of($"Não muda o papel de ninguém."),
        WhatStays = (city, day) => Html.Of(
            $"Muda quando alguém de {city} aceitar{(day is null ? "" : $", e não antes de {day}")}. O que foi antes fica no histórico. As pessoas recebem um aviso."),
        YesOffer = "Oferecer a transferência",
        No = "Não, voltar",
        ChangedMeanwhile = "Algo mudou nesse meio-tempo. Fica assim agora.",
        IsDone = city => Html.Of($"<b>Pronto. A partir de hoje {city} coordena.</b>"),
        IsOffered = (from, to, day) => Html.Of($"{from} oferece a coordenação a {to}. A resposta de {to} é esperada até {day}."),
        WhatAcceptingMeans = day =>
            Html.Of(
                $"Se aceitar, sua cidade coordena a partir {(day is null ? "desse momento e" : $"de {day}; nesse dia")} você recebe o que está em aberto. Para ver isto de novo: /transferencia"),
        Accept = "Aceitar a coordenação",
        Refuse = "Não aceitar",
        Withdraw = "Retirar a oferta",
        IsAccepted = (city, day) =>
            Html.Of($"<b>{city} aceitou a coordenação.</b> Coordena a partir de {day}; até lá tudo continua como está."),
        IsRefused = city => Html.Of($"<b>{city} não aceitou a coordenação.</b> Tudo continua como estava."),
        IsLate = city =>
            Html.Of($"<b>{city} não respondeu em dez dias.</b> A oferta de transferência terminou e tudo continua como estava."),
        IsWithdrawn = city => Html.Of($"<b>A oferta de transferência a {city} não vale mais.</b> Tudo continua como estava."),
        NothingOffered = Html.Of($"Não há transferência à espera da sua resposta."),
        OfferIsOver = Html.Of($"<b>Esta oferta não está mais de pé.</b> Foi retirada, respondida ou venceu."),
        Mend = "Corrigir as respostas",
        EndsBeforeItBegins = "Esse dia é anterior ao começo, ou o mesmo. Escreva um dia posterior.",
        OneCityTwice = "Essa cidade já coordena: escolha outra para a subcoordenação, ou toque em «Pular».",
        Thanks = city =>
            Html.Of($"<b>Agradecemos por coordenar.</b> A partir de hoje você participa por {city}. Pode propor práticas com /propor."),
        NotDone = Html.Of($"A coordenação não foi passada."),
        ToCoordination = "Voltar à coordenação",
    };
}
