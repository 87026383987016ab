using Bot.Texts;

namespace Bot.Features.Practices.ImportBank;

/// <summary>The sentences of bringing the practices of an older bank in.</summary>
public sealed record BankTexts
{
    public required string MenuLine { get; init; }

    public required Html OnlyCoordination { get; init; }

    public required Html OnlyPrivate { get; init; }

    /// <summary>From the most rows.</summary>
    public required Func<int, Html> HowTo { get; init; }

    public required string ToList { get; init; }

    /// <summary>The column without which nothing is read.</summary>
    public required string City { get; init; }

    /// <summary>From what the field is called.</summary>
    public required Func<string, string> Lacks { get; init; }

    public required string NoPlace { get; init; }

    public required string YearUnclear { get; init; }

    /// <summary>From what the field is called: everybody would read a mail address or a phone number in it.</summary>
    public required Func<string, string> LeadsToSomebody { get; init; }

    /// <summary>From the city's name: it is listed, but in another country.</summary>
    public required Func<string, string> OtherCountry { get; init; }

    public required string Twice { get; init; }

    /// <summary>Some of a document is of no field, and is not brought in.</summary>
    public required string RestStays { get; init; }

    /// <summary>The column with the files' names.</summary>
    public required string File { get; init; }

    /// <summary>What a column is called that no field has.</summary>
    public required Func<BankColumn, string> Column { get; init; }

    /// <summary>From its number.</summary>
    public required Func<string, string> CityKeeps { get; init; }

    /// <summary>To whoever can confirm for a city: how many were brought in, 1 or more, and the city.</summary>
    public required Func<int, string, Html> OfYourCity { get; init; }

    /// <summary>How many stand in no button, 1 or more.</summary>
    public required Func<int, Html> MoreOfYourCity { get; init; }

    public static readonly Bilingual<BankTexts> All = new(
        Es: new()
        {
            MenuLine = "Traer un banco anterior",
            OnlyCoordination = Html.Of($"Solo la coordinación trae prácticas de un archivo."),
            OnlyPrivate = Html.Of($"Hágalo en nuestro chat privado."),
            HowTo = rows => Html.Of($"<b>Traer prácticas de un banco anterior</b>\nEnvíe una tabla XLSX o CSV, una práctica por fila, hasta {Plural.Count(rows, "fila", "filas")}, o un ZIP con un Word (.docx) por práctica. Necesito estas columnas o títulos: Título, Ciudad, País, Tema, Resumen y Resultados. También leo Año, Idioma (español o portugués), Código (el del otro banco) y los demás campos del Banco. En un ZIP, la carpeta puede decir la ciudad.\n\nLe muestro qué pasa con cada práctica antes de guardar nada. Todas las personas verán esas prácticas, con la marca «del archivo, sin confirmar», hasta que su ciudad las confirme."),
            ToList = "Ver las prácticas",
            City = "Ciudad",
            Lacks = field => $"Falta: {field}.",
            NoPlace = "No encontramos la ciudad: escriba Ciudad y País.",
            YearUnclear = "Año: escriba cuatro cifras, hasta el año actual.",
            LeadsToSomebody = field => $"«{field}» trae un correo o un teléfono: quítelo o páselo a «Contacto».",
            OtherCountry = city => $"La lista tiene una ciudad «{city}» en otro país: revise el país.",
            Twice = "Está dos veces en el archivo.",
            RestStays = "Hay texto que no es de ningún campo y no entra: vea «Texto sin campo».",
            File = "Archivo leído",
            Column = column => column switch
            {
                BankColumn.City => "Ciudad",
                BankColumn.Country => "País",
                BankColumn.Year => "Año",
                BankColumn.Id => "Código",
                BankColumn.Language => "Idioma",
                _ => "Texto sin campo",
            },
            CityKeeps = number => $"Ya está en el Banco ({number}) y no se cambia desde un archivo.",
            OfYourCity = (count, city) => Html.Of(
                $"<b>Importamos {Plural.Count(count, "práctica", "prácticas")} de {city} de un banco anterior</b>\n{Plural.Form(count, "Está publicada", "Están publicadas")} con la marca «del archivo, sin confirmar». Léa{Plural.Form(count, "la y confírmela", "las y confírmelas")}."),
            MoreOfYourCity = count => Html.Of($"Y {Locale.Es.Number(count)} más: búsquelas en /practicas."),
        },
        Pt: new()
        {
            MenuLine = "Trazer um banco anterior",
            OnlyCoordination = Html.Of($"Só a coordenação traz práticas de um arquivo."),
            OnlyPrivate = Html.Of($"Faça isso em nossa conversa privada."),
            HowTo = rows => Html.Of($"<b>Trazer práticas de um banco anterior</b>\nEnvie uma tabela XLSX ou CSV, uma prática por linha, até {Plural.Count(rows, "linha", "linhas")}, ou um ZIP com um Word (.docx) por prática. Preciso destas colunas ou títulos: Título, Cidade, País, Tema, Resumo e Resultados. Também leio Ano, Idioma (espanhol ou português), Código (o do outro banco) e os demais campos do Banco. Em um ZIP, a pasta pode dizer a cidade.\n\nMostro o que acontece com cada prática antes de salvar. Todas as pessoas verão essas práticas, com a marca «do arquivo, sem confirmação», até que a cidade as confirme."),
            ToList = "Ver as práticas",
            City = "Cidade",
            Lacks = field => $"Falta: {field}.",
            NoPlace = "Não encontramos a cidade: escreva Cidade e País.",
            YearUnclear = "Ano: escreva quatro algarismos, até o ano atual.",
            LeadsToSomebody = field => $"«{field}» traz um e-mail ou um telefone: remova ou passe para «Contato».",
            OtherCountry = city => $"A lista tem uma cidade «{city}» em outro país: confira o país.",
            Twice = "Está duas vezes no arquivo.",
            RestStays = "Há texto que não é de nenhum campo e não entra: veja «Texto sem campo».",
            File = "Arquivo lido",
            Column = column => column switch
            {
                BankColumn.City => "Cidade",
                BankColumn.Country => "País",
                BankColumn.Year => "Ano",
                BankColumn.Id => "Código",
                BankColumn.Language => "Idioma",
                _ => "Texto sem campo",
            },
            CityKeeps = number => $"Já está no Banco ({number}) e não se altera por um arquivo.",
            OfYourCity = (count, city) => Html.Of(
                $"<b>Importamos {Plural.Count(count, "prática", "práticas")} de {city} de um banco anterior</b>\n{Plural.Form(count, "Está publicada", "Estão publicadas")} com a marca «do arquivo, sem confirmação». Leia e confirme."),
            MoreOfYourCity = count => Html.Of($"E mais {Locale.Pt.Number(count)}: procure em /praticas."),
        });
}
