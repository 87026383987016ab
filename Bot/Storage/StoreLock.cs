namespace Bot.Storage;

/// <summary>
/// Says that one bot uses a store: a file beside it (<c>banco.db.lock</c>), held open exclusively. The system lets go of it when the
/// process ends in whatever way, so the file itself may stay; where there is no store in the end, as after a restore that was refused, it
/// goes. Programs that only read or copy the store do not look at it.
/// </summary>
public sealed class StoreLock : IDisposable
{
    /// <summary>How the systems say that somebody holds a file: EWOULDBLOCK on Linux and macOS, a sharing violation on Windows.</summary>
    private static readonly int[] Held = [11, 35, unchecked((int)0x80070020)];

    private readonly FileStream _held;

    private readonly string _storePath;

    private StoreLock(FileStream held, string storePath) => (_held, _storePath) = (held, storePath);

    /// <summary>Takes the lock of the store at this path, whose folder is made when missing.</summary>
    /// <returns>Null while another bot, or a restore, holds it.</returns>
    /// <exception cref="IOException">The lock file cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">This user may not write beside the store.</exception>
    public static StoreLock? TryTake(string storePath) => TryTakeFile(Path.GetFullPath(storePath), ".lock");

    /// <inheritdoc cref="TryTake"/>
    /// <exception cref="StoreStartException">Another bot holds it.</exception>
    public static StoreLock Take(string storePath) => TryTake(storePath)
        ?? throw new StoreStartException($"Another bot is using the store {storePath}. Stop it first, or set Store__Path.");

    /// <summary>Holds a file beside a store, made when missing.</summary>
    /// <returns>Null while somebody else holds it.</returns>
    internal static StoreLock? TryTakeFile(string storePath, string ending)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(storePath)!);
        try
        {
            return new StoreLock(
                new FileStream(storePath + ending, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None), storePath);
        }
        catch (IOException exception) when (Held.Contains(exception.HResult))
        {
            return null;
        }
    }

    public void Dispose()
    {
        var isLeftOver = !File.Exists(_storePath);
        // Windows deletes no file that is held.
        if (isLeftOver && !OperatingSystem.IsWindows())
            File.Delete(_held.Name);
        _held.Dispose();
        if (isLeftOver && OperatingSystem.IsWindows())
            File.Delete(_held.Name);
    }
}
