using Bot.Domain;

namespace Bot.Texts;

internal static class RefusalsEs
{
    public static string Of(Refusal refusal) => refusal.Code switch
    {
        RefusalCode.Empty => "No encuentro nada para leer. Escriba con letras o números.",
        RefusalCode.TooShort =>
            $"Es demasiado corto: hacen falta al menos {Characters(refusal.Limit)} y hay {Locale.Es.Number(refusal.Actual)}.",
        RefusalCode.TooLong =>
            $"Es demasiado largo: se aceptan hasta {Characters(refusal.Limit)} y hay {Locale.Es.Number(refusal.Actual)}.",
        RefusalCode.TooManyWords =>
            $"Lleva {Locale.Es.Number(refusal.Actual)} de {Words(refusal.Limit)}: {Excess(refusal.Actual - refusal.Limit)}.",
        RefusalCode.Missing => "Falta su respuesta.",
        RefusalCode.NotInList => "No está entre las opciones. Elija uno de los botones, por favor.",
        RefusalCode.OnlyLink => "Un enlace solo no basta: cuéntelo con sus palabras.",
        RefusalCode.Ambiguous => "Puede ser más de una opción. Elija uno de los botones, por favor.",
        RefusalCode.NeedsMonth =>
            refusal.Actual > 0
                ? $"¿En qué mes de {refusal.Actual}? Escriba mes y año, por ejemplo 03/{refusal.Actual}."
                : "Falta el mes. Escriba mes y año, por ejemplo 03/2024.",
        RefusalCode.NeedsYear => "Falta el año, con cuatro cifras. Escriba mes y año, por ejemplo 03/2024.",
        RefusalCode.MonthUnclear => "No pude leer el mes. Escriba mes y año, por ejemplo 03/2024.",
        RefusalCode.InFuture => "Esa fecha todavía no llegó. Escriba cuándo empezó.",
        RefusalCode.TooEarly => $"Es demasiado antiguo: se acepta desde {refusal.Limit}.",
        RefusalCode.MeetingDateUnclear => "No pude usar la fecha. Escriba el día y el mes, solo el mes, o a confirmar.",
        RefusalCode.Contradictory => "No va con otra respuesta. Revise las dos.",
        RefusalCode.NumberUnclear => "No pude leer el número. Escríbalo solo con cifras.",
        RefusalCode.CurrencyUnclear => "Falta la moneda: «$» se usa en varios países. Escriba, por ejemplo, ARS 120.000 o R$ 615 mil.",
        RefusalCode.EndsBeforeStart => $"Terminó antes de empezar: el inicio es de {refusal.Actual}. Escriba mes y año del fin.",
        RefusalCode.DateUnclear => "No pude leer la fecha. Escriba día, mes y año, por ejemplo 12 de mayo de 2019.",
        RefusalCode.IndicatorUnclear => $"{Line(refusal.Actual)}escriba qué midieron y la cifra, por ejemplo: Ventas: +30 %",
        RefusalCode.SupportUnclear => $"{Line(refusal.Actual)}escriba el nombre y el tipo de apoyo (administrativo, financiero, político, técnico u otro), por ejemplo: Banco Nación: financiero",
        RefusalCode.CityUnclear => $"No sé cuál es la ciudad número {refusal.Actual}. Escriba su nombre completo, como está en la lista.",
        RefusalCode.LinkUnclear => $"{Line(refusal.Actual)}no es una dirección de internet. Escríbala así: www.ejemplo.org/nota",
        RefusalCode.TooMany => $"Son demasiados: se aceptan hasta {refusal.Limit} y hay {refusal.Actual}.",
        RefusalCode.FileTooLarge => $"El archivo tiene {Locale.Es.Megabytes(refusal.Actual)} y se aceptan hasta {Locale.Es.Megabytes(refusal.Limit)}. No se guardó.",
        RefusalCode.FileTypeNotTaken => $"Ese tipo de archivo no se guarda. Se aceptan fotos, PDF, textos, hojas de cálculo y presentaciones de hasta {Locale.Es.Megabytes(refusal.Limit)}.",
        RefusalCode.NeedsPost => "Falta el cargo.",
        RefusalCode.NotPublishable => $"Todavía no se puede publicar: hay {refusal.Actual} de {refusal.Limit} respuestas de la ficha.",
        RefusalCode.NeedsName => "Falta el nombre de la persona de contacto.",
        RefusalCode.NeedsWay => "Falta un correo o un teléfono.",
        RefusalCode.MailUnreadable => "El correo no parece completo. Escríbalo así: nombre@ciudad.gob.ar",
        RefusalCode.PhoneUnreadable => "El teléfono no parece completo. Escríbalo con código de área.",
        RefusalCode.ConsentNeeded => "Sin su autorización no se puede enviar.",
        RefusalCode.NotAllowed => "Usted no tiene permiso para hacer esto.",
        RefusalCode.NotInThisState => "Esto ya no se puede hacer: la práctica está en otra etapa del trámite.",
        RefusalCode.Incomplete => $"Todavía no está completa: hay {refusal.Actual} de {refusal.Limit} respuestas.",
        RefusalCode.UndoTooLate => $"Ya pasaron los {Minutes(refusal.Limit)} para deshacerlo.",
        RefusalCode.TooSoon => $"Todavía no: primero pasan {Minutes(refusal.Limit)} en los que se puede deshacer.",
        RefusalCode.Superseded => "Otra persona lo cambió mientras tanto.",
        RefusalCode.LinkUsed => "Ese enlace ya se usó.",
        RefusalCode.LinkUnknown => "Ese enlace no es válido o fue reemplazado por otro.",
        RefusalCode.LinkExpired => "Esa invitación venció. Pida otra a la coordinación.",
        RefusalCode.LinkRevoked => "La coordinación anuló esa invitación. Pídale otra.",
        RefusalCode.LastCoordinator => "No se puede: no quedaría nadie en la coordinación. Nombre antes a otra persona.",
        RefusalCode.PersonChanged => "Los datos de esa persona cambiaron mientras tanto. Así está ahora.",
        RefusalCode.TermNotLater => "El período nuevo empieza después del actual y termina después de empezar. Revise las dos fechas.",
        RefusalCode.NobodyElseInCity =>
            "De esa ciudad solo está usted, y la oferta la tiene que aceptar otra persona. Invite antes a alguien.",
        RefusalCode.NobodyInCity => "Nadie de esa ciudad está confirmado todavía. Invite antes a alguien.",
        RefusalCode.OwnCity => "Es de su propia ciudad: la revisa otra persona de la coordinación.",
        RefusalCode.TakenByOther =>
            $"La está leyendo otra persona. Si pasan {Locale.Es.Days(refusal.Limit)} sin novedades, podrá seguir usted.",
        RefusalCode.RequestsOpen => $"Hay pedidos sin respuesta: respondidos {refusal.Actual} de {refusal.Limit}.",
        RefusalCode.SecondKeyMissing => $"Falta el {Nouns.Agreement.Es}.",
        RefusalCode.LastAuthor => "Usted es la única persona que la escribe. Si no la quiere más, puede retirarla o borrarla.",
        RefusalCode.NamesSomebody =>
            "Escríbalo sin nombres, correos, enlaces ni teléfonos: los contactos se entregan juntos, cuando las dos ciudades aceptan.",
        RefusalCode.SameCity => "Es una práctica de su propia ciudad.",
        RefusalCode.NobodyToAsk => "Esta práctica no tiene a quién preguntarle: nadie de su ciudad la atiende en el bot.",
        RefusalCode.ContactOpen => "Su ciudad ya pidió este contacto. Está en /contactos.",
        _ => throw new InvalidOperationException($"No sentence for {refusal}"),
    };

    private static string Line(int line) => line > 0 ? $"En la línea {line}: " : "";

    private static string Characters(int count) => Plural.Count(count, "carácter", "caracteres");

    private static string Words(int count) => Plural.Count(count, "palabra", "palabras");

    private static string Excess(int count) => Plural.Form(count, "sobra 1", $"sobran {Locale.Es.Number(count)}");

    private static string Minutes(int count) => Locale.Es.Minutes(count);
}
