namespace Bot.Domain.Practices;

/// <summary>Where a practice is on its way.</summary>
public enum PracticeState
{
    /// <summary>Only its authors see it.</summary>
    Draft,

    /// <summary>Waits for a reviewer.</summary>
    Submitted,

    /// <summary>Went back to its authors with a comment.</summary>
    ChangesRequested,

    /// <summary>Will be published when the time to take it back is over.</summary>
    Accepted,

    /// <summary>Everybody finds it.</summary>
    Published,

    /// <summary>A reviewer said no, with a reason; its authors still read it.</summary>
    Declined,

    /// <summary>Its authors took it back; they may submit it again.</summary>
    Withdrawn,

    /// <summary>No longer shown because nobody confirmed that it is still true.</summary>
    Archived,
}
