namespace Bot.Domain;

/// <summary>What all regular expressions over typed text share.</summary>
internal static class Patterns
{
    /// <summary>Milliseconds after which a match is given up. Inputs are bounded and no pattern comes near it: passing it is a bug.</summary>
    public const int TimeLimit = 1000;
}
