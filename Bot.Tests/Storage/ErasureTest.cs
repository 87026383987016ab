using System.IO.Compression;
using System.Text;
using Bot.Storage;

namespace Bot.Tests.Storage;

/// <summary>What was deleted is in no byte of the next backup.</summary>
public sealed class ErasureTest
{
    [Theory]
    [InlineData(StoreEngine.LiteDb, 1, false)]
    [InlineData(StoreEngine.LiteDb, 1, true)]
    [InlineData(StoreEngine.LiteDb, 400, true)]
    [InlineData(StoreEngine.LiteDb, 400, false)]
    [InlineData(StoreEngine.Sqlite, 1, false)]
    [InlineData(StoreEngine.Sqlite, 1, true)]
    [InlineData(StoreEngine.Sqlite, 400, true)]
    [InlineData(StoreEngine.Sqlite, 400, false)]
    public void ADeletedDocumentIsInNoByteOfTheNextBackup(StoreEngine engine, int beside, bool isSettled)
    {
        using var test = new TestStore(engine, Note.All);
        test.Do(work =>
        {
            work.Put(Note.All, new Note("secret", "Zoraida Quispe da Silva") { Tags = ["Zoraida"] });
            for (var index = 0; index < beside; index++)
            {
                work.Put(Note.All, new Note($"n{index}", new string('ñ', 300)));
            }
        });
        if (isSettled)
        {
            test.Reopen();
        }

        Assert.Contains("Zoraida", BackupOf(test, "before.zip"), StringComparison.Ordinal);
        test.Do(work => Assert.True(work.Delete(Note.All, "secret")));
        Assert.DoesNotContain("Zoraida", BackupOf(test, "after.zip"), StringComparison.Ordinal);
    }

    private static string BackupOf(TestStore test, string name)
    {
        test.Store.Backup(test.PathOf(name));
        using var archive = ZipFile.OpenRead(test.PathOf(name));
        using var database = archive.GetEntry(BackupArchive.Database)!.Open();
        using var content = new MemoryStream();
        database.CopyTo(content);
        return Encoding.UTF8.GetString(content.ToArray());
    }
}
