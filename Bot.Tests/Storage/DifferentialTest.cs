using System.Globalization;
using Bot.Domain.Storage;
using Bot.Storage;
using Bot.Storage.LiteDb;
using Bot.Storage.Sqlite;

namespace Bot.Tests.Storage;

/// <summary>Both engines answer alike to the same random works, with checkpoints, undone works and reopenings in between.</summary>
public sealed class DifferentialTest(ITestOutputHelper output) : IDisposable
{
    /// <summary>Works to run in the long run, see <see cref="A_long_run"/>.</summary>
    private const string WorksVariable = "STORE_RUN_WORKS";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("both-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Both_engines_answer_alike(int seed) => Run(seed, 1_500, mostIds: 120, new CheckpointLimits(20, 200_000, 500_000), reopenEvery: 60);

    /// <summary>With the limits of every day, as long as one likes: a million works by default.</summary>
    [Fact(Explicit = true)]
    public void A_long_run() => Run(
        7,
        int.Parse(Environment.GetEnvironmentVariable(WorksVariable) ?? "1000000", CultureInfo.InvariantCulture),
        mostIds: 5_000,
        CheckpointLimits.Default,
        reopenEvery: 2_000);

    private void Run(int seed, int works, int mostIds, CheckpointLimits limits, int reopenEvery)
    {
        var random = new Random(seed);
        var random2 = new RandomWorks(random, mostIds);
        IStore lite = Open(StoreEngine.LiteDb, limits), sqlite = Open(StoreEngine.Sqlite, limits);
        var (run, batches) = (0, 0);
        try
        {
            for (; run < works; batches++)
            {
                var batch = random2.Batch();
                run += batch.Count;
                var (answers, others) = (new List<string>(), new List<string>());
                Assert.Equal(Undone(lite, batch, answers), Undone(sqlite, batch, others));
                Assert.Equal(others, answers);
                if (random.Next(reopenEvery) != 0)
                {
                    continue;
                }

                lite.Dispose();
                lite = Open(StoreEngine.LiteDb, limits);
            }

            Compare(lite, sqlite);
        }
        finally
        {
            lite.Dispose();
            sqlite.Dispose();
        }

        output.WriteLine($"{run} works in {batches} batches; LiteDB {new FileInfo(PathOf(StoreEngine.LiteDb)).Length} bytes, SQLite {new FileInfo(PathOf(StoreEngine.Sqlite)).Length}");
    }

    private static void Compare(IStore lite, IStore sqlite)
    {
        var (one, other) = (new List<string>(), new List<string>());
        lite.Run([RandomWorks.Everything(one)]);
        sqlite.Run([RandomWorks.Everything(other)]);
        Assert.NotEmpty(one);
        Assert.Equal(other, one);
    }

    private static List<string?> Undone(IStore store, IReadOnlyList<Action<IWork, List<string>>> batch, List<string> answers) =>
        [.. store.Run([.. batch.Select(work => (Action<IWork>)(inside => work(inside, answers)))]).Select(exception => exception?.Message)];

    private string PathOf(StoreEngine engine) => Path.Combine(_folder.FullName, $"{engine}.db");

    private IStore Open(StoreEngine engine, CheckpointLimits limits)
    {
        var options = new StoreOptions { Path = PathOf(engine), Engine = engine };
        return engine == StoreEngine.LiteDb ? LiteDbStore.Open(options, [Note.All], limits: limits) : SqliteStore.Open(options, [Note.All]);
    }
}
