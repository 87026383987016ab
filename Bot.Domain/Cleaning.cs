using System.Globalization;
using System.Text;

namespace Bot.Domain;

/// <summary>Takes out of typed text what nobody sees: control characters, marks that turn the reading direction, spare white space.</summary>
public static class Cleaning
{
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>One line: every run of white space is one space, none at the ends. Cleaning twice changes nothing.</summary>
    public static string Line(string text) => string.Join(' ', Visible(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Lines and paragraphs stay (at most one empty line between them); inside a line as <see cref="Line"/>.</summary>
    public static string Paragraphs(string text)
    {
        var kept = new List<string>();
        foreach (var line in Visible(text).Split('\n').Select(Line))
        {
            if (line.Length > 0 || (kept.Count > 0 && kept[^1].Length > 0))
            {
                kept.Add(line);
            }
        }

        return string.Join('\n', kept).TrimEnd('\n');
    }

    /// <summary>Whether there is a letter or a digit in it.</summary>
    public static bool IsReadable(string text) => text.EnumerateRunes().Any(Rune.IsLetterOrDigit);

    /// <summary>The text without halves of surrogate pairs, which no message and no document may hold.</summary>
    public static string WithoutHalfPairs(string text)
    {
        var whole = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                whole.Append(text[i]).Append(text[++i]);
            }
            else if (!char.IsSurrogate(text[i]))
            {
                whole.Append(text[i]);
            }
        }

        return whole.ToString();
    }

    private static string Visible(string text)
    {
        var lines = WithoutHalfPairs(text).ReplaceLineEndings("\n").Normalize(NormalizationForm.FormC);
        var visible = new StringBuilder(lines.Length);
        foreach (var rune in lines.EnumerateRunes())
        {
            if (rune.Value == '\n' || !IsHidden(rune))
            {
                visible.Append(rune.Value == '\t' ? new Rune(' ') : rune);
            }
        }

        return visible.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => rune.Value != '\t',
        UnicodeCategory.Format => rune.Value != ZeroWidthJoiner,
        UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => true,
        _ => false,
    };
}
