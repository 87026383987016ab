using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite;

/// <summary>
/// The tables of a store, as numbered upgrades: the file's user_version says how many it has had. An upgrade that was released is
/// never changed; what comes later is a new one at the end.
/// </summary>
public static class Schema
{
    /// <summary>Marks a file as ours ("BBPs"), so that no other program's database is taken for a store.</summary>
    public const int ApplicationId = 0x42425073;

    /// <summary>
    /// Every upgrade, in order; the first one makes an empty file a store. The documents have row ids, unlike the entries: without them
    /// SQLite copies a row of more than about 1 KB whole whenever it compares its key.
    /// </summary>
    public static readonly IReadOnlyList<string> Upgrades =
    [
        """
        CREATE TABLE documents (
            collection TEXT NOT NULL,
            id BLOB NOT NULL,
            entries BLOB NOT NULL,
            json TEXT NOT NULL,
            PRIMARY KEY (collection, id)) STRICT;
        CREATE TABLE entries (
            "index" TEXT NOT NULL,
            key BLOB NOT NULL,
            id BLOB NOT NULL,
            PRIMARY KEY ("index", key, id)) STRICT, WITHOUT ROWID;
        CREATE TABLE indexes (
            collection TEXT NOT NULL,
            name TEXT NOT NULL,
            PRIMARY KEY (collection, name)) STRICT, WITHOUT ROWID;
        CREATE VIEW readable AS SELECT collection, CAST(id AS TEXT) AS id, json FROM documents;
        """,

        // What authors were told of each other's changes is kept by practice since; the old records name people and nothing reads them.
        "DELETE FROM documents WHERE collection = 'toldchanges'",

        // What reviewers hear of is kept under another name since.
        "DELETE FROM documents WHERE collection = 'reviewnews'",

        // What is written in forms is in one collection since. The bot takes it over at its start; an older one would not find it.
        "SELECT 1",
    ];

    /// <summary>Brings a file up to date, each upgrade in a transaction of its own.</summary>
    /// <returns>Null, or one line that says why the file is not touched: it is newer than the program, or no store.</returns>
    public static string? Upgrade(SqliteConnection connection, IReadOnlyList<string> upgrades)
    {
        if (Refusal(connection, upgrades.Count) is { } refusal)
        {
            return refusal;
        }

        for (var version = (int)Number(connection, "PRAGMA user_version"); version < upgrades.Count; version++)
        {
            Apply(connection, upgrades[version], version + 1);
        }

        return null;
    }

    /// <returns>The version of a store of ours that has not had all upgrades; null for any other file.</returns>
    public static int? VersionBehind(SqliteConnection connection, int upgrades) =>
        Number(connection, "PRAGMA application_id") == ApplicationId
            && (int)Number(connection, "PRAGMA user_version") is > 0 and var version && version < upgrades
            ? version
            : null;

    /// <summary>Whether a program with so many upgrades can use this file.</summary>
    /// <returns>Null if it can, otherwise one line that says why not.</returns>
    public static string? Refusal(SqliteConnection connection, int upgrades)
    {
        var version = Number(connection, "PRAGMA user_version");
        var application = Number(connection, "PRAGMA application_id");
        var isEmpty = version == 0 && application == 0 && Number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (application != ApplicationId && !isEmpty)
        {
            return $"{connection.DataSource} is a database of another program.";
        }

        return version > upgrades
            ? $"{connection.DataSource} was written by a newer version of this program (store version {version}, this program knows {upgrades})."
            : null;
    }

    private static void Apply(SqliteConnection connection, string upgrade, int version)
    {
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.CommandText = string.Create(CultureInfo.InvariantCulture,
            $"{upgrade};\nPRAGMA application_id = {ApplicationId}; PRAGMA user_version = {version};");
        command.ExecuteNonQuery();
        transaction.Commit();
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
