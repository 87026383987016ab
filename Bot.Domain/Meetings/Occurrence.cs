namespace Bot.Domain.Meetings;

/// <summary>A meeting's stable place in a series.</summary>
/// <param name="Place">From 1; no other meeting of the series ever has it, wherever this one is moved.</param>
/// <param name="IsTold">Whether groups hear of it: not while it is far ahead and nobody changed it by itself.</param>
public sealed record Occurrence(string SeriesId, int Place, bool IsTold);

public static class OccurrenceSteps
{
    /// <summary>Whether groups hear of a meeting: of a series, what is far ahead is kept from them.</summary>
    public static bool IsTold(this Meeting meeting) => meeting.Occurrence is null or { IsTold: true };

    /// <summary>Groups hear of it from now on.</summary>
    public static Meeting Announced(this Meeting meeting) => meeting.IsTold() ? meeting : meeting with
    {
        Occurrence = meeting.Occurrence! with { IsTold = true },
    };
}
