using Bot.Domain;
using Bot.Domain.Registers;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>What a table is answered, what counts, what is asked again, and in which language a card of the survey is.</summary>
public sealed class SurveyWordsScenario : IDisposable
{
    private const string Headings = "Nombre;Ciudad;Zona;Actividad;Qué hace;Forma jurídica;Dónde vende;Quién la ve";
    private const string Rest = ";Tandil;Urbana;Artesanía e industria;Hacen dulces;Cooperativa;En la feria;Pública: todos la ven";

    private readonly Scenario _scenario = TownHall.Open();
    private readonly Phone _zoe;

    public SurveyWordsScenario()
    {
        _zoe = _scenario.OfTheCommission("Zoe");
    }

    public void Dispose() => _scenario.Dispose();

    [Theory]
    [InlineData("Desde", "hace mucho", "Desde: «hace mucho» no es un número que sirva aquí: deje en la celda solo cifras.")]
    [InlineData("Zona", "Lunar", "Zona: «Lunar» no es una de las opciones.")]
    [InlineData("Ciudad", "Atlántida Sumergida", "Ciudad: «Atlántida Sumergida» no está en la lista de ciudades.")]
    [InlineData("Qué hace", "Dulces en Alem 450 los sábados", "Qué hace: Esto es público y no publicamos direcciones")]
    [InlineData("Qué hace", "Dulces. Pedidos al 2494 567890", "Qué hace: Esto es público y no publicamos")]
    [InlineData("Qué hace", "www.ejemplo.org", "Qué hace: La celda tiene solo un enlace: hace falta contarlo con palabras.")]
    public void AReasonSpeaksOfTheCell(string column, string cell, string reason)
    {
        string[] headings = [.. $"{Headings};Desde".Split(';')];
        string[] row = [.. $"Las Manos{Rest};2015".Split(';')];
        row[Array.IndexOf(headings, column)] = cell;
        Sends($"{string.Join(';', headings)}\n{string.Join(';', row)}\n");
        _zoe.Sees(reason);
        _zoe.SeesNot("scriba");
    }

    [Fact]
    public void ADateAndAnAmountInATableAreSpokenOfAsCells()
    {
        Sends(
            "Nombre;Ciudad;Zona;Actividad;Qué hace;Norma;Fecha de la norma;Presupuesto anual;Quién la ve\n"
                + "Compras;Tandil;Urbana;a01;Compran;Ordenanza;mayo o así;mucho;Pública: todos la ven\n",
            "policy");
        _zoe.Sees("Fecha de la norma: «mayo o así» no es una fecha: deje en la celda día, mes y año, como 12/05/2019.");
        _zoe.Sees("Presupuesto anual: «mucho» no es un monto con su moneda, como USD 5.000.");
    }

    [Fact]
    public void AnotherFileWhereATableIsExpectedIsToldOnceAndTheTableIsStillExpected()
    {
        _zoe.PressesCode("c.import", "venture");
        _zoe.SendsFile(new RemoteFile("lista.docx", false, "lista.docx", "application/octet-stream", 100));
        _zoe.Sees("Para «Emprendimientos» espero una tabla XLSX o CSV, y «lista.docx» no lo es.");
        Assert.NotNull(_zoe.Last.Find("Tabla vacía"));
        var table = SentSheets.Csv($"{Headings}\nLas Manos{Rest}\n");
        _scenario.TelegramFiles["lista.csv"] = table;
        _zoe.SendsFile(new RemoteFile("lista.csv", false, "lista.csv", "application/octet-stream", table.Length));
        _zoe.Sees("1 ficha nueva");
        _zoe.PressesCode("c.import", "venture");
        _zoe.SendsFile(new RemoteFile("lista.docx", false, "lista.docx", "application/octet-stream", 100));
        _zoe.SendsFile(new RemoteFile("lista.docx", false, "lista.docx", "application/octet-stream", 100));
        _zoe.SeesNot("espero una tabla");
    }

    [Theory]
    [InlineData("lista.txt", "text/plain")]
    [InlineData("lista.pdf", "application/pdf")]
    [InlineData("foto.jpg", "image/jpeg")]
    public void WhatIsNoPracticeIsToldEveryTimeThatATableIsExpected(string file, string type)
    {
        _zoe.PressesCode("c.import", "venture");
        _zoe.SendsFile(new RemoteFile("lista.docx", false, "lista.docx", "application/octet-stream", 100));
        for (var left = 2; left > 0; left--)
        {
            var before = _zoe.Chat.Messages.Count;
            _zoe.SendsFile(new RemoteFile(file, false, file, type, 100));
            _zoe.Sees($"Para «Emprendimientos» espero una tabla XLSX o CSV, y «{file}» no lo es.");
            Assert.Equal(before + 1, _zoe.Chat.Messages.Count);
        }
    }

    [Fact]
    public void ExamplesCountOnlyWhereNothingElseDoesAndAreSaidToBeExamples()
    {
        var example = _scenario.Venture(_zoe, "v1", "Inventada", "ar-tandil", RecordScope.Public, 8) with { IsExample = true };
        _scenario.Write(work => work.Put(RegisterBook.All, example));
        _zoe.PressesCode("c.totals", "venture", "");
        _zoe.Sees("1 emprendimiento\nTodos son ejemplos inventados.");
        _ = _scenario.Venture(_zoe, "v2", "Dos", "ar-rosario", RecordScope.Public, 9);
        _zoe.PressesCode("c.totals", "venture", "");
        _zoe.Sees("totales: 1 emprendimiento");
        _zoe.SeesNot("Tandil");
        _zoe.SeesNot("ejemplos");
    }

    [Fact]
    public void WhatWasChangedSinceItWasVerifiedIsAskedForAYearAfterTheChange()
    {
        var ana = _scenario.Official("Ana");
        ana.WritesVenture("Las Manos");
        _zoe.Taps("A la ficha");
        _zoe.Taps("Verificar");
        _scenario.Pass(Duration.FromDays(200));
        ana.PressesCode("c.edit", _scenario.OnlyVenture().Id);
        ana.Taps("Qué vende");
        ana.Says("Panes");
        ana.Taps("Guardar la ficha");
        _scenario.Pass(Duration.FromDays(300));
        ana.SeesNot("¿Sigue vigente");
        _scenario.Pass(Duration.FromDays(66));
        ana.Sees("¿Sigue vigente «Las Manos»?");
        ana.Taps("Sí, sigue vigente");
        ana.SeesToast("Gracias: sigue vigente.");
        Assert.Equal((RecordState.Unverified, "Dulces"), (_scenario.OnlyVenture().State, _scenario.OnlyVenture().AsVerified!["sells"]));
    }

    [Fact]
    public void OneCardSaysOnceThatNobodyLooked()
    {
        var ana = _scenario.Official("Ana");
        _ = _scenario.Venture(ana, "v1", "Uno", "ar-tandil", RecordScope.Public, 8);
        _scenario.Pass(Duration.FromDays(740));
        ana.PressesCode("c.card", "v1", "", "0");
        ana.Sees("Ya no se muestra: nadie la revisó en mucho tiempo.");
        ana.SeesNot("Nadie la revisó desde");
    }

    [Fact]
    public void OfANormNobodyIsToBeAsked()
    {
        var ana = _scenario.Official("Ana");
        ana.Says("/relevamiento");
        ana.Taps("Políticas públicas (0)");
        ana.Taps("Agregar una política");
        ana.Says("Programa de compras");
        ana.Says("tandil");
        ana.Taps("Urbana");
        ana.Taps("Comercio y distribución");
        ana.Says("Compra alimentos.");
        ana.Taps("Listo");
        ana.Taps("Saltar");
        ana.Taps("Ordenanza");
        for (var left = 7; left > 0; left--)
        {
            ana.Taps("Saltar");
        }

        ana.Sees("Lo que ya es norma o está publicado es público");
        ana.SeesNot("Pregunte a quienes figuran");
    }

    [Fact]
    public void ACardSaysThatItIsInTheOtherLanguageUnlessItsReaderReadsThat()
    {
        var (ana, bia) = (_scenario.Official("Ana"), _scenario.Official("Bia", languageCode: "pt-br"));
        ana.WritesVenture("Las Manos");
        ana.SeesNot("En español");
        var record = _scenario.OnlyVenture();
        Assert.Equal(Language.Es, record.WrittenIn);
        bia.PressesCode("c.card", record.Id, "", "0");
        bia.Sees("Em espanhol");
        _scenario.Write(work => work.Put(RegisterBook.All, record with { WrittenIn = Language.Pt }));
        ana.PressesCode("c.card", record.Id, "", "0");
        ana.Sees("En portugués");
        _scenario.Write(work => work.Put(RegisterBook.All, record with { WrittenIn = null }));
        bia.PressesCode("c.card", record.Id, "", "0");
        bia.SeesNot("Em espanhol");
    }

    private void Sends(string content, string register = "venture")
    {
        var table = SentSheets.Csv(content);
        _scenario.TelegramFiles["lista.csv"] = table;
        _zoe.PressesCode("c.import", register);
        _zoe.SendsFile(new RemoteFile("lista.csv", false, "lista.csv", "application/octet-stream", table.Length));
    }
}
