namespace Bot.Tests.Texts;

/// <summary>What a reader of both languages has looked at and found to be the same in Spanish and Portuguese.</summary>
internal static class ReviewedTexts
{
    public static readonly HashSet<string> Same = new(StringComparer.Ordinal)
    {
    };
}
