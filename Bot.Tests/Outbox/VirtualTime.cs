using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Outbox;

/// <summary>
/// A clock that stands still until a test moves it, and knows who waits for it. Calendar, timestamps and timers go together; a timestamp of 0 is
/// long ago.
/// </summary>
public sealed class VirtualTime() : FakeTimeProvider(new DateTimeOffset(2026, 10, 17, 13, 0, 0, TimeSpan.Zero))
{
    private readonly ConcurrentDictionary<Alarm, TimeSpan> _dues = new();
    private readonly Channel<TimeSpan> _planned = global::System.Threading.Channels.Channel.CreateUnbounded<TimeSpan>();

    /// <summary>Since the clock was made.</summary>
    public TimeSpan Passed => GetUtcNow() - Start;

    /// <summary>When the next timer rings; null when none is set.</summary>
    public TimeSpan? NextDue => _dues.Values.Select(due => (TimeSpan?)due).Min();

    /// <summary>Waits until somebody waits for time, and tells for how long.</summary>
    public ValueTask<TimeSpan> NextPause() => _planned.Reader.ReadAsync();

    /// <summary>Rings what falls due on the way, each at its moment; the clock of the package would show the goal to all of them.</summary>
    public void AdvanceTo(TimeSpan goal)
    {
        while (NextDue is { } due && due < goal)
        {
            Advance(due > Passed ? due - Passed : TimeSpan.Zero);
        }

        Advance(goal - Passed);
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this);
        alarm.Timer = base.CreateTimer(_ => Ring(alarm, callback, state), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _ = alarm.Change(dueTime, period);
        return alarm;
    }

    private void Ring(Alarm alarm, TimerCallback callback, object? state)
    {
        _ = _dues.TryRemove(alarm, out _);
        callback(state);
    }

    private void Plan(Alarm alarm, TimeSpan due)
    {
        if (due == Timeout.InfiniteTimeSpan)
        {
            _ = _dues.TryRemove(alarm, out _);
        }
        else
        {
            _dues[alarm] = Passed + due;
        }
    }

    /// <summary>A timer of the package that says when it is set. Those of the product ring once.</summary>
    private sealed class Alarm(VirtualTime time) : ITimer
    {
        public ITimer? Timer { get; set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (period != Timeout.InfiniteTimeSpan)
            {
                throw new NotSupportedException("A timer that repeats.");
            }

            time.Plan(this, dueTime);
            var isChanged = Timer!.Change(dueTime, period);
            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                _ = time._planned.Writer.TryWrite(dueTime);
            }

            return isChanged;
        }

        public void Dispose()
        {
            time.Plan(this, Timeout.InfiniteTimeSpan);
            Timer?.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
