
namespace Bot.Tests.Kill;

/// <summary>Where in the life of an update the process is killed.</summary>
internal enum Moment
{
    /// <summary>The reply of getUpdates with updates has just been written.</summary>
    AfterUpdates,

    /// <summary>A message that the server does not have yet has arrived, and is not taken.</summary>
    AtSend,

    /// <summary>A message has been taken and its reply has just been written.</summary>
    AfterSend,

    /// <summary>A message has been taken, and its reply never arrives.</summary>
    WithoutReply,

    /// <summary>Any call has just been answered.</summary>
    Anywhere,
}

/// <summary>One kill that waits for its moment.</summary>
/// <param name="skip">How many such moments pass before it.</param>
/// <param name="spin">Busy waiting between the moment and the kill, in turns of a loop.</param>
/// <param name="kill">Sends the signal.</param>
internal sealed class Shot(Moment moment, int skip, int spin, Action kill)
{
    private readonly TaskCompletionSource<IReadOnlyList<long>> _fired = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _left = skip;
    private int _taken;

    public Moment Moment => moment;

    /// <summary>The private chats that the call was about; empty where it was about none.</summary>
    public Task<IReadOnlyList<long>> Fired => _fired.Task;

    /// <summary>Whether this is the moment: true once.</summary>
    public bool Take(Moment now) => now == moment && Interlocked.Decrement(ref _left) < 0 && Interlocked.Exchange(ref _taken, 1) == 0;

    public void Fire(IReadOnlyList<long> chats)
    {
        Thread.SpinWait(spin);
        kill();
        _fired.TrySetResult(chats);
    }
}
