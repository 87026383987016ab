using System.Globalization;
using System.Text;

namespace Bot.Domain;

/// <summary>The form in which written words are compared: without case, accents and compatibility shapes.</summary>
public static class Folding
{
    /// <summary>Lower case without diacritics; «São Paulo» gives "sao paulo". Signs and white space stay as they are.</summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        var whole = Cleaning.WithoutHalfPairs(text).Normalize(NormalizationForm.FormKD);
        var folded = new StringBuilder(whole.Length);
        Span<char> units = stackalloc char[2];
        foreach (var rune in whole.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                folded.Append(units[..Rune.ToLowerInvariant(rune).EncodeToUtf16(units)]);
            }
        }

        return folded.ToString();
    }

    /// <summary>The folded words of a text: runs of letters and digits, in order.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        var folded = Fold(text);
        var (start, at) = (0, 0);
        while (at < folded.Length)
        {
            var rune = Rune.GetRuneAt(folded, at);
            if (!Rune.IsLetterOrDigit(rune))
            {
                Close(words, folded, start, at);
                start = at + rune.Utf16SequenceLength;
            }

            at += rune.Utf16SequenceLength;
        }

        Close(words, folded, start, at);
        return words;
    }

    /// <summary>The folded words with a space around each, so that one text holds another only in whole words.</summary>
    public static string Spaced(string text) => $" {string.Join(' ', Words(text))} ";

    private static void Close(List<string> words, string folded, int start, int end)
    {
        if (end > start)
        {
            words.Add(folded[start..end]);
        }
    }
}
