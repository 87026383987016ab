using Bot.Messages;
using Bot.Texts;

namespace Bot.Forms;

internal static class FormTextsEs
{
    public static readonly FormTexts Texts = new()
    {
        Done = "Listo",
        Redo = "Rehacer",
        Restore = "Recuperar lo anterior",
        Back = "Atrás",
        BackToReview = "Volver a mis respuestas",
        Skip = Verbs.Skip.Es,
        KeepIt = "Dejar así",
        Clear = "Borrar",
        StandsAbove = "La pregunta sigue arriba con sus botones; también puede escribir la respuesta aquí.",
        SaveAndLeave = "Guardar y salir",
        Agree = "Autorizo",
        NotYet = "Todavía no",
        Ticked = label => $"Quitar: {label}",
        Continue = title => $"Seguir: {title}",
        TakeAsNew = typed => $"Es otra: {typed}",
        Step = (n, m) => $"{n} de {m}",
        Example = "Ejemplo:",
        Kept = answer => Html.Of($"Respuesta guardada: {answer}"),
        KeptInvalid = answer => $"Antes escribió: {answer}. Ahora hace falta responder de nuevo.",
        Understood = "Entendí:",
        RightOrAgain = "Si está bien, toque «Listo». Si no, escríbalo de nuevo.",
        Taken = answer => $"Entendí: {answer}. Si no es eso, puede cambiarlo.",
        MoreLinesOrDone = "Puede enviar más, o tocar «Listo».",
        Words = (count, limit) => $"{Locale.Es.Number(count)} de {Words(limit)}",
        WrittenSoFar = "Lo escrito hasta ahora:",
        MoreOrDone = "Puede enviar más texto o tocar «Listo».",
        NotDoneYet = "Todavía no puedo darlo por listo.",
        Stands = words => $"Anoté lo demás: {words}. Complételo en otro mensaje.",
        IsItTheAnswer = words =>
            $"«{words}» parece una pregunta, así que no la guardé. ¿Es su respuesta? Si no, escríbala ahora; en /ayuda está cómo seguir.",
        YesKeepIt = "Sí, guardar",
        Shorten = "Guardé todo. Para acortarlo, edite sus mensajes o toque «Rehacer».",
        Files = (count, max) => $"{count} de {Plural.Count(max, "archivo", "archivos")}",
        MoreFilesOrDone = "Puede enviar más archivos o tocar «Listo».",
        FilesOver = (count, max) =>
            $"Hay {Plural.Count(count, "archivo", "archivos")} y se aceptan hasta {max}. Toque «Rehacer» y envíe los que prefiera.",
        StartedOver = "Empiece de nuevo. Si no, puede recuperar lo anterior.",
        Restored = "Recuperé lo anterior.",
        Corrected = title => $"Corregí «{title}».",
        NotCorrected = title => $"La corrección de «{title}» no se puede usar. Queda lo anterior.",
        Missing = "falta",
        Empty = "sin respuesta",
        AllMissing = titles => $"{Plural.Form(titles.Count, "Falta", "Faltan")}: {Locale.Es.And(titles)}.",
        AllToCorrect = titles => $"Por corregir: {Locale.Es.And(titles)}.",
        Complete = "No falta nada.",
        GoOnWith = next => $"Para seguir, toque «{next}».",
        ChangeByName = "Para cambiar una respuesta, toque su botón.",
        PressAButton = "Elija uno de los botones, por favor.",
        Matches = typed => $"Esto encontré con «{typed}». Elija, o escriba otras letras.",
        NoMatches = typed => $"No encontré «{typed}». Escriba otras letras.",
        WriteText = "Aquí espero un texto escrito.",
        SendFiles = "Aquí espero fotos o documentos. Envíelos, o toque un botón.",
        WriteOrSendFile = "Aquí espero un texto escrito o un archivo.",
        TooManyFiles = max => Plural.Form(
            max,
            "Se puede guardar 1 archivo. Este no se guardó.",
            $"Se pueden guardar hasta {Locale.Es.Number(max)} archivos. Este no se guardó."),
        CannotRead = kind => kind switch
        {
            OtherKind.Voice => "No puedo escuchar audios; dicte con el teclado.",
            OtherKind.Sticker => "No puedo leer stickers; escriba su respuesta.",
            OtherKind.Video => "No puedo ver videos; escriba su respuesta.",
            OtherKind.Contact => "No puedo leer contactos compartidos; escriba los datos.",
            OtherKind.Location => "No puedo leer ubicaciones; escriba el lugar.",
            _ => "No puedo leer este mensaje; escriba su respuesta.",
        },
        OldButton = "Ese botón es de una pregunta anterior. Siga con la última.",
        OtherDraft = "Ese botón es de otro formulario.",
        Closed = "Ese formulario ya está cerrado. Sus respuestas están guardadas.",
        FormChanged = "El formulario cambió. Sus respuestas están guardadas.",
        Gone = "Eso ya no existe o no se puede cambiar ahora.",
        Saved = "Guardado. Puede seguir cuando quiera.",
    };

    private static string Words(int count) => Plural.Count(count, "palabra", "palabras");
}
