using System.Diagnostics;
using System.Globalization;
using Bot.Domain.Storage;
using Bot.Storage;

namespace Bot.Tests.Storage;

/// <summary>A second process that uses a store and is killed while it writes.</summary>
public abstract class StoreKillTest(StoreEngine engine) : IDisposable
{
    private const string PathVariable = "STORE_KILL_TEST_PATH";
    private const int BatchSize = 20;

    private readonly TestStore _test = new(engine, Note.All);

    public void Dispose()
    {
        _test.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_killed_process_frees_the_store_and_leaves_whole_batches_and_all_that_were_confirmed()
    {
        _test.Close();
        for (var kill = 1; kill <= 3; kill++)
        {
            var confirmed = RunUntilKilled(more: 40);
            _test.Reopen();
            var kept = _test.Read(work => work.Count(Note.ByDue, KeyRange.All));
            Assert.Equal(0, kept % BatchSize);
            Assert.True(kept >= confirmed * BatchSize, $"{confirmed} batches were confirmed, {kept} documents are kept.");
            Assert.True(confirmed >= 40 * kill);
            _test.Close();
        }
    }

    /// <summary>What the other process does: writes batch after batch and confirms each to a file, until it is killed.</summary>
    [Fact(Explicit = true)]
    public void Writer()
    {
        var path = Environment.GetEnvironmentVariable(PathVariable);
        Assert.NotNull(path);
        using var store = Stores.Open(new StoreOptions { Path = path, Engine = engine }, [Note.All]);
        using var confirmed = new FileStream(path + ".confirmed", FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        var next = 0;
        Assert.Null(store.Run([work => next = work.Count(Note.ByDue, KeyRange.All)])[0]);
        while (true)
        {
            var works = Enumerable.Range(next, BatchSize)
                .Select(i => (Action<IWork>)(work => work.Put(Note.All, new Note(i.ToString(CultureInfo.InvariantCulture), "text", i))));
            Assert.All(store.Run([.. works]), Assert.Null);
            next += BatchSize;
            confirmed.WriteByte(1);
        }
    }

    /// <param name="more">Batches that this writer confirms at least: the one before may have got far until its kill came.</param>
    /// <returns>How many batches were confirmed in all, over every kill.</returns>
    private long RunUntilKilled(int more)
    {
        var batches = Confirmed() + more;
        using var writer = Process.Start(new ProcessStartInfo("dotnet",
            [GetType().Assembly.Location, "-method", $"{GetType().FullName}.{nameof(Writer)}", "-explicit", "only"])
        {
            Environment = { [PathVariable] = _test.Options.Path },
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        try
        {
            while (Confirmed() < batches)
            {
                Assert.False(writer.WaitForExit(TimeSpan.FromMilliseconds(5)), "The writer ended by itself.");
            }

            var held = Assert.Throws<StoreStartException>(() => Stores.Open(_test.Options, [Note.All]));
            Assert.Contains("Another bot is using the store", held.Message, StringComparison.Ordinal);
        }
        finally
        {
            writer.Kill();
            writer.WaitForExit();
        }

        return Confirmed();
    }

    private long Confirmed() => new FileInfo(_test.Options.Path + ".confirmed") is { Exists: true } file ? file.Length : 0;
}

public sealed class LiteDbKillTest() : StoreKillTest(StoreEngine.LiteDb);

public sealed class SqliteKillTest() : StoreKillTest(StoreEngine.Sqlite);
