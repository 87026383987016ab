namespace Bot.Storage.LiteDb;

/// <summary>
/// The files of a store, open: LiteDB's data file, which only checkpoints write, and the journal of what was changed since. A batch is
/// kept when its record in the journal is synced. A checkpoint lets LiteDB learn of all changes in memory, writes the pages that this
/// made into the journal as one record, syncs it, then writes them into the data file and syncs that, and only then begins the journal
/// anew. So at every moment a whole store is on disk: the data file with the changes in the journal, or with the pages in it. After an
/// exception nothing of this may be used any more; opening again finds what was kept.
/// </summary>
public sealed class StoreFiles : IDisposable
{
    private readonly PageFile _pages;
    private readonly Journal _journal;
    private readonly Dictionary<string, MergedQuery> _queries = new(StringComparer.Ordinal);

    internal StoreFiles(PageFile pages, Journal journal, LiteDocuments settled)
    {
        (_pages, _journal, Settled) = (pages, journal, settled);
    }

    public LiteDocuments Settled { get; }

    public RecentDocuments Recent { get; } = new();

    /// <summary>Bytes on disk that hold something.</summary>
    public long Length => _pages.Length + _journal.Written;

    /// <summary>Bytes of journal since the last checkpoint.</summary>
    public long Journaled => _journal.Written;

    /// <summary>Records of the journal that count; behind them may be one that was refused.</summary>
    public int Records => _journal.Records;

    /// <summary>What is known of a collection, recent and settled.</summary>
    public MergedQuery In(string collection)
    {
        if (!_queries.TryGetValue(collection, out var query))
        {
            _queries[collection] = query = new MergedQuery(collection, Settled, Recent.Of(collection));
        }

        return query;
    }

    /// <summary>Keeps what the batch changed: when it returns, that is on disk.</summary>
    /// <param name="most">Bytes that the store may have; null: as many as the disk takes.</param>
    /// <exception cref="IOException">The batch is not kept, and the files are to be opened anew.</exception>
    public void Keep(long? most)
    {
        if (Recent.Done == 0)
        {
            return;
        }

        var record = JournalRecord.Write(Recent.Changes());
        if (Length + record.Length > most)
        {
            throw new IOException($"the store is full: it may have {most} bytes");
        }

        _journal.Append(record);
        Recent.Keep();
    }

    /// <summary>Brings everything into the data file.</summary>
    /// <param name="description">What the store says of itself from now on; its generation is set here.</param>
    public void Checkpoint(StoreDescription description)
    {
        var next = _journal.Generation + 1;
        var pages = Settled.Take(Recent.All, description with { Generation = next });
        _journal.Append(JournalRecord.Write(pages));
        Redo(_pages, pages);
        _journal.Restart(next);
        Settled.Forget();
        foreach (var query in _queries.Values)
        {
            query.Settle();
        }

        Recent.Clear();
    }

    /// <summary>Writes pages that are whole in the journal; doing so again changes nothing.</summary>
    internal static void Redo(PageFile file, IReadOnlyList<SealedPage> pages)
    {
        file.Write(pages);
        file.Sync();
    }

    /// <summary>Closes what has been brought into the data file; the journal then keeps no room.</summary>
    public void Shrink() => _journal.Shrink();

    public void Dispose()
    {
        Settled.Dispose();
        _journal.Dispose();
        _pages.Dispose();
    }
}
