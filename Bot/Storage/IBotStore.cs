using Bot.Domain.Storage;
using Bot.Storage.LiteDb;
using Bot.Storage.Sqlite;

namespace Bot.Storage;

/// <summary>A store of the bot: documents, and the files of people beside them.</summary>
public interface IBotStore : IStore
{
    /// <summary>What people sent, beside the database.</summary>
    FileFolder Files { get; }

    /// <summary>
    /// Most that the database may hold, in bytes; beyond it a batch is lost as on a full disk. Null: as much as the disk takes. Set it
    /// between batches; it is not remembered.
    /// </summary>
    long? MaximumBytes { get; set; }
}

/// <summary>Opens the store that the settings name.</summary>
public static class Stores
{
    /// <inheritdoc cref="LiteDbStore.Open"/>
    public static IBotStore Open(StoreOptions options, IReadOnlyList<ICollection> collections) => options.Engine switch
    {
        StoreEngine.Sqlite => SqliteStore.Open(options, collections),
        _ => LiteDbStore.Open(options, collections),
    };

    /// <summary>What of a store lies at this path, of whichever engine: a log without its database is a part of one too.</summary>
    /// <returns>The first part that is there, or null.</returns>
    public static string? PartAt(string path) =>
        Parts(path).Append(FileFolder.Beside(path).FolderPath).FirstOrDefault(Path.Exists);

    /// <summary>The playground's chats, beside its store: a store of a real bot has none.</summary>
    public static string ChatsOf(string path) => Path.ChangeExtension(path, ".world.json");

    /// <summary>The database and what engines keep beside it, whether it is there or not; the files of people are not among them.</summary>
    public static IReadOnlyList<string> Parts(string path) =>
        [path, path + "-wal", path + "-shm", path + "-journal", StoreOpening.JournalOf(path)];
}
