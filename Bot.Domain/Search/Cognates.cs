using System.Text;

namespace Bot.Domain.Search;

/// <summary>
/// One form for a word of either language and its regular cognate in the other: gestión and gestão, huerta and horta, jóvenes and jovens,
/// reciclaje and reciclagem. Works on folded words; number and final vowel fall away as in the light stems.
/// </summary>
internal static class Cognates
{
    private static readonly (string From, string To)[] letters =
    [
        ("ee", "e"), ("oo", "o"), ("ie", "e"), ("ei", "e"), ("ou", "o"), ("iu", "i"), ("nh", "n"), ("lh", "j"), ("ll", "j"), ("ph", "f"),
        ("ss", "s"), ("rr", "r"), ("mm", "m"), ("nn", "n"), ("cc", "c"), ("ct", "t"), ("pt", "t"), ("k", "c"), ("z", "c"), ("y", "i"),
    ];

    /// <summary>
    /// What a derived word ends in once its cognate form is built; longest first, with the shortest root that it may leave.
    /// </summary>
    private static readonly (string Ending, int Root)[] derivations =
    [
        ("icacon", 4), ("icador", 4), ("icament", 4), ("iment", 4), ("ament", 4), ("ativ", 4), ("itiv", 4), ("acon", 4), ("icon", 5),
        ("ador", 4), ("edor", 4), ("idor", 4), ("adur", 4), ("icar", 5), ("anci", 5), ("izar", 5), ("and", 5), ("end", 5), ("ant", 5),
        ("ism", 5), ("ist", 5), ("idad", 5), ("ari", 5), ("ari", 5), ("avel", 5), ("abl", 5), ("aj", 5), ("ad", 5), ("id", 5), ("am", 5), ("os", 5),
        ("ar", 4), ("er", 5), ("ir", 5), ("or", 6), ("al", 6), ("ic", 6), ("iv", 5), ("i", 5),
    ];

    /// <summary>The form that cognates share.</summary>
    public static string Stem(string word)
    {
        if (word.Length < 4 || char.IsAsciiDigit(word[0]))
        {
            return word;
        }

        var text = new StringBuilder(Ending(word));
        DiphthongToVowel(text);
        foreach (var (from, to) in letters)
        {
            text.Replace(from, to);
        }

        text.Replace("qu", "c").Replace("h", "");
        if (text.Length > 4 && text[^1] == 'i' && text[^2] == 'c')
        {
            text.Length--;
        }

        return text.ToString();
    }

    /// <summary>What is left of a cognate form without derivation: emprend of emprender, emprendedor and emprendimiento.</summary>
    public static string Root(string stem)
    {
        foreach (var (ending, root) in derivations)
        {
            if (stem.Length >= ending.Length + root && stem.EndsWith(ending, StringComparison.Ordinal))
            {
                return stem[..^ending.Length];
            }
        }
        return stem;
    }

    /// <summary>Number, and the endings that differ by rule.</summary>
    private static string Ending(string word) => word switch
    {
        [.. var stem, 'a', 'g', 'e', 'm'] => stem + "aj",
        [.. var stem, 'a', 'g', 'e', 'n', 's'] => stem + "aj",
        [.. var stem, 'v', 'e', 'l'] when word.Length > 5 => stem + "bl",
        [.. var stem, 'v', 'e', 'i', 's'] when word.Length > 6 => stem + "bl",
        [.. var stem, 'o' or 'a', 'e', 's'] when word.Length > 4 => stem + "on",
        [.. var stem, 'i', 'o', 'n', 'e', 's'] => stem + "on",
        [.. var stem, 'i', 'o', 'n'] => stem + "on",
        [.. var stem, 'a', 'o'] => stem + "on",
        [.. var stem, 'a', 'o', 's'] => stem + "on",
        [.. var stem, 'a', 'i', 's'] when word.Length > 5 => stem + "al",
        [.. var stem, 'e', 'i', 's'] when word.Length > 5 => stem + "el",
        [.. var stem, 'o', 'i', 's'] when word.Length > 5 => stem + "ol",
        [.. var stem, 'n', 's'] => stem + "n",
        [.. var stem, 'm'] => stem + "n",
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'e', 's'] when word.Length > 4 => word[..^2],
        [.., 'a' or 'e' or 'o', 's'] when word.Length > 4 => word[..^2],
        [.., 's'] => word[..^1],
        [.., 'a' or 'e' or 'o'] => word[..^1],
        _ => word,
    };

    /// <summary>ue to o, as in huerta and horta, but not where the u is silent.</summary>
    private static void DiphthongToVowel(StringBuilder text)
    {
        for (var i = text.Length - 2; i >= 0; i--)
        {
            if (text[i] != 'u' || text[i + 1] != 'e' || (i > 0 && text[i - 1] is 'q' or 'g'))
            {
                continue;
            }

            text.Remove(i, 1);
            text[i] = 'o';
        }
    }
}
