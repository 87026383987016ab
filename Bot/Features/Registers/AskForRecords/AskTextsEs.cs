using Bot.Texts;

namespace Bot.Features.Registers.AskForRecords;

internal static class AskTextsEs
{
    public static readonly AskTexts Texts = new()
    {
        AskWhy = new(
            "Para qué", "¿Para qué necesita los datos? Una frase ayuda a quien decide.", "Armar una feria con productores de la zona"),
        BeforeSending = new("Antes de enviar", "El pedido va a quienes verifican, con su nombre, su ciudad y lo que buscó."),
        Send = "Enviar el pedido",
        About = title => $"Pedir datos: {title}",
        IsSent = days =>
            Html.Of(
                $"<b>Pedido enviado.</b> Deciden quienes verifican. Le aviso aquí, a más tardar en {Plural.Count(days, "día", "días")}."),
        NotSent = Html.Of($"Guardado, sin enviar. Puede terminar cuando quiera."),
        GoOn = "Seguir con el pedido",
        ToList = "A la lista",
        IsAsked = day => Html.Of($"<b>Ya los pidió el {day}.</b> Falta que contesten. Le aviso aquí; después puede pedir otros."),
        NothingToAsk = "Aquí no hay nada que se dé a pedido.",
        SomebodyAsks = (name, city, title) =>
            Html.Of($"<b>{name}{(city.Length > 0 ? $" ({city})" : "")} pide datos que se dan a pedido.</b>\nLista: {title}."),
        LookedFor = looked => $"Buscó: {looked}.",
        WhatFor = why => $"Para qué: {why}",
        Fitting = count => count == 0
            ? "Ninguna ficha a pedido corresponde a lo que buscó."
            : $"{Plural.Count(count, "ficha corresponde", "fichas corresponden")} a lo que buscó. Decida una por una.",
        RefuseAll = "No dar ninguna",
        SayNone = "Contestar que no hay datos",
        WouldGet = name => Html.Of($"<b>Esto recibiría {name}:</b>"),
        Give = "Dar estos datos",
        Refuse = "No darlos",
        ToRequest = "Al pedido",
        IsGiven = "Datos enviados.",
        IsRefused = "Anotado: no se dan.",
        IsDone = (name, given) =>
            Html.Of(
                $"<b>Pedido contestado.</b> {name} {(given == 0 ? "ya sabe que esta vez no recibe datos" : $"recibió {Plural.Count(given, "ficha", "fichas")}")}."),
        IsOver = "Ese pedido ya está contestado.",
        Here = Html.Of($"<b>Estos son los datos que pidió.</b> Se los da quien verifica. Úselos solo para lo que los pidió."),
        ContactStays = "El contacto no se publica.",
        ThatWasAll = "Con esto su pedido está contestado.",
        NothingGiven = title => Html.Of($"<b>Su pedido de datos ({title}) ya tiene respuesta.</b> Esta vez no hay datos que se le puedan dar. Gracias por preguntar; puede pedir otros cuando quiera."),
        NoMoreGiven = title =>
            Html.Of(
                $"<b>Su pedido de datos ({title}) ya está contestado.</b> Además de lo que recibió, no hay datos que se le puedan dar."),
        NobodyAnswered = title => Html.Of($"<b>Su pedido de datos ({title}) se cerró.</b> Lo que faltaba nadie lo contestó a tiempo, y lo sentimos. Puede pedirlo otra vez."),
        WaitForYou = count => Html.Of($"<b>{Plural.Count(count, "pedido de datos por contestar", "pedidos de datos por contestar")}</b>"),
        Line = (name, title) => $"{name}: {title}",
    };
}
