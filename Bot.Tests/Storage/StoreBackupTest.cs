using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Bot.Domain.Storage;
using Bot.Storage;

namespace Bot.Tests.Storage;

public abstract class StoreBackupTest(StoreEngine engine) : IDisposable
{
    private readonly TestStore _test = new(engine, Note.All);

    public void Dispose()
    {
        _test.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_backup_of_a_used_store_is_restored_with_its_files()
    {
        var photo = await _test.Store.Files.WriteAsync(new MemoryStream(Encoding.UTF8.GetBytes("photo")));
        _test.Do(work => work.Put(Note.All, new Note("1", "ñ") { Tags = [photo.Id] }));
        Assert.Equal(BackupCode.Done, StoreBackup.Create(_test.Options.Path, Archive).Code);
        _test.Do(work => work.Put(Note.All, new Note("2")));

        var path = _test.PathOf("elsewhere/copy.db");
        Assert.Equal(BackupCode.Done, StoreBackup.Restore(Archive, path).Code);
        using var restored = Stores.Open(new StoreOptions { Path = path, Engine = engine }, [Note.All]);
        var notes = new List<Note>();
        Assert.Null(restored.Run([work => notes.AddRange(work.Query(Note.ByTag, KeyRange.All)), work => work.Put(Note.All, new Note("3"))])[0]);
        Assert.Equal("ñ", Assert.Single(notes).Text);
        using var reader = new StreamReader(restored.Files.Open(photo.Id)!);
        Assert.Equal("photo", reader.ReadToEnd());
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(_test.PathOf("."), "*" + DurableFile.Unfinished), _ => true);
    }

    [Fact]
    public async Task Every_backup_taken_while_the_bot_writes_holds_whole_batches()
    {
        var backups = Task.Run(() => Enumerable.Range(0, 5).Select(i => _test.PathOf($"{i}.zip")).Select(file =>
        {
            _test.Store.Backup(file);
            return file;
        }).ToList());
        var written = 0;
        do
        {
            _test.Do(work =>
            {
                for (var i = 0; i < 10; i++)
                {
                    work.Put(Note.All, new Note($"{written}-{i}", new string('x', 3_000)));
                }
            });
            written++;
        }
        while (!backups.IsCompleted);

        foreach (var file in await backups)
        {
            var path = file + ".db";
            Assert.Equal(BackupCode.Done, StoreBackup.Restore(file, path).Code);
            using var restored = Stores.Open(new StoreOptions { Path = path, Engine = engine }, [Note.All]);
            var count = -1;
            Assert.Null(restored.Run([work => count = work.Count(Note.ByDue, KeyRange.All)])[0]);
            Assert.Equal(0, count % 10);
        }

        Assert.Equal(written * 10, _test.Read(work => work.Count(Note.ByDue, KeyRange.All)));
    }

    [Fact]
    public void A_backup_replaces_no_file_and_needs_a_store()
    {
        File.WriteAllText(Archive, "precious");
        Assert.Equal(BackupCode.FileExists, StoreBackup.Create(_test.Options.Path, Archive).Code);
        Assert.Equal("precious", File.ReadAllText(Archive));
        Assert.Equal(BackupCode.NoStore, StoreBackup.Create(_test.PathOf("none.db"), _test.PathOf("other.zip")).Code);
        Assert.Throws<IOException>(() => _test.Store.Backup(Archive));
        File.WriteAllText(_test.PathOf("file"), "");
        Assert.Equal(BackupCode.Unwritable, StoreBackup.Create(_test.Options.Path, _test.PathOf("file/backup.zip")).Code);
    }

    [Fact]
    public void A_restore_refuses_a_held_store_and_any_part_of_one()
    {
        StoreBackup.Create(_test.Options.Path, Archive);
        Assert.Equal(BackupCode.StoreHeld, StoreBackup.Restore(Archive, _test.Options.Path).Code);
        _test.Close();
        Assert.Equal(BackupCode.StoreExists, StoreBackup.Restore(Archive, _test.Options.Path).Code);
        File.Delete(_test.Options.Path);
        foreach (var part in Stores.Parts(_test.Options.Path))
        {
            File.WriteAllText(part, "a log that was left");
            Assert.Equal(BackupCode.StoreExists, StoreBackup.Restore(Archive, _test.Options.Path).Code);
            File.Delete(part);
        }

        Assert.Equal(BackupCode.Done, StoreBackup.Restore(Archive, _test.Options.Path).Code);
        _test.Reopen();
        Assert.Equal(0, _test.Read(work => work.Count(Note.ByDue, KeyRange.All)));
    }

    [Fact]
    public async Task A_cut_or_changed_backup_is_refused_and_leaves_nothing()
    {
        await _test.Store.Files.WriteAsync(new MemoryStream(new byte[1_000]));
        StoreBackup.Create(_test.Options.Path, Archive);
        var sound = File.ReadAllBytes(Archive);
        Assert.Equal(BackupCode.NoBackup, StoreBackup.Restore(_test.PathOf("none.zip"), Target).Code);
        Damaged(sound[..(sound.Length / 2)]);
        Damaged(Encoding.UTF8.GetBytes("no zip at all"));
        Damaged([]);
        var changed = (byte[])sound.Clone();
        changed[changed.AsSpan().IndexOf(new byte[500])] = 1;
        Damaged(changed);
        File.WriteAllBytes(Archive, sound);
        using (var archive = ZipFile.Open(Archive, ZipArchiveMode.Update))
        {
            archive.Entries.Single(entry => entry.FullName.StartsWith("files/", StringComparison.Ordinal)).Delete();
        }

        Damaged(File.ReadAllBytes(Archive));
        Damaged(Zip("../escape.db"));
    }

    [Fact]
    public void A_backup_of_the_other_engine_says_which_is_needed_and_makes_nothing()
    {
        Assert.Equal(BackupCode.Done, StoreBackup.Create(_test.Options.Path, Archive).Code);
        var other = engine == StoreEngine.LiteDb ? StoreEngine.Sqlite : StoreEngine.LiteDb;

        var refused = StoreBackup.Restore(Archive, Target, other);

        Assert.Equal(BackupCode.OtherEngine, refused.Code);
        Assert.Contains($"with Store__Engine={StoreFormat.NameOf(engine)}.", refused.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Text);
        Assert.False(Path.Exists(Path.GetDirectoryName(Target)));
        Assert.Equal(BackupCode.Done, StoreBackup.Restore(Archive, Target, engine).Code);
    }

    [Fact]
    public void A_restore_that_fails_leaves_nothing_and_can_be_tried_again()
    {
        StoreBackup.Create(_test.Options.Path, Archive);
        var sound = File.ReadAllBytes(Archive);
        File.WriteAllBytes(Archive, sound[..(sound.Length / 2)]);
        Assert.Equal(BackupCode.Damaged, StoreBackup.Restore(Archive, Target).Code);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(Target)!));

        File.WriteAllText(Target + ".lock", "");
        File.WriteAllBytes(Archive, sound);
        Assert.Equal(BackupCode.Done, StoreBackup.Restore(Archive, Target).Code);
    }

    [Fact]
    public void A_backup_of_a_newer_program_is_refused()
    {
        Assert.Equal(BackupCode.Done, StoreBackup.Create(_test.Options.Path, Archive).Code);
        ReplaceDatabase(Archive, database => NewerStore.Make(engine, database));
        var refused = StoreBackup.Restore(Archive, Target);
        Assert.Equal(BackupCode.Unknown, refused.Code);
        Assert.Contains("newer version", refused.Text, StringComparison.Ordinal);
        Assert.False(File.Exists(Target));
    }

    private string Archive => _test.PathOf("backup.zip");

    private string Target => _test.PathOf("target/banco.db");

    private static byte[] Zip(string name)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var content = archive.CreateEntry(name).Open())
            {
                content.WriteByte(1);
            }

            using var manifest = new StreamWriter(archive.CreateEntry("manifest.json").Open());
            manifest.Write($$"""{"store.db":"00","{{name}}":"00"}""");
        }

        return bytes.ToArray();
    }

    /// <summary>Changes the database in an archive and writes its sum anew.</summary>
    private void ReplaceDatabase(string file, Action<string> change)
    {
        var database = _test.PathOf("changed.db");
        using var archive = ZipFile.Open(file, ZipArchiveMode.Update);
        archive.GetEntry(BackupArchive.Database)!.ExtractToFile(database);
        change(database);
        archive.GetEntry(BackupArchive.Database)!.Delete();
        archive.CreateEntryFromFile(database, BackupArchive.Database);
        archive.GetEntry("manifest.json")!.Delete();
        using var manifest = archive.CreateEntry("manifest.json").Open();
        JsonSerializer.Serialize(manifest, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [BackupArchive.Database] = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(database))),
        });
    }

    private void Damaged(byte[] content)
    {
        File.WriteAllBytes(Archive, content);
        Assert.Equal(BackupCode.Damaged, StoreBackup.Restore(Archive, Target).Code);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(Target)!));
    }
}

public sealed class LiteDbBackupTest() : StoreBackupTest(StoreEngine.LiteDb);

public sealed class SqliteBackupTest() : StoreBackupTest(StoreEngine.Sqlite);
