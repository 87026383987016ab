namespace Bot.Storage.LiteDb;

/// <summary>
/// The file that makes batches durable (<c>banco.db.journal</c>): records one behind the other, each with its place, its length and a
/// check sum. A generation is what was written between two checkpoints; a new one overwrites the old, whose records no longer fit the
/// sums, so the file keeps its length and a sync is cheap. The number of the running generation lies in two slots that take turns: one
/// torn in writing leaves the other.
/// </summary>
public sealed class Journal(IDiskFile file, string path) : IDisposable
{
    /// <summary>Length that the file is brought to when it is opened, bytes.</summary>
    public const int LengthKept = 8 * 1024 * 1024;

    private long _end = JournalReader.FirstRecord;
    private int _records;

    public string Path => path;

    /// <summary>Of the running generation, 1 or more; 0 before the first.</summary>
    public long Generation { get; private set; }

    /// <summary>Bytes of the running generation.</summary>
    public long Written => _end - JournalReader.FirstRecord;

    /// <summary>What the next record will be: how many the generation has.</summary>
    public int Records => _records;

    /// <summary>Whether it has a generation, and the length that an open store's journal always has.</summary>
    public bool IsWhole => Generation > 0 && file.Length >= LengthKept;

    /// <summary>Reads the running generation up to its last whole record, behind which the next one will be written.</summary>
    /// <param name="mostRecords">Records that are known to count; what lies behind was refused when it was written, and is wiped
    /// out.</param>
    /// <exception cref="DamagedStoreException">Something that was synced is not as it was written.</exception>
    public IReadOnlyList<ReadOnlyMemory<byte>> Read(int mostRecords = int.MaxValue)
    {
        var content = new byte[file.Length];
        file.Read(0, content);
        var reader = new JournalReader(content, path);
        Generation = reader.Generation;
        var records = reader.Records(mostRecords, out _end);
        _records = records.Count;
        if (_records == mostRecords)
        {
            Wipe();
        }

        return records;
    }

    /// <summary>Adds a record and syncs it.</summary>
    /// <param name="record">The content behind <see cref="JournalReader.RecordHead"/> bytes, which are filled in here.</param>
    /// <exception cref="IOException">It may be on disk wholly, in part or not at all.</exception>
    public void Append(Span<byte> record)
    {
        JournalReader.Seal(record, Generation, _records);
        file.Write(_end, record);
        file.Sync();
        _end += record.Length;
        _records++;
    }

    /// <summary>Starts the next generation: what the journal holds is in the data file.</summary>
    public void Restart(long generation)
    {
        Span<byte> slot = stackalloc byte[JournalReader.SlotLength];
        JournalReader.WriteSlot(slot, generation);
        file.Write(JournalReader.SlotOf(generation), slot);
        file.Sync();
        (Generation, _end, _records) = (generation, JournalReader.FirstRecord, 0);
    }

    /// <summary>Makes room ahead, so that records do not change the file's length.</summary>
    public void Reserve()
    {
        var zeros = new byte[1024 * 1024];
        for (var position = file.Length; position < LengthKept; position += zeros.Length)
        {
            file.Write(position, zeros);
        }

        file.Sync();
    }

    /// <summary>Gives back what the reserve takes; nothing but the slots is kept.</summary>
    public void Shrink()
    {
        if (_records == 0)
        {
            file.SetLength(JournalReader.FirstRecord);
        }
    }

    public void Dispose() => file.Dispose();

    /// <summary>Whatever a refused record left.</summary>
    private void Wipe()
    {
        file.Write(_end, new byte[JournalReader.RecordHead]);
        file.Sync();
    }
}
