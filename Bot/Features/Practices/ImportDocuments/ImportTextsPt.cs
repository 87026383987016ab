using Bot.Domain.Practices;
using Bot.Texts;
using Bot.WordFiles;

namespace Bot.Features.Practices.ImportDocuments;

internal static class ImportTextsPt
{
    public static readonly ImportTexts Texts = new()
    {
        MenuLine = "Modelo em Word para escrever sem conexão",
        Reading = file => Html.Of($"Estou lendo «{file}». Leva alguns segundos."),
        NotFetched = file => Html.Of($"Não consegui baixar «{file}». Envie outra vez, por favor."),
        NotRead = NotRead,
        LeftOut = kinds => Html.Of($"Não usei deste arquivo: {Locale.Pt.And(kinds.Select(Name))}. Se precisar, envie à parte."),
        NotReadable = file => Html.Of($"Não consigo ler «{file}». Para eu distribuir o texto, envie como .docx ou cole aqui."),
        OnlyKept = file => Html.Of($"Não consigo ler «{file}», então fica em «{PracticeFieldTexts.All.Pt.Names[PracticeFields.Files]}». Para eu distribuir o texto, envie como .docx ou cole aqui."),
        Found = (file, count) => Html.Lines(
            Html.Of(
                $"<b>Há {Plural.Count(count, "parte", "partes")} {(file.IsEmpty ? Html.Of($"no seu texto") : Html.Of($"em {file}"))}.</b>"),
            Html.Of($"Mostro uma por uma: nada entra sem que você confirme.")),
        IsFor = practice => Html.Of($"É para «{practice}»."),
        AskWhich = Html.Of($"De qual prática é?"),
        NewPractice = "Uma prática nova",
        HasNewTitle = title => Html.Of($"O título é «{title}», e nenhuma prática sua tem esse nome. É uma prática nova?"),
        IsNew = "Sim, é uma prática nova",
        IsOf = title => $"Não, é de «{title}»",
        IsInReview = Html.Of($"Enquanto a coordenação lê a prática, esta resposta não pode ser alterada. Para alterar agora, retire-a da revisão e depois envie de novo; o seu texto espera aqui."),
        WithdrawFirst = "Retirá-la da revisão",
        OtherPractice = "É de outra prática",
        Begin = "Ver a primeira parte",
        Offer = fields => Html.Lines(
            Html.Of($"<b>Seu texto tem títulos que conheço:</b> {Locale.Pt.And(fields)}."),
            Html.Of($"Distribuo entre as perguntas? Você confirma cada parte.")),
        Distribute = "Sim, distribuir",
        IsAnswer = field => $"Não, responde a «{field}»",
        NoThanks = "Agora não",
        Dropped = Html.Of($"Tudo bem, não fiz nada com esse texto. Ele continua na nossa conversa."),
        Step = (n, all) => $"Parte {n} de {all}",
        Unplaced = Html.Of($"<b>Não sei onde colocar isto.</b>"),
        Under = heading => Html.Of($"No seu texto: «{heading}»"),
        OnlyBeginning = count => Html.Of($"É o começo: {Plural.Count(count, "palavra", "palavras")} no total."),
        StaysHere = "Seu texto fica aqui, sem cortar nada.",
        HasAnswer = answer => Html.Of($"Já há uma resposta: <i>{answer}</i>"),
        Take = field => $"Salvar em: {field}",
        Join = "Adicionar ao que já há",
        Replace = "Substituir o que há",
        ChooseField = "Escolher onde vai",
        OtherField = "Salvar em outro lugar",
        AskField = Html.Of($"Onde vai?"),
        Discard = Verbs.Discard.Pt,
        Later = "Deixar para depois",
        Rewrite = "Escrever de novo",
        AskRewrite = Html.Of($"Envie o texto novo em uma mensagem; pode copiar o de cima e encurtar. Depois você confirma."),
        KeepAsIs = "Deixar como está",
        Original = "Voltar ao texto original",
        TakenToast = field => $"Salvo em {field}.",
        DiscardedToast = "Descartado. No final pode recuperar.",
        LookAgain = "Algo mudou nesse meio-tempo. Olhe outra vez, por favor.",
        Decided = "Essa parte já está decidida.",
        Gone = "Isso não está mais aqui. Se precisar, envie o texto outra vez.",
        Done = (practice, taken, discarded) => Html.Lines(
            Html.Of($"<b>Pronto, não falta distribuir nada.</b>"),
            discarded == 0
                ? Html.Of($"{Parts(taken)} em «{practice}».")
                : Html.Of($"{Parts(taken)} em «{practice}», {discarded} sem usar.")),
        SeePractice = "Ver a prática",
        Recover = "Recuperar o descartado",
        HowTo = practice => Html.Paragraphs(
            Html.Of($"<b>{practice}</b>"),
            Html.Of($"Já tem tudo escrito? Envie aqui um Word (.docx, até 5 MB) ou cole o texto com os títulos, por exemplo <i>Objetivos</i> ou <i>Resultados</i>."),
            Html.Of($"Mostro por partes e você confirma cada uma.")),
        GetTemplate = "Baixar o modelo",
        GoOn = source => source.Length == 0 ? "Continuar com o texto colado" : $"Continuar: {source}",
        TemplateFile = "modelo-boa-pratica.docx",
        TemplateCaption = Html.Of($"Escreva abaixo de cada título, sem alterá-lo, e me envie o arquivo aqui. Pode deixar títulos vazios."),
        TemplateTitle = "Modelo para propor uma boa prática",
        TemplateLead =
        [
            "Escreva abaixo de cada título e não altere os títulos. O que não souber pode ficar vazio.",
            "Depois envie este arquivo ao bot: ele mostrará por partes e você confirmará cada uma. As fotos e a autorização vão à parte, na conversa.",
        ],
        NotMade = Html.Of($"Não consegui preparar o arquivo. Peça outra vez, por favor."),
    };

    private static Html NotRead(DocxProblem problem, string file) => problem switch
    {
        DocxProblem.TooLarge =>
            Html.Of($"«{file}» é grande demais: leio arquivos de até 5 MB. Remova as fotos e envie outra vez; as fotos vão à parte."),
        DocxProblem.HasMacros =>
            Html.Of($"«{file}» contém programas (macros) e por segurança não abro. Salve como .docx e envie outra vez."),
        DocxProblem.Locked =>
            Html.Of($"«{file}» está protegido com senha ou é um Word antigo. Salve como .docx sem senha e envie outra vez."),
        DocxProblem.OldWord => Convert(file, "um Word antigo (.doc)"),
        DocxProblem.RichText => Convert(file, "um texto RTF"),
        DocxProblem.OpenDocument => Convert(file, "um texto do LibreOffice (.odt)"),
        DocxProblem.Pages => Convert(file, "um documento do Pages"),
        DocxProblem.WebPage => Convert(file, "uma página da web"),
        DocxProblem.OtherOffice => Html.Of($"«{file}» é uma planilha ou uma apresentação. Envie o texto como .docx ou cole aqui."),
        DocxProblem.TooSlow => Html.Of($"«{file}» é complicado demais para ler. Cole aqui o texto com os títulos."),
        DocxProblem.Empty => Html.Of($"Em «{file}» não encontro texto escrito. Se escreveu no modelo, salve e envie outra vez."),
        _ => Html.Of($"Não consigo ler «{file}». Abra, salve como .docx e envie outra vez, ou cole o texto aqui."),
    };

    private static Html Convert(string file, string kind) =>
        Html.Of($"«{file}» é {kind}. Abra, salve como .docx e envie outra vez, ou cole o texto aqui.");

    private static string Name(LeftOut kind) => kind switch
    {
        LeftOut.Notes => "notas de rodapé",
        LeftOut.Comments => "comentários",
        LeftOut.Margins => "cabeçalhos e rodapés",
        LeftOut.Pictures => "imagens",
        LeftOut.Drawings => "gráficos e esquemas",
        LeftOut.Objects => "objetos inseridos",
        LeftOut.Formulas => "fórmulas",
        LeftOut.Documents => "um documento inserido",
        LeftOut.Signs => "sinais que não conheço (ficam como �)",
        _ => "listas em que você não escolheu nada",
    };

    private static string Parts(int taken) => Plural.Form(taken, "Ficou 1 parte", $"Ficaram {Locale.Pt.Number(taken)} partes");
}
