namespace Bot.Domain.Search;

/// <summary>
/// Light stems (number and gender only) by the rules that Jacques Savoy published for Spanish ("Report on CLEF-2001 Experiments") and
/// Portuguese ("Light stemming approaches for the French, Portuguese, German and Hungarian languages", SAC 2006), applied to folded words,
/// because people type without accents.
/// </summary>
internal static class LightStemmer
{
    public static string Spanish(string word) => word switch
    {
        { Length: < 5 } => word,
        [.., 'e', 's', 'e', 's'] => word[..^2],
        [.. var stem, 'c', 'e', 's'] => stem + "z",
        [.., 'o' or 'a' or 'e', 's'] => word[..^2],
        [.., 'o' or 'a' or 'e'] => word[..^1],
        _ => word,
    };

    public static string Portuguese(string word)
    {
        if (word.Length < 4)
        {
            return word;
        }

        var singular = Masculine(Singular(word));
        return singular.Length > 4 && singular[^1] is 'a' or 'e' or 'o' ? singular[..^1] : singular;
    }

    private static string Singular(string word) => word switch
    {
        [.., 'r' or 's' or 'l' or 'z', 'e', 's'] when word.Length > 4 => word[..^2],
        [.. var stem, 'n', 's'] => stem + "m",
        [.. var stem, 'e', 'i', 's'] when word.Length > 4 => stem + "el",
        [.. var stem, 'a', 'i', 's'] when word.Length > 4 => stem + "al",
        [.. var stem, 'o', 'i', 's'] when word.Length > 4 => stem + "ol",
        [.. var stem, 'i', 's'] when word.Length > 4 => stem + "il",
        [.. var stem, 'o' or 'a', 'e', 's'] => stem + "ao",
        _ when word.Length > 6 && word.EndsWith("mente", StringComparison.Ordinal) => word[..^5],
        [.., 's'] => word[..^1],
        _ => word,
    };

    private static string Masculine(string word) => word switch
    {
        _ when word.Length > 7 && Ends(word, "inha", "iaca", "eira") => word[..^1] + "o",
        _ when word.Length > 6 && Ends(word, "osa", "ica", "ida", "ada", "iva", "ama") => word[..^1] + "o",
        _ when word.Length > 6 && Ends(word, "ona") => word[..^3] + "ao",
        _ when word.Length > 6 && Ends(word, "ora") => word[..^1],
        _ when word.Length > 6 && Ends(word, "esa") => word[..^1],
        _ when word.Length > 4 && Ends(word, "na") => word[..^1] + "o",
        _ => word,
    };

    private static bool Ends(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }
}
