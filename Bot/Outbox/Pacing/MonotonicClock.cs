namespace Bot.Outbox.Pacing;

/// <summary>Time that only goes forward, in the timestamp units of a TimeProvider.</summary>
internal sealed class MonotonicClock(TimeProvider time)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    public long Now => time.GetTimestamp();

    public long Units(TimeSpan span) => (long)(span.TotalSeconds * time.TimestampFrequency);

    /// <summary>
    /// Rounded up to whole milliseconds, so that an alarm never rings a moment too early; at most a day, since timers have a bound.
    /// </summary>
    public TimeSpan Until(long moment) =>
        TimeSpan.FromMilliseconds(
            Math.Clamp(Math.Ceiling((moment - Now) * 1000.0 / time.TimestampFrequency), 0, LongestWait.TotalMilliseconds));
}
