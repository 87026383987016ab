namespace Bot.Hosting;

/// <summary>
/// The parts that run as long as the bot does. When one ends by itself, which only a fault of the program can bring about, it is told at
/// once.
/// </summary>
public sealed partial class VitalParts(ILogger<VitalParts> logger)
{
    private readonly TaskCompletionSource<string> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done, with the name of the first part that ended by itself; never while all is well.</summary>
    public Task<string> Ended => _ended.Task;

    /// <summary>Runs a part beside the others. The task never fails: what ended the part is in the log.</summary>
    /// <param name="name">For the log and /health.</param>
    /// <param name="stopping">With it the part may end.</param>
    /// <param name="mayFinish">Whether it has an end of its own.</param>
    public Task Start(string name, Func<CancellationToken, Task> part, CancellationToken stopping, bool mayFinish = false) =>
        Task.Run(() => Run(name, part, mayFinish, stopping), CancellationToken.None);

    private async Task Run(string name, Func<CancellationToken, Task> part, bool mayFinish, CancellationToken stopping)
    {
        Exception? fault = null;
        try
        {
            await part(stopping).ConfigureAwait(false);
            if (mayFinish)
            {
                return;
            }
        }
#pragma warning disable CA1031 // Whatever it is, nobody else would hear of it.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            fault = thrown;
        }

        if (stopping.IsCancellationRequested && fault is null or OperationCanceledException)
        {
            return;
        }

        LogEnded(logger, name, fault);
        _ = _ended.TrySetResult(name);
    }

    [LoggerMessage(
        1701,
        LogLevel.Critical,
        "{Part} ended by itself, which is a fault of the program; the program ends, so that it can be started again.")]
    private static partial void LogEnded(ILogger logger, string part, Exception? fault);
}
