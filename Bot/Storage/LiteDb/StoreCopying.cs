namespace Bot.Storage.LiteDb;

/// <summary>
/// Keeps copies and checkpoints apart, in this process and between processes: whoever copies a store holds a file beside it
/// (<c>banco.db.copying</c>), and while it is held the data file stands still. The file goes with whoever held it.
/// </summary>
public static class StoreCopying
{
    /// <returns>To be disposed when done; null while somebody else holds it.</returns>
    public static IDisposable? TryHoldBack(string storePath) =>
        StoreLock.TryTakeFile(Path.GetFullPath(storePath), ".copying", stays: false);
}
