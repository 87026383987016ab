
namespace Bot.Playground;

/// <summary>
/// A calendar that can be moved forward. <see cref="TimeProvider.GetTimestamp"/> stays with the machine, so pacing and time limits are
/// not fooled; timers made here are due by the calendar and fire when it is moved past them, in order, each seeing the moment at which it
/// was due.
/// </summary>
public sealed class MovableClock : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly TimeProvider _machine;
    private readonly List<MovableTimer> _timers = [];
    private DateTimeOffset? _stopped;
    private TimeSpan _ahead;

    /// <param name="machine">Null for the machine's own clock.</param>
    /// <param name="stoppedAt">A test's clock stands still at this moment and only goes when it is moved.</param>
    public MovableClock(TimeProvider? machine = null, DateTimeOffset? stoppedAt = null)
    {
        _machine = machine ?? System;
        _stopped = stoppedAt;
    }

    public override long TimestampFrequency => _machine.TimestampFrequency;

    public override TimeZoneInfo LocalTimeZone => _machine.LocalTimeZone;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return Now;
        }
    }

    public override long GetTimestamp() => _machine.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new MovableTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the calendar forward, firing what falls due on the way. Returns when all callbacks have returned.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Time does not go back.</exception>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        DateTimeOffset goal;
        lock (_gate)
        {
            goal = Now + by;
        }

        while (TakeNext(goal) is { } timer)
        {
            timer.Fire();
        }

        lock (_gate)
        {
            MoveTo(goal);
        }
    }

    /// <summary>How far it is before the machine's calendar; nothing for a stopped one.</summary>
    public TimeSpan Ahead
    {
        get
        {
            lock (_gate)
            {
                return _ahead;
            }
        }
    }

    /// <summary>Goes on after a pause: as far before the machine's calendar as it was, and never earlier than it has been.</summary>
    /// <param name="ahead">What <see cref="Ahead"/> was.</param>
    /// <param name="notBefore">The latest moment that it is known to have shown.</param>
    public void GoOn(TimeSpan ahead, DateTimeOffset notBefore)
    {
        lock (_gate)
        {
            if (_stopped is null && ahead > _ahead)
            {
                _ahead = ahead;
            }

            MoveTo(notBefore);
        }
    }

    /// <summary>Back to the machine's calendar, for a new beginning: whoever reads this clock must have stopped.</summary>
    public void Return()
    {
        lock (_gate)
        {
            _ahead = TimeSpan.Zero;
        }
    }

    internal void Schedule(MovableTimer timer, TimeSpan dueTime)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
            timer.Machine?.Dispose();
            timer.Machine = null;
            if (dueTime == Timeout.InfiniteTimeSpan)
            {
                return;
            }

            timer.Due = Now + dueTime;
            _timers.Add(timer);
            if (_stopped is null)
            {
                timer.Machine = _machine.CreateTimer(
                    static state => ((MovableTimer)state!).FireIfWaiting(), timer, dueTime, Timeout.InfiniteTimeSpan);
            }
        }
    }

    /// <summary>True once for each time that the timer was scheduled: whoever takes it fires it.</summary>
    internal bool Take(MovableTimer timer)
    {
        lock (_gate)
        {
            timer.Machine?.Dispose();
            timer.Machine = null;
            return _timers.Remove(timer);
        }
    }

    private DateTimeOffset Now => _stopped ?? _machine.GetUtcNow() + _ahead;

    private MovableTimer? TakeNext(DateTimeOffset goal)
    {
        lock (_gate)
        {
            var next = _timers.Where(timer => timer.Due <= goal).MinBy(timer => timer.Due);
            if (next is null || !Take(next))
            {
                return null;
            }

            MoveTo(next.Due);
            return next;
        }
    }

    private void MoveTo(DateTimeOffset moment)
    {
        if (moment <= Now)
        {
            return;
        }

        if (_stopped is null)
        {
            _ahead += moment - Now;
        }
        else
        {
            _stopped = moment;
        }
    }
}
