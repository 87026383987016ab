using Bot.Texts;

namespace Bot.Features.People.HandOver;

internal static class HandOverTextsEs
{
    public static readonly HandOverTexts Texts = new()
    {
        AskSince = new("Desde", "¿Qué día es la Cumbre en que empieza? Puede escribir «hoy».", "3 de diciembre de 2026"),
        AskUntil = new("Hasta", "¿Qué día es la Cumbre en que termina? Si no se sabe, toque «Saltar».", "2 de diciembre de 2027"),
        AskCoordinator = new("Coordina", "¿Qué ciudad coordinará?", "rosario"),
        AskSubcoordinator = new("Subcoordina", "¿Qué ciudad subcoordinará?", "campinas"),
        AskCommission = new("Economía Social", "¿Qué ciudad llevará la comisión de Economía Social y Solidaria?", "guarulhos"),
        BeforePreview = new("Antes de traspasar", "Todavía no cambia nada: primero verá a quién le cambia el rol."),
        Preview = "Ver qué cambia",
        Title = term => Html.Of($"<b>{Nouns.HandOver.Es}: coordinación {term}</b>"),
        Shift = (name, role) => $"{name}: {role}",
        More = count => $"Y {count} más.",
        Nobody = Html.Of($"A nadie le cambia el rol."),
        WhatStays = (city, day) => Html.Of(
            $"Cambia cuando alguien de {city} lo acepte{(day is null ? "" : $", y no antes del {day}")}. Lo anterior queda en el historial. Las personas reciben un aviso."),
        YesOffer = "Ofrecer el traspaso",
        No = "No, volver",
        ChangedMeanwhile = "Cambió algo mientras tanto. Así queda ahora.",
        IsDone = city => Html.Of($"<b>Listo. Desde hoy coordina {city}.</b>"),
        IsOffered = (from, to, day) => Html.Of($"{from} ofrece la coordinación a {to}. Se espera la respuesta de {to} hasta el {day}."),
        WhatAcceptingMeans = day =>
            Html.Of(
                $"Si acepta, su ciudad coordina desde {(day is null ? "ese momento y" : $"el {day}; ese día")} usted recibe lo que está abierto. Para ver esto otra vez: /traspaso"),
        Accept = "Aceptar la coordinación",
        Refuse = "No aceptar",
        Withdraw = "Retirar la oferta",
        IsAccepted = (city, day) =>
            Html.Of($"<b>{city} aceptó la coordinación.</b> Coordina desde el {day}; hasta entonces todo sigue como está."),
        IsRefused = city => Html.Of($"<b>{city} no aceptó la coordinación.</b> Todo sigue como estaba."),
        IsLate = city => Html.Of($"<b>{city} no respondió en diez días.</b> La oferta de traspaso terminó y todo sigue como estaba."),
        IsWithdrawn = city => Html.Of($"<b>La oferta de traspaso a {city} ya no vale.</b> Todo sigue como estaba."),
        NothingOffered = Html.Of($"No hay ningún traspaso que espere su respuesta."),
        OfferIsOver = Html.Of($"<b>Esta oferta ya no está en pie.</b> Se retiró, se respondió o venció."),
        Mend = "Corregir las respuestas",
        EndsBeforeItBegins = "Ese día es anterior al comienzo, o el mismo. Escriba un día posterior.",
        OneCityTwice = "Esa ciudad ya coordina: elija otra para la subcoordinación, o toque «Saltar».",
        Thanks = city => Html.Of($"<b>Gracias por coordinar.</b> Desde hoy participa por {city}. Puede proponer prácticas con /proponer."),
        NotDone = Html.Of($"No se traspasó nada."),
        ToCoordination = "Volver a coordinación",
    };
}
