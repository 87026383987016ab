using Bot.Storage;
using Bot.Storage.LiteDb;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.Storage;

/// <summary>Makes a store, which nobody uses, one that a later version of the program would leave.</summary>
internal static class NewerStore
{
    public const int Version = 99;

    public static void Make(StoreEngine engine, string path) => Make(engine, path, Version);

    /// <param name="version">The number of upgrades that it says it has had.</param>
    public static void Make(StoreEngine engine, string path, int version)
    {
        if (engine == StoreEngine.LiteDb)
        {
            MakeLiteDb(path, version);
        }
        else
        {
            MakeSqlite(path, version);
        }
    }

    private static void MakeLiteDb(string path, int version)
    {
        using var files = new StoreOpening(path, DiskFile.Open, newestVersion: int.MaxValue).Open(isMade: false);
        files.Checkpoint(files.Settled.Description! with { Version = version });
    }

    private static void MakeSqlite(string path, int version)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA user_version = {version}";
        command.ExecuteNonQuery();
    }
}
