namespace Bot.Storage;

/// <summary>The store cannot be opened at the start. The message is one line for whoever runs the program.</summary>
public sealed class StoreStartException : Exception
{
    public StoreStartException()
    {
    }

    public StoreStartException(string message)
        : base(message)
    {
    }

    public StoreStartException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
