using System.Text.Json;
using Bot.Storage.LiteDb;
using Bot.Storage.Sqlite;

namespace Bot.Storage;

/// <summary>Saves a store into one file and brings it back: the database and the files of people.</summary>
public static class StoreBackup
{
    /// <summary>Saves the store as it is at one moment, also while a bot uses it, in this process or another.</summary>
    /// <param name="storePath">The database file.</param>
    /// <param name="file">The archive to be written, see <see cref="BackupArchive"/>; it appears when it is whole.</param>
    public static BackupResult Create(string storePath, string file)
    {
        if (!File.Exists(storePath))
        {
            return new(BackupCode.NoStore, $"There is no store at {storePath}.");
        }

        if (Path.Exists(file))
        {
            return new(BackupCode.FileExists, $"{file} exists already; name another file.");
        }

        var (snapshot, archive) = (DurableFile.Aside(file), DurableFile.Aside(file));
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            // The database first: every file that it names was written before.
            Take(storePath, snapshot);
            BackupArchive.Write(archive, snapshot, FileFolder.Beside(storePath));
            DurableFile.Publish(archive, file);
            return new(BackupCode.Done, $"{storePath} is saved in {file} ({new FileInfo(file).Length} bytes).");
        }
        catch (Exception exception) when (StoreStart.IsOutage(exception))
        {
            return new(BackupCode.Unwritable, $"{storePath} could not be saved in {file}: {exception.Message}");
        }
        finally
        {
            Discard(snapshot);
            DurableFile.Discard(archive);
        }
    }

    /// <summary>Puts a saved store in place, after all of it was checked. Never replaces anything.</summary>
    /// <param name="file">An archive that <see cref="Create"/> wrote.</param>
    /// <param name="storePath">The database file that is to be; its folder is made when missing.</param>
    /// <param name="engine">Whose store it has to be; null: either's.</param>
    public static BackupResult Restore(string file, string storePath, StoreEngine? engine = null)
    {
        if (!File.Exists(file))
        {
            return new(BackupCode.NoBackup, $"There is no backup at {file}.");
        }

        try
        {
            if (engine is { } wanted && BackupArchive.EngineOf(file) is { } found && found != wanted)
            {
                return OfOther(file, found, wanted);
            }

            using var taken = StoreLock.TryTake(storePath);
            if (taken is null)
            {
                return new(BackupCode.StoreHeld, $"A bot is using the store {storePath}. Stop it first.");
            }

            return Stores.PartAt(storePath) is { } obstacle
                ? new(BackupCode.StoreExists, $"{obstacle} exists; move it away first, or restore to another path.")
                : RestoreTo(storePath, file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(BackupCode.Unwritable, $"{storePath} could not be restored: {exception.Message}");
        }
    }

    /// <summary>Copies the database as it is at one moment into one file; the bot goes on writing meanwhile.</summary>
    internal static void Take(string storePath, string copy)
    {
        if (StoreFormat.Of(storePath) == StoreEngine.LiteDb)
        {
            LiteDbSnapshot.Take(storePath, copy);
        }
        else
        {
            Snapshot.Take(storePath, copy);
        }
    }

    /// <summary>Deletes a copy with what opening it made beside it.</summary>
    internal static void Discard(string copy)
    {
        foreach (var part in Stores.Parts(copy))
        {
            DurableFile.Discard(part);
        }
    }

    /// <summary>Deletes the files of people beside a store that did not come to be. Only where none were before.</summary>
    internal static void DiscardFiles(string storePath)
    {
        if (!File.Exists(storePath) && FileFolder.Beside(storePath).FolderPath is var folder && Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static BackupResult OfOther(string file, StoreEngine found, StoreEngine wanted) => new(
        BackupCode.OtherEngine,
        $"{file} is a backup of a {StoreFormat.TitleOf(found)} store, and Store__Engine is {StoreFormat.NameOf(wanted)}; nothing was restored. "
        + $"Restore and run it with Store__Engine={StoreFormat.NameOf(found)}.");

    private static BackupResult RestoreTo(string storePath, string file)
    {
        var aside = DurableFile.Aside(storePath);
        try
        {
            Directory.CreateDirectory(aside);
            if (Fault(file, aside) is { } fault)
            {
                return fault;
            }

            Place(aside, storePath);
            return new(BackupCode.Done, $"{file} is restored to {storePath}.");
        }
        finally
        {
            if (Directory.Exists(aside))
            {
                Directory.Delete(aside, recursive: true);
            }

            DiscardFiles(storePath);
        }
    }

    private static BackupResult? Fault(string file, string folder)
    {
        try
        {
            if (!BackupArchive.Extract(file, folder))
            {
                return new(BackupCode.Damaged, $"{file} is not a whole backup.");
            }

            var database = Path.Combine(folder, BackupArchive.Database);
            var isLiteDb = StoreFormat.Of(database) == StoreEngine.LiteDb;
            if ((isLiteDb ? LiteDbSnapshot.Refusal(database) : Snapshot.Refusal(database)) is { } refusal)
            {
                return new(BackupCode.Unknown, $"{file} is not restored: {refusal}");
            }

            return (isLiteDb ? null : Snapshot.Damage(database)) is { } damage
                ? new(BackupCode.Damaged, $"The database in {file} is damaged: {damage}")
                : null;
        }
        catch (Exception exception) when (exception is InvalidDataException or JsonException || StoreStart.IsDamage(exception))
        {
            return new(BackupCode.Damaged, $"{file} is not a whole backup: {exception.Message}");
        }
    }

    /// <summary>The database last: a store is there when its database is.</summary>
    private static void Place(string folder, string storePath)
    {
        DurableFile.SyncFolder(Path.Combine(folder, BackupArchive.Files));
        Directory.Move(Path.Combine(folder, BackupArchive.Files), FileFolder.Beside(storePath).FolderPath);
        DurableFile.Publish(Path.Combine(folder, BackupArchive.Database), storePath);
    }
}
