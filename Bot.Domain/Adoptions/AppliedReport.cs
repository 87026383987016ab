using Bot.Domain.Practices;

namespace Bot.Domain.Adoptions;

/// <summary>What a city tells of a practice that it applies; everybody reads it.</summary>
/// <param name="Since">The month in which it began there.</param>
/// <param name="Changed">What it changed, at most <see cref="MostWords"/> words.</param>
public sealed record AppliedReport(StartMonth Since, LongText Changed)
{
    public const int MostWords = 60;

    /// <summary>How many people it reached, 1 or more; null where it was not told.</summary>
    public int? Reached { get; init; }

    public CostBand? Cost { get; init; }

    public Indicator? Result { get; init; }

    /// <summary>How many inhabitants the city has; null where it was not told.</summary>
    public PopulationBand? Size { get; init; }
}

/// <summary>Why a city does not try a practice any more.</summary>
/// <param name="WouldHaveHelped">In its own words, at most <see cref="AppliedReport.MostWords"/>, or null.</param>
/// <param name="IsPublic">Whether the city lets everybody read it; else it is counted without its name.</param>
public sealed record GivenUp(GiveUpCause Cause, LongText? WouldHaveHelped, bool IsPublic);
