using Bot.Domain;
using Bot.Sheets;
using Bot.Texts;

namespace Bot.Imports;

internal static class ImportTextsEs
{
    public static readonly ImportTexts Texts = new()
    {
        HowTo = (register, rows) => Html.Of($"<b>{register}: traer fichas de un archivo</b>\nEnvíe una tabla XLSX o CSV con los títulos de la tabla vacía o de la lista descargada, hasta {Plural.Count(rows, "fila", "filas")}. Le muestro qué cambia en cada fila antes de guardar nada."),
        Reading = name => Html.Of($"Estoy leyendo «{name}»…"),
        NotFetched = Html.Of($"No pude traer el archivo. Envíelo otra vez, por favor."),
        NotRead = (problem, where) => Html.Escape(Say(problem, where)),
        ArchiveNotRead = (problem, where) => Html.Escape(ArchiveTextsEs.Say(problem, where)),
        FileNotRead = ArchiveTextsEs.Say,
        Others = (count, first) =>
            Html.Of($"Sin leer, porque no son textos: {Plural.Count(count, "archivo", "archivos")}, como «{first}»."),
        Hidden = count => Html.Of($"Sin leer, del sistema: {Plural.Count(count, "archivo", "archivos")}."),
        NoColumn = column => Html.Of($"Falta la columna «{column}». Descargue la lista y use sus títulos."),
        MissingColumn = column => Html.Of($"Falta la columna «{column}». Agréguela y envíe el archivo otra vez."),
        Result = "resultado",
        ResultColumn = "Resultado",
        ReasonColumn = "Motivo del resultado",
        Fate = fate => fate switch
        {
            RowFate.New => "nueva",
            RowFate.Changed => "cambia",
            RowFate.Same => "igual",
            RowFate.LeftOut => "queda afuera",
            _ => "no entra",
        },
        Rows = (fate, count) => fate switch
        {
            RowFate.New => Plural.Count(count, "ficha nueva", "fichas nuevas"),
            RowFate.Changed => Plural.Count(count, "ficha que cambia", "fichas que cambian"),
            RowFate.Same => Plural.Count(count, "fila igual", "filas iguales"),
            RowFate.LeftOut => Plural.Count(count, "fila que queda afuera", "filas que quedan afuera"),
            _ => Plural.Count(count, "fila que no entra", "filas que no entran"),
        },
        Practices = (fate, count) => fate switch
        {
            RowFate.New => Plural.Count(count, "práctica nueva", "prácticas nuevas"),
            RowFate.Changed => Plural.Count(count, "práctica que cambia", "prácticas que cambian"),
            RowFate.Same => Plural.Count(count, "práctica igual", "prácticas iguales"),
            _ => Plural.Count(count, "práctica que no entra", "prácticas que no entran"),
        },
        Files = (fate, count) => fate switch
        {
            RowFate.New => Plural.Count(count, "práctica nueva", "prácticas nuevas"),
            RowFate.Changed => Plural.Count(count, "práctica que cambia", "prácticas que cambian"),
            RowFate.Same => Plural.Count(count, "archivo igual", "archivos iguales"),
            _ => Plural.Count(count, "archivo que no entra", "archivos que no entran"),
        },
        WithRemark = count => Html.Of($"Con una observación: {count}. Léala en el archivo."),
        FileRefused = (file, reason) => $"«{file}»: {reason}",
        RowRefused = (row, reason) => $"Fila {Locale.Es.Number(row)}: {reason}",
        MoreRefused = count => $"Y {Locale.Es.Number(count)} más: el archivo dice por qué.",
        ScopeStays = field => $"«{field}» no se puede ampliar con un archivo: solo se cambia en la ficha.",
        NoOwner = name => $"No encontramos «{name}» en la lista a la que pertenece.",
        Twice = "Está dos veces en el archivo.",
        Declined = "Pidió no figurar.",
        LikeDeclined = "Se parece a una que pidió no figurar: queda afuera. Si es otra, anótela en el chat.",
        LikeKnown = name => $"Se parece a «{name}», que ya está: mire si es la misma.",
        Retired = "Está retirada de la lista.",
        Several = "Hay varias con ese nombre: cámbiela en su ficha.",
        Lacks = field => $"Falta: {field}.",
        NoChoice = written => $"«{written}» no es una de las opciones.",
        Unreadable = (code, cell) => code switch
        {
            RefusalCode.NotInList => $"«{cell}» no es una de las opciones.",
            RefusalCode.Ambiguous => $"«{cell}» puede ser más de una opción: la celda necesita el nombre completo.",
            RefusalCode.NumberUnclear => $"«{cell}» no es un número que sirva aquí: deje en la celda solo cifras.",
            RefusalCode.CurrencyUnclear => $"«{cell}» no es un monto con su moneda, como USD 5.000.",
            RefusalCode.DateUnclear or RefusalCode.MeetingDateUnclear or RefusalCode.NeedsYear or RefusalCode.NeedsMonth or RefusalCode.MonthUnclear =>
                $"«{cell}» no es una fecha: deje en la celda día, mes y año, como 12/05/2019.",
            RefusalCode.LinkUnclear => $"«{cell}» no es una dirección de internet, como www.ejemplo.org/nota.",
            RefusalCode.CityUnclear => $"«{cell}» no está en la lista de ciudades.",
            RefusalCode.Empty => $"«{cell}» no dice nada: deje la celda vacía o complétela.",
            RefusalCode.OnlyLink => "La celda tiene solo un enlace: hace falta contarlo con palabras.",
            _ => "",
        },
        TableExpected = (list, file) => Html.Of($"Para «{list}» espero una tabla XLSX o CSV, y «{file}» no lo es. Ponga cada ficha en una fila y envíe la tabla.\n\nSi es una práctica en Word, envíe el archivo otra vez."),
        NothingYet = isArchive =>
            Html.Of($"Todavía no se guardó nada. El archivo dice qué pasa con cada {(isArchive ? "práctica" : "fila")}."),
        MendFirst = Html.Of($"Entra todo o nada: corrija o quite esas filas y envíe el archivo otra vez."),
        MendFilesFirst = Html.Of($"Entra todo o nada: corrija o quite esos archivos y envíe el ZIP otra vez. También puede corregir la tabla que le devuelvo, y enviarla."),
        NothingToDo = Html.Of($"No hay nada que cambiar."),
        BringIn = "Guardar todo",
        ByCommand = file => Html.Of($"Quien mantiene el programa trajo «{file}» en su nombre."),
        BroughtIn = (added, changed) => Html.Of($"<b>Listo.</b> Nuevas: {added}. Cambiadas: {changed}. Puede deshacerlo durante 7 días."),
        Undo = "Deshacer todo",
        Lately = Html.Of($"Abajo, lo que entró en los últimos 7 días: se puede deshacer."),
        PastLine = (day, count, name) => $"{day}: {Locale.Es.Number(count)}, {name}",
        PastImport = (day, name, added, changed, until) => Html.Of(
            $"<b>Importación del {day}</b>\nLa hizo {name}. Nuevas: {Locale.Es.Number(added)}. Cambiadas: {Locale.Es.Number(changed)}. Se puede deshacer hasta el {until}."),
        AskUndo = (added, changed) => changed == 0
            ? Html.Of($"¿La deshago? Lo nuevo se borra.")
            : Html.Of($"¿La deshago? {(added > 0 ? "Lo nuevo se borra y lo" : "Lo")} que cambió queda como estaba antes."),
        UndoForSure = "Sí, deshacer",
        KeepIt = "No, dejarla",
        IsUndone = Html.Of($"De esta importación ya no queda nada que deshacer."),
        CannotBeUndone = Html.Of($"Ya pasaron los 7 días. Lo que trajo ese archivo se retira de a uno."),
        CanBeTriedAgain = Html.Of($"Dentro de los 7 días puede intentarlo otra vez, por ejemplo si antes deshace otra importación."),
        Undone = (stays, isOfPractices) => stays == 0
            ? Html.Of($"<b>Deshecho.</b> La lista está como antes.")
            : Html.Of($"<b>Deshecho.</b> {(isOfPractices
                ? Plural.Count(
                    stays, "práctica quedó como está, porque cambió después", "prácticas quedaron como están, porque cambiaron después")
                : Plural.Count(stays, "ficha quedó como está, porque cambió después", "fichas quedaron como están, porque cambiaron después"))}."),
        Over = "Ya pasó. Envíe el archivo otra vez.",
        Changed = "La lista cambió mientras tanto. Envíe el archivo otra vez.",
    };

    private static string Say(SheetProblem problem, string where) => problem switch
    {
        SheetProblem.TooLarge => "El archivo es demasiado grande. Divídalo en partes de menos de 5 MB.",
        SheetProblem.TooManyRows => $"La tabla tiene más de {Locale.Es.Number(SheetLimits.Rows)} filas. Divídala en partes.",
        SheetProblem.TooManyColumns => $"La tabla tiene más de {SheetLimits.Columns} columnas. Deje solo las de la lista.",
        SheetProblem.HasMacros => "El archivo tiene macros y por eso no lo abro. Guárdelo como «Libro de Excel (.xlsx)».",
        SheetProblem.Locked => "El archivo tiene contraseña. Quítesela y envíelo otra vez.",
        SheetProblem.OldExcel => "Es un Excel antiguo (.xls). Guárdelo como .xlsx.",
        SheetProblem.BinaryExcel => "Es un Excel binario (.xlsb). Guárdelo como .xlsx.",
        SheetProblem.OpenDocument => "Es una tabla de LibreOffice (.ods). Guárdela como .xlsx.",
        SheetProblem.SeveralSheets => "Hay datos en más de una hoja. Deje una sola.",
        SheetProblem.MergedCells => $"Hay celdas combinadas ({where}). Sepárelas.",
        SheetProblem.Formula => $"La celda {where} tiene una fórmula. Pegue los valores.",
        SheetProblem.ErrorCell => $"La celda {where} tiene un error de la hoja de cálculo. Corríjala.",
        SheetProblem.Empty => "El archivo está vacío.",
        SheetProblem.OnlyHeadings => "Solo hay títulos, sin ninguna fila debajo.",
        SheetProblem.HeadingTwice => $"El título «{where}» está dos veces.",
        SheetProblem.NoHeading => $"La columna {where} tiene datos y no tiene título.",
        SheetProblem.OpenQuotes => "Hay unas comillas que se abren y no se cierran. Guárdelo otra vez desde la hoja de cálculo.",
        SheetProblem.TooSlow => "Tardé demasiado en leerlo. Divídalo en partes.",
        _ => "No es una tabla que pueda leer. Envíe un XLSX o un CSV.",
    };
}
