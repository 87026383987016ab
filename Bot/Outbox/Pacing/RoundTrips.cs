namespace Bot.Outbox.Pacing;

/// <summary>The quickest way to Telegram and back that was seen: every call takes at least so long.</summary>
/// <param name="most">More is not counted on, in the units of the clock.</param>
internal sealed class RoundTrips(long most)
{
    /// <summary>The first calls open connections and are slow; of few calls none may have been a quick one.</summary>
    private const int FewestSeen = 200;

    /// <summary>
    /// So many quarters of the shortest are counted on: a way there and another call's way back are not the two halves of one trip.
    /// </summary>
    private const int SureQuarters = 3;

    private long _shortest = long.MaxValue;
    private int _seen;

    /// <summary>What can be counted on; 0 while too few were seen.</summary>
    public long Sure => _seen < FewestSeen ? 0 : Math.Min(_shortest * SureQuarters / 4, most);

    public void Add(long trip)
    {
        _shortest = Math.Min(_shortest, trip);
        _seen = Math.Min(_seen + 1, FewestSeen);
    }
}
