using Bot.Storage;
using Bot.Storage.LiteDb;
using LiteDB;

namespace Bot.Tests.Storage.LiteDb;

/// <summary>What is wrong with the files of a store is said in one line that names the file and the newest backup, and they stay as they are.</summary>
public sealed class OpeningTest : OpeningWorld
{
    [Fact]
    public void It_is_refused_after_a_clean_stop_too()
    {
        Kept.Close();
        File.Delete(Data);
        Refused(Data, "is missing or empty, but its journal");
    }

    [Fact]
    public void Every_changed_zeroed_or_missing_part_of_the_data_file_is_noticed()
    {
        Kept.Close();
        var sound = File.ReadAllBytes(Data);
        var random = new Random(5);
        foreach (var damage in new Func<byte[], byte[]>[]
        {
            bytes => Flip(bytes, random.Next(bytes.Length)),
            bytes => Flip(bytes, 0),
            bytes => Flip(bytes, bytes.Length - 1),
            bytes => Zero(bytes, 2),
            bytes => Zero(bytes, (bytes.Length / PageFile.PageSize) - 1),
            bytes => bytes[..(bytes.Length / 2)],
            bytes => bytes[..^1],
            bytes => bytes[..^PageFile.PageSize],
            bytes => bytes[..100],
            bytes => [.. bytes[..PageFile.PageSize], .. bytes[(2 * PageFile.PageSize)..(3 * PageFile.PageSize)], .. bytes[PageFile.PageSize..]],
        })
        {
            var spoilt = damage((byte[])sound.Clone());
            File.WriteAllBytes(Data, spoilt);
            Refused(Data, Data);
            Assert.Equal(spoilt, File.ReadAllBytes(Data));
        }

        File.WriteAllBytes(Data, sound);
        Assert.Equal(40, CountIn(Data));
    }

    [Fact]
    public void Noise_is_no_store()
    {
        Kept.Close();
        var noise = new byte[50_000];
        new Random(1).NextBytes(noise);
        File.WriteAllBytes(Data, noise);
        Refused(Data, "damaged");
        File.WriteAllText(Data, "no database at all");
        Refused(Data, "damaged");
    }

    [Fact]
    public void The_line_names_the_newest_backup()
    {
        var folder = NewestBackup.FolderOf(new StoreOptions { Path = Data });
        foreach (var name in new[] { "a.zip", "b.zip" })
        {
            Kept.Store.Backup(Path.Combine(folder, name));
        }

        File.SetLastWriteTimeUtc(Path.Combine(folder, "b.zip"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Kept.Close();
        File.WriteAllBytes(Data, Flip(File.ReadAllBytes(Data), 20_000));
        Refused(Data, $"The newest backup is {Path.Combine(folder, "a.zip")}.");
    }

    [Fact]
    public void The_newest_backup_is_looked_for_where_the_settings_put_them()
    {
        var options = new StoreOptions { Path = Data, BackupFolder = Kept.PathOf("lejos/copias") };
        Kept.Store.Backup(Path.Combine(options.BackupFolder, "a.zip"));
        Kept.Store.Backup(Path.Combine(NewestBackup.FolderOf(new StoreOptions { Path = Data }), "b.zip"));
        Kept.Close();
        File.WriteAllBytes(Data, []);

        var refused = Assert.Throws<StoreStartException>(() => LiteDbStore.Open(options, [Note.All]));

        Assert.Contains($"The newest backup is {Path.Combine(options.BackupFolder, "a.zip")}.", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    [Fact]
    public void A_closed_store_is_one_file_that_every_LiteDB_tool_reads()
    {
        Kept.Close();
        var copy = Kept.PathOf("tool.db");
        File.Copy(Data, copy);
        using (var tool = new LiteDatabase(new ConnectionString { Filename = copy, ReadOnly = true }))
        {
            var notes = tool.GetCollection("notes");
            Assert.Equal(40, notes.Count());
            Assert.Contains("\"due\":7", notes.FindAll().Select(note => note["json"].AsString).Single(json => json.Contains("\"id\":\"7\"", StringComparison.Ordinal)), StringComparison.Ordinal);
        }

        Assert.Equal(40, CountIn(copy));
    }

    [Fact]
    public void Another_programs_file_a_newer_one_and_the_other_engines_are_refused()
    {
        Kept.Close();
        NewerStore.Make(StoreEngine.LiteDb, Data);
        Refused(Data, "newer version of this program (store version 99");
        NewerStore.Make(StoreEngine.LiteDb, Data, Upgrades.All.Count);
        Assert.Equal(40, CountIn(Data));

        using (var theirs = new LiteDatabase(Kept.PathOf("theirs.db")))
        {
            theirs.GetCollection("things").Insert(new BsonDocument { ["a"] = 1 });
        }

        Refused(Kept.PathOf("theirs.db"), "theirs.db is a LiteDB file that another program wrote");
    }

    [Theory]
    [InlineData(StoreEngine.LiteDb, "SQLite file, and Store__Engine is litedb")]
    [InlineData(StoreEngine.Sqlite, "LiteDB file, and Store__Engine is sqlite")]
    public void The_other_engines_file_says_how_to_go_on(StoreEngine wanted, string because)
    {
        using var other = new TestStore(wanted == StoreEngine.LiteDb ? StoreEngine.Sqlite : StoreEngine.LiteDb, Note.All);
        other.Close();
        var refused = Assert.Throws<StoreStartException>(() => Stores.Open(new StoreOptions { Path = other.Options.Path, Engine = wanted }, [Note.All]));
        Assert.Contains(because, refused.Message, StringComparison.Ordinal);
        Assert.Contains("copy-store", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    [Fact]
    public void A_kill_at_any_moment_leaves_the_batches_that_had_returned()
    {
        var during = "";
        Kept.Store.Run([
            work => work.Put(Note.All, new Note("new", new string('x', 10_000_000))),
            _ => during = CopyAsAKillWould("during.db"),
        ]);
        Assert.Equal(40, CountIn(during));
        Assert.Equal(41, CountIn(CopyAsAKillWould("after.db")));
    }
}
