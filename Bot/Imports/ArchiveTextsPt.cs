using Bot.WordFiles;

namespace Bot.Imports;

/// <inheritdoc cref="ArchiveTextsEs"/>
internal static class ArchiveTextsPt
{
    public static string Say(ArchiveProblem problem, string where) => problem switch
    {
        ArchiveProblem.OneDocument => "É um documento e não um ZIP com documentos. Coloque os Word em uma pasta e compacte como ZIP.",
        ArchiveProblem.TooLarge =>
            $"O ZIP é grande demais. Divida em partes de menos de 20 MB e de até {ArchiveLimits.Documents} arquivos Word.",
        ArchiveProblem.Locked => "O ZIP tem senha. Tire a senha e envie outra vez.",
        ArchiveProblem.Nested => $"Há outro arquivo compactado no ZIP («{where}»). Coloque os Word em um só ZIP.",
        ArchiveProblem.UnsafeName =>
            $"No ZIP há um nome que sai da pasta («{where}») e por segurança não abro. Compacte os Word outra vez.",
        ArchiveProblem.NoWordFile => "Não há nenhum Word (.docx) no ZIP.",
        ArchiveProblem.TooSlow => "Demorei demais para ler. Divida em partes.",
        _ => "Não é um ZIP que eu possa abrir. Compacte os Word como ZIP e envie outra vez.",
    };

    public static string Say(DocxProblem problem) => problem switch
    {
        DocxProblem.TooLarge => "É grande demais: remova as fotos.",
        DocxProblem.HasMacros => "Tem macros: salve como .docx.",
        DocxProblem.Locked => "Tem senha ou é um Word antigo: salve como .docx.",
        DocxProblem.OldWord => "É um Word antigo (.doc): salve como .docx.",
        DocxProblem.RichText => "É um texto RTF: salve como .docx.",
        DocxProblem.OpenDocument => "É um texto do LibreOffice: salve como .docx.",
        DocxProblem.Pages => "É um documento do Pages: salve como .docx.",
        DocxProblem.WebPage => "É uma página da web: salve como .docx.",
        DocxProblem.OtherOffice => "É uma planilha ou uma apresentação e não um Word.",
        DocxProblem.TooSlow => "É complicado demais para ler.",
        DocxProblem.Empty => "Não tem texto escrito.",
        _ => "Não se pode ler: abra e salve como .docx.",
    };
}
