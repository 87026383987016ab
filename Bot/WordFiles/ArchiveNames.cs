using System.Text;

namespace Bot.WordFiles;

/// <summary>
/// The names inside of a ZIP that does not say how they are written (APPNOTE 4.4.4, bit 11): programs of today write UTF-8, Windows the
/// code page of its console, which is 850 where Spanish and Portuguese are spoken.
/// </summary>
internal sealed class ArchiveNames : Encoding
{
    public static readonly ArchiveNames All = new();

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Console = CodePagesEncodingProvider.Instance.GetEncoding(850)!;

    private static readonly string[] OfSystems = ["__MACOSX", "desktop.ini", "Thumbs.db", "$RECYCLE.BIN"];

    /// <summary>What an operating system or an office program put there for itself.</summary>
    public static bool IsHidden(string name) => name.Split('/').Any(step =>
        step is ['.', not '.', ..] or ['~', '$', ..] || OfSystems.Contains(step, StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether it would lead out of the folder into which somebody unpacks it.</summary>
    public static bool IsUnsafe(string name) =>
        name is ['/', ..] or [_, ':', ..] || name.Split('/').Contains("..") || name.Contains('\0', StringComparison.Ordinal);

    public override int GetByteCount(char[] chars, int index, int count) => Strict.GetByteCount(chars, index, count);

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) =>
        Strict.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

    public override int GetCharCount(byte[] bytes, int index, int count) =>
        Of(bytes.AsSpan(index, count)).GetCharCount(bytes, index, count);

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) =>
        Of(bytes.AsSpan(byteIndex, byteCount)).GetChars(bytes, byteIndex, byteCount, chars, charIndex);

    public override int GetMaxByteCount(int charCount) => Strict.GetMaxByteCount(charCount);

    public override int GetMaxCharCount(int byteCount) => Strict.GetMaxCharCount(byteCount);

    private static Encoding Of(ReadOnlySpan<byte> name) => System.Text.Unicode.Utf8.IsValid(name) ? Strict : Console;
}
