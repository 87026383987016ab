namespace Bot.Tests.Outbox;

/// <summary>How many calls there were in any stretch of time: sliding, not by the clock's seconds.</summary>
internal static class RateOf
{
    /// <summary>The most moments in any stretch of this length, its end left out.</summary>
    public static int MostIn(this IEnumerable<TimeSpan> moments, TimeSpan length)
    {
        TimeSpan[] all = [.. moments.Order()];
        var (most, first) = (0, 0);
        for (var last = 0; last < all.Length; last++)
        {
            while (all[last] - all[first] >= length)
            {
                first++;
            }

            most = Math.Max(most, last - first + 1);
        }

        return most;
    }
}
