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
        try
        {
            var engine = Open(_disk);
            for (var batch = 0; ; batch++)
            {
                engine.BeginTrans();
                engine.Insert("notes", Enumerable.Range(0, 3).Select(i => new BsonDocument { ["_id"] = (batch * 3) + i, ["text"] = new string('x', 3_000) }), BsonAutoId.Int32);
                engine.Commit();
                if (_disk.IsOff)
                    break;
                confirmed = batch;
            }
        }
        catch (Exception) when (_disk.IsOff)
        {
            // The power failed.
        }

        if (isSynced)
            _disk.SyncAll();
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
                kept += reader.Current["text"].AsString.Length == 3_000 ? 1 : 0;
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
        DataStream = new RecordedStream(disk.Open("data", isMade: true)!, Path.Combine(folder, $"{Guid.NewGuid():N}")),
        LogStream = new RecordedStream(disk.Open("log", isMade: true)!, Path.Combine(folder, $"{Guid.NewGuid():N}")),
    });

    /// <summary>A stream of a file to LiteDB, which syncs files where it syncs at all, and no other streams.</summary>
    private sealed class RecordedStream(PowerCutDisk.RecordedFile file, string unused)
        : FileStream(unused, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose)
    {
        public override long Length => file.Length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = file.Read(Position, buffer.AsSpan(offset, count));
            Position += read;
            return read;
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            file.Write(Position, buffer.AsSpan(offset, count));
            Position += count;
        }

        public override long Seek(long offset, SeekOrigin origin) =>
            Position = origin == SeekOrigin.Begin ? offset : origin == SeekOrigin.Current ? Position + offset : Length + offset;

        public override void SetLength(long value) => file.SetLength(value);

        public override void Flush()
        {
        }

        public override void Flush(bool flushToDisk)
        {
            if (flushToDisk)
                file.Sync();
        }
    }
}
