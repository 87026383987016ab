using System.Threading.Channels;
using Bot.Messages;

namespace Bot.Tests.Delivery;

/// <summary>A clock that stands still until a test moves it. Calendar, timestamps and timers go together.</summary>
public sealed class VirtualTime : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 10, 16, 13, 0, 0, TimeSpan.Zero);

    private readonly Lock _lock = new();
    private readonly List<VirtualTimer> _timers = [];
    private readonly Channel<TimeSpan> _planned = global::System.Threading.Channels.Channel.CreateUnbounded<TimeSpan>();
    private TimeSpan _passed = TimeSpan.FromDays(1);

    /// <summary>Since the clock was made, and a day: a timestamp of 0 is long ago.</summary>
    public TimeSpan Passed
    {
        get
        {
            lock (_lock) return _passed;
        }
    }

    /// <summary>When the next timer rings; null when none is set.</summary>
    public TimeSpan? NextDue
    {
        get
        {
            lock (_lock) return _timers.Count == 0 ? null : _timers.Min(timer => timer.Due);
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Passed.Ticks;

    public override DateTimeOffset GetUtcNow() => Start + Passed;

    /// <summary>Waits until somebody waits for time, and tells for how long.</summary>
    public ValueTask<TimeSpan> NextPause() => _planned.Reader.ReadAsync();

    public void Advance(TimeSpan by) => AdvanceTo(Passed + by);

    /// <summary>Rings what falls due on the way, each at its moment.</summary>
    public void AdvanceTo(TimeSpan goal)
    {
        while (TakeDue(goal) is { } timer) timer.Ring();
        lock (_lock) _passed = goal;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(this, () => callback(state));
        _ = timer.Change(dueTime, period);
        return timer;
    }

    private VirtualTimer? TakeDue(TimeSpan goal)
    {
        lock (_lock)
        {
            var timer = _timers.Where(timer => timer.Due <= goal).MinBy(timer => timer.Due);
            if (timer is null) return null;
            _ = _timers.Remove(timer);
            _passed = timer.Due > _passed ? timer.Due : _passed;
            return timer;
        }
    }

    private void Plan(VirtualTimer timer, TimeSpan due)
    {
        lock (_lock)
        {
            _ = _timers.Remove(timer);
            if (due == Timeout.InfiniteTimeSpan) return;
            timer.Due = _passed + due;
            _timers.Add(timer);
        }

        _ = _planned.Writer.TryWrite(due);
    }

    private sealed class VirtualTimer(VirtualTime time, Action ring) : ITimer
    {
        public TimeSpan Due { get; set; }

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            time.Plan(this, dueTime);
            return true;
        }

        public void Dispose() => time.Plan(this, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
