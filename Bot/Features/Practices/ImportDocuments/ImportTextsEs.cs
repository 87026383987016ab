using Bot.Domain.Practices;
using Bot.Texts;
using Bot.WordFiles;

namespace Bot.Features.Practices.ImportDocuments;

internal static class ImportTextsEs
{
    public static readonly ImportTexts Texts = new()
    {
        MenuLine = "Plantilla en Word para escribir sin conexión",
        Reading = file => Html.Of($"Leo «{file}». Tarda unos segundos."),
        NotFetched = file => Html.Of($"No pude descargar «{file}». Envíelo otra vez, por favor."),
        NotRead = NotRead,
        LeftOut = kinds => Html.Of($"No tomé de ese archivo: {Locale.Es.And(kinds.Select(Name))}. Si hace falta, envíelo aparte."),
        NotReadable = file => Html.Of($"No puedo leer «{file}». Para que reparta el texto, envíelo como .docx o péguelo aquí."),
        OnlyKept = file => Html.Of($"No puedo leer «{file}», así que queda en «{PracticeFieldTexts.All.Es.Names[PracticeFields.Files]}». Para que reparta el texto, envíelo como .docx o péguelo aquí."),
        Found = (file, count) => Html.Lines(
            Html.Of(
                $"<b>Hay {Plural.Count(count, "parte", "partes")} {(file.IsEmpty ? Html.Of($"en su texto") : Html.Of($"en {file}"))}.</b>"),
            Html.Of($"Se las muestro una por una: nada entra sin que usted lo confirme.")),
        IsFor = practice => Html.Of($"Es para «{practice}»."),
        AskWhich = Html.Of($"¿De qué práctica es?"),
        NewPractice = "Una práctica nueva",
        HasNewTitle = title => Html.Of($"Se titula «{title}», y ninguna práctica suya se llama así. ¿Es una práctica nueva?"),
        IsNew = "Sí, es una práctica nueva",
        IsOf = title => $"No, es de «{title}»",
        IsInReview = Html.Of($"Mientras la coordinación lee la práctica, esta respuesta no se puede cambiar. Para cambiarla ahora, retírela de la revisión y después envíela de nuevo; su texto la espera aquí."),
        WithdrawFirst = "Retirarla de la revisión",
        OtherPractice = "Es de otra práctica",
        Begin = "Ver la primera parte",
        Offer = fields => Html.Lines(
            Html.Of($"<b>Su texto tiene títulos que conozco:</b> {Locale.Es.And(fields)}."),
            Html.Of($"¿Lo reparto entre las preguntas? Usted confirma cada parte.")),
        Distribute = "Sí, repartir",
        IsAnswer = field => $"No, responde a «{field}»",
        NoThanks = "No, gracias",
        Dropped = Html.Of($"De acuerdo, no hice nada con ese texto. Sigue en nuestro chat."),
        Step = (n, all) => $"Parte {n} de {all}",
        Unplaced = Html.Of($"<b>No sé dónde va esto.</b>"),
        Under = heading => Html.Of($"En su texto: «{heading}»"),
        OnlyBeginning = count => Html.Of($"Es el comienzo: {Plural.Count(count, "palabra", "palabras")} en total."),
        StaysHere = "Su texto queda aquí, sin cortar nada.",
        HasAnswer = answer => Html.Of($"Ya hay una respuesta: <i>{answer}</i>"),
        Take = field => $"Guardar en: {field}",
        Join = "Agregar a lo que hay",
        Replace = "Reemplazar lo que hay",
        ChooseField = "Elegir dónde va",
        OtherField = "Guardar en otro lugar",
        AskField = Html.Of($"¿Dónde va?"),
        Discard = Verbs.Discard.Es,
        Later = "Dejar para después",
        Rewrite = "Escribirlo de nuevo",
        AskRewrite = Html.Of($"Envíe el texto nuevo en un mensaje; puede copiar el de arriba y acortarlo. Después lo confirma."),
        KeepAsIs = "Dejarlo como está",
        Original = "Volver al texto original",
        TakenToast = field => $"Guardado en {field}.",
        DiscardedToast = "Descartado. Al final puede recuperarlo.",
        LookAgain = "Algo cambió mientras tanto. Mírelo otra vez, por favor.",
        Decided = "Esa parte ya está decidida.",
        Gone = "Eso ya no está. Si hace falta, envíe el texto otra vez.",
        Done = (practice, taken, discarded) => Html.Lines(
            Html.Of($"<b>Listo, no queda nada por repartir.</b>"),
            discarded == 0
                ? Html.Of($"{Parts(taken)} en «{practice}».")
                : Html.Of($"{Parts(taken)} en «{practice}», {discarded} sin usar.")),
        SeePractice = "Ver la práctica",
        Recover = "Recuperar lo descartado",
        HowTo = practice => Html.Paragraphs(
            Html.Of($"<b>{practice}</b>"),
            Html.Of($"¿Ya la tiene escrita? Envíe aquí un documento de Word (.docx, hasta 5 MB) o pegue el texto con sus títulos, por ejemplo <i>Objetivos</i> o <i>Resultados</i>."),
            Html.Of($"Se lo muestro por partes y usted confirma cada una.")),
        GetTemplate = "Descargar la plantilla",
        GoOn = source => source.Length == 0 ? "Seguir con el texto pegado" : $"Seguir: {source}",
        TemplateFile = "plantilla-buena-practica.docx",
        TemplateCaption = Html.Of($"Escriba debajo de cada título, sin cambiarlo, y envíeme el archivo aquí. Puede dejar títulos vacíos."),
        TemplateTitle = "Plantilla para proponer una buena práctica",
        TemplateLead =
        [
            "Escriba debajo de cada título y no cambie los títulos. Lo que no sepa puede quedar vacío.",
            "Después envíe este archivo al bot: se lo mostrará por partes y usted confirmará cada una. Las fotos y la autorización van aparte, en el chat.",
        ],
        NotMade = Html.Of($"No pude preparar el archivo. Pídalo otra vez, por favor."),
    };

    private static Html NotRead(DocxProblem problem, string file) => problem switch
    {
        DocxProblem.TooLarge =>
            Html.Of($"«{file}» es demasiado grande: leo archivos de hasta 5 MB. Quite las fotos y envíelo otra vez; las fotos van aparte."),
        DocxProblem.HasMacros =>
            Html.Of($"«{file}» contiene programas (macros) y por seguridad no lo abro. Guárdelo como .docx y envíelo otra vez."),
        DocxProblem.Locked =>
            Html.Of($"«{file}» está protegido con contraseña o es un Word antiguo. Guárdelo como .docx sin contraseña y envíelo otra vez."),
        DocxProblem.OldWord => Convert(file, "un Word antiguo (.doc)"),
        DocxProblem.RichText => Convert(file, "un texto RTF"),
        DocxProblem.OpenDocument => Convert(file, "un texto de LibreOffice (.odt)"),
        DocxProblem.Pages => Convert(file, "un documento de Pages"),
        DocxProblem.WebPage => Convert(file, "una página web"),
        DocxProblem.OtherOffice =>
            Html.Of($"«{file}» es una hoja de cálculo o una presentación. Envíe el texto como .docx o péguelo aquí."),
        DocxProblem.TooSlow => Html.Of($"«{file}» es demasiado complicado para leerlo. Pegue aquí el texto con sus títulos."),
        DocxProblem.Empty =>
            Html.Of($"En «{file}» no encuentro texto escrito. Si lo escribió en la plantilla, guárdela y envíela otra vez."),
        _ => Html.Of($"No puedo leer «{file}». Ábralo, guárdelo como .docx y envíelo otra vez, o pegue aquí el texto."),
    };

    private static Html Convert(string file, string kind) =>
        Html.Of($"«{file}» es {kind}. Ábralo, guárdelo como .docx y envíelo otra vez, o pegue aquí el texto.");

    private static string Name(LeftOut kind) => kind switch
    {
        LeftOut.Notes => "notas al pie",
        LeftOut.Comments => "comentarios",
        LeftOut.Margins => "encabezados y pies de página",
        LeftOut.Pictures => "imágenes",
        LeftOut.Drawings => "gráficos y esquemas",
        LeftOut.Objects => "objetos insertados",
        LeftOut.Formulas => "fórmulas",
        LeftOut.Documents => "un documento insertado",
        LeftOut.Signs => "signos que no conozco (quedan como �)",
        _ => "listas en las que no eligió nada",
    };

    private static string Parts(int taken) => Plural.Form(taken, "Quedó 1 parte", $"Quedaron {Locale.Es.Number(taken)} partes");
}
