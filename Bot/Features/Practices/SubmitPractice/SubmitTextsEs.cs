using Bot.Domain.Practices;
using Bot.Texts;

namespace Bot.Features.Practices.SubmitPractice;

internal static class SubmitTextsEs
{
    public static readonly SubmitTexts Texts = new()
    {
        Untitled = "Práctica sin título",
        Intro = Html.Paragraphs(
            Html.Of($"<b>Proponer una práctica</b>"),
            Html.Of($"Son 8 preguntas cortas para enviarla, unos 10 minutos. Para publicarla hay 8 más, que puede responder después; el resto es opcional. Tenga a mano el mes en que empezó, un resultado y un correo o teléfono de contacto."),
            Html.Of($"Todo se guarda mientras escribe: puede parar cuando quiera. Nada se publica antes de que usted lo envíe y la coordinación lo lea.")),
        Begin = "Empezar",
        HasDrafts = count => Plural.Form(
            count,
            Html.Of($"Tiene un borrador sin enviar. ¿Seguimos con él o empezamos otra práctica?"),
            Html.Of($"Tiene {Locale.Es.Number(count)} borradores sin enviar. ¿Seguimos con uno o empezamos otra práctica?")),
        BeginAnother = "Empezar otra",
        MyPractices = "Mis prácticas",
        Propose = "Proponer una práctica",
        Standing = Standing,
        CommentOfReviewers = "La coordinación le pide:",
        ReasonOfReviewers = "El motivo de la coordinación:",
        ToSubmit = (done, all) => $"Para enviar: {done} de {all}.",
        ToPublish = (done, all) => done == all ? $"Para publicar: {done} de {all}." : $"Para publicarla, más adelante: {done} de {all}.",
        Continue = title => $"Seguir: {title}",
        SeeAll = "Ver todo",
        More = "Más",
        MoreOf = title => Html.Of($"<b>{title}</b>. ¿Qué más quiere hacer?"),
        SectionStanding = (missing, optional) => (missing, optional) switch
        {
            (0, 0) => "todo respondido",
            (0, _) => Plural.Form(optional, "completa; queda 1 opcional", $"completa; quedan {optional} opcionales"),
            _ => Plural.Form(missing, "falta 1", $"faltan {missing}"),
        },
        StaysAsSent = "Lo que ya envió no se cambia mientras se revisa; el resto se puede completar.",
        BackToHub = "Volver a la práctica",
        Extra = "Agregar lo opcional",
        Change = Verbs.Change.Es,
        Translate = "Traducir",
        Copy = "Copiar como borrador",
        Copied = title => Html.Of($"<b>Copié «{title}» en un borrador nuevo.</b> Cambie el título y lo que sea distinto. La autorización, el aval, las fotos y los documentos no se copian."),
        Files = count => Plural.Form(count, none: FilesName, one: $"{FilesName}: 1", many: $"{FilesName}: {Locale.Es.Number(count)}"),
        FilesOf = (title, count, most) => Html.Of($"<b>{title}</b>. {FilesName}: {count} de {most}."),
        HowToSendFiles = megabytes => $"Para agregar, envíelos en este chat en cualquier momento: fotos o documentos de hasta {Locale.Es.Megabytes(megabytes)}. Lo que escriba debajo queda como descripción.",
        PhotoWithoutName = "Foto",
        Remove = number => $"Quitar {number}",
        SendThem = "Verlos aquí",
        FileKept = (title, count, most) => Html.Of($"Guardado en «{title}». {FilesName}: {count} de {most}."),
        UseCaption = "Usar el texto como respuesta",
        FileNotKept = (name, why) => Html.Of($"<b>{name}</b>: {why}"),
        FileLost = (name, title) => Html.Of($"No pude guardar «{name}» en «{title}». Envíelo de nuevo, por favor."),
        ToImport = Html.Of($"Si quiere traer prácticas de una tabla o un ZIP, toque /importar y envíe el archivo después."),
        NothingToAttachTo = Html.Of(
            $"Guardo fotos y documentos cuando está escribiendo una práctica. Por ahora no tiene ninguna en curso."),
        SeePreview = "Ver cómo queda y enviar",
        Complete = "Completar",
        FromWord = "Traer de un Word",
        SeeCard = "Ver la ficha",
        Withdraw = Verbs.Withdraw.Es,
        TellWho = "Decir mi nombre y cargo",
        Delete = "Borrar",
        SavedForLater = Html.Of($"Guardado. Cuando quiera seguir, escriba /mis_practicas."),
        PreviewEnds = Html.Of($"<i>Así se publicará. Por ahora solo la ve quien la escribe; el contacto no se publica.</i>"),
        IsItAnswerTo = (field, title) => Html.Of($"¿Es la respuesta a <b>{field}</b> de «{title}»?"),
        ItIs = "Sí, es la respuesta",
        PartsWait = count => $"Seguir con el Word: {Plural.Form(count, "queda", "quedan")} {Plural.Count(count, "parte", "partes")}",
        PreviewEndsAgain = Html.Of($"<i>Así se publicará, cuando se apruebe; el contacto no se publica.</i>"),
        NothingChanged = title => Html.Of($"En «{title}» no cambió nada desde que le pidieron cambios. ¿La envía igual?"),
        GoChange = "Cambiar lo pedido",
        SendUnchanged = "Enviarla igual",
        SeeShort = "Ver la ficha corta",
        Send = "Enviar a revisión",
        Received = (title, isRevision, city, day, missing) => Html.Lines(
            isRevision
                ? Html.Of($"<b>Recibimos la nueva versión de «{title}».</b> Lo publicado sigue a la vista.")
                : Html.Of($"<b>Recibimos «{title}».</b> Aún no es pública."),
            Html.Of($"La leerán la coordinación ({city}) y la Secretaría Técnica."),
            Html.Of($"Le responderemos aquí antes del {day}."),
            missing == 0 ? Html.Empty : Html.Of(
                $"Para publicarla {Plural.Form(missing, "falta 1 respuesta", $"faltan {missing} respuestas")} más: toque «Completar».")),
        Promise = day => $"Le responderemos aquí antes del {day}.",
        AskWithdraw = title =>
            Html.Of($"¿Retirar «{title}»? La coordinación dejará de verla. Sus textos quedan guardados y podrá enviarla de nuevo."),
        AskUnpublish = title =>
            Html.Of($"¿Retirar «{title}»? Nadie más la verá. Sus textos y su número quedan guardados y podrá enviarla de nuevo."),
        YesWithdraw = "Sí, retirar",
        AskDelete = title => Html.Of($"¿Borrar «{title}» para siempre? No se podrá recuperar."),
        YesDelete = "Sí, borrar",
        No = "No",
        Deleted = title => Html.Of($"Borré «{title}»."),
        Gone = "Esa práctica ya no está entre las suyas.",
        ChangedMeanwhile = "Cambió mientras tanto. Mire cómo está ahora.",
        IsWithReviewers = "Ya la tiene la coordinación. Para cambiarla, primero retírela.",
        EditedTooLate = title =>
            Html.Of($"«{title}» ya no es un borrador, así que esa corrección no se guardó. Lo que puede cambiar está en /mis_practicas."),
        MovedOn = (standing, written) => Html.Paragraphs(
            Html.Of($"{standing} Cambió mientras usted respondía."),
            written.Length == 0
                ? Html.Empty
                : Html.Of(
                    $"Lo que escribió no entró, y no se pierde: queda aquí y en su mensaje.\n<blockquote expandable>{written}</blockquote>"),
            written.Length == 0 ? Html.Empty : Html.Of(
                $"En /mis_practicas verá cómo agregarlo: si ya está publicada, con «Preparar una nueva versión».")),
        AskWrittenIn = (title, language) =>
            Html.Of($"<b>{title}</b>. El texto parece escrito en {language.ToLowerInvariant()}. ¿En qué idioma está?"),
        DoesNotFit = longest => Html.Of($"Este mensaje ya no cabe y no se guardó; lo anterior sí. Una respuesta admite hasta {Plural.Count(longest, "carácter", "caracteres")}: edite sus mensajes o toque «Rehacer»."),
        Abandoned = titles => Plural.Form(
            titles.Count,
            Html.Of($"Su práctica «{titles[0]}» sigue guardada. Cuando tenga unos minutos, puede terminarla."),
            Html.Of($"Siguen guardadas {Locale.Es.Number(titles.Count)} prácticas sin enviar: {Quoted(titles)}. Cuando tenga unos minutos, puede terminarlas.")),
        GovernmentOf = city => $"Gobierno local de {city}",
    };

    private static string FilesName => PracticeFieldTexts.All.Es.Names[PracticeFields.Files];

    private static Html Standing(Practice practice, string title) =>
        Html.Of($"<b>{title}</b>. {StateNames.Of(practice.State).Es}{More(practice)}.");

    private static string More(Practice practice) => practice.State switch
    {
        PracticeState.Draft or PracticeState.Declined => "",
        PracticeState.Submitted or PracticeState.ChangesRequested => NotPublic(practice),
        PracticeState.Accepted => practice.KeyedAt is null ? NotPublic(practice) : ": se publica en unos minutos",
        PracticeState.Published => $" con el número {practice.Number?.Text}",
        PracticeState.Withdrawn => $"; solo la {Seen(practice)}",
        _ => "; ya no se muestra",
    };

    private static string NotPublic(Practice practice) => practice.RevisionOf is null ? "; aún no es pública" : "";

    private static string Seen(Practice practice) => Plural.Form(practice.Authors.Length, "ve usted", "ven quienes la escriben");

    private static string Quoted(IReadOnlyList<string> titles) => Locale.Es.And(titles.Select(title => $"«{title}»"));
}
