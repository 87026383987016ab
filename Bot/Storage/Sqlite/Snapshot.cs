using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite;

/// <summary>Copies of a database file, and whether one is sound.</summary>
public static class Snapshot
{
    /// <summary>Copies the database as it is at one moment; the bot goes on writing meanwhile.</summary>
    /// <param name="database">A store's database file.</param>
    /// <param name="copy">A file that does not exist.</param>
    /// <exception cref="SqliteException">It cannot be read, or the copy cannot be written.</exception>
    public static void Take(string database, string copy)
    {
        using var connection = Connect(database, SqliteOpenMode.ReadWrite);
        using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $copy";
        command.Parameters.AddWithValue("$copy", copy);
        command.ExecuteNonQuery();
    }

    /// <returns>Null if this program can use the file, otherwise one line that says why not.</returns>
    public static string? Refusal(string database)
    {
        using var connection = Connect(database, SqliteOpenMode.ReadOnly);
        return Schema.Refusal(connection, Schema.Upgrades.Count);
    }

    /// <returns>Null if every page and row is sound, otherwise the first thing that is not.</returns>
    public static string? Damage(string database)
    {
        using var connection = Connect(database, SqliteOpenMode.ReadOnly);
        return Damage(connection, "integrity_check");
    }

    /// <param name="connection">To the file.</param>
    /// <param name="check">integrity_check, or quick_check, which leaves indexes out.</param>
    /// <returns>Null if nothing is wrong, otherwise the first thing that is.</returns>
    internal static string? Damage(SqliteConnection connection, string check)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA {check}(1)";
        var answer = (string?)command.ExecuteScalar();
        return string.Equals(answer, "ok", StringComparison.Ordinal) ? null : answer;
    }

    private static SqliteConnection Connect(string database, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path.GetFullPath(database),
            Mode = mode,
            Pooling = false,
        }.ConnectionString);
        connection.Open();
        return connection;
    }
}
