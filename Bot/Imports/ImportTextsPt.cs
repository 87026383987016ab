using Bot.Domain;
using Bot.Sheets;
using Bot.Texts;

namespace Bot.Imports;

internal static class ImportTextsPt
{
    public static readonly ImportTexts Texts = new()
    {
        HowTo = (register, rows) => Html.Of($"<b>{register}: trazer fichas de um arquivo</b>\nEnvie uma tabela XLSX ou CSV com os títulos da tabela vazia ou da lista baixada, até {Plural.Count(rows, "linha", "linhas")}. Mostro o que muda em cada linha antes de salvar."),
        Reading = name => Html.Of($"Estou lendo «{name}»…"),
        NotFetched = Html.Of($"Não consegui buscar o arquivo. Envie outra vez, por favor."),
        NotRead = (problem, where) => Html.Escape(Say(problem, where)),
        ArchiveNotRead = (problem, where) => Html.Escape(ArchiveTextsPt.Say(problem, where)),
        FileNotRead = ArchiveTextsPt.Say,
        Others = (count, first) => Html.Of($"Não li, porque não são textos: {Plural.Count(count, "arquivo", "arquivos")}, como «{first}»."),
        Hidden = count => Html.Of($"Não li, do sistema: {Plural.Count(count, "arquivo", "arquivos")}."),
        NoColumn = column => Html.Of($"Falta a coluna «{column}». Baixe a lista e use os títulos dela."),
        MissingColumn = column => Html.Of($"Falta a coluna «{column}». Adicione e envie o arquivo outra vez."),
        Result = "resultado",
        ResultColumn = "Resultado",
        ReasonColumn = "Motivo do resultado",
        Fate = fate => fate switch
        {
            RowFate.New => "nova",
            RowFate.Changed => "muda",
            RowFate.Same => "igual",
            RowFate.LeftOut => "fica de fora",
            _ => "não entra",
        },
        Rows = (fate, count) => fate switch
        {
            RowFate.New => Plural.Count(count, "ficha nova", "fichas novas"),
            RowFate.Changed => Plural.Count(count, "ficha que muda", "fichas que mudam"),
            RowFate.Same => Plural.Count(count, "linha igual", "linhas iguais"),
            RowFate.LeftOut => Plural.Count(count, "linha que fica de fora", "linhas que ficam de fora"),
            _ => Plural.Count(count, "linha que não entra", "linhas que não entram"),
        },
        Practices = (fate, count) => fate switch
        {
            RowFate.New => Plural.Count(count, "prática nova", "práticas novas"),
            RowFate.Changed => Plural.Count(count, "prática que muda", "práticas que mudam"),
            RowFate.Same => Plural.Count(count, "prática igual", "práticas iguais"),
            _ => Plural.Count(count, "prática que não entra", "práticas que não entram"),
        },
        Files = (fate, count) => fate switch
        {
            RowFate.New => Plural.Count(count, "prática nova", "práticas novas"),
            RowFate.Changed => Plural.Count(count, "prática que muda", "práticas que mudam"),
            RowFate.Same => Plural.Count(count, "arquivo igual", "arquivos iguais"),
            _ => Plural.Count(count, "arquivo que não entra", "arquivos que não entram"),
        },
        WithRemark = count => Html.Of($"Com uma observação: {count}. Leia no arquivo."),
        FileRefused = (file, reason) => $"«{file}»: {reason}",
        RowRefused = (row, reason) => $"Linha {Locale.Pt.Number(row)}: {reason}",
        MoreRefused = count => $"E mais {Locale.Pt.Number(count)}: o arquivo diz por quê.",
        ScopeStays = field => $"«{field}» não pode ser ampliado por um arquivo: só muda na ficha.",
        NoOwner = name => $"Não encontramos «{name}» na lista a que pertence.",
        Twice = "Está duas vezes no arquivo.",
        Declined = "Pediu para não aparecer.",
        LikeDeclined = "Parece com uma que pediu para não aparecer: fica de fora. Se for outra, registre no chat.",
        LikeKnown = name => $"Parece com «{name}», que já está: veja se é a mesma.",
        Retired = "Foi retirada da lista.",
        Several = "Há várias com esse nome: altere na própria ficha.",
        Lacks = field => $"Falta: {field}.",
        NoChoice = written => $"«{written}» não é uma das opções.",
        Unreadable = (code, cell) => code switch
        {
            RefusalCode.NotInList => $"«{cell}» não é uma das opções.",
            RefusalCode.Ambiguous => $"«{cell}» pode ser mais de uma opção: a célula precisa do nome completo.",
            RefusalCode.NumberUnclear => $"«{cell}» não é um número que sirva aqui: deixe na célula só algarismos.",
            RefusalCode.CurrencyUnclear => $"«{cell}» não é um valor com sua moeda, como BRL 5.000.",
            RefusalCode.DateUnclear or RefusalCode.MeetingDateUnclear or RefusalCode.NeedsYear or RefusalCode.NeedsMonth or RefusalCode.MonthUnclear =>
                $"«{cell}» não é uma data: deixe na célula dia, mês e ano, como 12/05/2019.",
            RefusalCode.LinkUnclear => $"«{cell}» não é um endereço de internet, como www.exemplo.org/nota.",
            RefusalCode.CityUnclear => $"«{cell}» não está na lista de cidades.",
            RefusalCode.Empty => $"«{cell}» não diz nada: deixe a célula vazia ou complete.",
            RefusalCode.OnlyLink => "A célula tem só um link: é preciso contar com palavras.",
            _ => "",
        },
        TableExpected = (list, file) => Html.Of($"Para «{list}» espero uma tabela XLSX ou CSV, e «{file}» não é. Coloque cada ficha em uma linha e envie a tabela.\n\nSe for uma prática em Word, envie o arquivo outra vez."),
        NothingYet = isArchive =>
            Html.Of($"Ainda não salvei nada. O arquivo diz o que acontece com cada {(isArchive ? "prática" : "linha")}."),
        MendFirst = Html.Of($"Entra tudo ou nada: corrija ou remova essas linhas e envie o arquivo outra vez."),
        MendFilesFirst = Html.Of($"Entra tudo ou nada: corrija ou remova esses arquivos e envie o ZIP outra vez. Você também pode corrigir a tabela que devolvo e enviá-la."),
        NothingToDo = Html.Of($"Não há nada a alterar."),
        BringIn = "Salvar tudo",
        ByCommand = file => Html.Of($"Quem mantém o programa trouxe «{file}» em seu nome."),
        BroughtIn = (added, changed) => Html.Of($"<b>Pronto.</b> Novas: {added}. Alteradas: {changed}. Pode desfazer durante 7 dias."),
        Undo = "Desfazer tudo",
        Lately = Html.Of($"Abaixo, o que entrou nos últimos 7 dias: pode ser desfeito."),
        PastLine = (day, count, name) => $"{day}: {Locale.Pt.Number(count)}, {name}",
        PastImport = (day, name, added, changed, until) => Html.Of(
            $"<b>Importação de {day}</b>\nFeita por {name}. Novas: {Locale.Pt.Number(added)}. Alteradas: {Locale.Pt.Number(changed)}. Pode ser desfeita até {until}."),
        AskUndo = (added, changed) => changed == 0
            ? Html.Of($"Desfazer? O que é novo será apagado.")
            : Html.Of($"Desfazer? {(added > 0 ? "O que é novo será apagado e o" : "O")} que mudou volta a ser como antes."),
        UndoForSure = "Sim, desfazer",
        KeepIt = "Não, deixar",
        IsUndone = Html.Of($"Desta importação não resta nada a desfazer."),
        CannotBeUndone = Html.Of($"Já passaram os 7 dias. O que esse arquivo trouxe é retirado um por um."),
        CanBeTriedAgain = Html.Of($"Dentro dos 7 dias você pode tentar outra vez, por exemplo se antes desfizer outra importação."),
        Undone = (stays, isOfPractices) => stays == 0
            ? Html.Of($"<b>Desfeito.</b> A lista está como antes.")
            : Html.Of($"<b>Desfeito.</b> {(isOfPractices
                ? Plural.Count(stays, "prática ficou como está, porque mudou depois", "práticas ficaram como estão, porque mudaram depois")
                : Plural.Count(stays, "ficha ficou como está, porque mudou depois", "fichas ficaram como estão, porque mudaram depois"))}."),
        Over = "Já passou. Envie o arquivo outra vez.",
        Changed = "A lista mudou nesse meio-tempo. Envie o arquivo outra vez.",
    };

    private static string Say(SheetProblem problem, string where) => problem switch
    {
        SheetProblem.TooLarge => "O arquivo é grande demais. Divida em partes de menos de 5 MB.",
        SheetProblem.TooManyRows => $"A tabela tem mais de {Locale.Pt.Number(SheetLimits.Rows)} linhas. Divida em partes.",
        SheetProblem.TooManyColumns => $"A tabela tem mais de {SheetLimits.Columns} colunas. Deixe só as da lista.",
        SheetProblem.HasMacros => "O arquivo tem macros e por isso não abro. Salve como «Pasta de Trabalho do Excel (.xlsx)».",
        SheetProblem.Locked => "O arquivo tem senha. Tire a senha e envie outra vez.",
        SheetProblem.OldExcel => "É um Excel antigo (.xls). Salve como .xlsx.",
        SheetProblem.BinaryExcel => "É um Excel binário (.xlsb). Salve como .xlsx.",
        SheetProblem.OpenDocument => "É uma tabela do LibreOffice (.ods). Salve como .xlsx.",
        SheetProblem.SeveralSheets => "Há dados em mais de uma aba. Deixe só uma.",
        SheetProblem.MergedCells => $"Há células mescladas ({where}). Separe essas células.",
        SheetProblem.Formula => $"A célula {where} tem uma fórmula. Cole os valores.",
        SheetProblem.ErrorCell => $"A célula {where} tem um erro da planilha. Corrija.",
        SheetProblem.Empty => "O arquivo está vazio.",
        SheetProblem.OnlyHeadings => "Só há títulos, sem nenhuma linha abaixo.",
        SheetProblem.HeadingTwice => $"O título «{where}» está duas vezes.",
        SheetProblem.NoHeading => $"A coluna {where} tem dados e não tem título.",
        SheetProblem.OpenQuotes => "Há aspas que abrem e não fecham. Salve outra vez pela planilha.",
        SheetProblem.TooSlow => "Demorei demais para ler. Divida em partes.",
        _ => "Não é uma tabela que eu possa ler. Envie um XLSX ou um CSV.",
    };
}
