namespace Bot.Playground;

/// <summary>A timer of a <see cref="MovableClock"/>: due when the calendar says so, by itself or because it was moved.</summary>
internal sealed class MovableTimer(MovableClock clock, TimerCallback callback, object? state) : ITimer
{
    private TimeSpan _period = Timeout.InfiniteTimeSpan;

    public DateTimeOffset Due { get; set; }

    public ITimer? Machine { get; set; }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        _period = period > TimeSpan.Zero ? period : Timeout.InfiniteTimeSpan;
        clock.Schedule(this, dueTime);
        return true;
    }

    public void FireIfWaiting()
    {
        if (clock.Take(this))
        {
            Fire();
        }
    }

    public void Fire()
    {
        if (_period != Timeout.InfiniteTimeSpan)
        {
            clock.Schedule(this, _period);
        }

        callback(state);
    }

    public void Dispose() => clock.Take(this);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
