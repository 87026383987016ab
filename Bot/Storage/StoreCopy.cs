using Bot.Storage.Documents;
using Bot.Storage.LiteDb;
using Bot.Storage.Sqlite;

namespace Bot.Storage;

/// <summary>
/// Copies a store into one of the other engine, with the files of people and, of the playground's, its chats. The first one stays as it is.
/// </summary>
public static class StoreCopy
{
    /// <param name="from">A database of either engine; its files say which.</param>
    /// <param name="to">Where the other engine's is to be; nothing of a store may be there.</param>
    public static BackupResult Run(string from, string to)
    {
        try
        {
            return Refusal(from, to) is { } refusal ? refusal : RunLocked(from, to);
        }
        catch (Exception exception) when (StoreStart.IsOutage(exception))
        {
            return new(BackupCode.Unwritable, $"{from} could not be copied to {to}: {exception.Message.ReplaceLineEndings(" ")}");
        }
    }

    private static BackupResult? Refusal(string from, string to)
    {
        if (!File.Exists(from))
        {
            return new(BackupCode.NoStore, $"There is no store at {from}.");
        }

        if (StoreFormat.Of(from) is null)
        {
            return new(BackupCode.Unknown, $"{from} is neither a LiteDB nor a SQLite file.");
        }

        return (Stores.PartAt(to) ?? ChatsAt(from, to)) is { } part
            ? new(
                BackupCode.StoreExists, $"{part} exists; name another file. (The files of people are kept under the name without its ending.)")
            : null;
    }

    private static BackupResult RunLocked(string from, string to)
    {
        using var source = StoreLock.TryTake(from);
        using var target = StoreLock.TryTake(to);
        if (source is null || target is null)
        {
            return new(BackupCode.StoreHeld, $"A bot is using the store {(source is null ? from : to)}. Stop it first.");
        }

        var (snapshot, aside) = (DurableFile.Aside(to), DurableFile.Aside(to));
        try
        {
            StoreBackup.Take(from, snapshot);
            return Copy(from, to, snapshot, aside);
        }
        finally
        {
            StoreBackup.Discard(snapshot);
            StoreBackup.Discard(aside);
            StoreBackup.DiscardFiles(to);
        }
    }

    private static BackupResult Copy(string from, string to, string snapshot, string aside)
    {
        var engine = StoreFormat.Of(snapshot) == StoreEngine.LiteDb ? StoreEngine.Sqlite : StoreEngine.LiteDb;
        if (CopyDocuments(snapshot, aside, engine) is not { } documents)
        {
            return new(BackupCode.Damaged, $"What was written to {to} is not what {from} holds; nothing is kept of it.");
        }

        var files = CopyFiles(FileFolder.Beside(from), FileFolder.Beside(to));
        var chats = CopyChats(from, to) ? " and the playground's chats" : "";
        DurableFile.Publish(aside, to);
        return new(BackupCode.Done, $"{to} ({StoreFormat.TitleOf(engine)}) holds all {documents} documents and {files} files{chats} of {from}, compared one by one. "
            + $"Set Store__Path={to} and Store__Engine={StoreFormat.NameOf(engine)}.");
    }

    /// <returns>How many there are; null if what is read back is something else.</returns>
    private static long? CopyDocuments(string snapshot, string aside, StoreEngine engine)
    {
        using var source = Open(snapshot, Other(engine));
        using (var target = Open(aside, engine))
        {
            target.Fill(source.Documents(), source.Indexes);
        }

        using var written = Open(aside, engine);
        return source.Documents().SequenceEqual(written.Documents()) ? written.Documents().LongCount() : null;
    }

    private static StoreEngine Other(StoreEngine engine) => engine == StoreEngine.LiteDb ? StoreEngine.Sqlite : StoreEngine.LiteDb;

    private static IRawStore Open(string path, StoreEngine engine) =>
        engine == StoreEngine.LiteDb ? new LiteDbRawStore(path) : new SqliteRawStore(path);

    /// <summary>Chats that are in the way: those of another store.</summary>
    private static string? ChatsAt(string from, string to) =>
        Stores.ChatsOf(to) is var chats && Path.Exists(chats) && Path.GetFullPath(chats) != Path.GetFullPath(Stores.ChatsOf(from))
            ? chats
            : null;

    /// <summary>
    /// Without them the messages that the documents name would not be there. Where both stores share a name, they share the chats.
    /// </summary>
    private static bool CopyChats(string from, string to)
    {
        var (source, target) = (Stores.ChatsOf(from), Stores.ChatsOf(to));
        if (!File.Exists(source) || Path.Exists(target))
        {
            return false;
        }

        var aside = DurableFile.Aside(target);
        File.Copy(source, aside);
        using (var copied = File.OpenHandle(aside, FileMode.Open, FileAccess.ReadWrite))
        {
            RandomAccess.FlushToDisk(copied);
        }

        DurableFile.Publish(aside, target);
        return true;
    }

    private static int CopyFiles(FileFolder from, FileFolder to)
    {
        var files = from.List();
        if (files.Count == 0)
        {
            return 0;
        }

        Directory.CreateDirectory(to.FolderPath);
        foreach (var file in files)
        {
            using var source = from.Open(file.Id)!;
            using var target = new FileStream(Path.Combine(to.FolderPath, file.Id), FileMode.CreateNew, FileAccess.Write, FileShare.None);
            source.CopyTo(target);
            target.Flush(flushToDisk: true);
        }

        DurableFile.SyncFolder(to.FolderPath);
        return files.Count;
    }
}
