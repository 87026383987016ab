using System.Text;
using Bot.Domain.Practices;

namespace Bot.Tests.Scenarios;

/// <summary>What of an older bank's table cannot be read, or is read although it is unusual.</summary>
public sealed class ImportBankFilesScenario : IDisposable
{
    private readonly OlderBank _bank = new();

    public void Dispose() => _bank.Dispose();

    [Fact]
    public void WhatCannotBeReadIsNamedRowByRowAndNothingComesIn()
    {
        var unknownTheme = OlderBank.Feria.Replace("empleo", "astronomía", StringComparison.Ordinal);
        var nowhere = OlderBank.Banco.Replace("Campinas;Brasil", "Villa Nada;", StringComparison.Ordinal);
        _bank.Asks(
            $"{OlderBank.Headings}\n{unknownTheme}\n{nowhere}\nB-3;Otra;Tandil;Argentina;1890;empleo;Uno;Dos;\n"
                + "B-4;Sin resumen;Tandil;Argentina;;empleo;;Dos;\n");
        _bank.Marta.Sees("4 prácticas que no entran");
        _bank.Marta.Sees("Fila 2: Tema: «astronomía» no es una de las opciones.");
        _bank.Marta.Sees("Fila 3: No encontramos la ciudad: escriba Ciudad y País.");
        _bank.Marta.Sees("Fila 4: Año: escriba cuatro cifras, hasta el año actual.");
        Assert.Contains("Falta: Resumen.", Encoding.UTF8.GetString(_bank.Marta.Last.FileContent!), StringComparison.Ordinal);
        Assert.Null(_bank.Marta.Last.Find("Guardar todo"));
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
        _bank.Marta.Says("/importar");
        _bank.Sends("banco.xlsx", SentSheets.Bad(kind), _bank.Marta);
        _bank.Marta.Sees(sentence);
        Assert.Empty(_bank.Practices());
    }

    [Fact]
    public void ACsvWithTheNameOfAnotherKindAndInAnOlderEncodingIsRead()
    {
        var older = CodePagesEncodingProvider.Instance.GetEncoding("windows-1252")!;
        _bank.Marta.Says("/importar");
        _bank.Sends("banco.xlsx", older.GetBytes($"{OlderBank.Headings}\n{OlderBank.Feria}\n"), _bank.Marta);
        _bank.Marta.Sees("1 práctica nueva");
        _bank.Marta.Taps("Guardar todo");
        Assert.Equal("Inés Soto", Contact.Parse(_bank.Tandil().Answers[PracticeFields.Contact].Text, "").Value.Name);
    }

    [Fact]
    public void AYearThatIsADateOrANumberOfDaysIsNamed()
    {
        _bank.Asks($"{OlderBank.Headings}\n{OlderBank.Feria.Replace("2009", "01/05/2009", StringComparison.Ordinal)}\n{OlderBank.Banco.Replace("2010", "40299", StringComparison.Ordinal)}\n");
        _bank.Marta.Sees("Fila 2: Año: escriba cuatro cifras, hasta el año actual.");
        _bank.Marta.Sees("Fila 3: Año: escriba cuatro cifras, hasta el año actual.");
    }

    [Fact]
    public void TwoColumnsOfOneFieldAreOneAnswer()
    {
        _bank.Asks($"{OlderBank.Headings};Descripción\n{OlderBank.Feria};Hay cuarenta puestos\n");
        _bank.Marta.Taps("Guardar todo");
        Assert.Equal(
            "Los productores venden los sábados en la plaza de la ciudad\n\nHay cuarenta puestos", _bank.Tandil().Record!.Summary.Text);
    }

    [Theory]
    [InlineData("Título;País;Tema;Resumen;Resultados", "Una feria;Brasil;empleo;Dos;Tres", "Falta la columna «Ciudad».")]
    [InlineData("Ciudad;País;Tema;Resumen;Resultados", "Tandil;Argentina;empleo;Dos;Tres", "Falta la columna «Título».")]
    [InlineData("Título;Ciudad;País;Resumen;Resultados", "Una feria;Tandil;Argentina;Dos;Tres", "Fila 2: Falta: Tema.")]
    [InlineData("Título;Ciudad;País;Tema;Resumen", "Una feria;Tandil;Argentina;empleo;Dos", "Fila 2: Falta: Resultados.")]
    public void AMissingColumnIsNamed(string headings, string row, string sentence)
    {
        _bank.Asks($"{headings}\n{row}\n");
        _bank.Marta.Sees(sentence);
        Assert.Null(_bank.Marta.Last.Find("Guardar todo"));
    }
}
