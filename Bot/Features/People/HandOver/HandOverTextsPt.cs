using Bot.Texts;

namespace Bot.Features.People.HandOver;

internal static class HandOverTextsPt
{
    public static readonly HandOverTexts Texts = new()
    {
        AskCoordinator = new("Quem coordena", "Que cidade vai coordenar?", "guarulhos"),
        AskSubcoordinator = new("Quem subcoordena", "Que cidade vai subcoordenar?", "rosario"),
        AskCommission = new("Economia Social", "Que cidade ficará com a comissão de Economia Social e Solidária?", "osasco"),
        BeforePreview = new("Antes de transmitir", "Ainda não muda nada: primeiro você verá quem muda de papel."),
        Preview = "Ver o que muda",
        Title = year => Html.Of($"<b>{Nouns.HandOver.Pt}: coordenação {year}</b>"),
        Shift = (name, role) => $"{name}: {role}",
        More = count => $"E mais {count}.",
        Nobody = Html.Of($"Não muda o papel de ninguém."),
        WhatStays = Html.Of($"O que foi antes fica no histórico. As pessoas recebem um aviso."),
        YesHandOver = "Sim, transmitir agora",
        No = "Não, voltar",
        ChangedMeanwhile = "Algo mudou nesse meio-tempo. Fica assim agora.",
        IsDone = city => Html.Of($"<b>Pronto. A partir de hoje {city} coordena.</b>"),
        NotDone = Html.Of($"Nada foi transmitido."),
        ToCoordination = "Voltar à coordenação",
    };
}
