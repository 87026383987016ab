using System.IO.Compression;
using System.Security.Cryptography;

namespace Bot.Public;

/// <summary>
/// A file as browsers get it: its tag, which is the same as long as its bytes are, and its bytes packed when somebody first wants them so.
/// </summary>
internal sealed class ServedFile(SiteFile file)
{
    private readonly Lazy<byte[]?> _brotli = new(() => Packed(file, static (to, level) => new BrotliStream(to, level)));
    private readonly Lazy<byte[]?> _gzip = new(() => Packed(file, static (to, level) => new GZipStream(to, level)));

    public SiteFile File => file;

    public string Tag { get; } = $"\"{Convert.ToHexStringLower(SHA256.HashData(file.Content.Span))[..32]}\"";

    /// <summary>About what it takes of the memory.</summary>
    public int Size => file.Content.Length * 2;

    /// <summary>The bytes, and how they are packed; not at all where the browser cannot unpack, or it saves nothing.</summary>
    /// <param name="accepted">The header Accept-Encoding.</param>
    public (ReadOnlyMemory<byte> Content, string? Encoding) In(string accepted) =>
        accepted.Contains("br", StringComparison.Ordinal) && _brotli.Value is { } brotli ? (brotli, "br")
        : accepted.Contains("gzip", StringComparison.Ordinal) && _gzip.Value is { } gzip ? (gzip, "gzip")
        : (file.Content, null);

    private static byte[]? Packed(SiteFile file, Func<Stream, CompressionLevel, Stream> pack)
    {
        // Pictures and sheets are packed already.
        if (file.MediaType is "image/jpeg" or "image/png" || file.MediaType.Contains("spreadsheetml", StringComparison.Ordinal))
        {
            return null;
        }

        using var packed = new MemoryStream();
        using (var stream = pack(packed, CompressionLevel.Fastest))
        {
            stream.Write(file.Content.Span);
        }

        return packed.ToArray();
    }
}
