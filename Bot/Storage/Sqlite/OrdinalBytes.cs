using System.Buffers;
using System.Text;

namespace Bot.Storage.Sqlite;

/// <summary>
/// Strings as bytes that SQLite compares, byte by byte, exactly as .NET compares the strings ordinally. UTF-8 does so except for
/// emoji and other signs beyond U+FFFF, which .NET sorts by their surrogates, below U+E000. So each surrogate is written as three bytes of
/// its own (the form known as CESU-8); every other sign is plain UTF-8. Nothing is lost, not even half a pair.
/// </summary>
public static class OrdinalBytes
{
    private const int BytesPerChar = 3;

    /// <summary>The most bytes that a text can need.</summary>
    public static int MaximumLength(string text) => text.Length * BytesPerChar;

    /// <returns>How many bytes were written.</returns>
    public static int Write(string text, Span<byte> target)
    {
        if (!text.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
            return Encoding.UTF8.GetBytes(text, target);
        var written = 0;
        foreach (var unit in text)
            written += WriteUnit(unit, target[written..]);
        return written;
    }

    public static void Write(string text, IBufferWriter<byte> target) =>
        target.Advance(Write(text, target.GetSpan(MaximumLength(text))));

    private static int WriteUnit(char unit, Span<byte> target)
    {
        if (!char.IsSurrogate(unit))
            return new Rune(unit).EncodeToUtf8(target);
        target[0] = (byte)(0xE0 | (unit >> 12));
        target[1] = (byte)(0x80 | ((unit >> 6) & 0x3F));
        target[2] = (byte)(0x80 | (unit & 0x3F));
        return BytesPerChar;
    }
}
