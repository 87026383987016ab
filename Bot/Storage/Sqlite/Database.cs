using System.Globalization;
using Bot.Domain.Storage;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Bot.Storage.Sqlite;

/// <summary>
/// One open database file with its prepared statements, for one thread. Opening goes through Microsoft.Data.Sqlite; the statements of
/// every update run on the connection's handle, because a command object costs more than the query that it runs.
/// After a failure the file is to be closed and opened again.
/// </summary>
public sealed class Database : IDisposable
{
    /// <summary>Pages in the log before they are moved into the file: 16 MB, so that a busy minute waits for it rarely.</summary>
    private const int CheckpointPages = 4_000;

    private const int LogBytesKept = 32 * 1024 * 1024;

    private readonly SqliteConnection _connection;
    private readonly List<Statement> _statements = [];
    private readonly Statement _begin;
    private readonly Statement _commit;
    private readonly Statement _savepoint;
    private readonly Statement _release;
    private readonly Statement _undo;

    private Database(SqliteConnection connection)
    {
        _connection = connection;
        _begin = Prepare("BEGIN DEFERRED");
        _commit = Prepare("COMMIT");
        _savepoint = Prepare("SAVEPOINT work");
        _release = Prepare("RELEASE work");
        _undo = Prepare("ROLLBACK TO work");
    }

    /// <summary>What the engine failed with since the file was opened; then nothing of the running batch can be kept.</summary>
    public StoreUnavailableException? Failure { get; private set; }

    /// <summary>How many rows the last insert, update or delete changed.</summary>
    public int LastChanges => raw.sqlite3_changes(_connection.Handle);

    /// <summary>Opens the file, made when missing, and brings its tables up to date.</summary>
    /// <exception cref="StoreStartException">The file is another program's, or newer than this one.</exception>
    /// <exception cref="SqliteException">It cannot be opened or written.</exception>
    public static Database Open(StoreOptions options)
    {
        var connection = Connect(options, SqliteOpenMode.ReadWriteCreate);
        try
        {
            if (Snapshot.Damage(connection, "quick_check") is { } damage)
            {
                throw new StoreStartException(
                    $"The store {options.Path} is damaged: {damage.ReplaceLineEndings(" ")}. {NewestBackup.Advice(options)}");
            }

            if (Schema.VersionBehind(connection, Schema.Upgrades.Count) is { } version)
            {
                new BackupShelf(options, TimeProvider.System).TakeBeforeUpgrade(version);
            }

            return Schema.Upgrade(connection, Schema.Upgrades) is { } refusal
                ? throw new StoreStartException(refusal)
                : new Database(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Opens the file again after a failure; a file that has vanished is not replaced by an empty one.</summary>
    /// <exception cref="SqliteException">It cannot be opened.</exception>
    public static Database Reopen(StoreOptions options) => new(Connect(options, SqliteOpenMode.ReadWrite));

    /// <summary>Prepares a statement that lives as long as this object.</summary>
    public Statement Prepare(string sql)
    {
        Check(raw.sqlite3_prepare_v3(_connection.Handle, sql, raw.SQLITE_PREPARE_PERSISTENT, out var handle));
        var statement = new Statement(this, handle);
        _statements.Add(statement);
        return statement;
    }

    public void Begin() => _begin.Run();

    public void Commit() => _commit.Run();

    /// <summary>Starts a work inside the transaction.</summary>
    public void StartWork() => _savepoint.Run();

    public void KeepWork() => _release.Run();

    public void UndoWork()
    {
        _undo.Run();
        _release.Run();
    }

    /// <summary>Bounds the file, in bytes rounded down to pages but never below what it holds; null: as large as the disk allows.</summary>
    public void Limit(long? bytes) => Execute(_connection, string.Create(CultureInfo.InvariantCulture,
        $"PRAGMA max_page_count = {(bytes is { } bound ? Math.Max(1, bound / PageSize()) : uint.MaxValue - 1L)}"));

    /// <summary>Turns an error code of the engine into the failure of the whole batch.</summary>
    public void Check(int result)
    {
        if (result == raw.SQLITE_OK)
        {
            return;
        }

        var reason = raw.sqlite3_errmsg(_connection.Handle).utf8_to_string();
        Failure ??= new StoreUnavailableException(
            $"The store {_connection.DataSource} failed: {reason} (SQLite {result}, {raw.sqlite3_extended_errcode(_connection.Handle)}).");
        throw Failure;
    }

    /// <summary>Closes the file; an open transaction is rolled back.</summary>
    public void Dispose()
    {
        foreach (var statement in _statements)
        {
            statement.Dispose();
        }

        _connection.Dispose();
    }

    private static SqliteConnection Connect(StoreOptions options, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path.GetFullPath(options.Path),
            Mode = mode,
            Pooling = false,
            DefaultTimeout = Math.Max(1, (int)options.BusyTimeout.TotalSeconds),
        }.ConnectionString);
        try
        {
            connection.Open();
            Execute(connection, string.Create(CultureInfo.InvariantCulture, $"""
                PRAGMA busy_timeout = {(int)options.BusyTimeout.TotalMilliseconds};
                PRAGMA journal_mode = WAL;
                PRAGMA synchronous = FULL;
                PRAGMA temp_store = MEMORY;
                PRAGMA cache_size = -16000;
                PRAGMA wal_autocheckpoint = {CheckpointPages};
                PRAGMA journal_size_limit = {LogBytesKept};
                """));
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private long PageSize()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "PRAGMA page_size";
        return (long)command.ExecuteScalar()!;
    }
}
