using Bot.Storage.LiteDb;

namespace Bot.Tests.Storage.LiteDb;

/// <summary>
/// A disk in memory whose power fails before a chosen operation. What was synced stays; of what was not, each write is dropped, kept or torn
/// at its sectors, and one may overtake another.
/// </summary>
/// <param name="operations">Writes, changes of length and syncs until the power fails.</param>
internal sealed class PowerCutDisk(int operations)
{
    private const int Sector = 512;

    private readonly Dictionary<string, RecordedFile> _files = new(StringComparer.Ordinal);
    private int _done;

    public bool IsOff { get; private set; }

    /// <summary>Operations so far.</summary>
    public int Done => _done;

    public RecordedFile? Open(string path, bool isMade)
    {
        ThrowIfOff();
        if (!_files.TryGetValue(path, out var file) && isMade)
        {
            _files[path] = file = new RecordedFile(this, []);
        }

        return file;
    }

    /// <summary>As if whoever wrote had synced everything.</summary>
    public void SyncAll()
    {
        foreach (var file in _files.Values)
        {
            file.SyncAll();
        }
    }

    /// <summary>The disk as it is found when the power is back.</summary>
    public PowerCutDisk Restart(Random random, int operationsUntilNext)
    {
        var next = new PowerCutDisk(operationsUntilNext);
        foreach (var (path, file) in _files)
        {
            next._files[path] = new RecordedFile(next, file.AfterCut(random));
        }

        return next;
    }

    private void ThrowIfOff()
    {
        if (IsOff)
        {
            throw new IOException("The power is off.");
        }
    }

    private void Count()
    {
        ThrowIfOff();
        IsOff = _done++ >= operations;
        ThrowIfOff();
    }

    /// <summary>One file: what is on the disk for certain, what was done since, and what reading shows meanwhile.</summary>
    internal sealed class RecordedFile(PowerCutDisk disk, byte[] synced) : IDiskFile
    {
        private readonly List<(long Position, byte[]? Content)> _unsynced = [];
        private readonly MemoryStream _seen = Copy(synced);
        private readonly MemoryStream _synced = Copy(synced);

        public long Length => _seen.Length;

        public int Read(long position, Span<byte> target)
        {
            disk.ThrowIfOff();
            _seen.Position = Math.Min(position, _seen.Length);
            return _seen.Read(target);
        }

        public void Write(long position, ReadOnlySpan<byte> content)
        {
            var bytes = content.ToArray();
            _unsynced.Add((position, bytes));
            disk.Count();
            Put(_seen, position, bytes);
        }

        public void SetLength(long length)
        {
            _unsynced.Add((length, null));
            disk.Count();
            _seen.SetLength(length);
        }

        public void Sync()
        {
            disk.Count();
            SyncAll();
        }

        public void SyncAll()
        {
            foreach (var (position, content) in _unsynced)
            {
                Apply(_synced, position, content);
            }

            _unsynced.Clear();
        }

        /// <summary>Files stay open over a power cut only in name.</summary>
        public void Dispose()
        {
        }

        public byte[] AfterCut(Random random)
        {
            var file = Copy(_synced.ToArray());
            var operations = _unsynced.ToArray();
            random.Shuffle(operations);
            foreach (var (position, content) in operations)
            {
                if (content is not null)
                {
                    Tear(file, position, content, random);
                }
                else if (random.Next(2) == 0)
                {
                    file.SetLength(position);
                }
            }

            return file.ToArray();
        }

        private static void Apply(MemoryStream file, long position, byte[]? content)
        {
            if (content is null)
            {
                file.SetLength(position);
            }
            else
            {
                Put(file, position, content);
            }
        }

        private static void Tear(MemoryStream file, long position, byte[] bytes, Random random)
        {
            var fate = random.Next(3);
            for (var start = 0; start < bytes.Length && fate > 0; start += Sector)
            {
                if (fate == 1 || random.Next(2) == 0)
                {
                    Put(file, position + start, bytes[start..Math.Min(start + Sector, bytes.Length)]);
                }
            }
        }

        private static void Put(MemoryStream file, long position, byte[] bytes)
        {
            if (file.Length < position)
            {
                file.SetLength(position);
            }

            file.Position = position;
            file.Write(bytes);
        }

        private static MemoryStream Copy(byte[] content)
        {
            var copy = new MemoryStream();
            copy.Write(content);
            return copy;
        }
    }
}
