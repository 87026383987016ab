using Microsoft.Win32.SafeHandles;

namespace Bot.Storage.LiteDb;

/// <summary>A file of the operating system, open to be read by other programs too.</summary>
public sealed class DiskFile : IDiskFile
{
    private readonly SafeFileHandle _handle;

    private DiskFile(SafeFileHandle handle) => _handle = handle;

    public long Length => RandomAccess.GetLength(_handle);

    /// <summary>An <see cref="OpenFile"/>.</summary>
    public static IDiskFile? Open(string path, bool isMade)
    {
        var isNew = !File.Exists(path);
        if (isNew && !isMade)
        {
            return null;
        }

        var handle = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        if (isNew)
        {
            DurableFile.SyncFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
        }

        return new DiskFile(handle);
    }

    public int Read(long position, Span<byte> target)
    {
        var total = 0;
        while (total < target.Length && RandomAccess.Read(_handle, target[total..], position + total) is > 0 and var read)
        {
            total += read;
        }

        return total;
    }

    public void Write(long position, ReadOnlySpan<byte> content) => RandomAccess.Write(_handle, content, position);

    public void SetLength(long length) => RandomAccess.SetLength(_handle, length);

    public void Sync() => DurableFile.SyncContent(_handle);

    public void Dispose() => _handle.Dispose();
}
