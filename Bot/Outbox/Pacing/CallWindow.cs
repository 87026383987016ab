namespace Bot.Outbox.Pacing;

/// <summary>
/// At most so many calls in any stretch of time of one length, as the server counts them: a call arrives there somewhere between its
/// sending and its answer, so that its place is free again only that length after the answer.
/// </summary>
/// <param name="count">At least 1.</param>
/// <param name="length">In the units of the clock.</param>
internal sealed class CallWindow(int count, long length)
{
    private readonly long[] _answered = new long[count];
    private long _answers;
    private int _onTheWay;

    /// <summary>
    /// The earliest moment for one more call; may be past. <see cref="long.MaxValue"/> while only an answer can free a place.
    /// </summary>
    /// <param name="trip">What every call spends on its way there and back, 0 to the length: an answered one arrived so much before the
    /// next can.</param>
    public long FreeAt(long trip = 0)
    {
        var allowed = count - _onTheWay;
        return allowed <= 0 ? long.MaxValue
            : _answers < allowed ? long.MinValue
            : _answered[(_answers - allowed) % count] + length - trip;
    }

    /// <summary>A call goes.</summary>
    public void Take() => _onTheWay++;

    /// <summary>It came back, with an answer or without.</summary>
    public void Answered(long now)
    {
        _onTheWay--;
        _answered[_answers++ % count] = now;
    }

    /// <summary>There was nothing to call.</summary>
    public void GiveBack() => _onTheWay--;
}
