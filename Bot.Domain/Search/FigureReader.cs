namespace Bot.Domain.Search;

/// <summary>
/// Reads a figure as one token however it is separated: 23.000, 23,000, 23 000, 23'000, 23 mil and 23000 are 23000; 6,2 and 6.20 are
/// 6.2. Groups have three digits and one separator throughout; dates (16.10.2026) and telephone extensions stay apart.
/// </summary>
internal static class FigureReader
{
    private const int MostDigits = 30, Group = 3, MostDecimals = 2;
    private const string Thousand = "mil";

    /// <summary>How many characters the figure at a position takes; zero if plain digits or other text stand there.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where a digit stands that no letter or digit precedes.</param>
    /// <param name="digits">Room for the digits, and a point before decimals.</param>
    /// <param name="written">How many characters of it were used.</param>
    public static int Read(ReadOnlySpan<char> text, int start, Span<char> digits, out int written)
    {
        written = 0;
        if (Continues(text, start))
        {
            return 0;
        }

        var end = Digits(text, start);
        if (end - start > MostDigits)
        {
            return 0;
        }

        written = Copy(text[start..end], digits, 0);
        var plain = end;
        if (end - start <= Group && text[start] != '0')
        {
            end = Groups(text, end, digits, ref written);
        }

        end = Decimals(text, end, digits, ref written);
        if (!digits[..written].Contains('.'))
        {
            end = Thousands(text, end, digits, ref written);
        }

        return end == plain || IsWordAt(text, end) ? 0 : end - start;
    }

    /// <summary>Whether the digits continue a row of numbers (a date, a version), which is no figure.</summary>
    private static bool Continues(ReadOnlySpan<char> text, int start) =>
        start >= 2 && text[start - 1] is '.' or ',' && char.IsAsciiDigit(text[start - 2]);

    private static bool IsContinued(ReadOnlySpan<char> text, int end) =>
        end + 1 < text.Length && text[end] is '.' or ',' && char.IsAsciiDigit(text[end + 1]);

    private static int Groups(ReadOnlySpan<char> text, int end, Span<char> digits, ref int written)
    {
        var separator = end < text.Length ? text[end] : '\0';
        if (separator is not ('.' or ',' or ' ' or '\u00a0' or '\u202f' or '\u2009' or '\'' or '’'))
        {
            return end;
        }

        while (written <= MostDigits && IsGroup(text, end, separator))
        {
            written = Copy(text.Slice(end + 1, Group), digits, written);
            end += 1 + Group;
        }
        return end;
    }

    private static bool IsGroup(ReadOnlySpan<char> text, int at, char separator) =>
        at < text.Length && text[at] == separator && Digits(text, at + 1) - at - 1 == Group && !IsWordAt(text, at + 1 + Group);

    private static int Decimals(ReadOnlySpan<char> text, int end, Span<char> digits, ref int written)
    {
        if (end >= text.Length || text[end] is not ('.' or ','))
        {
            return end;
        }

        var last = Digits(text, end + 1);
        var count = last - end - 1;
        if (count is 0 or > MostDecimals || IsWordAt(text, last) || IsContinued(text, last))
        {
            return end;
        }

        var decimals = text.Slice(end + 1, count).TrimEnd('0');
        if (decimals.Length == 0)
        {
            return last;
        }

        digits[written++] = '.';
        written = Copy(decimals, digits, written);
        return last;
    }

    private static int Thousands(ReadOnlySpan<char> text, int end, Span<char> digits, ref int written)
    {
        var after = end + 1 + Thousand.Length;
        if (after > text.Length || text[end] is not (' ' or '\u00a0') || IsWordAt(text, after))
        {
            return end;
        }

        if (!text[(end + 1)..after].Equals(Thousand, StringComparison.OrdinalIgnoreCase))
        {
            return end;
        }

        written = Copy("000", digits, written);
        return after;
    }

    private static int Digits(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsWordAt(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsLetterOrDigit(text[at]);

    private static int Copy(ReadOnlySpan<char> from, Span<char> digits, int written)
    {
        from.CopyTo(digits[written..]);
        return written + from.Length;
    }
}
