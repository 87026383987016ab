namespace Bot.Delivery.Pacing;

/// <summary>Time that only goes forward, in the timestamp units of a TimeProvider.</summary>
internal sealed class MonotonicClock(TimeProvider time)
{
    public long Now => time.GetTimestamp();

    public long Units(TimeSpan span) => (long)(span.TotalSeconds * time.TimestampFrequency);

    /// <summary>Rounded up to whole milliseconds, so that an alarm never rings a moment too early.</summary>
    public TimeSpan Until(long moment) =>
        TimeSpan.FromMilliseconds(Math.Max(0, Math.Ceiling((moment - Now) * 1000.0 / time.TimestampFrequency)));
}
