namespace Bot.Channel;

/// <summary>Pauses between tries: each about twice the one before, with some chance in it, so that many do not come back at once.</summary>
/// <param name="random">Seeded by tests. Used under the caller's lock.</param>
public sealed class GrowingPause(Random random)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>From 1 to 60 seconds.</summary>
    /// <param name="attempt">Tries that failed in a row; 1 after the first.</param>
    public TimeSpan After(int attempt)
    {
        var doubled = First * Math.Pow(2, Math.Clamp(attempt - 1, 0, 10));
        var full = doubled < Longest ? doubled : Longest;
        var pause = full * (0.75 + (random.NextDouble() / 4));
        return pause > First ? pause : First;
    }
}
