using System.Globalization;
using System.Text;

namespace Bot.Domain;

/// <summary>
/// Takes out of typed text what nobody sees: control characters, marks that turn the reading direction, spare white space.
/// </summary>
public static class Cleaning
{
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>One line: every run of white space is one space, none at the ends. Cleaning twice changes nothing.</summary>
    public static string Line(string text) => OneSpaced(Visible(text));

    /// <summary>Lines and paragraphs stay (at most one empty line between them); inside a line as <see cref="Line"/>.</summary>
    public static string Paragraphs(string text)
    {
        var kept = new List<string>();
        foreach (var line in Visible(text).Split('\n').Select(OneSpaced))
        {
            if (line.Length > 0 || (kept.Count > 0 && kept[^1].Length > 0))
            {
                kept.Add(line);
            }
        }

        return string.Join('\n', kept).TrimEnd('\n');
    }

    /// <summary>Whether there is a letter or a digit in it.</summary>
    public static bool IsReadable(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text without halves of surrogate pairs, which no message and no document may hold.</summary>
    public static string WithoutHalfPairs(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text;
        }

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

    private static string OneSpaced(string text) =>
        IsOneSpaced(text) ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Most lines are, and are not written anew.</summary>
    private static bool IsOneSpaced(string text)
    {
        var afterSpace = true;
        foreach (var character in text)
        {
            var isSpace = char.IsWhiteSpace(character);
            if (isSpace && (afterSpace || character != ' '))
            {
                return false;
            }

            afterSpace = isSpace;
        }

        return !afterSpace || text.Length == 0;
    }

    private static string Visible(string text)
    {
        var lines = WithoutHalfPairs(text).ReplaceLineEndings("\n").Normalize(NormalizationForm.FormC);
        if (!HasHidden(lines))
        {
            return lines;
        }

        var visible = new StringBuilder(lines.Length);
        foreach (var rune in lines.EnumerateRunes())
        {
            if (!IsHidden(rune))
            {
                visible.Append(rune);
            }
        }

        return visible.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool HasHidden(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsHidden(rune))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => rune.Value is not ('\t' or '\n'),
        UnicodeCategory.Format => rune.Value != ZeroWidthJoiner,
        UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => true,
        _ => false,
    };
}
