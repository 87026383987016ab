using Bot.Domain.Storage;
using Bot.Storage.Documents;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite;

/// <summary>
/// The store port on SQLite: documents as JSON text in one file, in WAL mode, synced at every commit that wrote something.
/// Holds the <see cref="StoreLock"/> as long as it is open. After a failure the file is opened anew for the next batch.
/// </summary>
public sealed class SqliteStore : IBotStore
{
    private readonly StoreOptions _options;
    private readonly OpenCollections _collections;
    private readonly StoreLock _lock;
    private readonly SetAsideNotes _notes = new();
    private Database? _database;
    private SqliteWork? _work;
    private long? _maximumBytes;
    private int _running;
    private bool _disposed;

    private SqliteStore(StoreOptions options, OpenCollections collections, StoreLock @lock)
    {
        _options = options;
        _collections = collections;
        _lock = @lock;
        Files = FileFolder.Beside(options.Path);
    }

    /// <summary>What people sent, beside the database.</summary>
    public FileFolder Files { get; }

    public IReadOnlyList<SetAside> SetAside => _notes.Kept;

    /// <inheritdoc cref="IBotStore.MaximumBytes"/>
    /// <remarks>Rounded down to whole pages, and never below what the file holds already.</remarks>
    public long? MaximumBytes
    {
        get => _maximumBytes;
        set
        {
            _maximumBytes = value;
            _database?.Limit(value);
        }
    }

    /// <summary>
    /// Opens the store, made when missing: takes its lock, upgrades its tables, builds new indexes, clears unfinished files.
    /// </summary>
    /// <param name="options">Where it lies.</param>
    /// <param name="collections">All that works will ask for; any other is refused by an exception when it is asked for.</param>
    /// <exception cref="StoreStartException">Another bot holds it, it is newer than the program, or it cannot be opened.</exception>
    public static SqliteStore Open(StoreOptions options, IReadOnlyList<ICollection> collections)
    {
        var open = new OpenCollections(collections);
        return StoreStart.Guard(options, () =>
        {
            StoreStart.ThrowIfOther(options.Path, StoreEngine.Sqlite);
            ThrowIfLost(options);
            return Start(new SqliteStore(options, open, StoreLock.Take(options.Path)));
        });
    }

    public IReadOnlyList<Exception?> Run(IReadOnlyList<Action<IWork>> works)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (Interlocked.Exchange(ref _running, 1) != 0)
        {
            throw new InvalidOperationException("A batch is running: works cannot start another one, and only one thread runs them.");
        }

        try
        {
            return RunBatch(works);
        }
        catch (StoreUnavailableException)
        {
            Close();
            throw;
        }
        finally
        {
            Volatile.Write(ref _running, 0);
        }
    }

    /// <summary>The database and the files of people in one archive, see <see cref="StoreBackup"/>.</summary>
    /// <exception cref="IOException">It could not be written; the message says why.</exception>
    public void Backup(string file)
    {
        var result = StoreBackup.Create(_options.Path, file);
        if (result.Code != BackupCode.Done)
        {
            throw new IOException(result.Text);
        }
    }

    public void Dispose()
    {
        _disposed = true;
        Close();
        _lock.Dispose();
    }

    /// <summary>SQLite would begin anew, and clear the log that may hold the only copy of what was confirmed.</summary>
    private static void ThrowIfLost(StoreOptions options)
    {
        var path = options.Path;
        var (database, log) = (new FileInfo(path), new FileInfo(path + "-wal"));
        if (database is not { Exists: true, Length: > 0 } && log is { Exists: true, Length: > 0 })
        {
            throw new StoreStartException(
                $"The store {path} is missing or empty, but its log {log.FullName} is there; both were left as they are. {NewestBackup.Advice(options)}");
        }
    }

    private static SqliteStore Start(SqliteStore store)
    {
        try
        {
            store.Use(Database.Open(store._options));
            new IndexBuilder(store._database!).Build(store._collections.ByName.Values);
            store.Files.DeleteUnfinished();
            _ = store.Run([work => store._notes.Begin(work.All(Domain.Storage.SetAside.All, KeyRange.All))]);
            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    private Exception?[] RunBatch(IReadOnlyList<Action<IWork>> works)
    {
        var (database, work) = Ready();
        var undone = new Exception?[works.Count];
        _notes.UndoTo(0);
        database.Begin();
        work.IsRunning = true;
        try
        {
            for (var i = 0; i < undone.Length; i++)
            {
                undone[i] = RunOne(database, work, works[i]);
            }
        }
        finally
        {
            work.IsRunning = false;
        }

        database.Commit();
        _notes.Keep();
        return undone;
    }

    private Exception? RunOne(Database database, SqliteWork work, Action<IWork> action)
    {
        var setAside = _notes.Running;
        database.StartWork();
        var undone = Attempt(action, work);
        // Asked whether the work threw or not: it may have swallowed what the engine told it.
        if (database.Failure is { } failure)
        {
            throw new StoreUnavailableException(failure.Message, failure);
        }

        if (undone is null)
        {
            database.KeepWork();
        }
        else
        {
            Undo(database, setAside);
        }

        return undone;
    }

    private void Undo(Database database, int setAside)
    {
        database.UndoWork();
        _notes.UndoTo(setAside);
    }

    private static Exception? Attempt(Action<IWork> action, SqliteWork work)
    {
        try
        {
            action(work);
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    private (Database Database, SqliteWork Work) Ready()
    {
        if (_database is null)
        {
            try
            {
                Use(Database.Reopen(_options));
            }
            catch (SqliteException exception)
            {
                throw new StoreUnavailableException($"The store {_options.Path} cannot be opened again: {exception.Message}", exception);
            }
        }

        return (_database!, _work!);
    }

    private void Use(Database database)
    {
        _database = database;
        _work = new SqliteWork(database, _collections, _notes);
        if (_maximumBytes is not null)
        {
            database.Limit(_maximumBytes);
        }
    }

    private void Close()
    {
        _work?.Dispose();
        _database?.Dispose();
        _database = null;
        _work = null;
    }
}
