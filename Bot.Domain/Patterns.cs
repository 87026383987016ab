namespace Bot.Domain;

/// <summary>Bounds that keep reading typed text quick, whatever was typed.</summary>
internal static class Patterns
{
    /// <summary>
    /// Most UTF-16 units that are looked at where a month, a number or a choice is asked for: whatever is longer is none, and need not be
    /// read.
    /// </summary>
    public const int LongestShortAnswer = 200;

    /// <summary>
    /// Milliseconds after which a match is given up. Inputs are bounded and no pattern comes near it: passing it is a bug.
    /// </summary>
    public const int TimeLimit = 1000;
}
