using Bot.Domain.Practices;

namespace Bot.Domain.Review;

/// <summary>The secretariat's agreement to a publication: the one place that decides whether it is needed and was given.</summary>
public static class SecondKey
{
    /// <summary>
    /// How the publication of an accepted practice is keyed, for its history. The secretariat has no step in <see cref="ReviewRules"/> yet,
    /// so every publication is the coordination's alone, and the history says so.
    /// </summary>
    public static HistoryMark MarkOf(Practice practice)
    {
        ArgumentNullException.ThrowIfNull(practice);
        return HistoryMark.CoordinationAlone;
    }
}
