using Bot.WordFiles;

namespace Bot.Imports;

/// <summary>What is said of a ZIP with Word files, and of each file in it.</summary>
internal static class ArchiveTextsEs
{
    public static string Say(ArchiveProblem problem, string where) => problem switch
    {
        ArchiveProblem.OneDocument => "Es un documento y no un ZIP con documentos. Ponga los Word en una carpeta y comprímala como ZIP.",
        ArchiveProblem.TooLarge =>
            $"El ZIP es demasiado grande. Divídalo en partes de menos de 20 MB y de hasta {ArchiveLimits.Documents} archivos Word.",
        ArchiveProblem.Locked => "El ZIP tiene contraseña. Quítesela y envíelo otra vez.",
        ArchiveProblem.Nested => $"Hay otro archivo comprimido en el ZIP («{where}»). Ponga los Word en un solo ZIP.",
        ArchiveProblem.UnsafeName =>
            $"En el ZIP hay un nombre que sale de su carpeta («{where}») y por seguridad no lo abro. Comprima los Word otra vez.",
        ArchiveProblem.NoWordFile => "No hay ningún Word (.docx) en el ZIP.",
        ArchiveProblem.TooSlow => "Tardé demasiado en leerlo. Divídalo en partes.",
        _ => "No es un ZIP que pueda abrir. Comprima los Word como ZIP y envíelo otra vez.",
    };

    public static string Say(DocxProblem problem) => problem switch
    {
        DocxProblem.TooLarge => "Es demasiado grande: quite las fotos.",
        DocxProblem.HasMacros => "Tiene macros: guárdelo como .docx.",
        DocxProblem.Locked => "Tiene contraseña o es un Word antiguo: guárdelo como .docx.",
        DocxProblem.OldWord => "Es un Word antiguo (.doc): guárdelo como .docx.",
        DocxProblem.RichText => "Es un texto RTF: guárdelo como .docx.",
        DocxProblem.OpenDocument => "Es un texto de LibreOffice: guárdelo como .docx.",
        DocxProblem.Pages => "Es un documento de Pages: guárdelo como .docx.",
        DocxProblem.WebPage => "Es una página web: guárdela como .docx.",
        DocxProblem.OtherOffice => "Es una hoja de cálculo o una presentación y no un Word.",
        DocxProblem.TooSlow => "Es demasiado complicado para leerlo.",
        DocxProblem.Empty => "No tiene texto escrito.",
        _ => "No se puede leer: ábralo y guárdelo como .docx.",
    };
}
