using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Handling;

/// <summary>
/// The one place where anything changes: takes what came in, hands it to the dispatcher, commits, and only then lets anybody know.
/// One thread at a time runs it, so handlers need no locks and the order per person and per chat holds.
/// </summary>
public sealed partial class HandlingLoop(
    IStore store, Core core, Inbox inbox, Action<Publication> publish, TimeProvider time, ILogger<HandlingLoop> logger)
{
    /// <summary>How many incoming things one commit carries at most; more wait for the next.</summary>
    private const int LargestBatch = 500;

    private static readonly TimeSpan PauseAfterLoss = TimeSpan.FromSeconds(1);

    /// <summary>The longest sleep: after it the calendar is looked at again, since clocks get set and machines sleep.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(30);

    private readonly List<Parcel> _kept = [];

    /// <summary>Why the store could not keep the last batch; null when it did.</summary>
    public string? StoreProblem { get; private set; }

    /// <summary>The next planned moment, as of the last batch; null when nothing is planned.</summary>
    public Instant? NextDue { get; private set; } = core.Agenda.Next;

    /// <summary>Runs until it is asked to stop; a batch that has begun is finished.</summary>
    public async Task Run(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var isHandled = await HandleWaiting(stop);
            if (core.IsFilling)
            {
                await FillMore(stop);
            }
            else if (!isHandled)
            {
                await WaitForWork(stop);
            }
        }
    }

    /// <summary>Handles one batch of what waits or is due.</summary>
    /// <returns>False if there was nothing.</returns>
    public async Task<bool> HandleWaiting(CancellationToken stop)
    {
        var parcels = TakeParcels();
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var batch = core.NewBatch(now);
        batch.Add(parcels.SelectMany(parcel => parcel.Contents));
        batch.Add(core.Agenda.UpTo(now));
        if (batch.IsEmpty)
        {
            Confirm(parcels, true);
            return parcels.Count > 0;
        }

        try
        {
            batch.Commit(store);
            StoreProblem = null;
        }
        catch (StoreUnavailableException lost)
        {
            await Lose(parcels, lost, stop);
            return true;
        }

        publish(batch.Publish());
        LogFailures(batch);

        NextDue = core.Agenda.Next;
        Confirm(parcels, true);
        return true;
    }

    private async Task FillMore(CancellationToken stop)
    {
        try
        {
            core.FillMore(store);
        }
        catch (StoreUnavailableException lost)
        {
            await Lose([], lost, stop);
        }
    }

    private void LogFailures(Batch batch)
    {
        foreach (var failure in batch.Failures)
        {
            LogFailure(failure.Reference, failure.UpdateId, failure.Exception);
            if (failure.NotRecorded is { } unrecorded)
            {
                LogNotRecorded(failure.Reference, unrecorded);
            }

            if (failure.NotTold is { } untold)
            {
                LogNotTold(failure.Reference, untold);
            }
        }

        foreach (var note in batch.SetAside)
        {
            LogSetAside(note.Place(), note.Problem);
        }
    }

    private List<Parcel> TakeParcels()
    {
        var parcels = new List<Parcel>(_kept);
        _kept.Clear();
        var count = parcels.Sum(parcel => parcel.Contents.Count);
        while (count < LargestBatch && inbox.Parcels.TryRead(out var parcel))
        {
            parcels.Add(parcel);
            count += parcel.Contents.Count;
        }

        return parcels;
    }

    /// <summary>
    /// Nothing was kept: whoever waits is told, what nobody will hand over again is kept here, and the store gets a moment.
    /// </summary>
    private async Task Lose(List<Parcel> parcels, StoreUnavailableException lost, CancellationToken stop)
    {
        if (StoreProblem is null)
        {
            LogLoss(lost);
        }

        StoreProblem = lost.Message;
        _kept.AddRange(parcels.Where(parcel => parcel.Committed is null));
        Confirm(parcels, false);
        await Task.Delay(PauseAfterLoss, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static void Confirm(List<Parcel> parcels, bool committed)
    {
        foreach (var parcel in parcels)
        {
            _ = parcel.Committed?.TrySetResult(committed);
        }
    }

    private async Task WaitForWork(CancellationToken stop)
    {
        using var woken = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var arrival = inbox.Parcels.WaitToReadAsync(woken.Token).AsTask();
        if (arrival.IsCompleted)
        {
            return;
        }

        var sleep = core.Agenda.Next is { } next ? (next - Instant.FromDateTimeOffset(time.GetUtcNow())).ToTimeSpan() : LongestSleep;
        var clock = Task.Delay(sleep < TimeSpan.Zero ? TimeSpan.Zero : sleep > LongestSleep ? LongestSleep : sleep, time, woken.Token);
        _ = await Task.WhenAny(arrival, clock);
        await woken.CancelAsync();
        await Task.WhenAll(arrival, clock).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    [LoggerMessage(1, LogLevel.Error, "Handling of update {UpdateId} failed; its reference is {Reference}")]
    private partial void LogFailure(string reference, long updateId, Exception exception);

    [LoggerMessage(
        2,
        LogLevel.Critical,
        "The store keeps nothing at the moment: nothing is confirmed, nobody is answered, it is tried again every few seconds")]
    private partial void LogLoss(Exception exception);

    [LoggerMessage(
        5, LogLevel.Error, "The document {Place} cannot be read ({Problem}) and was set aside; what it held is kept in the store")]
    private partial void LogSetAside(string place, string problem);

    [LoggerMessage(3, LogLevel.Error, "The failure {Reference} is in this log only: it could not be recorded")]
    private partial void LogNotRecorded(string reference, Exception exception);

    [LoggerMessage(4, LogLevel.Error, "Nobody was told of the failure {Reference}: the apology failed as well")]
    private partial void LogNotTold(string reference, Exception exception);
}
