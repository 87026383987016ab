using System.Buffers;
using System.Text;

namespace Bot.Storage.Documents;

/// <summary>
/// Strings as bytes that both engines compare, byte by byte, exactly as .NET compares the strings ordinally. UTF-8 does so except for
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
        {
            return Encoding.UTF8.GetBytes(text, target);
        }

        var written = 0;
        foreach (var unit in text)
        {
            written += WriteUnit(unit, target[written..]);
        }

        return written;
    }

    public static void Write(string text, IBufferWriter<byte> target) =>
        target.Advance(Write(text, target.GetSpan(MaximumLength(text))));

    public static byte[] Of(string text)
    {
        var most = MaximumLength(text);
        Span<byte> bytes = most <= 1024 ? stackalloc byte[most] : new byte[most];
        return bytes[..Write(text, bytes)].ToArray();
    }

    /// <summary>The text that was written.</summary>
    public static string Read(ReadOnlySpan<byte> bytes)
    {
        Span<char> units = bytes.Length <= 1024 ? stackalloc char[bytes.Length] : new char[bytes.Length];
        var count = 0;
        for (var i = 0; i < bytes.Length; count++)
        {
            var length = bytes[i] < 0x80 ? 1 : bytes[i] < 0xE0 ? 2 : BytesPerChar;
            units[count] = length switch
            {
                1 => (char)bytes[i],
                2 => (char)(((bytes[i] & 0x1F) << 6) | (bytes[i + 1] & 0x3F)),
                _ => (char)(((bytes[i] & 0x0F) << 12) | ((bytes[i + 1] & 0x3F) << 6) | (bytes[i + 2] & 0x3F)),
            };
            i += length;
        }

        return new string(units[..count]);
    }

    private static int WriteUnit(char unit, Span<byte> target)
    {
        if (!char.IsSurrogate(unit))
        {
            return new Rune(unit).EncodeToUtf8(target);
        }

        target[0] = (byte)(0xE0 | (unit >> 12));
        target[1] = (byte)(0x80 | ((unit >> 6) & 0x3F));
        target[2] = (byte)(0x80 | (unit & 0x3F));
        return BytesPerChar;
    }
}
