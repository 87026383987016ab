using System.Text;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Practices.Import;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Sheets;
using Bot.WordFiles;

namespace Bot.Tests.Scenarios;

/// <summary>The practices of an older bank from a ZIP with Word files, one practice a file.</summary>
public sealed class ImportFilesScenario : IDisposable
{
    private static readonly string[] Feria =
    [
        "Feria de productores", "Ciudad: Tandil", "País", "Argentina", "Año: 2009", "Código: B-1", "Tema: Empleo",
        "Resumen", "Los productores venden los sábados en la plaza de la ciudad", "Resultados", "Creció la venta de las familias",
        "Marco legal", "Ordenanza 12", "Datos de contacto", "Inés Soto, ines@tandil.example",
    ];

    private static readonly string[] Horas =
    [
        "Título: Banco de horas", "Tema: emprego", "Resumo: As vizinhas e os vizinhos trocam horas de trabalho",
        "Resultados: Participam trezentas pessoas",
    ];

    private readonly Scenario _scenario = TownHall.Open();
    private readonly Phone _marta;

    public ImportFilesScenario() => _marta = _scenario.Coordinator("Marta");

    [Fact]
    public void EachFileIsShownAllComeInAreKnownAgainAndAreUndone()
    {
        var zip = SentArchives.Of(
            ("banco/feria.docx", SentArchives.Word(Feria)),
            ("banco/Campinas, Brasil/horas.docx", SentArchives.Word(Horas)),
            ("banco/fotos/feria.jpg", [1]),
            ("__MACOSX/banco/._feria.docx", [1]),
            ("banco/~$feria.docx", [1]));
        Asks(zip);
        _marta.Sees("2 prácticas nuevas\nCon una observación: 1. Léala en el archivo.");
        _marta.Sees("Sin leer, porque no son textos: 1 archivo, como «feria.jpg».\nSin leer, del sistema: 2 archivos.");
        _marta.Sees("Todavía no se guardó nada.");
        Assert.Equal("banco-resultado.xlsx", _marta.Last.FileName);
        var answer = Answer();
        Assert.Equal(["banco/Campinas, Brasil/horas.docx", "banco/feria.docx"], answer.Rows.Select(row => row[0]));
        Assert.All(answer.Rows, row => Assert.Equal("nueva", row[^2]));
        Assert.Equal("Marco legal\nOrdenanza 12", answer.Rows[1][answer.Columns.IndexOf("Texto sin campo")]);
        Assert.Empty(Practices());

        _marta.Taps("Guardar todo");
        _marta.Sees("Listo. Nuevas: 2. Cambiadas: 0. Puede deshacerlo durante 7 días.");
        var undo = _marta.Last;
        var feria = Assert.Single(Practices(), practice => practice.Place!.Name == "Tandil");
        Assert.Equal(new ArchiveEntry("B-1", 2009, _scenario.Now), feria.Archive);
        Assert.Equal("Los productores venden los sábados en la plaza de la ciudad", feria.Record!.Summary.Text);
        Assert.True(feria.AwaitsCity);
        Assert.Equal(Language.Pt, Assert.Single(Practices(), practice => practice.Place!.Name == "Campinas").Language);

        Asks(zip);
        _marta.Sees("2 archivos iguales");
        _marta.Taps(undo, "Deshacer todo");
        _marta.Taps("Sí, deshacer");
        Assert.Empty(Practices());
    }

    [Fact]
    public void TheTableThatComesBackCanBeMendedAndSent()
    {
        Asks(SentArchives.Of(("feria.docx", SentArchives.Word(Feria.Where(line => !line.StartsWith("Ciudad", StringComparison.Ordinal))))));
        _marta.Sees("1 archivo que no entra\n\n«feria.docx»: No encontramos la ciudad: escriba Ciudad y País.");
        _marta.Sees("También puede corregir la tabla que le devuelvo, y enviarla.");
        Assert.Null(_marta.Last.Find("Guardar todo"));
        var answer = Answer();
        var mended = answer with { Rows = [answer.Rows[0].SetItem(answer.Columns.IndexOf("Ciudad"), "Tandil")] };
        Sends("banco-resultado.xlsx", SheetFormat.Xlsx.Write(mended));
        _marta.Sees("1 práctica nueva");
        _marta.Taps("Guardar todo");
        Assert.Equal("Tandil", Assert.Single(Practices()).Place!.Name);
    }

    [Fact]
    public void AFileThatIsNoWordFileIsNamedAndNothingComesIn()
    {
        Asks(SentArchives.Of(
            ("a.docx", SentArchives.Word(Feria)),
            ("b.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("WordDocument")]),
            ("c.docx", SentArchives.Word(" ")),
            ("d.pdf", [.. "%PDF-1.7"u8]),
            ("e.docx", new byte[6_000_000]),
            ("f.docx", SentArchives.Word(Feria))));
        _marta.Sees("1 práctica nueva\n5 archivos que no entran\nCon una observación: 1. Léala en el archivo.");
        _marta.Sees("«b.doc»: Es un Word antiguo (.doc): guárdelo como .docx.\n"
            + "«c.docx»: No tiene texto escrito.\n«d.pdf»: No se puede leer: ábralo y guárdelo como .docx.");
        Assert.Equal(
            ["Es demasiado grande: quite las fotos.", "Está dos veces en el archivo."],
            Answer().Rows.TakeLast(2).Select(row => row[^1]));
        Assert.Null(_marta.Last.Find("Guardar todo"));
    }

    [Theory]
    [InlineData(65001)]
    [InlineData(850)]
    public void NamesAreReadAsTheirProgramWroteThem(int codePage)
    {
        var names = codePage == 65001 ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        Asks(SentArchives.Of(names, ("São Paulo, Brasil/ação.docx", SentArchives.Word(Horas))));
        _marta.Sees("1 práctica nueva");
        Assert.Equal("São Paulo, Brasil/ação.docx", Answer().Rows[0][0]);
    }

    [Fact]
    public void OurOwnTemplateFilledInIsReadWithoutItsHints()
    {
        Dictionary<string, string> answers = new(StringComparer.Ordinal)
        {
            [PracticeFields.Title] = "Feria de productores",
            [PracticeFields.Theme] = "Empleo",
            [PracticeFields.Summary] = "Los productores venden los sábados",
            [PracticeFields.Results] = "Creció la venta",
        };
        var names = answers.ToDictionary(
            answer => PracticeFields.Find(answer.Key)!.Name(Language.Es), answer => answer.Value, StringComparer.Ordinal);
        _marta.Says("/plantilla");
        var template = DocxReader.Read(_marta.Last.FileContent!, TestContext.Current.CancellationToken).Lines.Select(line => line.Text);
        Asks(SentArchives.Of(("Tandil/feria.docx", SentArchives.Word(
            template.SelectMany(line => names.TryGetValue(line, out var answer) ? new[] { line, answer } : [line])))));
        _marta.Sees("1 práctica nueva\n\nTodavía no se guardó nada.");
        _marta.Taps("Guardar todo");
        var practice = Assert.Single(Practices());
        Assert.Equal("Los productores venden los sábados", practice.Record!.Summary.Text);
        Assert.Equal(answers.Keys.Order(StringComparer.Ordinal), practice.Answers.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("empty", "No es un ZIP que pueda abrir.")]
    [InlineData("no files", "No hay ningún Word (.docx) en el ZIP.")]
    [InlineData("no Word file", "No hay ningún Word (.docx) en el ZIP.")]
    [InlineData("only hidden", "No hay ningún Word (.docx) en el ZIP.")]
    [InlineData("nested", "Hay otro archivo comprimido en el ZIP («viejos/otros.zip»).")]
    [InlineData("leads out", "En el ZIP hay un nombre que sale de su carpeta («../../feria.docx»)")]
    [InlineData("from the root", "En el ZIP hay un nombre que sale de su carpeta («/etc/feria.docx»)")]
    [InlineData("backslashes lead out", "En el ZIP hay un nombre que sale de su carpeta")]
    [InlineData("password", "El ZIP tiene contraseña.")]
    [InlineData("rar", "No es un ZIP que pueda abrir.")]
    [InlineData("cut off", "No es un ZIP que pueda abrir.")]
    [InlineData("one Word file", "Es un documento y no un ZIP con documentos.")]
    [InlineData("a table", "Es un documento y no un ZIP con documentos.")]
    [InlineData("300 files", "El ZIP es demasiado grande.")]
    [InlineData("zip bomb", "El ZIP es demasiado grande.")]
    [InlineData("3,000 photos", "El ZIP es demasiado grande.")]
    [InlineData("all texts too long", "El ZIP es demasiado grande.")]
    [InlineData("too large", "El ZIP es demasiado grande.")]
    public void ABadArchiveIsAnsweredInOneSentence(string kind, string sentence)
    {
        Asks(SentArchives.Bad(kind));
        _marta.Sees(sentence);
        Assert.Empty(Practices());
    }

    [Fact]
    public void WhatTheTableIsCalledIsReadAgainInBothLanguages()
    {
        foreach (var language in new[] { Language.Es, Language.Pt })
        {
            Assert.All(ImportedAnswer.Fields, field => Assert.Equal(field.Code, HeadingReader.Read(new(field.Name(language)))?.Field));
        }
    }

    public void Dispose() => _scenario.Dispose();

    private Practice[] Practices() => [.. _scenario.Read(work => work.All(PracticeBank.All, KeyRange.All))];

    private Sheet Answer() => SheetReader.Read(_marta.Last.FileContent!, TestContext.Current.CancellationToken).Sheet!;

    private void Asks(byte[] zip) => Sends("banco.zip", zip, _marta, "/importar");

    private void Sends(string name, byte[] content) => Sends(name, content, _marta, "/importar");

    private void Sends(string name, byte[] content, Phone phone, string first)
    {
        phone.Says(first);
        _scenario.TelegramFiles[name] = content;
        phone.SendsFile(new RemoteFile(name, false, name, "application/octet-stream", content.Length));
    }
}
