
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

    /// <summary>
    /// Waits for the secretariat's agreement where somebody of it is registered; then for the end of the time to take it back.
    /// </summary>
    Accepted,

    /// <summary>Everybody finds it.</summary>
    Published,

    /// <summary>A reviewer said no, with a reason; its authors still read it.</summary>
    Declined,

    /// <summary>Its authors took it back; they may submit it again.</summary>
    Withdrawn,

    /// <summary>No longer shown because its authors or the coordination said that it is over.</summary>
    Archived,
}
