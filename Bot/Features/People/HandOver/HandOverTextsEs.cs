using Bot.Texts;

namespace Bot.Features.People.HandOver;

internal static class HandOverTextsEs
{
    public static readonly HandOverTexts Texts = new()
    {
        AskCoordinator = new("Coordina", "¿Qué ciudad coordinará?", "rosario"),
        AskSubcoordinator = new("Subcoordina", "¿Qué ciudad subcoordinará?", "campinas"),
        AskCommission = new("Economía Social", "¿Qué ciudad llevará la comisión de Economía Social y Solidaria?", "guarulhos"),
        BeforePreview = new("Antes de traspasar", "Todavía no cambia nada: primero verá a quién le cambia el rol."),
        Preview = "Ver qué cambia",
        Title = year => Html.Of($"<b>{Nouns.HandOver.Es}: coordinación {year}</b>"),
        Shift = (name, role) => $"{name}: {role}",
        More = count => $"Y {count} más.",
        Nobody = Html.Of($"A nadie le cambia el rol."),
        WhatStays = Html.Of($"Lo anterior queda en el historial. Las personas reciben un aviso."),
        YesHandOver = "Sí, traspasar ahora",
        No = "No, volver",
        ChangedMeanwhile = "Cambió algo mientras tanto. Así queda ahora.",
        IsDone = city => Html.Of($"<b>Listo. Desde hoy coordina {city}.</b>"),
        NotDone = Html.Of($"No se traspasó nada."),
        ToCoordination = "Volver a coordinación",
    };
}
