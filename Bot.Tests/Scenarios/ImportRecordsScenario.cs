using System.Text;
using Bot.Domain.Registers;
using Bot.Domain.Storage;
using Bot.Features.Registers.ImportRecords;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Records of a register from a file: shown first, brought in at once or not at all, and undone.</summary>
public sealed class ImportRecordsScenario : IDisposable
{
    private const string Headings = "Nombre;Ciudad;Zona;Actividad;Qué hace;Forma jurídica;Quién la ve";
    private const string LasManos = "Las Manos;Tandil;Urbana;Artesanía e industria;Hacen dulces;Cooperativa;Pública: todos la ven";
    private const string LosPies = "Los Pies;Quilmes, Argentina;Rural;a01;Cultivan;Asociación;Solo se cuenta, sin nombrarla";

    private readonly Scenario _scenario = TownHall.Open();
    private readonly Phone _zoe;

    public ImportRecordsScenario()
    {
        _zoe = _scenario.OfTheCommission("Zoe");
    }

    [Fact]
    public void AFileIsShownBroughtInAndUndone()
    {
        var before = Records();
        Sends("venture", "lista.csv", $"{Headings}\n{LasManos}\n{LosPies}\n");
        _zoe.Sees("2 fichas nuevas\n\nTodavía no se guardó nada. El archivo dice qué pasa con cada fila.");
        Assert.Equal("lista-resultado.csv", _zoe.Last.FileName);
        Assert.Contains("Motivo del resultado", Encoding.UTF8.GetString(_zoe.Last.FileContent!), StringComparison.Ordinal);
        Assert.Contains("nueva", Encoding.UTF8.GetString(_zoe.Last.FileContent!), StringComparison.Ordinal);
        Assert.Equal(before, Records());
        _zoe.Taps("Guardar todo");
        _zoe.Sees("Listo. Nuevas: 2. Cambiadas: 0. Puede deshacerlo durante 7 días.");
        var undo = _zoe.Last;
        _zoe.Says("/relevamiento");
        _zoe.Taps("Emprendimientos (2)");
        _zoe.Sees("1. Las Manos\nTandil, Argentina. Artesanía e industria.");
        _zoe.Taps(undo, "Deshacer todo");
        _zoe.Taps("Sí, deshacer");
        Assert.Contains(_zoe.Chat.Messages, message => message.Text.Contains("Deshecho. La lista está como antes.", StringComparison.Ordinal));
        Assert.Equal(before, Records());
    }

    [Fact]
    public void InPortugueseItSpeaksPortuguese()
    {
        var rui = _scenario.Coordinator("Rui", "br-campinas", "pt-br");
        Sends("venture", "lista.csv", "Nome;Cidade;Área;Atividade;O que faz;Forma jurídica;Quem vê\nMãos;Campinas;Urbana;a03;Doces;Cooperativa;Pública: todos veem\n;;;;;;\n", rui);
        rui.Sees("1 ficha nova\n\nAinda não salvei nada. O arquivo diz o que acontece com cada linha.");
        rui.Taps("Salvar tudo");
        rui.Sees("Pronto. Novas: 1. Alteradas: 0. Pode desfazer durante 7 dias.");
    }

    [Fact]
    public void TheSameFileTwiceChangesNothingAndAnotherCellOneRecord()
    {
        Sends("venture", "lista.csv", $"{Headings}\n{LasManos}\n{LosPies}\n");
        _zoe.Taps("Guardar todo");
        Sends("venture", "lista.csv", $"{Headings}\n{LasManos}\n{LosPies}\n");
        _zoe.Sees("2 filas iguales\n\nNo hay nada que cambiar.");
        Assert.Null(_zoe.Last.Find("Guardar todo"));
        Sends("venture", "otra.csv", $"{Headings}\n{LasManos.Replace("dulces", "panes", StringComparison.Ordinal)}\n{LosPies}\n");
        _zoe.Sees("1 ficha que cambia\n1 fila igual");
        _zoe.Taps("Guardar todo");
        _zoe.Says("/relevamiento panes");
        _zoe.Sees("1. Las Manos");
    }

    [Fact]
    public void AFileWidensNoConsentAndSaysWhatItChanges()
    {
        Sends("venture", "lista.csv", $"{Headings}\n{LasManos}\n{LosPies}\n");
        _zoe.Taps("Guardar todo");
        Sends("venture", "lista.csv", $"{Headings}\n{LasManos.Replace("dulces", "panes", StringComparison.Ordinal)}\n{LosPies.Replace("Solo se cuenta, sin nombrarla", "Pública: todos la ven", StringComparison.Ordinal)}\n");
        _zoe.Sees("«Quién la ve» no se puede ampliar con un archivo: solo se cambia en la ficha.");
        Assert.Contains("Qué hace: Hacen dulces → Hacen panes", Encoding.UTF8.GetString(_zoe.Last.FileContent!), StringComparison.Ordinal);
        Assert.Null(_zoe.Last.Find("Guardar todo"));
        Sends("venture", "lista.csv", $"{Headings}\n{LasManos.Replace("Pública: todos la ven", "Solo se cuenta, sin nombrarla", StringComparison.Ordinal)}\n");
        _zoe.Sees("1 ficha que cambia");
    }

    [Fact]
    public void OfManyBadRowsTheRestIsCounted()
    {
        Sends("venture", "lista.csv", $"{Headings}\n{string.Concat(Enumerable.Range(0, 5).Select(one => $"Uno{one};;;;;;\n"))}");
        _zoe.Sees("5 filas que no entran");
        _zoe.Sees("Y 2 más: el archivo dice por qué.");
    }

    [Fact]
    public void PastEditionsComeInAndContradictionsDoNot()
    {
        var marta = _scenario.Coordinator("Marta");
        Sends("calls", "llamados.csv", SentSheets.Csv("De;Edición;Apertura;Cierre;Página\nFOCEM;Edición 2024;2024-03-01;15 de abril de 2024;www.ejemplo.org\nFOCEM;Edición 2023;14/04/2023;2/5/2023;www.ejemplo.org\n"), marta);
        marta.Sees("2 fichas nuevas");
        Sends("calls", "llamados.csv", SentSheets.Csv("De;Edición;Apertura;Cierre;Página\nFOCEM;Edición 2024;1/5/2024;15 de abril de 2024;www.ejemplo.org\n"), marta);
        marta.Sees("Esas fechas no van juntas");
        Sends("funding", "fuentes.csv", SentSheets.Csv("Nombre;Quién da;Tipo de apoyo;Quién puede pedir;Monto mínimo;Monto máximo;Página\nUno;Dos;Préstamo;MiPyMEs;USD 5.000;USD 1.000;www.ejemplo.org\n"), marta);
        marta.Sees("El monto mínimo no puede ser mayor que el máximo.");
        Sends("venture", "lista.csv", SentSheets.Csv($"{Headings};Desde\n{LasManos};2030\n"), marta);
        marta.Sees("Ese año todavía no llegó.");
    }

    [Fact]
    public void WhatComesBackCanBeMendedAndSentAgain()
    {
        Sends("venture", "lista.csv", $"{Headings}\n{LasManos}\n{LosPies.Replace("Rural", "Lunar", StringComparison.Ordinal)}\n{LasManos}\nSin;;;;;;\n");
        _zoe.Sees("1 ficha nueva\n3 filas que no entran\n\nFila 3: Zona: «Lunar» no es una de las opciones.");
        _zoe.Sees("Fila 4: Está dos veces en el archivo.\nFila 5: Falta: Ciudad.");
        _zoe.Sees("Entra todo o nada: corrija o quite esas filas y envíe el archivo otra vez.");
        Assert.Null(_zoe.Last.Find("Guardar todo"));
        var mended = Encoding.UTF8.GetString(_zoe.Last.FileContent!).Replace("Lunar", "Rural", StringComparison.Ordinal).Split("\r\n");
        Sends("venture", "lista.csv", string.Join('\n', mended.Take(3)));
        _zoe.Sees("2 fichas nuevas");
    }

    [Fact]
    public void WhoDoesNotWantToFigureStaysOut()
    {
        Sends("venture", "lista.csv", $"{Headings}\n{LasManos}\n");
        _zoe.Taps("Guardar todo");
        var undo = _zoe.Last;
        _zoe.PressesCode("c.not", _scenario.OnlyVenture().Id);
        Sends("venture", "lista.csv", $"{Headings}\n{LasManos}\n");
        _zoe.Sees("Fila 2: Pidió no figurar.");
        _zoe.Taps(undo, "Deshacer todo");
        Assert.Equal(RecordState.Declined, _scenario.OnlyVenture().State);
        Assert.DoesNotContain(_scenario.Read(work => work.All(RecordsTarget.Ledger.All, KeyRange.All)), import => !import.Records.IsEmpty);
    }

    [Fact]
    public void WhatSomebodyTouchedSinceStaysWhenTheRestIsUndone()
    {
        Sends("venture", "lista.csv", $"{Headings}\n{LasManos}\n{LosPies}\n");
        _zoe.Taps("Guardar todo");
        var undo = _zoe.Last;
        var touched = _scenario.Read(work => RegisterBook.Listed(work, "venture")).First(record => record["name"] == "Las Manos");
        _scenario.OfTheCommission("Yago").PressesCode("c.still", touched.Id);
        _zoe.Taps(undo, "Deshacer todo");
        _zoe.Taps("Sí, deshacer");
        _zoe.Sees("1 ficha quedó como está, porque cambió después.");
        Assert.Equal("Las Manos", _scenario.OnlyVenture()["name"]);
    }

    [Fact]
    public void AfterSevenDaysItIsNotUndoneAndNothingOfItIsKept()
    {
        Sends("venture", "lista.csv", $"{Headings}\n{LasManos}\n");
        _zoe.Taps("Guardar todo");
        var undo = _zoe.Last;
        _scenario.Pass(Duration.FromDays(7) + Duration.FromMinutes(1));
        Assert.Empty(_scenario.Read(work => work.All(RecordsTarget.Ledger.All, KeyRange.All)));
        _zoe.Taps(undo, "Deshacer todo");
        _zoe.Sees("Ya pasaron los 7 días. Lo que trajo ese archivo se retira de a uno.");
        Assert.Equal("Las Manos", _scenario.OnlyVenture()["name"]);
    }

    [Theory]
    [InlineData("funding", "fuentes.xlsx")]
    [InlineData("calls", "llamados.xlsx")]
    [InlineData("bodies", "instancias.csv")]
    [InlineData("sessions", "reuniones.xlsx")]
    public void TheDownloadedListOfEveryRegisterChangesNothing(string code, string name)
    {
        var marta = _scenario.Coordinator("Marta");
        marta.Says("/mercosur");
        marta.PressesCode("c.file", code, Path.GetExtension(name)[1..]);
        Sends(code, name, marta.Last.FileContent!, marta);
        marta.Sees("No hay nada que cambiar.");
    }

    [Theory]
    [InlineData("merged", "Hay celdas combinadas (A2:B2). Sepárelas.")]
    [InlineData("formula", "La celda B2 tiene una fórmula. Pegue los valores.")]
    [InlineData("100,000 rows", "La tabla tiene más de 2.000 filas. Divídala en partes.")]
    [InlineData("macros", "El archivo tiene macros y por eso no lo abro.")]
    [InlineData("password", "El archivo tiene contraseña. Quítesela y envíelo otra vez.")]
    [InlineData("two sheets", "Hay datos en más de una hoja. Deje una sola.")]
    [InlineData("heading twice", "El título «Nombre» está dos veces.")]
    [InlineData("zip bomb", "El archivo es demasiado grande.")]
    [InlineData("picture", "No es una tabla que pueda leer. Envíe un XLSX o un CSV.")]
    [InlineData("empty", "El archivo está vacío.")]
    public void ABadFileIsAnsweredInOneSentence(string kind, string sentence)
    {
        Sends("venture", "lista.xlsx", SentSheets.Bad(kind));
        _zoe.Sees(sentence);
    }

    [Fact]
    public void AColumnThatIsMissingIsNamedAndATableUnderAnotherEndingIsReadAllTheSame()
    {
        Sends("venture", "lista.xlsx", "Nombre;Zona\nUno;Urbana\n");
        _zoe.Sees("Falta la columna «Ciudad». Descargue la lista y use sus títulos.");
        Sends("venture", "lista.xlsx", $"{Headings}\n{LasManos}\n");
        _zoe.Sees("1 ficha nueva");
    }

    [Fact]
    public void WhoMayNotVerifyBringsNothingIn()
    {
        var ana = _scenario.Official("Ana");
        ana.Says("/relevamiento");
        ana.Taps("Emprendimientos (0)");
        Assert.Null(ana.Last.Find("Traer fichas de un archivo"));
        ana.PressesCode("c.import", "venture");
        ana.SeesToast("Usted no tiene permiso");
        ana.PressesCode("c.bring", "x");
        ana.PressesCode("c.unbring", "x");
        Assert.Empty(_scenario.Read(work => RegisterBook.Listed(work, "venture")));
    }

    public void Dispose() => _scenario.Dispose();

    private void Sends(string register, string name, string content, Phone? phone = null) => Sends(register, name, SentSheets.Csv(content), phone);

    private void Sends(string register, string name, byte[] content, Phone? phone = null)
    {
        _scenario.TelegramFiles[name] = content;
        (phone ?? _zoe).PressesCode("c.import", register);
        (phone ?? _zoe).SendsFile(new RemoteFile(name, false, name, "application/octet-stream", content.Length));
    }

    private string[] Records() => [.. _scenario.Read(work => RegisterBook.Every(work, "venture")).Select(record => $"{record.Id} {record.Version}")];
}
