using LiteDB;
using LiteDB.Engine;

namespace Bot.Tests.Storage.LiteDb;

/// <summary>LiteDB as it writes its two files when left to itself, on a disk whose power fails.</summary>
internal sealed class PlainLiteDb(string folder, Random random)
{
    private readonly PowerCutDisk _disk = new(random.Next(20, 400));

    internal enum End
    {
        Whole,
        Lost,
        Broken,
    }

    /// <param name="isSynced">As if LiteDB had synced all that it wrote.</param>
    public End WriteAndCut(bool isSynced = false)
    {
        var confirmed = -1;
        using (var engine = Open(_disk))
        {
            for (var batch = 0; !_disk.IsOff; batch++)
            {
                engine.BeginTrans();
                engine.Insert("notes", Enumerable.Range(0, 3).Select(i => new BsonDocument { ["_id"] = (batch * 3) + i, ["text"] = new string('x', 3_000) }), BsonAutoId.Int32);
                engine.Commit();
                confirmed = _disk.IsOff ? confirmed : batch;
            }
        }

        if (isSynced)
        {
            _disk.SyncAll();
        }

        return Look(_disk.Restart(random, int.MaxValue), (confirmed + 1) * 3);
    }

    private static End Look(PowerCutDisk disk, int confirmed, Func<PowerCutDisk, LiteEngine> open)
    {
        try
        {
            using var engine = open(disk);
            using var reader = engine.Query("notes", new Query());
            var kept = 0;
            while (reader.Read())
            {
                kept += reader.Current["text"].AsString.Length == 3_000 ? 1 : 0;
            }

            return kept >= confirmed ? End.Whole : End.Lost;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return End.Broken;
        }
    }

    private End Look(PowerCutDisk disk, int confirmed) => Look(disk, confirmed, Open);

    private LiteEngine Open(PowerCutDisk disk) => new(new EngineSettings
    {
        DataStream = new RecordedStream(disk, disk.Open("data", isMade: true)!, Path.Combine(folder, $"{Guid.NewGuid():N}")),
        LogStream = new RecordedStream(disk, disk.Open("log", isMade: true)!, Path.Combine(folder, $"{Guid.NewGuid():N}")),
    });

    /// <summary>
    /// A stream of a file to LiteDB, which syncs files where it syncs at all, and no other streams. Without power it takes everything and keeps
    /// nothing: an exception in the middle of a commit would leave LiteDB a transaction whose finalizer throws, which ends the process.
    /// </summary>
    private sealed class RecordedStream : FileStream
    {
        private readonly PowerCutDisk _disk;
        private readonly PowerCutDisk.RecordedFile _file;
        private readonly MemoryStream _seen = new();

        public RecordedStream(PowerCutDisk disk, PowerCutDisk.RecordedFile file, string unused)
            : base(unused, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose)
        {
            (_disk, _file) = (disk, file);
            var content = new byte[file.Length];
            file.Read(0, content);
            _seen.Write(content);
        }

        public override long Length => _seen.Length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            _seen.Position = Math.Min(Position, _seen.Length);
            var read = _seen.Read(buffer, offset, count);
            Position += read;
            return read;
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            var position = Position;
            WithPower(() => _file.Write(position, buffer.AsSpan(offset, count)));
            _seen.Position = position;
            _seen.Write(buffer, offset, count);
            Position += count;
        }

        public override long Seek(long offset, SeekOrigin origin) =>
            Position = origin == SeekOrigin.Begin ? offset : origin == SeekOrigin.Current ? Position + offset : Length + offset;

        public override void SetLength(long value)
        {
            WithPower(() => _file.SetLength(value));
            _seen.SetLength(value);
        }

        public override void Flush()
        {
        }

        public override void Flush(bool flushToDisk)
        {
            if (flushToDisk)
            {
                WithPower(_file.Sync);
            }
        }

        private void WithPower(Action act)
        {
            if (_disk.IsOff)
            {
                return;
            }

            try
            {
                act();
            }
            catch (IOException) when (_disk.IsOff)
            {
                // It fails in this moment; what comes after is not recorded any more.
            }
        }
    }
}
