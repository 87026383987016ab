using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Features.Practices.ImportBank;
using Bot.Imports;
using Bot.Outbox;
using Bot.Sheets;
using Bot.Storage;
using Bot.Tests.Scenarios;

namespace Bot.Tests.EndToEnd;

/// <summary>The command <c>import</c>: shows what a file would bring, and brings it in with one word more.</summary>
public sealed class ImportCommandTest : IAsyncLifetime
{
    private const string Table = "Título;Ciudad;País;Tema;Resumen;Resultados\nFeria de productores;Tandil;Argentina;empleo;Los sábados en la plaza;Creció la venta\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("import-");
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();
    private RunningBot _bot = null!;

    private string StorePath => Path.Combine(_folder.FullName, "store", "banco.db");

    public async ValueTask InitializeAsync()
    {
        _bot = await RunningBot.Start(pacing: false);
        await _bot.Run.Settle();
        var archive = Path.Combine(_folder.FullName, "backup.zip");
        Assert.Equal(BackupCode.Done, StoreBackup.Create(_bot.StorePath, archive).Code);
        Assert.Equal(BackupCode.Done, StoreBackup.Restore(archive, StorePath).Code);
    }

    [Fact]
    public async Task ItShowsWhatATableWouldBringAndChangesNothing()
    {
        var file = Write("banco.csv", Table);
        var before = await File.ReadAllBytesAsync(StorePath, TestContext.Current.CancellationToken);
        Assert.Equal(0, await Run(file, $"--Store:Path={StorePath}"));
        Assert.Contains("1 práctica nueva", _output.ToString(), StringComparison.Ordinal);
        var answer = Path.Combine(_folder.FullName, "banco-resultado.csv");
        Assert.Contains("nueva", await File.ReadAllTextAsync(answer, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(StorePath, TestContext.Current.CancellationToken));
        Assert.Equal(0, await Run(file, $"--Store:Path={StorePath}"));
        Assert.True(File.Exists(Path.Combine(_folder.FullName, "banco-resultado-2.csv")));
    }

    [Fact]
    public async Task WithOneWordMoreItIsBroughtInAndTheCoordinationIsToldAndCanUndoIt()
    {
        var file = Path.Combine(_folder.FullName, "banco.zip");
        await File.WriteAllBytesAsync(
            file,
            SentArchives.Of(("Tandil/feria.docx", SentArchives.Word("Título: Feria de productores", "Tema: empleo", "Resumen: Los sábados en la plaza", "Resultados: Creció la venta"))),
            TestContext.Current.CancellationToken);
        Assert.Equal(0, await Run(file, "--apply", $"--Store:Path={StorePath}"));
        Assert.Contains("was brought in, in the name of Martín Ferreyra", _output.ToString(), StringComparison.Ordinal);
        var answer = SheetReader.Read(await File.ReadAllBytesAsync(Path.Combine(_folder.FullName, "banco-resultado.xlsx"), TestContext.Current.CancellationToken), CancellationToken.None);
        Assert.Equal("nueva", answer.Sheet!.Rows[0][^2]);
        using (var store = Opened())
        {
            Assert.Null(store.Run([work =>
            {
                var practice = Assert.Single(work.All(PracticeBank.All, KeyRange.All), practice => practice.Archive is not null);
                Assert.Equal("Feria de productores", practice.Title);
                Assert.Contains(work.All(OutboxEntry.All, KeyRange.All), entry => entry.Effect.ToString()!.Contains("Quien mantiene el programa trajo", StringComparison.Ordinal));
                Assert.Single(work.All(PracticesTarget.Ledger.All, KeyRange.All));
                Assert.Empty(work.All(SentTable.All, KeyRange.All));
            }])[0]);
        }

        Assert.Equal(1, await Run(file, "--apply", $"--Store:Path={StorePath}"));
        Assert.Contains("1 archivo igual", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains($"Nothing of {file} was brought in.", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhereARowWouldNotComeInTheExitCodeSaysSo()
    {
        Assert.Equal(1, await Run(Write("banco.csv", Table.Replace("empleo", "astronomía", StringComparison.Ordinal)), $"--Store:Path={StorePath}"));
        Assert.Contains("1 práctica que no entra", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhileABotUsesTheStoreItIsShownButNotBroughtIn()
    {
        var file = Write("banco.csv", Table);
        Assert.Equal(0, await Run(file, $"--Store:Path={_bot.StorePath}"));
        Assert.Equal(1, await Run(file, "--apply", $"--Store:Path={_bot.StorePath}"));
        Assert.Equal($"Another bot is using the store {_bot.StorePath}. Stop it first, or set Store__Path.", _error.ToString().Trim());
    }

    [Theory]
    [InlineData("banco.xlsx", "", "El archivo está vacío.")]
    [InlineData("banco.zip", "no", "No es un ZIP que pueda abrir.")]
    [InlineData("banco.csv", "Título;País\nFeria;Brasil\n", "Falta la columna «Ciudad».")]
    public async Task WhatCannotBeReadIsSaidInOneLine(string name, string content, string sentence)
    {
        var file = Write(name, content);
        Assert.Equal(1, await Run(file, $"--Store:Path={StorePath}"));
        Assert.StartsWith($"{file}: {sentence}", _error.ToString(), StringComparison.Ordinal);
        Assert.Single(_error.ToString().Trim().Split('\n'));
        Assert.Equal(1, await Run("nada.csv", $"--Store:Path={StorePath}"));
        Assert.EndsWith("There is no file nada.csv.", _error.ToString().Trim(), StringComparison.Ordinal);
        Assert.Equal(1, await Run(file, "--Store:Path=/nowhere/banco.db"));
        Assert.EndsWith("There is no store at /nowhere/banco.db.", _error.ToString().Trim(), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        _folder.Delete(recursive: true);
        _output.Dispose();
        await _error.DisposeAsync();
    }

    private Task<int> Run(params string[] words) => Launcher.Run(["import", .. words], _output, _error);

    private string Write(string name, string content)
    {
        var file = Path.Combine(_folder.FullName, name);
        File.WriteAllText(file, content);
        return file;
    }

    private IBotStore Opened() => Stores.Open(
        new() { Path = StorePath, BackupsKept = 0 }, [PracticeBank.All, OutboxEntry.All, PracticesTarget.Ledger.All, SentTable.All, Persons.All, Groups.All]);
}
