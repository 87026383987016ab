using Bot.Domain.Storage;
using Bot.Storage;
using Bot.Storage.LiteDb;

namespace Bot.Tests.Storage.LiteDb;

/// <summary>What comes and goes between two checkpoints, as every message to be sent does, costs LiteDB nothing and is gone all the same.</summary>
public sealed class PassingDocumentsTest : IDisposable
{
    private static readonly CheckpointLimits Soon = new(Documents: 20, Bytes: 1_000_000, Journaled: 5_000_000);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("passing-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_thousand_that_came_and_went_make_no_checkpoint_due()
    {
        using var store = Open();
        Run(store, work => Assert.Empty(work.All(Note.All, KeyRange.All)));
        var before = Data();
        for (var i = 0; i < 1_000; i++)
        {
            Run(store, work => work.Put(Note.All, new Note($"{i}", "one that passes") { Tags = ["passing"] }));
            Run(store, work => Assert.True(work.Delete(Note.All, $"{i}")));
            Run(store, work => Assert.Empty(work.Query(Note.ByTag, KeyRange.Exactly("passing"))));
        }

        Assert.Equal(before, Data());
    }

    [Fact]
    public void They_stay_gone_when_the_store_is_opened_from_its_journal()
    {
        using (var store = Open())
        {
            Run(store, work => Assert.Empty(work.All(Note.All, KeyRange.All)));
            Run(store, work => work.Put(Note.All, new Note("stays")));
            Run(store, work => work.Put(Note.All, new Note("passes")));
            Run(store, work => Assert.True(work.Delete(Note.All, "passes")));
            File.Copy(DataFile, Copy);
            File.Copy($"{DataFile}.journal", $"{Copy}.journal");
        }

        using var again = LiteDbStore.Open(new StoreOptions { Path = Copy }, [Note.All], limits: Soon);
        Run(again, work => Assert.Equal(["stays"], work.All(Note.All, KeyRange.All).Select(note => note.Id)));
    }

    [Fact]
    public void One_that_a_checkpoint_took_meanwhile_is_gone_from_the_data_file_too()
    {
        using (var store = Open())
        {
            Run(store, work => Assert.Empty(work.All(Note.All, KeyRange.All)));
            Run(store, work => work.Put(Note.All, new Note("taken")));
            for (var i = 0; i < Soon.Documents; i++)
            {
                Run(store, work => work.Put(Note.All, new Note($"other {i}")));
            }

            Run(store, work => Assert.True(work.Delete(Note.All, "taken")));
            Run(store, work => Assert.Null(work.Find(Note.All, "taken")));
        }

        using var again = Open();
        Run(again, work => Assert.Null(work.Find(Note.All, "taken")));
        Run(again, work => Assert.Equal(Soon.Documents, work.All(Note.All, KeyRange.All).Count));
    }

    [Fact]
    public void What_an_undone_work_deleted_is_there_again()
    {
        using var store = Open();
        Run(store, work => Assert.Empty(work.All(Note.All, KeyRange.All)));
        Run(store, work => work.Put(Note.All, new Note("kept")));
        var undone = store.Run([
            work =>
            {
                Assert.True(work.Delete(Note.All, "kept"));
                throw new FormatException("undone");
            },
        ]);

        _ = Assert.IsType<FormatException>(undone[0]);
        Run(store, work => Assert.NotNull(work.Find(Note.All, "kept")));
    }

    private string DataFile => Path.Combine(_folder.FullName, "banco.db");

    private string Copy => Path.Combine(_folder.FullName, "copy.db");

    private LiteDbStore Open() => LiteDbStore.Open(new StoreOptions { Path = DataFile }, [Note.All], limits: Soon);

    private byte[] Data() => File.ReadAllBytes(DataFile);

    private static void Run(LiteDbStore store, Action<IWork> work) => Assert.Null(store.Run([work])[0]);
}
