namespace Bot.Storage.LiteDb;

/// <summary>A file of the store does not hold what was written to it. The message is one line that names the file.</summary>
public sealed class DamagedStoreException : IOException
{
    public DamagedStoreException()
    {
    }

    public DamagedStoreException(string message)
        : base(message)
    {
    }

    public DamagedStoreException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
