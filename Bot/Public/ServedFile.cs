using System.IO.Compression;
using System.Security.Cryptography;

namespace Bot.Public;

/// <summary>
/// A file as browsers get it: its tag, which is the same as long as its bytes are, however they are packed, so that it is a weak one; and
/// its bytes. What packs well is kept packed, as nearly every browser wants it, so that many pages fit into the memory, and is unpacked for
/// the others.
/// </summary>
internal sealed class ServedFile
{
    private readonly byte[]? _brotli;

    public ServedFile(SiteFile file)
    {
        Tag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(file.Content.Span))[..32]}\"";
        _brotli = IsPackedAlready(file) ? null : Packed(file.Content, static to => new BrotliStream(to, CompressionLevel.Fastest));
        File = _brotli is null ? file : file with { Content = default };
    }

    /// <summary>What it is; without its bytes, which <see cref="In"/> gives.</summary>
    public SiteFile File { get; }

    public string Tag { get; }

    /// <summary>The bytes that it keeps.</summary>
    public int Size => _brotli?.Length ?? File.Content.Length;

    /// <summary>The bytes, and how they are packed; not at all where the browser cannot unpack, or it saves nothing.</summary>
    /// <param name="accepted">The header Accept-Encoding.</param>
    public (ReadOnlyMemory<byte> Content, string? Encoding) In(string accepted) =>
        _brotli is null ? (File.Content, null)
        : accepted.Contains("br", StringComparison.Ordinal) ? (_brotli, "br")
        : accepted.Contains("gzip", StringComparison.Ordinal)
            ? (Packed(Unpacked(_brotli), static to => new GZipStream(to, CompressionLevel.Fastest)), "gzip")
        : (Unpacked(_brotli), null);

    /// <summary>Pictures and sheets.</summary>
    private static bool IsPackedAlready(SiteFile file) =>
        file.MediaType is "image/jpeg" or "image/png" || file.MediaType.Contains("spreadsheetml", StringComparison.Ordinal);

    private static byte[] Packed(ReadOnlyMemory<byte> content, Func<Stream, Stream> pack)
    {
        using var packed = new MemoryStream();
        using (var stream = pack(packed))
        {
            stream.Write(content.Span);
        }

        return packed.ToArray();
    }

    private static byte[] Unpacked(byte[] brotli)
    {
        using var content = new MemoryStream();
        using var stream = new BrotliStream(new MemoryStream(brotli), CompressionMode.Decompress);
        stream.CopyTo(content);
        return content.ToArray();
    }
}
