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

    private readonly bool _stays;

    private StoreLock(FileStream held, string storePath, bool stays) => (_held, _storePath, _stays) = (held, storePath, stays);

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
    /// <param name="stays">Whether the file stays beside the store; else it goes when it is let go of.</param>
    /// <returns>Null while somebody else holds it, or has just taken it away.</returns>
    internal static StoreLock? TryTakeFile(string storePath, string ending, bool stays = true)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(storePath)!);
        try
        {
            var held = new FileStream(storePath + ending, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            if (stays || File.Exists(held.Name))
            {
                return new StoreLock(held, storePath, stays);
            }

            held.Dispose();
            return null;
        }
        catch (IOException exception) when (Held.Contains(exception.HResult))
        {
            return null;
        }
    }

    public void Dispose()
    {
        var isLeftOver = !_stays || !File.Exists(_storePath);
        // Windows deletes no file that is held.
        if (isLeftOver && !OperatingSystem.IsWindows())
        {
            File.Delete(_held.Name);
        }

        _held.Dispose();
        if (isLeftOver && OperatingSystem.IsWindows())
        {
            File.Delete(_held.Name);
        }
    }
}
