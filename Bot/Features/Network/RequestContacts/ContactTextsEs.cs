using Bot.Domain.Contacts;
using Bot.Texts;

namespace Bot.Features.Network.RequestContacts;

internal static class ContactTextsEs
{
    public static readonly ContactTexts Texts = new()
    {
        MenuLine = "Sus contactos con otras ciudades",
        OtherCity = "la otra ciudad",
        Broker = isCoordination => isCoordination ? "la coordinación" : "la Secretaría Técnica",
        Wants = (purpose, title, city) => purpose.Code switch
        {
            "visit" => $"visitar «{title}», de {city}",
            "adapt" => $"adaptar «{title}», de {city}",
            "invite" => $"invitar a {city} a contar «{title}»",
            "joint" => $"hacer un proyecto conjunto con {city} a partir de «{title}»",
            _ => $"conocer mejor «{title}», de {city}",
        },
        AskPurpose = new("Para qué", "¿Para qué quiere hablar con esta ciudad?"),
        AskWords = new(
            "En sus palabras",
            "Si quiere, cuente qué le interesa.",
            "Queremos ver cómo eligieron el predio.",
            "La otra ciudad lo lee antes de aceptar. Por eso, sin nombres, correos ni teléfonos."),
        AskReach = new(
            "Cómo escribirle",
            "¿A qué correo o teléfono le pueden escribir?",
            "nombre@ciudad.gob.ar",
            "La otra ciudad lo ve solo si acepta."),
        BeforeSending = new("Antes de enviar", "El pedido pasa por la Secretaría Técnica y llega a la otra ciudad sin su nombre. Si acepta, cada una recibe el contacto de la otra en el mismo momento: nombre, cargo, correo o teléfono, y Telegram."),
        Send = "Enviar el pedido",
        NotSent = Html.Of($"Guardado, sin enviar. Puede terminar cuando quiera."),
        GoOn = "Terminar ahora",
        BackToPractice = "Volver a la práctica",
        MustJoin = city => Html.Of($"<b>Para hablar con {city}</b>, díganos primero de qué ciudad es usted. La coordinación lo confirma, y le avisaré aquí para seguir."),
        TellCity = "Decir mi ciudad",
        WaitsToBeConfirmed = Html.Of(
            $"La coordinación todavía no confirmó de qué ciudad es usted. Cuando lo haga, le avisaré aquí para seguir."),
        YouMayAsk = (city, title) => Html.Of($"<b>Ya puede pedir el contacto de {city}</b>\nUsted quería hacerlo por «{title}»."),
        Talk = "Hablar con esta ciudad",
        IsSent = (broker, city) => Html.Of($"<b>Su pedido está en camino.</b> Primero lo ve {broker}; después responde {city}. Le avisaré de cada paso, y todo está en /contactos."),
        SeeContacts = "Ver los contactos",
        ToBroker = (asking, wants) =>
            Html.Of($"<b>Un pedido de contacto espera que usted lo pase</b>\nUna persona de {asking} quiere {wants}."),
        MindNames = Html.Of($"<i>Antes de pasarlo, revise que el texto no nombre a nadie ni diga cómo ubicarlo.</i>"),
        PassOn = "Pasar el pedido",
        NotPassOn = "No pasarlo",
        ReadPractice = "Ver la práctica",
        WasPassedOn = city => Html.Of($"<b>Hecho.</b> Ahora responde {city}. Le avisaré qué decide."),
        PassedOn = (broker, city, title) => Html.Of($"<b>Su pedido por «{title}» avanza.</b> Ya lo pasó {broker}; ahora responde {city}."),
        ToAuthor = (asking, wants, broker) => Html.Of($"<b>{asking} quiere hablar con su ciudad</b>\nUna persona de {asking} quiere {wants}. El pedido ya pasó por {broker}.\nSi usted acepta, las dos ciudades reciben los contactos en el mismo momento."),
        Accept = "Aceptar",
        NotNow = "No por ahora",
        BeforeAgreeing = (asking, own) =>
            Html.Lines(Html.Of($"<b>{asking} recibirá este contacto:</b>"), own, Html.Of($"Y usted, el de {asking}.")),
        YesIntroduce = "Sí, presentarnos",
        Back = "Volver",
        IsAgreed = asking => Html.Of($"<b>Gracias, quedó aceptado.</b> Todavía no podemos escribirle a la persona de {asking}. Los contactos llegarán a las dos ciudades en cuanto se pueda."),
        Introduced = (city, title, contact, when) => Html.Lines(
            Html.Of($"<b>Ya puede hablar con {city}</b>"), Html.Of($"Por «{title}»."), contact, Html.Escape(when)),
        JustNow = days => $"La otra ciudad recibió su contacto ahora mismo. En {Locale.Es.Days(days)} le preguntaré cómo les fue.",
        Arrived = days => $"Los contactos llegaron a las dos ciudades {Locale.Es.Ago(days)}.",
        EndedUntold = (city, title) =>
            Html.Of($"<b>Cerramos el contacto con {city} por «{title}».</b> Nadie contó cómo les fue. Los datos siguen en sus mensajes."),
        IsDone = Html.Of($"<b>Hecho.</b> Cada ciudad recibe ahora el contacto de la otra."),
        CopyMail = "Copiar el correo",
        CopyPhone = "Copiar el teléfono",
        Mail = "Correo",
        Phone = "Teléfono",
        WriteOnTelegram = "Escribir por Telegram",
        CoauthorDeclined = (asking, title) =>
            Html.Of($"Otra persona que escribe «{title}» respondió que no al pedido de {asking}. No hace falta que usted responda."),
        RequestOf = (asking, title) => $"{title} (pedido de {asking})",
        CoauthorAgreed = (asking, title) => Html.Of($"Otra persona que escribe «{title}» aceptó hablar con {asking}."),
        BrokeredWell = (asking, asked) => Html.Of($"<b>{asking} y {asked} ya se conocen.</b> Gracias por pasar el pedido."),
        AskReason = new(
            "Motivo",
            "¿Por qué no? Lo leerá la persona que pidió el contacto.",
            "Este mes estamos de inventario; en marzo podemos.",
            "Sin nombres, correos ni teléfonos."),
        BeforeDeclining = new("Antes de responder", "El pedido termina con este motivo."),
        SendReason = "Responder que no",
        WasDeclined = asking => Html.Of($"Hecho: {asking} recibe su respuesta con el motivo."),
        Declined = (who, title, reason) =>
            Html.Lines(Html.Of($"<b>Su pedido por «{title}» no siguió adelante.</b> Respondió {who}:"), reason),
        SeePractices = "Ver otras prácticas",
        Withdraw = "Retirar el pedido",
        AskWithdraw = city => Html.Of($"<b>¿Retirar el pedido a {city}?</b> Después puede hacer otro."),
        YesWithdraw = "Sí, retirarlo",
        KeepIt = "No, dejarlo",
        IsWithdrawn = Html.Of($"Hecho: el pedido está retirado."),
        Withdrawn = (asking, title) => Html.Of($"{asking} retiró su pedido de contacto por «{title}»."),
        Ended = (cause, city, asking, title, days) =>
            Html.Of($"<b>Su pedido a {city} por «{title}» terminó.</b> {WhyEnded(cause, asking, days)}"),
        EndedForOthers = (cause, asking, title, days) =>
            Html.Of($"<b>El pedido de {asking} por «{title}» terminó.</b> {WhyEndedForOthers(cause, asking, days)}"),
        ClosedWith = (city, title, teller, told) => Html.Of($"""
            <b>Terminó el contacto con {city} por «{title}».</b> {teller ?? "Usted"} contó: «{told}». Los datos de contacto siguen en sus mensajes.
            """),
        Heading = Html.Of($"<b>Contactos entre ciudades</b>"),
        NoContacts = Html.Of(
            $"No hay contactos abiertos. Para hablar con otra ciudad, abra una práctica de esa ciudad y toque «Hablar con esta ciudad»."),
        OpenFor = days => $"Abierto {Locale.Es.Since(days)}.",
        Next = (state, broker, city, asking) => state switch
        {
            ContactState.Asked => $"Ahora le toca a {broker}; después responde {city}.",
            ContactState.Brokered => $"Ahora responde {city}.",
            ContactState.Agreed => $"{city} aceptó. Los contactos llegan en cuanto podamos escribir a las dos ciudades.",
            ContactState.Introduced => $"{asking} y {city} ya tienen los contactos; después les pregunto cómo les fue.",
            ContactState.Closed => "Terminado: ya se sabe cómo les fue.",
            ContactState.Declined => "No siguió adelante.",
            ContactState.Withdrawn => $"{asking} lo retiró.",
            _ => "Terminado.",
        },
        YouWant = wants => Html.Of($"<b>Usted quiere {wants}.</b>"),
        SomebodyWants = (asking, wants) => Html.Of($"<b>Una persona de {asking} quiere {wants}.</b>"),
        PassedOnByCoordination = Html.Of($"Lo pasó la coordinación, porque no había a quién escribirle en la Secretaría Técnica."),
        Earlier = "Anteriores",
        Later = "Siguientes",
        PracticeGone = "La práctica ya no está publicada.",
        HasChanged = "Este pedido cambió mientras tanto.",
        WhatCame = (city, title, days) =>
            Html.Of($"<b>¿Cómo les fue con {city}?</b>\nLos contactos llegaron {Locale.Es.Ago(days)}, por «{title}»."),
        Outcome = (outcome, isAsker) => outcome switch
        {
            ContactOutcome.Adapting => isAsker ? "La estamos adaptando" : "La están adaptando",
            ContactOutcome.Talked => "Hablamos y nos sirvió",
            ContactOutcome.GoingOn => "Seguimos hablando",
            _ => "No llegamos a hablar",
        },
        WasReported = (outcome, days) => outcome switch
        {
            ContactOutcome.GoingOn => Html.Of($"<b>Muy bien.</b> Les vuelvo a preguntar en {Locale.Es.Days(days)}."),
            ContactOutcome.Nothing =>
                Html.Of($"Gracias por contarlo. Si quieren intentarlo otra vez, los contactos siguen en sus mensajes."),
            _ => Html.Of($"<b>Qué buena noticia. Gracias por contarlo.</b>"),
        },
        Waiting = count => Plural.Form(
            count,
            Html.Of($"<b>Un pedido de contacto espera su decisión</b>"),
            Html.Of($"<b>{Locale.Es.Number(count)} pedidos de contacto esperan su decisión</b>")),
        WaitsSince = (title, asking, days) => Html.Of($"«{title}», de parte de {asking}. Espera {Locale.Es.Since(days)}."),
        SeeIt = "Ver el pedido",
    };

    private static string WhyEnded(EndCause cause, string asking, int days) => cause switch
    {
        EndCause.Silence => $"Nadie respondió en {Locale.Es.Days(days)}. Puede pedirlo otra vez en la ficha de la práctica.",
        EndCause.PracticeGone => "La práctica ya no está publicada.",
        EndCause.AskerGone => $"Usted ya no participa por {asking}. Otra persona de {asking} puede pedirlo.",
        EndCause.NobodyAnswers => "La práctica ya no tiene quien responda por ella.",
        EndCause.SameSide => "Ahora usted es de la misma ciudad.",
        _ => "Su ciudad ya tiene otro pedido abierto por esa práctica, y sigue ese.",
    };

    private static string WhyEndedForOthers(EndCause cause, string asking, int days) => cause switch
    {
        EndCause.Silence => $"Nadie respondió en {Locale.Es.Days(days)}.",
        EndCause.PracticeGone => "La práctica ya no está publicada.",
        EndCause.AskerGone => $"La persona que lo pidió ya no participa por {asking}.",
        EndCause.NobodyAnswers => "La práctica ya no tiene quien responda por ella.",
        EndCause.SameSide => "Ahora las dos partes son de la misma ciudad.",
        _ => "Esa ciudad tiene otro pedido abierto por la misma práctica, y sigue ese.",
    };
}
