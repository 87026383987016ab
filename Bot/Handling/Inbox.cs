using System.Threading.Channels;
using Bot.Messages;

namespace Bot.Handling;

/// <summary>What waits to be handled: the updates of one fetch, or one thing that delivery learned.</summary>
/// <param name="Committed">True once all of it is on disk; false if the store lost the batch and nothing was kept. Null where nobody
/// waits for that.</param>
public sealed record Parcel(IReadOnlyList<Incoming> Contents, TaskCompletionSource<bool>? Committed);

/// <summary>The one door to the handling loop; safe from any thread.</summary>
public sealed class Inbox
{
    private readonly Channel<Parcel> _parcels = System.Threading.Channels.Channel.CreateUnbounded<Parcel>(new() { SingleReader = true });

    public Inbox() => Reports = new ReportWriter(_parcels.Writer);

    public ChannelReader<Parcel> Parcels => _parcels.Reader;

    /// <summary>For delivery: nobody waits for what it learned to be on disk, and the loop never loses it.</summary>
    public ChannelWriter<Incoming> Reports { get; }

    /// <summary>Hands the updates of one fetch over; they stay one batch.</summary>
    /// <returns>Whether they are on disk; false means that nothing of them was kept.</returns>
    public Task<bool> Hand(IReadOnlyList<Incoming> contents)
    {
        var committed = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        return _parcels.Writer.TryWrite(new(contents, committed)) ? committed.Task : Task.FromResult(false);
    }

    private sealed class ReportWriter(ChannelWriter<Parcel> parcels) : ChannelWriter<Incoming>
    {
        public override bool TryWrite(Incoming item) => parcels.TryWrite(new([item], null));

        public override ValueTask<bool> WaitToWriteAsync(CancellationToken cancellationToken = default) =>
            parcels.WaitToWriteAsync(cancellationToken);
    }
}
