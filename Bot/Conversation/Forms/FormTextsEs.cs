using Bot.Domain;

namespace Bot.Conversation.Forms;

internal static class FormTextsEs
{
    public static readonly FormTexts Texts = new()
    {
        Done = "Listo",
        Redo = "Rehacer",
        Restore = "Recuperar lo anterior",
        Back = "Atrás",
        BackToReview = "Volver al resumen",
        Skip = "Saltar",
        SaveAndLeave = "Guardar y salir",
        Agree = "Autorizo",
        NotYet = "Todavía no",
        Ticked = label => $"{label} (elegido)",
        Continue = title => $"Seguir: {title}",
        TakeAsNew = typed => $"Es otra: {typed}",
        Change = title => $"Cambiar: {title}",
        Step = (n, m) => $"{n} de {m}",
        Example = "Ejemplo:",
        Kept = answer => $"Respuesta guardada: {answer}",
        KeptInvalid = answer => $"Antes escribió: {answer}. Ahora hace falta responder de nuevo.",
        Words = (count, limit) => limit == 1 ? $"{count} de 1 palabra" : $"{count} de {limit} palabras",
        MoreOrDone = "Puede enviar más texto o pulsar «Listo».",
        Shorten = "Guardamos todo. Para acortarlo, edite sus mensajes o pulse «Rehacer».",
        Files = (count, max) => max == 1 ? $"{count} de 1 archivo" : $"{count} de {max} archivos",
        MoreFilesOrDone = "Puede enviar más archivos o pulsar «Listo».",
        StartedOver = "Empiece de nuevo. Si no, puede recuperar lo anterior.",
        Restored = "Recuperamos lo anterior.",
        Corrected = title => $"Corregimos «{title}».",
        NotCorrected = title => $"La corrección de «{title}» no se puede usar. Queda lo anterior.",
        ThisIsMissing = "Falta su respuesta.",
        Missing = "falta",
        Empty = "sin respuesta",
        AllMissing = titles => titles.Count == 1 ? $"Falta: {titles[0]}." : $"Faltan: {string.Join(", ", titles)}.",
        Complete = "No falta nada.",
        PressAButton = "Elija uno de los botones, por favor.",
        Matches = typed => $"Esto encontramos con «{typed}». Elija, o escriba otras letras.",
        NoMatches = typed => $"No encontramos «{typed}». Escriba otras letras.",
        WriteText = "Aquí esperamos un texto escrito.",
        SendFiles = "Aquí esperamos fotos o documentos. Envíelos, o pulse un botón.",
        TooManyFiles = max => max == 1 ? "Se puede guardar 1 archivo. Este no se guardó." : $"Se pueden guardar hasta {max} archivos. Este no se guardó.",
        FileTooLarge = megabytes => $"El archivo es demasiado grande: se aceptan hasta {megabytes} MB.",
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
        FormChanged = "El formulario cambió. Sus respuestas están guardadas.",
        Saved = "Guardado. Puede seguir cuando quiera.",
        Refused = Refused,
    };

    private static string Refused(Refusal refusal) => refusal.Code switch
    {
        RefusalCode.Empty => "No encontramos nada para leer. Escriba con letras o números.",
        RefusalCode.TooShort => $"Es demasiado corto: hacen falta al menos {Characters(refusal.Limit)} y hay {refusal.Actual}.",
        RefusalCode.TooLong => $"Es demasiado largo: se aceptan hasta {Characters(refusal.Limit)} y hay {refusal.Actual}.",
        RefusalCode.TooManyWords => $"Lleva {refusal.Actual} de {Words(refusal.Limit)}: {Excess(refusal.Actual - refusal.Limit)}.",
        _ => throw new InvalidOperationException($"No sentence for {refusal}"),
    };

    private static string Characters(int count) => count == 1 ? "1 carácter" : $"{count} caracteres";

    private static string Words(int count) => count == 1 ? "1 palabra" : $"{count} palabras";

    private static string Excess(int count) => count == 1 ? "sobra 1" : $"sobran {count}";
}
