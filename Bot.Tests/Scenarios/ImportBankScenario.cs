using System.Text;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Features.Practices.AdoptPractices;
using Bot.Features.Practices.ImportBank;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>
/// The practices of an older bank from a table: shown first, brought in at once, marked until their city confirms, and undone.
/// </summary>
public sealed class ImportBankScenario : IDisposable
{
    private const string Headings = "Código;Nombre de la experiencia;Ciudad;País;Año;Tema;Resumen;Resultados;Datos de contacto";

    private const string Feria = "B-1;Feria de productores;Tandil;Argentina;2009;empleo;"
        + "Los productores venden los sábados en la plaza de la ciudad;Creció la venta de las familias;Inés Soto, ines@tandil.example";

    private const string Banco = "B-2;Banco de horas;Campinas;Brasil;2010;empleo;"
        + "Vecinas y vecinos cambian horas de trabajo;Participan trescientas personas;";

    private readonly Scenario _scenario = TownHall.Open();
    private readonly Phone _marta;

    public ImportBankScenario() => _marta = _scenario.Coordinator("Marta");

    [Fact]
    public void ATableIsShownBroughtInFoundWithItsMarkAndUndone()
    {
        _marta.Says("/importar");
        _marta.Sees("Necesito estas columnas o títulos: Título, Ciudad, País, Tema, Resumen y Resultados.");
        Sends($"{Headings}\n{Feria}\n{Banco}\n");
        _marta.Sees("2 fichas nuevas\n\nTodavía no se guardó nada.");
        Assert.Contains("nueva", Encoding.UTF8.GetString(_marta.Last.FileContent!), StringComparison.Ordinal);
        Assert.Empty(Practices());
        _marta.Taps("Guardar todo");
        _marta.Sees("Listo. Nuevas: 2. Cambiadas: 0. Puede deshacerlo durante 7 días.");
        var undo = _marta.Last;
        var rosa = _scenario.Phone("Rosa");
        rosa.Says("feria productores");
        rosa.Sees("Del archivo, sin confirmar.");
        rosa.Taps("1. Feria de productores");
        rosa.Sees("Del archivo, sin confirmar.");
        Assert.DoesNotContain(rosa.Chat.Messages, message => message.Text.Contains("Soto", StringComparison.Ordinal));
        Assert.Null(rosa.Last.Find("Confirmar"));
        _marta.Says("/cifras");
        _marta.Sees("0 prácticas publicadas");
        _marta.Sees("Aparte, del archivo, sin confirmar: 2.");
        _marta.Taps(undo, "Deshacer todo");
        Assert.Empty(Practices());
    }

    [Fact]
    public void TheSameTableTwiceChangesNothingAndAnotherCellOnePractice()
    {
        BringsIn($"{Headings}\n{Feria}\n{Banco}\n");
        var before = Practices();
        Asks($"{Headings}\n{Feria}\n{Banco}\n");
        _marta.Sees("2 filas iguales\n\nNo hay nada que cambiar.");
        Asks($"{Headings}\n{Feria.Replace("los sábados", "los domingos", StringComparison.Ordinal)}\n{Banco}\n");
        _marta.Sees("1 ficha que cambia\n1 fila igual");
        _marta.Taps("Guardar todo");
        Assert.Equal(before.Select(practice => practice.Number), Practices().Select(practice => practice.Number));
        Assert.Contains(Practices(), practice => practice.Record!.Summary.Text.Contains("domingos", StringComparison.Ordinal));
        _marta.Taps("Deshacer todo");
        Assert.DoesNotContain(Practices(), practice => practice.Record!.Summary.Text.Contains("domingos", StringComparison.Ordinal));
    }

    [Fact]
    public void UndoingKeepsWhatCameInBetween()
    {
        var changed = Feria.Replace("los sábados", "los domingos", StringComparison.Ordinal);
        BringsIn($"{Headings}\n{Feria}\n{Banco}\n");
        BringsIn($"{Headings}\n{changed}\n{Banco.Replace("cambian horas", "prestan horas", StringComparison.Ordinal)}\n");
        var undo = _marta.Last;
        var rosa = _scenario.Phone("Rosa");
        rosa.Says(Tandil().Number!.Text);
        rosa.Taps("Me sirve");
        var ana = _scenario.Official("Ana", "br-campinas", "pt-br");
        ana.Says(Campinas().Number!.Text);
        ana.Taps("Confirmar");
        ana.Taps("Autorizo e confirmo");
        _marta.Taps(undo, "Deshacer todo");
        _marta.Sees("1 ficha quedó como está, porque cambió después.");
        Assert.Contains("los sábados", Tandil().Record!.Summary.Text, StringComparison.Ordinal);
        Assert.Equal(rosa.Id, Assert.Single(Tandil().Likes));
        Assert.Contains("prestan horas", Campinas().Record!.Summary.Text, StringComparison.Ordinal);
        Assert.False(Campinas().AwaitsCity);
    }

    [Fact]
    public void UndoingKeepsAPracticeThatAnotherCityHasAppliedMeanwhile()
    {
        BringsIn($"{Headings}\n{Feria}\n");
        var undo = _marta.Last;
        var ana = _scenario.Official("Ana", "br-campinas", "pt-br");
        ana.Says(Tandil().Number!.Text);
        ana.Taps("Nós aplicamos");
        ana.Taps(AdoptTexts.All.Pt.Applying);
        ana.Says("03/2026");
        ana.Says("Fazemos aos domingos.");
        ana.Taps("Pronto");
        ana.Says("300");
        ana.Taps("Até 10 mil dólares");
        ana.Says("Vendas: +30%");
        ana.Says("150 mil");
        ana.Taps(AdoptTexts.All.Pt.Tell);
        _marta.Taps(undo, "Deshacer todo");
        _marta.Sees("1 ficha quedó como está, porque cambió después.");
        Assert.Equal(1, Tandil().AppliedBy);
    }

    [Fact]
    public void WithoutACodeCityTitleAndYearTellWhichItIs()
    {
        var feria = Feria["B-1".Length..];
        var loud = feria.Replace("Feria de productores", "FERIA DE PRODUCTORES", StringComparison.Ordinal);
        var older = feria.Replace("2009", "2005", StringComparison.Ordinal);
        BringsIn($"{Headings}\n{feria}\n");
        Asks($"{Headings}\n{loud}\n{older}\n");
        _marta.Sees("1 ficha nueva\n1 ficha que cambia");
    }

    [Fact]
    public void TheCityConfirmsAndItIsAPracticeLikeOthers()
    {
        BringsIn($"{Headings}\n{Feria}\n{Banco}\n");
        var undo = _marta.Last;
        _scenario.Phone("Rosa").PressesCode("e.yes", Tandil().Id);
        Assert.True(Tandil().AwaitsCity);
        _scenario.Official("Ana").PressesCode("e.yes", Tandil().Id);
        Assert.True(Tandil().AwaitsCity);
        var diego = _scenario.Official("Diego", "ar-tandil");
        diego.Says(Tandil().Number!.Text);
        diego.Sees("Es de su ciudad: puede confirmarla.");
        diego.Taps("Confirmar");
        diego.Sees("Inés Soto, ines@tandil.example");
        diego.Taps("Autorizo y confirmo");
        diego.Sees("«Feria de productores» está confirmada por su ciudad.");
        Assert.Equal(new Authorisation(diego.Id, _scenario.Now), Tandil().Record!.Authorisation);
        Assert.Equal((diego.Id, "Inés Soto"), (Tandil().AuthorId, Tandil().Record!.Contact!.Name));
        diego.Taps("Ver la ficha");
        Assert.DoesNotContain("sin confirmar", diego.Last.Text, StringComparison.Ordinal);
        _marta.Says("/cifras");
        _marta.Sees("1 práctica publicada");
        _marta.Sees("Aparte, del archivo, sin confirmar: 1.");
        Asks($"{Headings}\n{Feria.Replace("los sábados", "los domingos", StringComparison.Ordinal)}\n{Banco}\n");
        _marta.Sees("2 filas iguales");
        Assert.Contains("y no se cambia desde un archivo", Encoding.UTF8.GetString(_marta.Last.FileContent!), StringComparison.Ordinal);
        _marta.Taps(undo, "Deshacer todo");
        Assert.Contains(_marta.Chat.Messages, message => message.Text.Contains(
            "1 ficha quedó como está, porque cambió después.\nBBP-2026-0001: Feria de productores", StringComparison.Ordinal));
        Assert.Equal("Feria de productores", Assert.Single(Practices()).Title);
    }

    [Fact]
    public void UntilTheCityConfirmsItIsCountedApartEverywhere()
    {
        BringsIn($"{Headings}\n{Feria}\n{Banco}\n");
        var diego = _scenario.Official("Diego", "ar-tandil");
        diego.Says(Tandil().Number!.Text);
        diego.Taps("Confirmar");
        diego.Taps("Autorizo y confirmo");
        diego.Says("/practicas");
        diego.Sees("Hay 1 práctica publicada. Aparte, del archivo, sin confirmar: 1. ¿Cómo quiere verlas?");
        diego.Taps("Por tema");
        diego.Sees("Tras el «+», las del archivo, sin confirmar.");
        Assert.NotNull(diego.Last.Find($"{Tandil().Record!.Theme.Spanish} (1 + 1)"));
        diego.Taps("Volver");
        diego.Taps("Por país");
        Assert.NotNull(diego.Last.Find("Argentina (1)"));
        Assert.NotNull(diego.Last.Find("Brasil (0 + 1)"));
        diego.Says("nada parecido a esto");
        Assert.NotNull(diego.Last.Find($"{Tandil().Record!.Theme.Spanish} (1 + 1)"));
        var ana = _scenario.Official("Ana", "br-campinas", "pt-br");
        ana.Says(Campinas().Number!.Text);
        ana.Taps("Confirmar");
        ana.Taps("Autorizo e confirmo");
        ana.Says("/praticas");
        ana.Sees("Há 2 práticas publicadas. Como quer vê-las?");
        ana.Taps("Por tema");
        Assert.DoesNotContain("+", ana.Last.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("es", "Diego la confirmó por su ciudad y autorizó publicarla.")]
    [InlineData("pt-br", "Diego confirmou a prática pela cidade e autorizou a publicação.")]
    public void TheHistoryTellsThatTheCityConfirmed(string language, string sentence)
    {
        BringsIn($"{Headings}\n{Feria}\n");
        var diego = _scenario.Official("Diego", "ar-tandil", language);
        diego.PressesCode("e.yes", Tandil().Id);
        diego.PressesCode("z.all", Tandil().Id, "0");
        diego.Sees(sentence);
    }

    [Fact]
    public void WhoCorrectsFirstAuthorisesWithTheNewVersion()
    {
        BringsIn($"{Headings}\n{Feria}\n");
        var diego = _scenario.Official("Diego", "ar-tandil");
        diego.Says(Tandil().Number!.Text);
        diego.Taps("Confirmar");
        diego.Taps("Corregir antes");
        diego.Sees("la marca «sin confirmar» se quita cuando esa versión se publica");
        diego.Taps("Escribir la nueva versión");
        var revision = Assert.Single(Practices(), practice => practice.RevisionOf is not null);
        Assert.Equal(diego.Id, revision.AuthorId);
        Assert.Contains(revision.Read(_scenario.Now).ToSubmit, problem => problem.Field == PracticeFields.Consent);
        Assert.True(Tandil().AwaitsCity);
    }

    [Fact]
    public void InPortugueseItSpeaksPortuguese()
    {
        var rui = _scenario.Coordinator("Rui", "br-campinas", "pt-br");
        rui.Says("/importar");
        rui.Sees("Trazer práticas de um banco anterior");
        Sends(
            "Título;Cidade;País;Tema;Resumo;Resultados\n"
                + "Banco de horas;Campinas;Brasil;emprego;As vizinhas trocam horas;Participam trezentas pessoas\n;;;;;\n",
            rui);
        rui.Sees("1 ficha nova");
        rui.Taps("Salvar tudo");
        rui.Says("banco de horas");
        rui.Sees("Do arquivo, sem confirmação.");
        rui.Taps("1. Banco de horas");
        rui.Sees("É da sua cidade: você pode confirmar.");
        rui.Taps("Confirmar");
        rui.Taps("Autorizo e confirmo");
        rui.Sees("«Banco de horas» está confirmada pela sua cidade.");
        Assert.False(Assert.Single(Practices()).AwaitsCity);
    }

    [Fact]
    public void WhatCannotBeReadIsNamedRowByRowAndNothingComesIn()
    {
        var unknownTheme = Feria.Replace("empleo", "astronomía", StringComparison.Ordinal);
        var nowhere = Banco.Replace("Campinas;Brasil", "Villa Nada;", StringComparison.Ordinal);
        Asks(
            $"{Headings}\n{unknownTheme}\n{nowhere}\nB-3;Otra;Tandil;Argentina;1890;empleo;Uno;Dos;\n"
                + "B-4;Sin resumen;Tandil;Argentina;;empleo;;Dos;\n");
        _marta.Sees("4 filas que no entran");
        _marta.Sees("Fila 1: Tema: «astronomía» no es una de las opciones.");
        _marta.Sees("Fila 2: No encontramos la ciudad: escriba Ciudad y País.");
        _marta.Sees("Fila 3: Año: escriba cuatro cifras, hasta el año actual.");
        Assert.Contains("Falta: Resumen.", Encoding.UTF8.GetString(_marta.Last.FileContent!), StringComparison.Ordinal);
        Assert.Null(_marta.Last.Find("Guardar todo"));
    }

    [Theory]
    [InlineData("empty", "El archivo está vacío.")]
    [InlineData("blank.xlsx", "El archivo está vacío.")]
    [InlineData("headings", "Solo hay títulos, sin ninguna fila debajo.")]
    [InlineData("merged", "Hay celdas combinadas (A2:B2). Sepárelas.")]
    [InlineData("formula", "La celda B2 tiene una fórmula. Pegue los valores.")]
    [InlineData("error", "La celda B2 tiene un error de la hoja de cálculo. Corríjala.")]
    [InlineData("100,000 rows", "La tabla tiene más de 2.000 filas. Divídala en partes.")]
    [InlineData("columns", "La tabla tiene más de 100 columnas.")]
    [InlineData("macros", "El archivo tiene macros y por eso no lo abro.")]
    [InlineData("macros by type", "El archivo tiene macros y por eso no lo abro.")]
    [InlineData("password", "El archivo tiene contraseña. Quítesela y envíelo otra vez.")]
    [InlineData("xls", "Es un Excel antiguo (.xls). Guárdelo como .xlsx.")]
    [InlineData("xlsb", "Es un Excel binario (.xlsb). Guárdelo como .xlsx.")]
    [InlineData("ods", "Es una tabla de LibreOffice (.ods). Guárdela como .xlsx.")]
    [InlineData("docx", "No es una tabla que pueda leer.")]
    [InlineData("two sheets", "Hay datos en más de una hoja. Deje una sola.")]
    [InlineData("zip bomb", "El archivo es demasiado grande.")]
    [InlineData("heading twice", "El título «Nombre» está dos veces.")]
    [InlineData("no heading", "La columna B tiene datos y no tiene título.")]
    [InlineData("quotes", "Hay unas comillas que se abren y no se cierran.")]
    [InlineData("picture", "No es una tabla que pueda leer. Envíe un XLSX o un CSV.")]
    [InlineData("web page", "No es una tabla que pueda leer. Envíe un XLSX o un CSV.")]
    [InlineData("cut off", "No es una tabla que pueda leer. Envíe un XLSX o un CSV.")]
    [InlineData("too large", "El archivo es demasiado grande. Divídalo en partes de menos de 5 MB.")]
    public void ABadFileIsAnsweredInOneSentence(string kind, string sentence)
    {
        _marta.Says("/importar");
        Sends("banco.xlsx", SentSheets.Bad(kind), _marta);
        _marta.Sees(sentence);
        Assert.Empty(Practices());
    }

    [Fact]
    public void ACsvWithTheNameOfAnotherKindAndInAnOlderEncodingIsRead()
    {
        var older = CodePagesEncodingProvider.Instance.GetEncoding("windows-1252")!;
        _marta.Says("/importar");
        Sends("banco.xlsx", older.GetBytes($"{Headings}\n{Feria}\n"), _marta);
        _marta.Sees("1 ficha nueva");
        _marta.Taps("Guardar todo");
        Assert.Equal("Inés Soto", Contact.Parse(Tandil().Answers[PracticeFields.Contact].Text, "").Value.Name);
    }

    [Fact]
    public void AYearThatIsADateOrANumberOfDaysIsNamed()
    {
        Asks($"{Headings}\n{Feria.Replace("2009", "01/05/2009", StringComparison.Ordinal)}\n{Banco.Replace("2010", "40299", StringComparison.Ordinal)}\n");
        _marta.Sees("Fila 1: Año: escriba cuatro cifras, hasta el año actual.");
        _marta.Sees("Fila 2: Año: escriba cuatro cifras, hasta el año actual.");
    }

    [Fact]
    public void TwoColumnsOfOneFieldAreOneAnswer()
    {
        Asks($"{Headings};Descripción\n{Feria};Hay cuarenta puestos\n");
        _marta.Taps("Guardar todo");
        Assert.Equal(
            "Los productores venden los sábados en la plaza de la ciudad\n\nHay cuarenta puestos", Tandil().Record!.Summary.Text);
    }

    [Theory]
    [InlineData("Título;País;Tema;Resumen;Resultados", "Una feria;Brasil;empleo;Dos;Tres", "Falta la columna «Ciudad».")]
    [InlineData("Ciudad;País;Tema;Resumen;Resultados", "Tandil;Argentina;empleo;Dos;Tres", "Falta la columna «Título».")]
    [InlineData("Título;Ciudad;País;Resumen;Resultados", "Una feria;Tandil;Argentina;Dos;Tres", "Fila 1: Falta: Tema.")]
    [InlineData("Título;Ciudad;País;Tema;Resumen", "Una feria;Tandil;Argentina;empleo;Dos", "Fila 1: Falta: Resultados.")]
    public void AMissingColumnIsNamed(string headings, string row, string sentence)
    {
        Asks($"{headings}\n{row}\n");
        _marta.Sees(sentence);
        Assert.Null(_marta.Last.Find("Guardar todo"));
    }

    [Fact]
    public void OnlyTheCoordinationBringsInAndOnlyForSevenDaysItIsUndone()
    {
        var ana = _scenario.Official("Ana");
        ana.Says("/importar");
        ana.Sees("Solo la coordinación trae prácticas de un archivo.");
        ana.PressesCode("c.import", PracticesTarget.Code);
        ana.SeesToast("Usted no tiene permiso");
        BringsIn($"{Headings}\n{Feria}\n");
        var undo = _marta.Last;
        _scenario.Pass(Duration.FromDays(7) + Duration.FromMinutes(1));
        Assert.Empty(_scenario.Read(work => work.All(PracticesTarget.Ledger.All, KeyRange.All)));
        _marta.Taps(undo, "Deshacer todo");
        _marta.SeesToast("Ya pasó.");
        Assert.Single(Practices());
    }

    public void Dispose() => _scenario.Dispose();

    private Practice Tandil() => Assert.Single(Practices(), practice => practice is { Place.Name: "Tandil", RevisionOf: null });

    private Practice Campinas() => Assert.Single(Practices(), practice => practice is { Place.Name: "Campinas", RevisionOf: null });

    private Practice[] Practices() =>
        [.. _scenario.Read(work => work.All(PracticeBank.All, KeyRange.All)).OrderBy(practice => practice.Number?.Text, StringComparer.Ordinal)];

    private void BringsIn(string table)
    {
        Asks(table);
        _marta.Taps("Guardar todo");
        _marta.Sees("Listo.");
    }

    private void Asks(string table)
    {
        _marta.Says("/importar");
        Sends(table);
    }

    private void Sends(string table, Phone? phone = null) => Sends("banco.csv", SentSheets.Csv(table), phone ?? _marta);

    private void Sends(string name, byte[] content, Phone phone)
    {
        _scenario.TelegramFiles[name] = content;
        phone.SendsFile(new RemoteFile(name, false, name, "application/octet-stream", content.Length));
    }
}
