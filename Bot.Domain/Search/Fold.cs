using System.Globalization;
using System.Text;

namespace Bot.Domain.Search;

/// <summary>Text as it is compared: small letters without accents, compatibility forms and ligatures resolved. Folding twice changes nothing.</summary>
public static class Fold
{
    public static string Text(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
                folded.Append(Rune.ToLowerInvariant(rune).ToString());
        }
        return folded.ToString();
    }
}
