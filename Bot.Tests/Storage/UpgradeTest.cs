using Bot.Domain.Storage;
using Bot.Storage;

namespace Bot.Tests.Storage;

/// <summary>A store of an earlier version: saved first, then brought up to date, without what nothing knows any more.</summary>
public sealed class UpgradeTest
{
    private static readonly Collection<Note> Reviewnews = new("reviewnews", note => note.Id);
    private static readonly Collection<Note> Toldchanges = new("toldchanges", note => note.Id);

    [Theory]
    [InlineData(StoreEngine.LiteDb)]
    [InlineData(StoreEngine.Sqlite)]
    public void RecordsThatNoFeatureKnowsGoAndAreInTheBackupMadeBefore(StoreEngine engine)
    {
        using var test = Earlier(engine);
        test.Reopen(Note.All, Reviewnews, Toldchanges);
        Assert.Empty(test.Read(work => work.All(Reviewnews, KeyRange.All)));
        Assert.Empty(test.Read(work => work.All(Toldchanges, KeyRange.All)));
        Assert.Equal(["7", "8"], test.Read(work => work.All(Note.All, KeyRange.All)).Select(note => note.Id));

        var saved = Assert.Single(Directory.EnumerateFiles(test.PathOf("backups")));
        Assert.Matches(@"auto-banco-\d{8}-\d{6}-before-upgrade-of-1\.zip$", saved);
        test.Reopen();
        Assert.Single(Directory.EnumerateFiles(test.PathOf("backups")));

        var restored = test.PathOf("restored/banco.db");
        Assert.Equal(BackupCode.Done, StoreBackup.Restore(saved, restored).Code);
        using var store = Stores.Open(new StoreOptions { Path = restored, Engine = engine, BackupsKept = 0 }, [Note.All]);
        Assert.Null(store.Run([work => Assert.Equal(2, work.All(Note.All, KeyRange.All).Count)])[0]);
        Assert.False(Directory.Exists(test.PathOf("restored/backups")));
    }

    [Theory]
    [InlineData(StoreEngine.LiteDb)]
    [InlineData(StoreEngine.Sqlite)]
    public void WithoutRoomForTheBackupNothingIsUpgraded(StoreEngine engine)
    {
        using var test = Earlier(engine);
        test.Close();
        File.WriteAllText(test.PathOf("backups"), "a file where the folder should be");
        var refused = Assert.Throws<StoreStartException>(() => Stores.Open(test.Options, [Note.All]));
        Assert.Contains("Store__BackupsKept=0", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
        File.Delete(test.PathOf("backups"));
        test.Reopen();
        Assert.Single(Directory.EnumerateFiles(test.PathOf("backups")));
    }

    [Theory]
    [InlineData(StoreEngine.LiteDb)]
    [InlineData(StoreEngine.Sqlite)]
    public void ANewStoreAndOneOfTodayAreNotSaved(StoreEngine engine)
    {
        using var test = new TestStore(engine, Note.All);
        test.Reopen();
        Assert.False(Directory.Exists(test.PathOf("backups")));
    }

    private static TestStore Earlier(StoreEngine engine)
    {
        var test = new TestStore(engine, Note.All, Reviewnews, Toldchanges);
        test.Do(work =>
        {
            foreach (var id in new[] { "7", "8" })
            {
                work.Put(Reviewnews, new Note(id));
                work.Put(Toldchanges, new Note(id));
                work.Put(Note.All, new Note(id));
            }
        });
        test.Close();
        NewerStore.Make(engine, test.Options.Path, 1);
        return test;
    }
}
