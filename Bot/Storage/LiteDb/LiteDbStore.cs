using Bot.Domain.Storage;
using Bot.Storage.Documents;
using LiteDB;

namespace Bot.Storage.LiteDb;

/// <summary>
/// The store port on LiteDB, see <see cref="StoreFiles"/> for what makes it durable. Holds the <see cref="StoreLock"/> as long as it is
/// open. After a failure the files are opened anew for the next batch.
/// </summary>
public sealed class LiteDbStore : IBotStore
{
    private readonly StoreOptions _options;
    private readonly OpenCollections _collections;
    private readonly OpenFile _open;
    private readonly CheckpointLimits _limits;
    private readonly StoreLock _lock;
    private readonly SetAsideNotes _notes = new();
    private StoreFiles? _files;
    private LiteDbWork? _work;
    private int _knownRecords = int.MaxValue;
    private int _running;
    private bool _disposed;

    private LiteDbStore(StoreOptions options, OpenCollections collections, OpenFile open, CheckpointLimits limits, StoreLock @lock)
    {
        (_options, _collections, _open, _limits, _lock) = (options, collections, open, limits, @lock);
        Files = FileFolder.Beside(options.Path);
    }

    /// <summary>What people sent, beside the database.</summary>
    public FileFolder Files { get; }

    public long? MaximumBytes { get; set; }

    public IReadOnlyList<SetAside> SetAside => _notes.Kept;

    /// <summary>
    /// Opens the store, made when missing: takes its lock, upgrades its documents, builds new indexes, clears unfinished files.
    /// </summary>
    /// <param name="options">Where it lies.</param>
    /// <param name="collections">All that works will ask for; any other is refused by an exception when it is asked for.</param>
    /// <param name="open">How its files are opened; null: on disk.</param>
    /// <param name="limits">When a checkpoint is due; null: the default.</param>
    /// <exception cref="StoreStartException">Another bot holds it, it is newer than the program, damaged, or cannot be opened.</exception>
    public static LiteDbStore Open(
        StoreOptions options, IReadOnlyList<ICollection> collections, OpenFile? open = null, CheckpointLimits? limits = null)
    {
        var declared = new OpenCollections(collections);
        return StoreStart.Guard(options, () =>
        {
            StoreStart.ThrowIfOther(options.Path, StoreEngine.LiteDb);
            var store = new LiteDbStore(
                options, declared, open ?? DiskFile.Open, limits ?? CheckpointLimits.Default, StoreLock.Take(options.Path));
            try
            {
                store.Use(new StoreOpening(options.Path, store._open).Open(isMade: true));
                if (store._files!.Settled.Description!.Version is var version && version < Upgrades.All.Count)
                {
                    new BackupShelf(options, TimeProvider.System).TakeBeforeUpgrade(version);
                }

                new StoreCare(store._files!).BringUpToDate(declared.ByName.Values);
                store.Files.DeleteUnfinished();
                _ = store.Run([work => store._notes.Begin(work.All(Domain.Storage.SetAside.All, KeyRange.All))]);
                return store;
            }
            catch
            {
                store.Close();
                store._lock.Dispose();
                throw;
            }
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
        catch (Exception exception) when (StoreStart.IsOutage(exception))
        {
            _knownRecords = _files?.Records ?? _knownRecords;
            Close();
            throw exception as StoreUnavailableException
                ?? new StoreUnavailableException($"The store {_options.Path} failed: {exception.Message}", exception);
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

    /// <summary>Closes the store with everything in its data file; if that fails, the journal has it.</summary>
    public void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        try
        {
            if (_files is not null && StoreCopying.TryHoldBack(_options.Path) is { } held)
            {
                using (held)
                {
                    new StoreCare(_files).Finish();
                }
            }
        }
        catch (Exception exception) when (StoreStart.IsOutage(exception))
        {
            // Nothing is lost: the next start reads the journal.
        }

        Close();
        _lock.Dispose();
    }

    private Exception?[] RunBatch(IReadOnlyList<Action<IWork>> works)
    {
        var (files, work) = Ready();
        CheckpointWhenDue(files);
        var undone = new Exception?[works.Count];
        _notes.UndoTo(0);
        work.IsRunning = true;
        try
        {
            for (var i = 0; i < undone.Length; i++)
            {
                undone[i] = RunOne(files, work, works[i]);
            }
        }
        finally
        {
            work.IsRunning = false;
        }

        files.Keep(MaximumBytes);
        _notes.Keep();
        return undone;
    }

    private Exception? RunOne(StoreFiles files, LiteDbWork work, Action<IWork> action)
    {
        var (done, setAside) = (files.Recent.Done, _notes.Running);
        Exception? undone = null;
        try
        {
            action(work);
        }
        catch (Exception exception)
        {
            undone = exception;
            files.Recent.UndoTo(done);
            _notes.UndoTo(setAside);
        }

        // Asked whether the work threw or not: it may have swallowed what the engine told it.
        return files.Settled.Failure is { } failure ? throw new StoreUnavailableException(failure.Message, failure) : undone;
    }

    /// <summary>
    /// Before a batch, so that a disk that is full by then loses nothing that was confirmed. A copy that is being made lets it wait.
    /// </summary>
    private void CheckpointWhenDue(StoreFiles files)
    {
        if (!_limits.AreReached(files) || StoreCopying.TryHoldBack(_options.Path) is not { } held)
        {
            return;
        }

        using (held)
        {
            files.Checkpoint(files.Settled.Description!);
        }
    }

    private (StoreFiles Files, LiteDbWork Work) Ready()
    {
        if (_files is null)
        {
            Use(new StoreOpening(_options.Path, _open).Open(isMade: false, _knownRecords));
        }

        return (_files!, _work!);
    }

    private void Use(StoreFiles files) => (_files, _work) = (files, new LiteDbWork(files, _collections, _notes));

    private void Close()
    {
        _work?.Dispose();
        try
        {
            _files?.Dispose();
        }
        catch (Exception exception) when (exception is LiteException or IOException)
        {
            // What failed already may fail again when it is closed.
        }

        (_files, _work) = (null, null);
    }
}
