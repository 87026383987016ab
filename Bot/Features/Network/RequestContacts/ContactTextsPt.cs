using Bot.Domain.Contacts;
using Bot.Texts;

namespace Bot.Features.Network.RequestContacts;

internal static class ContactTextsPt
{
    public static readonly ContactTexts Texts = new()
    {
        MenuLine = "Seus contatos com outras cidades",
        OtherCity = "a outra cidade",
        Broker = isCoordination => isCoordination ? "a coordenação" : "a Secretaria Técnica",
        Wants = (purpose, title, city) => purpose.Code switch
        {
            "visit" => $"visitar «{title}», de {city}",
            "adapt" => $"adaptar «{title}», de {city}",
            "invite" => $"convidar {city} para apresentar «{title}»",
            "joint" => $"fazer um projeto conjunto com {city} a partir de «{title}»",
            _ => $"conhecer melhor «{title}», de {city}",
        },
        AskPurpose = new("Para quê", "Para que você quer falar com esta cidade?"),
        AskWords = new(
            "Nas suas palavras",
            "Se quiser, conte o que interessa a você.",
            "Queremos ver como escolheram o terreno.",
            "A outra cidade lê antes de aceitar. Por isso, sem nomes, e-mails nem telefones."),
        AskReach = new(
            "Como escrever a você",
            "Para que e-mail ou telefone podem escrever?",
            "nome@cidade.sp.gov.br",
            "A outra cidade só vê se aceitar."),
        BeforeSending = new("Antes de enviar", "O pedido passa pela Secretaria Técnica e chega à outra cidade sem o seu nome. Se ela aceitar, cada uma recebe o contato da outra no mesmo momento: nome, cargo, e-mail ou telefone, e Telegram."),
        Send = "Enviar o pedido",
        NotSent = Html.Of($"Salvo, sem enviar. Pode terminar quando quiser."),
        GoOn = "Terminar agora",
        BackToPractice = "Voltar à prática",
        MustJoin = city =>
            Html.Of(
                $"<b>Para falar com {city}</b>, diga primeiro de que cidade você é. A coordenação confirma, e aviso aqui para continuar."),
        TellCity = "Dizer minha cidade",
        WaitsToBeConfirmed = Html.Of(
            $"A coordenação ainda não confirmou de que cidade você é. Quando confirmar, aviso aqui para continuar."),
        YouMayAsk = (city, title) => Html.Of($"<b>Você já pode pedir o contato de {city}</b>\nVocê queria isso por causa de «{title}»."),
        Talk = "Falar com esta cidade",
        IsSent = (broker, city) => Html.Of($"<b>O seu pedido está a caminho.</b> Primeiro, quem vê é {broker}; depois responde {city}. Aviso de cada passo, e tudo está em /contatos."),
        SeeContacts = "Ver os contatos",
        ToBroker = (asking, wants) =>
            Html.Of($"<b>Um pedido de contato espera que você o encaminhe</b>\nUma pessoa de {asking} quer {wants}."),
        MindNames = Html.Of($"<i>Antes de encaminhar, confira se o texto não cita ninguém nem diz como localizar a pessoa.</i>"),
        PassOn = "Encaminhar o pedido",
        NotPassOn = "Não encaminhar",
        ReadPractice = "Ver a prática",
        WasPassedOn = city => Html.Of($"<b>Pronto.</b> Agora responde {city}. Aviso o que decidir."),
        PassedOn = (broker, city, title) =>
            Html.Of($"<b>O seu pedido sobre «{title}» avançou.</b> Quem encaminhou foi {broker}; agora responde {city}."),
        ToAuthor = (asking, wants, broker) => Html.Of($"<b>{asking} quer falar com a sua cidade</b>\nUma pessoa de {asking} quer {wants}. Quem encaminhou o pedido foi {broker}.\nSe você aceitar, as duas cidades recebem os contatos no mesmo momento."),
        Accept = "Aceitar",
        NotNow = "Agora não",
        BeforeAgreeing = (asking, own) =>
            Html.Lines(Html.Of($"<b>{asking} vai receber este contato:</b>"), own, Html.Of($"E você, o de {asking}.")),
        YesIntroduce = "Sim, apresentar",
        Back = "Voltar",
        IsAgreed = asking => Html.Of($"<b>Agradecemos, ficou aceito.</b> Ainda não conseguimos escrever à pessoa de {asking}. Os contatos chegam às duas cidades assim que for possível."),
        Introduced = (city, title, contact, when) => Html.Lines(
            Html.Of($"<b>Você já pode falar com {city}</b>"), Html.Of($"Por causa de «{title}»."), contact, Html.Escape(when)),
        JustNow = days => $"A outra cidade recebeu o seu contato neste mesmo momento. Em {Locale.Pt.Days(days)} pergunto como foi.",
        Arrived = days => $"Os contatos chegaram às duas cidades {Locale.Pt.Ago(days)}.",
        EndedUntold = (city, title) =>
            Html.Of(
                $"<b>Encerramos o contato com {city} por «{title}».</b> Ninguém contou como foi. Os dados continuam nas suas mensagens."),
        IsDone = Html.Of($"<b>Pronto.</b> Cada cidade recebe agora o contato da outra."),
        CopyMail = "Copiar o e-mail",
        CopyPhone = "Copiar o telefone",
        Mail = "E-mail",
        Phone = "Telefone",
        WriteOnTelegram = "Escrever pelo Telegram",
        CoauthorDeclined = (asking, title) =>
            Html.Of($"Outra pessoa que escreve «{title}» respondeu que não ao pedido de {asking}. Você não precisa responder."),
        RequestOf = (asking, title) => $"{title} (pedido feito por {asking})",
        CoauthorAgreed = (asking, title) => Html.Of($"Outra pessoa que escreve «{title}» aceitou falar com {asking}."),
        BrokeredWell = (asking, asked) => Html.Of($"<b>{asking} e {asked} já se conhecem.</b> Agradecemos por encaminhar o pedido."),
        AskReason = new(
            "Motivo do não",
            "Por que não? Quem pediu o contato vai ler.",
            "Este mês estamos em inventário; em março podemos.",
            "Sem nomes, e-mails nem telefones."),
        BeforeDeclining = new("Antes de responder", "O pedido termina com este motivo."),
        SendReason = "Responder que não",
        WasDeclined = asking => Html.Of($"Pronto: {asking} recebe a sua resposta com o motivo."),
        Declined = (who, title, reason) =>
            Html.Lines(Html.Of($"<b>O seu pedido sobre «{title}» não seguiu adiante.</b> Quem respondeu foi {who}:"), reason),
        SeePractices = "Ver outras práticas",
        Withdraw = "Retirar o pedido",
        AskWithdraw = city => Html.Of($"<b>Retirar o pedido a {city}?</b> Depois você pode fazer outro."),
        YesWithdraw = "Sim, retirar",
        KeepIt = "Não, deixar",
        IsWithdrawn = Html.Of($"Pronto: o pedido foi retirado."),
        Withdrawn = (asking, title) => Html.Of($"{asking} retirou o pedido de contato por «{title}»."),
        Ended = (cause, city, asking, title, days) =>
            Html.Of($"<b>O seu pedido a {city} por «{title}» terminou.</b> {WhyEnded(cause, asking, days)}"),
        EndedForOthers = (cause, asking, title, days) =>
            Html.Of($"<b>O pedido de {asking} por «{title}» terminou.</b> {WhyEndedForOthers(cause, asking, days)}"),
        ClosedWith = (city, title, teller, told) => Html.Of($"""
            <b>Terminou o contato com {city} por «{title}».</b> {teller ?? "Você"} contou: «{told}». Os dados de contato continuam nas suas mensagens.
            """),
        Heading = Html.Of($"<b>Contatos entre cidades</b>"),
        NoContacts = Html.Of(
            $"Não há contatos abertos. Para falar com outra cidade, abra uma prática dela e toque em «Falar com esta cidade»."),
        OpenFor = days => $"Aberto {Locale.Pt.Since(days)}.",
        Next = (state, broker, city, asking) => state switch
        {
            ContactState.Asked => $"Agora está com {broker}; depois responde {city}.",
            ContactState.Brokered => $"Agora responde {city}.",
            ContactState.Agreed => $"{city} aceitou. Os contatos chegam assim que pudermos escrever às duas cidades.",
            ContactState.Introduced => $"{asking} e {city} já têm os contatos; depois pergunto como foi.",
            ContactState.Closed => "Terminado: já se sabe como foi.",
            ContactState.Declined => "Não seguiu adiante.",
            ContactState.Withdrawn => $"{asking} retirou o pedido.",
            _ => "O pedido terminou.",
        },
        YouWant = wants => Html.Of($"<b>Você quer {wants}.</b>"),
        SomebodyWants = (asking, wants) => Html.Of($"<b>Uma pessoa de {asking} quer {wants}.</b>"),
        PassedOnByCoordination = Html.Of($"Quem encaminhou foi a coordenação, porque não havia a quem escrever na Secretaria Técnica."),
        Earlier = "Anteriores",
        Later = Nouns.NextPage.Pt,
        PracticeGone = "A prática não está mais publicada.",
        HasChanged = "Este pedido mudou enquanto isso.",
        WhatCame = (city, title, days) =>
            Html.Of($"<b>Como foi com {city}?</b>\nOs contatos chegaram {Locale.Pt.Ago(days)}, por causa de «{title}»."),
        Outcome = (outcome, isAsker) => outcome switch
        {
            ContactOutcome.Adapting => isAsker ? "Estamos adaptando" : "Estão adaptando",
            ContactOutcome.Talked => "Conversamos e foi útil",
            ContactOutcome.GoingOn => "Continuamos conversando",
            _ => "Não chegamos a conversar",
        },
        WasReported = (outcome, days) => outcome switch
        {
            ContactOutcome.GoingOn => Html.Of($"<b>Muito bem.</b> Pergunto de novo em {Locale.Pt.Days(days)}."),
            ContactOutcome.Nothing =>
                Html.Of($"Agradecemos por contar. Se quiserem tentar de novo, os contatos continuam nas suas mensagens."),
            _ => Html.Of($"<b>Que boa notícia. Agradecemos por contar.</b>"),
        },
        Waiting = count => Plural.Form(
            count,
            Html.Of($"<b>Um pedido de contato espera a sua decisão</b>"),
            Html.Of($"<b>{Locale.Pt.Number(count)} pedidos de contato esperam a sua decisão</b>")),
        WaitsSince = (title, asking, days) => Html.Of($"«{title}», da parte de {asking}. Espera {Locale.Pt.Since(days)}."),
        SeeIt = "Ver o pedido",
    };

    private static string WhyEnded(EndCause cause, string asking, int days) => cause switch
    {
        EndCause.Silence => $"Ninguém respondeu em {Locale.Pt.Days(days)}. Você pode pedir de novo na ficha da prática.",
        EndCause.PracticeGone => "A prática não está mais publicada.",
        EndCause.AskerGone => $"Você não participa mais por {asking}. Outra pessoa de {asking} pode pedir.",
        EndCause.NobodyAnswers => "A prática não tem mais quem responda por ela.",
        EndCause.SameSide => "Agora você é da mesma cidade.",
        _ => "A sua cidade já tem outro pedido aberto por essa prática, e é esse que continua.",
    };

    private static string WhyEndedForOthers(EndCause cause, string asking, int days) => cause switch
    {
        EndCause.Silence => $"Ninguém respondeu em {Locale.Pt.Days(days)}.",
        EndCause.PracticeGone => "A prática não está mais publicada.",
        EndCause.AskerGone => $"A pessoa que pediu não participa mais por {asking}.",
        EndCause.NobodyAnswers => "A prática não tem mais quem responda por ela.",
        EndCause.SameSide => "Agora as duas partes são da mesma cidade.",
        _ => "Essa cidade tem outro pedido aberto pela mesma prática, e é esse que continua.",
    };
}
