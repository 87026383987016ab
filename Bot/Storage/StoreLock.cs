namespace Bot.Storage;

/// <summary>
/// Says that one bot uses a store: a file beside it (<c>banco.db.lock</c>), held open exclusively. The system lets go of it when the
/// process ends in whatever way, so the file itself may stay. Programs that only read or copy the store do not look at it.
/// </summary>
public sealed class StoreLock : IDisposable
{
    private readonly FileStream _held;

    private StoreLock(FileStream held) => _held = held;

    /// <summary>Takes the lock of the store at this path, whose folder is made when missing.</summary>
    /// <returns>Null while another bot, or a restore, holds it.</returns>
    /// <exception cref="IOException">The lock file cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">This user may not write beside the store.</exception>
    public static StoreLock? TryTake(string storePath)
    {
        var file = Path.GetFullPath(storePath) + ".lock";
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        try
        {
            return new StoreLock(new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException exception) when (exception.GetType() == typeof(IOException) && File.Exists(file))
        {
            // An existing file that cannot be opened for a reason without a type of its own: somebody holds it.
            return null;
        }
    }

    public void Dispose() => _held.Dispose();
}
