namespace Bot.Storage.LiteDb;

/// <summary>Opens the files of a store as the last run left them, whatever ended it.</summary>
/// <param name="path">The data file.</param>
/// <param name="open">How files are opened.</param>
/// <param name="newestVersion">The most upgrades that a store may have had; beyond it a newer program wrote it. Null: those that this one
/// knows.</param>
public sealed class StoreOpening(string path, OpenFile open, int? newestVersion = null)
{
    public static string JournalOf(string path) => path + ".journal";

    /// <param name="records">Records of the journal that count; what this process was told to have failed lies behind them.</param>
    /// <param name="isMade">Whether a new store is made where none is.</param>
    /// <exception cref="StoreStartException">It cannot be used.</exception>
    /// <exception cref="DamagedStoreException">A file is not as it was written.</exception>
    public StoreFiles Open(bool isMade, int records = int.MaxValue)
    {
        var data = open(path, isMade: false);
        var journal = open(JournalOf(path), isMade: false);
        try
        {
            if (data is null or { Length: 0 })
            {
                ThrowIfLost(journal, isMade);
            }

            data ??= open(path, isMade: true)!;
            journal ??= open(JournalOf(path), isMade: true)!;
            return Open(new PageFile(data, path), new Journal(journal, JournalOf(path)), records);
        }
        catch
        {
            data?.Dispose();
            journal?.Dispose();
            throw;
        }
    }

    private StoreFiles Open(PageFile pages, Journal journal, int most)
    {
        var records = journal.Read(most);
        if (records.Count > 0 && JournalRecord.Pages(records[^1]) is { } unfinished)
        {
            StoreFiles.Redo(pages, unfinished);
            journal.Restart(journal.Generation + 1);
            records = [];
        }

        if (pages.Length == 0)
        {
            return Make(pages, journal);
        }

        pages.Verify();
        var files = new StoreFiles(pages, journal, new LiteDocuments(pages));
        Pair(files, journal);
        foreach (var (collection, document) in records.SelectMany(JournalRecord.Changes))
        {
            files.Recent.Set(collection, document);
        }

        files.Recent.Keep();
        journal.Reserve();
        if (files.Settled.Description is { IsClosed: true } closed)
        {
            files.Checkpoint(closed with { IsClosed = false });
        }

        return files;
    }

    /// <summary>The first checkpoint makes a new store; cut anywhere, it is made again or redone.</summary>
    private static StoreFiles Make(PageFile pages, Journal journal)
    {
        journal.Restart(1);
        journal.Reserve();
        var files = new StoreFiles(pages, journal, new LiteDocuments(pages));
        files.Checkpoint(StoreDescription.New);
        return files;
    }

    /// <summary>
    /// A journal that is missing, as after a copy of a store that was closed, begins where the data file ends. Of a store that was not
    /// closed, it had what was confirmed last, and its full length.
    /// </summary>
    private void Pair(StoreFiles files, Journal journal)
    {
        var newest = newestVersion ?? Upgrades.All.Count;
        if (files.Settled.Description is not { } description)
        {
            throw new StoreStartException($"{path} is a LiteDB file of another program.");
        }

        if (description.Version > newest)
        {
            throw new StoreStartException(
                $"{path} was written by a newer version of this program (store version {description.Version}, this program knows {newest}).");
        }

        if (!description.IsClosed && !journal.IsWhole)
        {
            throw new DamagedStoreException(
                $"The journal {journal.Path} is missing or was cut, and {path} was not closed: what was confirmed last is in it alone. Both were left as they are.");
        }

        if (journal.Generation == 0)
        {
            journal.Restart(description.Generation);
        }

        if (journal.Generation != description.Generation)
        {
            throw new StoreStartException(
                $"The journal {journal.Path} belongs to another state of {path} (generation {journal.Generation}, not {description.Generation}).");
        }
    }

    /// <summary>A journal that ever had a data file must not be begun anew: it may hold the only copy of what was confirmed.</summary>
    private void ThrowIfLost(IDiskFile? journal, bool isMade)
    {
        var generation = 0L;
        if (journal is not null)
        {
            var content = new byte[Math.Min(journal.Length, JournalReader.FirstRecord)];
            journal.Read(0, content);
            generation = new JournalReader(content, JournalOf(path)).Generation;
        }

        if (generation > 1)
        {
            throw new DamagedStoreException(
                $"{path} is missing or empty, but its journal {JournalOf(path)} is there; both were left as they are.");
        }

        if (!isMade)
        {
            throw new StoreStartException($"There is no store at {path}.");
        }
    }
}
