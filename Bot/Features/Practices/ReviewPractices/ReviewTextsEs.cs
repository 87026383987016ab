using Bot.Domain.Practices;
using Bot.Texts;

namespace Bot.Features.Practices.ReviewPractices;

internal static class ReviewTextsEs
{
    public static readonly ReviewTexts Texts = new()
    {
        Key = KeyTexts.All.Es,
        MenuLine = "Leer y decidir lo que espera revisión",
        OnlyReviewers = Html.Of(
            $"Las prácticas en revisión las lee solo la coordinación. Las publicadas las encuentra escribiendo una palabra."),
        Queue = count => Html.Of($"<b>Para revisar: {Locale.Es.Number(count)}</b>"),
        Waits = days => days == 0 ? "Llegó hoy." : $"Espera {Locale.Es.Since(days)}.",
        CameBackToday = "Volvió hoy.",
        NothingWaits = Html.Of($"<b>No hay prácticas en espera.</b> Le avisaré aquí cuando llegue una."),
        Earlier = Nouns.PreviousPage.Es,
        Later = Nouns.NextPage.Es,
        Print = "Lista en Word, para imprimir",
        BackToQueue = "Volver a la lista",
        GoOn = "Seguir con la lista",
        ForReview = Html.Of($"<b>Solo para la revisión</b>"),
        Author = (name, about) => about.Length == 0 ? $"La envió {name}." : $"La envió {name} ({about}).",
        WasArchived = number => $"Ya fue pública ({number}) y se archivó: piden volver a publicarla.",
        WithoutName = "alguien sin nombre",
        AuthorConfirmed = "La persona ya está confirmada.",
        AuthorWaits = "La persona todavía no está confirmada.",
        AuthorNotConfirmed = "La persona todavía no está confirmada: al aceptar, usted también la confirma.",
        Coauthors = names => $"{Plural.Form(names.Count, "También la escribe", "También la escriben")}: {Locale.Es.And(names)}.",
        AuthorsConfirmed = "Todas las personas que la escriben ya están confirmadas.",
        AuthorsNotConfirmed = names => $"Todavía sin confirmar: {Locale.Es.And(names)}. Al aceptar, usted también las confirma.",
        UnlistedCity = city => $"«{city}» no está en la lista de ciudades: así la escribió quien envió la práctica.",
        PrivateComplete = "Contacto y autorización: completos (quedan privados).",
        PrivateIncomplete = "Contacto o autorización: incompletos.",
        NothingMissing = "La ficha está completa.",
        Missing = fields => $"Para publicarla {Plural.Form(fields.Count, "falta", "faltan")}: {Locale.Es.And(fields)}.",
        Field = PracticeFieldTexts.All.Es.InSentence,
        OwnCity = "Es de su propia ciudad: si decide usted, quedará anotado.",
        EarlierRequest = "Antes se le pidió:",
        Accept = "Aceptar",
        AskToComplete = "Pedir que la completen",
        WasAskedToComplete = $"Se lo pedí a quien la envió. Sigue en la {Nouns.ReviewList.Es}.",
        AskedToComplete = (name, since) => $"{name} pidió que la completen: {since}.",
        AskAgain = "¿Lo pide otra vez?",
        AskOnceMore = "Pedirlo otra vez",
        CompleteLetter = (title, missing) => Html.Of($"<b>La coordinación está leyendo «{title}».</b> Para poder publicarla {Plural.Form(missing.Count, "falta", "faltan")}: {Locale.Es.And(missing)}. Lo que ya envió queda como está."),
        CompleteIt = "Completarla",
        Translate = "Traducir título y resumen",
        AskForChanges = "Pedir cambios",
        Decline = Verbs.Decline.Es,
        Accepted = (title, minutes) => Html.Of($"<b>Aceptada: «{title}».</b> Se publicará en {Locale.Es.Minutes(minutes)}. Hasta entonces puede deshacerlo; a quien la envió le avisaré cuando se publique."),
        Undo = Verbs.Undo.Es,
        IsUndone = $"Deshecho: vuelve a la {Nouns.ReviewList.Es}.",
        WasPublished = (title, number) => Html.Of($"<b>Publicada: {number}.</b> «{title}». Ya avisé a quien la envió."),
        SeeCard = "Ver la ficha",
        You = "usted",
        Happened = Happened,
        Gone = "Esa práctica ya no está en revisión: quien la envió la retiró o la borró.",
        AskComment = new(
            "Cambios",
            "¿Qué conviene cambiar o agregar? Puede enviar varios mensajes.",
            "Falta contar cuántas familias participaron.",
            "Lo leerá quien la envió."),
        AskReason = new(
            Nouns.Reason.Es,
            "¿Por qué no se publica? Puede enviar varios mensajes.",
            "Es un proyecto que todavía no empezó.",
            "Lo leerá quien la envió."),
        BeforeSending = new("Antes de enviar", "Quien la envió recibirá este texto."),
        SendToAuthor = Verbs.Send.Es,
        CommentKept = Html.Of($"No se envió nada. Lo que escribió queda guardado para cuando vuelva a esta práctica."),
        BackToPractice = "Volver a la práctica",
        WasAskedToChange = title =>
            Html.Of($"Envié su pedido de cambios. «{title}» volverá a la {Nouns.ReviewList.Es} cuando la envíen de nuevo."),
        WasDeclined = title => Html.Of($"«{title}» no se publicará. Envié el motivo a quien la envió."),
        ChangesLetter = (title, isRevision) => isRevision
            ? Html.Of($"<b>La coordinación le pide cambios en la nueva versión de «{title}».</b> Lo publicado sigue a la vista.")
            : Html.Of($"<b>La coordinación le pide cambios en «{title}».</b> Aún no es pública."),
        ChangesEnd = Html.Of($"Cámbiela cuando pueda y envíela de nuevo: la leeremos otra vez."),
        ChangeAndSend = "Cambiar y enviar",
        DeclinedLetter = (title, isRevision) => isRevision
            ? Html.Of(
                $"<b>La coordinación decidió no publicar la nueva versión de «{title}».</b> Lo publicado sigue como estaba. El motivo:")
            : Html.Of($"<b>La coordinación decidió no publicar «{title}».</b> El motivo:"),
        DeclinedEnd = Html.Of($"Sus textos siguen guardados. Puede proponer otra práctica cuando quiera."),
        SeeMine = "Ver mi práctica",
        IsPublic = number => Html.Of($"<b>Su práctica ya es pública: {number}.</b> Gracias: desde hoy otras ciudades pueden encontrarla."),
        IsRevised = number =>
            Html.Of($"<b>La nueva versión de {number} ya es pública.</b> Reemplazó a la anterior; el número y el enlace son los mismos."),
        LinkToShare = link => Html.Of($"Enlace para compartir: {link}"),
        Share = Verbs.Share.Es,
    };

    private static string Happened(Step step, string name) => step switch
    {
        Step.Accept => $"Ya la aceptó {name}.",
        Step.RequestChanges => $"{name} ya pidió cambios.",
        Step.Decline => $"Ya la rechazó {name}.",
        Step.UndoAcceptance => $"{name} la devolvió a la {Nouns.ReviewList.Es}.",
        Step.Publish => "Ya está publicada.",
        Step.Agree => $"La Secretaría Técnica ya está de acuerdo: {name}.",
        Step.UndoAgreement => $"Se deshizo el {Nouns.Agreement.Es}: {name}.",
        Step.SendBack => $"La devolvió la Secretaría Técnica: {name}.",
        Step.Archive => $"La archivó {name}.",
        Step.Withdraw => "La retiró quien la envió.",
        _ => "Cambió mientras la leía. Así está ahora.",
    };
}
