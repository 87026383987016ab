namespace Bot.Delivery.Pacing;

/// <summary>At most so many in any stretch of time of one length.</summary>
/// <param name="count">At least 1.</param>
/// <param name="length">In the units of the clock.</param>
internal sealed class SlidingWindow(int count, long length)
{
    private readonly long[] _taken = new long[count];
    private long _total;

    /// <summary>The earliest moment for one more that leaves <paramref name="spare"/> places free.</summary>
    public long FreeAt(int spare = 0)
    {
        var allowed = count - spare;
        return _total < allowed ? long.MinValue : _taken[(_total - allowed) % count] + length;
    }

    public void Take(long now) => _taken[_total++ % count] = now;
}
