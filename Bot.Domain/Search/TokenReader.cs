using System.Buffers;
using System.Globalization;
using System.Text;

namespace Bot.Domain.Search;

/// <summary>
/// Cuts a text into runs of letters, digits and their accents, one folded token at a time. Everything else separates, but for what
/// stands within a figure (<see cref="FigureReader"/>). A token longer than 64 characters is cut off there: no word is that long.
/// </summary>
internal ref struct TokenReader(ReadOnlySpan<char> text, Span<char> buffer)
{
    public const int LongestToken = 64;

    private readonly ReadOnlySpan<char> text = text;
    private readonly Span<char> buffer = buffer;
    private int position;

    /// <summary>The current token, folded; valid until the next one is read.</summary>
    public ReadOnlySpan<char> Token { get; private set; }

    /// <summary>Where the current token stands in the text, in UTF-16 characters.</summary>
    public int Start { get; private set; }

    public readonly int Length => position - Start;

    public bool Read()
    {
        while (position < text.Length && !IsPart(out var width))
        {
            position += width;
        }

        if (position == text.Length)
        {
            return false;
        }

        Start = position;
        if (char.IsAsciiDigit(text[position]) && FigureReader.Read(text, position, buffer, out var figure) is var taken and > 0)
        {
            position += taken;
            Token = buffer[..figure];
            return true;
        }
        var written = 0;
        while (position < text.Length && IsPart(out var width))
        {
            if (written >= 0 && written < LongestToken)
            {
                written = Append(written);
            }

            position += width;
        }
        Token = written < 0 ? FoldSlowly() : buffer[..written];
        return !Token.IsEmpty || Read();
    }

    /// <summary>Appends the folded form of the character at the position; -1 where it has no simple one.</summary>
    private readonly int Append(int written)
    {
        var folded = Fold.Letter(text[position]);
        if (folded == '\0')
        {
            return -1;
        }

        buffer[written] = folded;
        return written + 1;
    }

    private readonly ReadOnlySpan<char> FoldSlowly()
    {
        var folded = Fold.Text(text[Start..position].ToString());
        return folded.AsSpan(0, Math.Min(folded.Length, LongestToken));
    }

    private readonly bool IsPart(out int width)
    {
        width = 1;
        var first = text[position];
        if (char.IsAscii(first))
        {
            return char.IsAsciiLetterOrDigit(first);
        }

        if (Rune.DecodeFromUtf16(text[position..], out var rune, out width) != OperationStatus.Done)
        {
            return false;
        }

        return Rune.IsLetterOrDigit(rune)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }

    /// <summary>All tokens of a short text.</summary>
    public static List<string> All(string text)
    {
        var tokens = new List<string>();
        var reader = new TokenReader(text, stackalloc char[LongestToken]);
        while (reader.Read())
        {
            tokens.Add(reader.Token.ToString());
        }

        return tokens;
    }
}
