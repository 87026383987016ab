using Bot.Domain.Storage;
using Bot.Storage;
using Bot.Storage.LiteDb;
using LiteDB;

namespace Bot.Tests.Storage.LiteDb;

/// <summary>What is wrong with the files of a store is said in one line that names the file and the newest backup, and they stay as they are.</summary>
public sealed class OpeningTest : IDisposable
{
    private readonly TestStore _test = new(Note.All);

    public OpeningTest() => _test.Do(work =>
    {
        for (var i = 0; i < 40; i++)
        {
            work.Put(Note.All, new Note($"{i}", new string('x', 5_000), i));
        }
    });

    private string Data => _test.Options.Path;

    private string JournalFile => StoreOpening.JournalOf(Data);

    public void Dispose() => _test.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_data_file_that_is_missing_or_empty_beside_its_journal_is_refused_and_the_journal_left(bool isEmpty)
    {
        var folder = CopyAsAKillWould();
        var journal = File.ReadAllBytes(StoreOpening.JournalOf(folder));
        var data = File.ReadAllBytes(folder);
        File.Delete(folder);
        if (isEmpty)
        {
            File.WriteAllBytes(folder, []);
        }

        Refused(folder, "is missing or empty, but its journal");
        Assert.Equal(journal, File.ReadAllBytes(StoreOpening.JournalOf(folder)));
        Assert.Equal(isEmpty, File.Exists(folder));
        File.WriteAllBytes(folder, data);
        Assert.Equal(40, CountIn(folder));
    }

    [Fact]
    public void It_is_refused_after_a_clean_stop_too()
    {
        _test.Close();
        File.Delete(Data);
        Refused(Data, "is missing or empty, but its journal");
    }

    [Fact]
    public void Every_changed_zeroed_or_missing_part_of_the_data_file_is_noticed()
    {
        _test.Close();
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
        _test.Close();
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
            _test.Store.Backup(Path.Combine(folder, name));
        }

        File.SetLastWriteTimeUtc(Path.Combine(folder, "b.zip"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        _test.Close();
        File.WriteAllBytes(Data, Flip(File.ReadAllBytes(Data), 20_000));
        Refused(Data, $"The newest backup is {Path.Combine(folder, "a.zip")}.");
    }

    [Fact]
    public void The_newest_backup_is_looked_for_where_the_settings_put_them()
    {
        var options = new StoreOptions { Path = Data, BackupFolder = _test.PathOf("lejos/copias") };
        _test.Store.Backup(Path.Combine(options.BackupFolder, "a.zip"));
        _test.Store.Backup(Path.Combine(NewestBackup.FolderOf(new StoreOptions { Path = Data }), "b.zip"));
        _test.Close();
        File.WriteAllBytes(Data, []);

        var refused = Assert.Throws<StoreStartException>(() => LiteDbStore.Open(options, [Note.All]));

        Assert.Contains($"The newest backup is {Path.Combine(options.BackupFolder, "a.zip")}.", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    [Fact]
    public void A_record_that_was_synced_and_changed_since_is_noticed_while_others_follow_it()
    {
        for (var i = 0; i < 5; i++)
        {
            _test.Do(work => work.Put(Note.All, new Note($"later {i}", new string('y', 3_000))));
        }

        var path = CopyAsAKillWould();
        var journal = StoreOpening.JournalOf(path);
        var sound = File.ReadAllBytes(journal);
        var middle = sound.AsSpan().IndexOf("later 2"u8);
        foreach (var spoilt in new[] { Flip([.. sound], middle), [.. sound.AsSpan(0, middle), .. new byte[5_000], .. sound.AsSpan(middle + 5_000)], sound[..middle] })
        {
            File.WriteAllBytes(journal, spoilt);
            Refused(path, "journal");
            Assert.Equal(spoilt, File.ReadAllBytes(journal));
        }

        File.WriteAllBytes(journal, Flip(Flip([.. sound], 3), 4_096 + 3));
        Refused(path, "its beginning is not as it was written");
        File.WriteAllBytes(journal, sound);
        Assert.Equal(45, CountIn(path));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(8_192)]
    [InlineData(20_000)]
    public void A_journal_that_is_missing_or_cut_beside_a_store_that_was_not_closed_is_refused(int left)
    {
        _test.Do(work => work.Put(Note.All, new Note("later")));
        var path = CopyAsAKillWould();
        var journal = StoreOpening.JournalOf(path);
        var (data, sound) = (File.ReadAllBytes(path), File.ReadAllBytes(journal));
        if (left < 0)
        {
            File.Delete(journal);
        }
        else
        {
            File.WriteAllBytes(journal, sound[..left]);
        }

        Refused(path, "journal");

        Assert.Equal(data, File.ReadAllBytes(path));
        File.WriteAllBytes(journal, sound);
        Assert.Equal(41, CountIn(path));
    }

    [Fact]
    public void A_journal_of_zeros_beside_a_store_that_was_not_closed_is_refused()
    {
        _test.Do(work => work.Put(Note.All, new Note("later")));
        var path = CopyAsAKillWould();
        File.WriteAllBytes(StoreOpening.JournalOf(path), new byte[File.ReadAllBytes(StoreOpening.JournalOf(path)).Length]);
        Refused(path, "journal");
    }

    [Fact]
    public void A_closed_store_opens_without_its_journal_again_and_again()
    {
        for (var time = 0; time < 3; time++)
        {
            _test.Close();
            File.Delete(StoreOpening.JournalOf(Data));
            Assert.Equal(40, CountIn(Data));
        }
    }

    [Fact]
    public void A_journal_of_another_state_is_refused()
    {
        var older = CopyAsAKillWould("older.db");
        _test.Reopen();
        _test.Do(work => work.Put(Note.All, new Note("later")));
        var newer = CopyAsAKillWould("newer.db");
        File.Copy(StoreOpening.JournalOf(older), StoreOpening.JournalOf(newer), overwrite: true);
        Refused(newer, "belongs to another state");
    }

    [Fact]
    public void A_closed_store_is_one_file_that_every_LiteDB_tool_reads()
    {
        _test.Close();
        var copy = _test.PathOf("tool.db");
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
        _test.Close();
        NewerStore.Make(StoreEngine.LiteDb, Data);
        Refused(Data, "newer version of this program (store version 99");
        NewerStore.Make(StoreEngine.LiteDb, Data, Upgrades.All.Count);
        Assert.Equal(40, CountIn(Data));

        using (var theirs = new LiteDatabase(_test.PathOf("theirs.db")))
        {
            theirs.GetCollection("things").Insert(new BsonDocument { ["a"] = 1 });
        }

        Refused(_test.PathOf("theirs.db"), "theirs.db is a LiteDB file that another program wrote");
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
        _test.Store.Run([
            work => work.Put(Note.All, new Note("new", new string('x', 10_000_000))),
            _ => during = CopyAsAKillWould("during.db"),
        ]);
        Assert.Equal(40, CountIn(during));
        Assert.Equal(41, CountIn(CopyAsAKillWould("after.db")));
    }

    private static byte[] Flip(byte[] bytes, int position)
    {
        bytes[position] ^= 0x10;
        return bytes;
    }

    private static byte[] Zero(byte[] bytes, int page)
    {
        bytes.AsSpan(page * PageFile.PageSize, PageFile.PageSize).Clear();
        return bytes;
    }

    private static int CountIn(string path)
    {
        var count = -1;
        using var store = Stores.Open(new StoreOptions { Path = path }, [Note.All]);
        Assert.Null(store.Run([work => count = work.Count(Note.ByDue, KeyRange.All)])[0]);
        return count;
    }

    private static void Refused(string path, string because)
    {
        var refused = Assert.Throws<StoreStartException>(() => Stores.Open(new StoreOptions { Path = path }, [Note.All]));
        Assert.Contains(because, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    /// <summary>What the system holds of the files when a process is killed is what others read of them at that moment.</summary>
    private string CopyAsAKillWould(string name = "killed.db")
    {
        foreach (var (from, to) in new[] { (Data, _test.PathOf(name)), (JournalFile, StoreOpening.JournalOf(_test.PathOf(name))) })
        {
            using var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var target = File.Create(to);
            source.CopyTo(target);
        }

        return _test.PathOf(name);
    }
}
