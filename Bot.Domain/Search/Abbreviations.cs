namespace Bot.Domain.Search;

/// <summary>
/// Abbreviations that are words of either language too (Vocabulary/abbreviations.txt): ES is economía solidaria in capitals, and "es" is a
/// verb. They count where they alone are in capitals, or where nothing else is asked. Those that are no words stand in the other files.
/// </summary>
internal static class Abbreviations
{
    private static readonly Dictionary<string, string[]> meanings = VocabularyFile.Entries("abbreviations.txt")
        .ToDictionary(e => Fold.Text(e.Key), e => TokenReader.All(e.Values).ToArray(), StringComparer.Ordinal);

    public static IEnumerable<string> All => meanings.Values.SelectMany(words => words);

    /// <summary>The folded words that a typed one stands for; null if it is meant as a word.</summary>
    public static string[]? Meaning(string text, List<TypedWord> typed, int at)
    {
        if (!meanings.TryGetValue(typed[at].Text, out var meant))
        {
            return null;
        }

        return typed.Count == 1 || (IsCapital(text, typed[at]) && typed.Exists(w => !IsCapital(text, w))) ? meant : null;
    }

    private static bool IsCapital(string text, TypedWord word) => !text.AsSpan(word.Start, word.Length).ContainsAnyExceptInRange('A', 'Z');
}
