using System.Globalization;
using System.Text;

namespace Bot.Domain.Search;

/// <summary>
/// Text as it is compared: small letters without accents, compatibility forms (Unicode NFKD) and ligatures resolved, what is not a
/// valid character replaced by U+FFFD. Folding twice changes nothing.
/// </summary>
public static class Fold
{
    private const int Simple = 0x250;
    private static readonly char[] simple = [.. Enumerable.Range(0, Simple).Select(
        c => Slow(((char)c).ToString()) is [var only] ? only : '\0')];

    public static string Text(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter >= Simple || simple[letter] == '\0')
            {
                return Slow(text);
            }

            folded.Append(simple[letter]);
        }
        return folded.ToString();
    }

    /// <summary>The folded form of one character where that is one character too, else zero.</summary>
    internal static char Letter(char letter) => letter < Simple ? simple[letter] : '\0';

    private static string Slow(string text)
    {
        var folded = text;
        for (var before = ""; before != folded;)
        {
            before = folded;
            folded = Once(before);
        }
        return folded;
    }

    private static string Once(string text)
    {
        var valid = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            valid.Append(rune.ToString());
        }

        var folded = new StringBuilder(text.Length);
        foreach (var rune in valid.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
            {
                folded.Append(Ligature(Rune.ToLowerInvariant(rune)));
            }
        }
        return folded.ToString();
    }

    private static string Ligature(Rune rune) => rune.Value switch
    {
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'ø' => "o",
        'đ' => "d",
        'ł' => "l",
        'ı' => "i",
        _ => rune.ToString(),
    };
}
