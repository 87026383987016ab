namespace Bot.Outbox.Pacing;

/// <summary>
/// Moments at even distances, so that somebody who comes between them finds a place soon. Late ones are made up for, up to a bound.
/// </summary>
/// <param name="distance">In the units of the clock.</param>
/// <param name="madeUp">So many that were missed may follow at once.</param>
internal sealed class Spacing(long distance, int madeUp)
{
    /// <summary>The earliest moment for the next; may be past.</summary>
    public long FreeAt { get; private set; } = long.MinValue;

    public void Take(long now) => FreeAt = Math.Max(FreeAt, now - (distance * madeUp)) + distance;
}
